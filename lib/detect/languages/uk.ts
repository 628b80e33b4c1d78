import type { Language } from '../language';

export const language: Language = {
  name: 'Ukrainian',
  password: 'пароль',
  secret: 'токен',
  key: 'ключ',
  secretly: 'секретний',
  of: 'від, для, до',
  bare: 'від, для, до',
  told: [
    'Пароль: @',
    'пароль від сервера — @',
    'Пароль до пошти @',
    'API-ключ: #',
    'Секретний ключ: #',
  ],
  innocent: ['пароль має містити 12 символів, див. RFC7617'],
};
