import type { Language } from '../language';

export const language: Language = {
  name: 'Hebrew',
  password: 'סיסמה, סיסמא',
  key: 'מפתח',
  told: ['הסיסמה היא @', 'סיסמה לשרת: @', 'מפתח API: #'],
  innocent: ['הסיסמה קצרה מדי, ראו RFC7617'],
};
