import type { Language } from '../language';

export const language: Language = {
  name: 'Macedonian',
  password: 'лозинка, лозинката',
  key: 'клуч',
  is: 'е',
  told: ['Лозинката е @', 'API клуч: #'],
  innocent: ['лозинката е прекратка, види RFC7617'],
};
