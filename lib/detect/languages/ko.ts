import type { Language } from '../language';

export const language: Language = {
  name: 'Korean',
  password: '비밀번호, 암호, 패스워드, 비번',
  secret: '토큰, api키, api 키, 시크릿 키, 비밀 키',
  particles: '는, 은',
  signs: '"(\n\t,<',
  told: [
    '암호: @',
    '암호는 @ 입니다',
    '서버 비밀번호는 @입니다',
    '패스워드는 @',
    '비번 @',
    '토큰은 #',
  ],
  innocent: ['비밀번호는 8자 이상이어야 합니다. Chrome120 이상'],
};
