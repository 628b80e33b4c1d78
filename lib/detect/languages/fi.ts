import type { Language } from '../language';

export const language: Language = {
  name: 'Finnish',
  password: 'salasana',
  key: 'avain',
  told: ['API-avain: #', 'salasana on @', 'palvelimen salasanasi: @'],
  innocent: ['salasana on liian lyhyt, ks. RFC7617'],
};
