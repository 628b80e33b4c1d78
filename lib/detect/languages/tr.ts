import type { Language } from '../language';

export const language: Language = {
  name: 'Turkish',
  password: 'şifre, şifresi, sifre, sifresi, parola',
  key: 'anahtar',
  secretly: 'gizli',
  told: ['şifre: @', 'sunucunun şifresi @', 'Şifreniz: @', 'API anahtarı: #'],
  innocent: ['şifre çok kısa, bkz. RFC7617'],
};
