import type { Language } from '../language';

export const language: Language = {
  name: 'Romanian',
  password: 'parola',
  is: 'este',
  told: ['parola este @'],
  innocent: ['parola este prea scurtă, vezi RFC7617'],
};
