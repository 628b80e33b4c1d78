import type { Language } from '../language';

export const language: Language = {
  name: 'Greek',
  password: 'κωδικός, κωδικόs, κωδικός πρόσβασης',
  key: 'κλειδί',
  told: ['ο κωδικός είναι @', 'Ο κωδικός του server είναι @', 'κλειδί API: #'],
  innocent: ['το κλειδί κρυπτογράφησης είναι στο αρχείο config.v2'],
};
