import type { Language } from '../language';

export const language: Language = {
  name: 'Lithuanian',
  password: 'slaptažodis, slaptazodis',
  is: 'yra',
  told: ['slaptažodis yra @', 'Slaptazodis: @'],
  innocent: ['slaptažodis yra per trumpas, žr. RFC7617'],
};
