import type { Language } from '../language';

export const language: Language = {
  name: 'Arabic',
  password: 'الباسورد, باسورد, كلمة المرور, كلمة السر, كلمة مرور, كلمة سر, الرقم السري',
  key: 'مفتاح',
  secret: 'رمز الوصول',
  told: [
    'الباسورد الجديد @',
    'كلمة السر هي @',
    'كلمة المرور للخادم: @',
    'كلمة مرور: @',
    'مفتاح API: #',
  ],
  innocent: ['كلمة المرور قصيرة جدا، انظر RFC7617'],
};
