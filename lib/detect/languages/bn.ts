import type { Language } from '../language';

export const language: Language = {
  name: 'Bengali',
  password: 'পাসওয়ার্ড',
  told: ['পাসওয়ার্ড: @', 'পাসওয়ার্ড হল @'],
  innocent: ['পাসওয়ার্ড খুব ছোট, RFC7617 দেখুন'],
};
