import type { Language } from '../language';

export const language: Language = {
  name: 'Indonesian',
  password: 'kata sandi',
  is: 'adalah',
  told: ['kata sandi adalah @'],
  innocent: ['kata sandi adalah wajib, lihat RFC7617'],
};
