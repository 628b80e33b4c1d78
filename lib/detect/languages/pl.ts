import type { Language } from '../language';

export const language: Language = {
  name: 'Polish',
  password: 'hasło, haslo',
  key: 'klucz',
  kind: 'api',
  secretly: 'tajny',
  opens: 'dostępu',
  of: 'do, dla, od, na',
  bare: 'do',
  is: 'to, jest, to teraz',
  as: 'jako',
  secret: 'sekret',
  told: ['Hasło: @', 'hasło do VPN to @', 'Klucz dostępu: #'],
  innocent: ['hasło jest za krótkie, zob. RFC7617'],
};
