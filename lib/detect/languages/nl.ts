import type { Language } from '../language';

export const language: Language = {
  name: 'Dutch',
  password: 'wachtwoord, paswoord',
  key: 'sleutel',
  secretly: 'geheime',
  of: 'voor, van',
  is: 'is, was, is nu, is gewijzigd naar, is veranderd in',
  as: 'als, is',
  short: 'ww',
  told: [
    '@ is het nieuwe wachtwoord',
    'wachtwoord: @',
    'het wachtwoord van de VPN is @',
    'De geheime sleutel is #',
  ],
  innocent: ['het wachtwoord is verlopen, zie Bijlage12'],
};
