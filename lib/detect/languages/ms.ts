import type { Language } from '../language';

export const language: Language = {
  name: 'Malay',
  password: 'kata laluan',
  key: 'kunci',
  is: 'ialah',
  told: ['kata laluan ialah @', 'kunci API: #'],
  innocent: ['kata laluan ialah wajib, lihat RFC7617'],
};
