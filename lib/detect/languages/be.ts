import type { Language } from '../language';

export const language: Language = {
  name: 'Belarusian',
  password: 'пароль',
  key: 'ключ',
  of: 'ад, для, да',
  told: ['Пароль: @', 'пароль ад сервера: @', 'API-ключ: #'],
  innocent: ['пароль павінен мець 12 сімвалаў, гл. RFC7617'],
};
