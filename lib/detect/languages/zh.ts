import type { Language } from '../language';

export const language: Language = {
  name: 'Chinese',
  password: '密码, 密碼, 口令',
  secret: '密钥, 密鑰, 秘钥, 秘鑰, 令牌, 私钥, 私鑰',
  particles: '是, 改成, 为, 為, 改为, 改為, 设为, 设置为, 設為',
  signs: '→"「【（(\n\t,<',
  // Each is looked for with all that a value may begin with, so only those that people write so.
  direct: '密码, 密碼, 口令',
  told: [
    '密码是@',
    '我把密码设置为@了',
    '服务器的密码是：@',
    '密码「@」',
    '密码（@）',
    '密码\n@\n',
    '账号admin密码@ 地址',
    '私钥：#',
    '秘钥是#',
  ],
  innocent: ['密码错误，请重试（错误代码 E1002）'],
};
