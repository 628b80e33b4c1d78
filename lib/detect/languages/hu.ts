import type { Language } from '../language';

export const language: Language = {
  name: 'Hungarian',
  password: 'jelszó, jelszo, jelszava',
  key: 'kulcs',
  secretly: 'titkos',
  told: ['a jelszó @', 'a szerver jelszava: @', 'A jelszó a következő: @', 'API kulcs: #'],
  innocent: ['a kulcs a fájlban van: config2.yaml'],
};
