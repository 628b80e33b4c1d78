import type { Language } from '../language';

export const language: Language = {
  name: 'Slovak',
  password: 'heslo',
  key: 'kľúč',
  is: 'je',
  told: ['heslo je @', 'heslo k serveru je @', 'API kľúč: #'],
  innocent: ['heslo je príliš krátke, pozri RFC7617'],
};
