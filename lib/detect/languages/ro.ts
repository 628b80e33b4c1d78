import type { Language } from '../language';

export const language: Language = {
  name: 'Romanian',
  password: 'parola',
  is: 'este',
  key: 'cheie',
  told: ['cheie API: #', 'parola este @'],
  innocent: ['parola este prea scurtă, vezi RFC7617'],
};
