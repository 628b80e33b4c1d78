import type { Language } from '../language';

export const language: Language = {
  name: 'German',
  plain: 'passwort, kennwort',
  plainSecret: 'geheimnis',
  key: 'schlüssel',
  secretly: 'geheime',
  joined: 'netzwerk, zugangs, zugriffs, lizenz',
  of: 'für, fürs, zu, zum, zur, von',
  bare: 'zum',
  is: 'ist, ist jetzt, lautet, heißt, war, ist nun, wurde geändert auf, wurde geändert zu',
  as: 'als, ist',
  told: [
    '@ ist das neue Passwort',
    'Passwort: @',
    'das Passwort für den Server ist @',
    'API-Schlüssel: #',
  ],
  innocent: ['Das Passwort ist zu kurz, siehe Handbuch12 und RFC7617'],
};
