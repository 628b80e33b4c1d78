import type { Language } from '../language';

export const language: Language = {
  name: 'Estonian',
  password: 'parool, salasõna',
  told: ['parool on @', 'Salasõna: @'],
  innocent: ['parool on liiga lühike, vt RFC7617'],
};
