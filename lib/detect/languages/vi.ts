import type { Language } from '../language';

export const language: Language = {
  name: 'Vietnamese',
  password: 'mật khẩu',
  key: 'khóa',
  kind: 'bí mật',
  is: 'là',
  as: 'làm',
  short: 'mk',
  told: ['khóa bí mật: #', 'mk: @', 'mật khẩu là @', 'mật khẩu của server là @', 'khóa API: #'],
  innocent: ['mật khẩu là bắt buộc, xem RFC7617'],
};
