import type { Language } from '../language';

export const language: Language = {
  name: 'Danish',
  password: 'adgangskode, adgangskoden, kodeord',
  key: 'nøgle',
  of: 'til',
  is: 'er',
  told: ['adgangskoden er @', 'kodeord til serveren: @', 'API-nøgle: #'],
  innocent: ['adgangskoden er for kort, se RFC7617'],
};
