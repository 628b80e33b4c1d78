import type { Language } from '../language';

export const language: Language = {
  name: 'Czech',
  password: 'heslo',
  key: 'klíč',
  secretly: 'tajný',
  is: 'je',
  told: ['heslo je @', 'heslo k serveru je @', 'API klíč: #'],
  innocent: ['heslo nesmí být kratší než 12 znaků'],
};
