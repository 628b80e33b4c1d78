import type { Language } from '../language';

export const language: Language = {
  name: 'Urdu',
  password: 'پاس ورڈ',
  told: ['پاس ورڈ: @', 'پاس ورڈ ہے @'],
  innocent: ['پاس ورڈ بہت چھوٹا ہے، RFC7617 دیکھیں'],
};
