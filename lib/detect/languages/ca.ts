import type { Language } from '../language';

export const language: Language = {
  name: 'Catalan',
  password: 'contrasenya',
  of: 'de, del',
  is: 'és',
  told: ['la contrasenya és @'],
  innocent: ['la contrasenya és massa curta, vegeu RFC7617'],
};
