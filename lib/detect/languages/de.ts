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
  is: 'ist, ist jetzt, lautet, heißt, war',
  as: 'als',
  told: ['Passwort: @', 'das Passwort für den Server ist @', 'API-Schlüssel: #'],
  innocent: ['Das Passwort ist zu kurz, siehe Handbuch12 und RFC7617'],
};
