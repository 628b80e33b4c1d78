import type { Language } from '../language';

export const language: Language = {
  name: 'Indonesian',
  password: 'kata sandi',
  is: 'adalah',
  key: 'kunci',
  told: ['kunci API: #', 'kata sandi adalah @'],
  innocent: ['kata sandi adalah wajib, lihat RFC7617'],
};
