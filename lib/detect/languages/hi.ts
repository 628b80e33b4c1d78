import type { Language } from '../language';

export const language: Language = {
  name: 'Hindi',
  password: 'पासवर्ड',
  is: 'है',
  told: ['पासवर्ड है @', 'पासवर्ड: @'],
  innocent: ['पासवर्ड बहुत छोटा है, RFC7617 देखें'],
};
