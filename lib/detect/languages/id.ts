import type { Language } from '../language';

export const language: Language = {
  name: 'Indonesian',
  password: 'kata sandi, sandi (wifi), sandi (akun), passwordnya',
  is: 'adalah',
  key: 'kunci',
  as: 'sebagai',
  told: ['sandi wifi @', 'passwordnya @', 'kunci API: #', 'kata sandi adalah @'],
  innocent: ['kata sandi adalah wajib, lihat RFC7617'],
};
