import type { Language } from '../language';

export const language: Language = {
  name: 'Italian',
  password: "parola d'ordine, parola",
  key: 'chiave',
  kind: 'segreta, api, di api',
  of: 'di, del, da',
  temporary: 'tempor, provvis, inizi',
  is: 'è, era, è ora, ora è',
  as: 'come, è',
  told: ['@ è la nuova password', 'la password è @', 'la password del server è @', 'chiave API: #'],
  innocent: ['la chiave è nel file config.v2'],
};
