import type { Language } from '../language';

export const language: Language = {
  name: 'Galician',
  password: 'contrasinal',
  key: 'chave',
  of: 'de, do, da',
  is: 'é',
  told: ['o contrasinal é @', 'Contrasinal do servidor: @', 'chave API: #'],
  innocent: ['o contrasinal é curto de máis, vexa RFC7617'],
};
