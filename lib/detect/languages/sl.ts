import type { Language } from '../language';

export const language: Language = {
  name: 'Slovenian',
  password: 'geslo',
  is: 'je',
  key: 'ključ',
  told: ['API ključ: #', 'geslo je @'],
  innocent: ['geslo je prekratko, glej RFC7617'],
};
