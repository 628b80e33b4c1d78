import type { Language } from '../language';

export const language: Language = {
  name: 'Slovenian',
  password: 'geslo',
  is: 'je',
  told: ['geslo je @'],
  innocent: ['geslo je prekratko, glej RFC7617'],
};
