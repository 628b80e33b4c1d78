import type { Language } from '../language';

export const language: Language = {
  name: 'Norwegian',
  password: 'passord, passordet',
  key: 'nøkkel',
  of: 'til',
  is: 'er',
  told: ['passordet er @', 'passord til serveren: @', 'API-nøkkel: #'],
  innocent: ['passordet er for kort, se RFC7617'],
};
