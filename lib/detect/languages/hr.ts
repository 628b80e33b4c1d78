import type { Language } from '../language';

export const language: Language = {
  name: 'Croatian',
  password: 'lozinka, lozinku',
  is: 'je',
  key: 'ključ',
  told: ['API ključ: #', 'lozinka je @'],
  innocent: ['lozinka je prekratka, vidi RFC7617'],
};
