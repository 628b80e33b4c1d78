import type { Language } from '../language';

export const language: Language = {
  name: 'Persian',
  password: 'رمز عبور, گذرواژه',
  told: ['رمز عبور: @'],
  innocent: ['رمز عبور کوتاه است، RFC7617 را ببینید'],
};
