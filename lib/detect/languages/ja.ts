import type { Language } from '../language';

export const language: Language = {
  name: 'Japanese',
  password: 'パスワード, パスフレーズ, 暗号化キー',
  secret: 'シークレット, シークレットキー, apiキー, api キー, 秘密鍵, トークン, アクセスキー',
  particles: 'は, が',
  told: [
    'パスワードは @ です',
    'サーバーのパスワード：@',
    'パスワードは「@」です',
    'アクセスキー: #',
  ],
  innocent: ['パスワードは12文字以上で入力してください（Windows10以降）'],
};
