import type { Language } from '../language';

export const language: Language = {
  name: 'Thai',
  password: 'รหัสผ่าน',
  told: ['รหัสผ่าน: @'],
  innocent: ['รหัสผ่านสั้นเกินไป ดู RFC7617'],
};
