import type { Language } from '../language';

export const language: Language = {
  name: 'Finnish',
  password: 'salasana',
  told: ['salasana on @', 'palvelimen salasanasi: @'],
  innocent: ['salasana on liian lyhyt, ks. RFC7617'],
};
