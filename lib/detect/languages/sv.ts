import type { Language } from '../language';

export const language: Language = {
  name: 'Swedish',
  password: 'lösenord, lösenordet',
  key: 'nyckel',
  secretly: 'hemlig, hemliga',
  of: 'till',
  is: 'är, är nu',
  as: 'som',
  told: ['lösenordet är @', 'lösenordet till servern är @', 'API-nyckel: #'],
  innocent: ['lösenordet är för kort, se avsnitt12b'],
};
