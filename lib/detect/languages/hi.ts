import type { Language } from '../language';

export const language: Language = {
  name: 'Hindi',
  password: 'पासवर्ड',
  secret: 'टोकन',
  is: 'है',
  told: ['मेरा टोकन: #', 'पासवर्ड है @', 'पासवर्ड: @'],
  innocent: ['पासवर्ड बहुत छोटा है, RFC7617 देखें'],
};
