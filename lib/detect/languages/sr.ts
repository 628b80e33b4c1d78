import type { Language } from '../language';

export const language: Language = {
  name: 'Serbian',
  password: 'lozinka, lozinku, лозинка, лозинку',
  key: 'ključ, кључ',
  is: 'je, је',
  told: ['lozinka je @', 'Лозинка је @', 'API ključ: #', 'API кључ: #'],
  innocent: ['лозинка је прекратка, види RFC7617'],
};
