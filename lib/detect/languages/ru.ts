import type { Language } from '../language';

export const language: Language = {
  name: 'Russian',
  password: 'пароль',
  secret: 'токен',
  key: 'ключ',
  secretly: 'секретный',
  of: 'от, для',
  bare: 'от, для',
  told: [
    'Пароль: @',
    'пароль от сервера — @',
    'пароль @',
    'ПАРОЛЬ: @',
    'Секретный ключ: #',
    'API-ключ: #',
  ],
  innocent: [
    'пароль должен содержать 8 символов, см. документ RFC7617',
    'Пароль от Office365 не подходит',
  ],
};
