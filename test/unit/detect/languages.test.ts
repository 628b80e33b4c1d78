// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { rng } from '../../samples';
import { held } from '../../samples/held';
import { ALNUM, text } from '../../samples/random';

/** Every language that the documentation names, each in several phrases and with values of its own. */

const random = rng(173);

/** An `@` stands for a password, a `#` for a key. */
const PHRASES: Readonly<Record<string, string[]>> = {
  German: ['Passwort: @', 'das Passwort für den Server ist @', 'API-Schlüssel: #'],
  French: ['Mot de passe : @', 'le mot de passe pour le VPN est « @ »', 'clé secrète: #'],
  Spanish: ['Contraseña: @', 'la contraseña del servidor es @', 'La clave de la API es #'],
  Portuguese: ['Senha: @', 'a senha do servidor é @', 'A chave da API é #'],
  Italian: ['la password è @', 'la password del server è @', 'chiave API: #'],
  Dutch: ['wachtwoord: @', 'het wachtwoord van de VPN is @', 'De geheime sleutel is #'],
  Russian: ['Пароль: @', 'пароль от сервера — @', 'пароль @', 'Секретный ключ: #', 'API-ключ: #'],
  Polish: ['Hasło: @', 'hasło do VPN to @', 'Klucz dostępu: #'],
  Swedish: ['lösenordet är @', 'lösenordet till servern är @', 'API-nyckel: #'],
  Norwegian: ['passordet er @', 'passord til serveren: @', 'API-nøkkel: #'],
  Danish: ['adgangskoden er @', 'kodeord til serveren: @', 'API-nøgle: #'],
  Finnish: ['salasana on @', 'palvelimen salasanasi: @'],
  Czech: ['heslo je @', 'heslo k serveru je @', 'API klíč: #'],
  Hungarian: ['a jelszó @', 'a szerver jelszava: @', 'A jelszó a következő: @', 'API kulcs: #'],
  Turkish: ['şifre: @', 'sunucunun şifresi @', 'Şifreniz: @', 'API anahtarı: #'],
  Greek: ['ο κωδικός είναι @', 'Ο κωδικός του server είναι @', 'κλειδί API: #'],
  Hebrew: ['הסיסמה היא @', 'סיסמה לשרת: @', 'מפתח API: #'],
  Arabic: ['كلمة السر هي @', 'كلمة المرور للخادم: @', 'كلمة مرور: @', 'مفتاح API: #'],
  Vietnamese: ['mật khẩu là @', 'mật khẩu của server là @', 'khóa API: #'],
  Korean: [
    '암호: @',
    '암호는 @ 입니다',
    '서버 비밀번호는 @입니다',
    '패스워드는 @',
    '비번 @',
    '토큰은 #',
  ],
  Japanese: [
    'パスワードは @ です',
    'サーバーのパスワード：@',
    'パスワードは「@」です',
    'アクセスキー: #',
  ],
  Chinese: ['密码是@', '服务器的密码是：@', '密码「@」', '密码（@）', '密码\n@\n', '私钥：#'],
};

const cases = Object.entries(PHRASES).flatMap(([language, phrases]) =>
  phrases.map((phrase): [string, string] => [language, phrase]),
);

describe('a secret is told in', () => {
  it.each(cases)('%s: %s', (_, phrase) => {
    for (let i = 0; i < 5; i++) {
      const value = `k${text(random, phrase.includes('#') ? 36 : 11, ALNUM)}7Qx`;
      expect(held(phrase.replace(/[@#]/, value))).toEqual([value]);
    }
  });
});

describe('nothing is told in', () => {
  it.each([
    'пароль должен содержать 8 символов, см. документ RFC7617',
    'パスワードは12文字以上で入力してください（Windows10以降）',
    '密码错误，请重试（错误代码 E1002）',
    '비밀번호는 8자 이상이어야 합니다. Chrome120 이상',
    'la contraseña debe tener 12 caracteres; véase /etc/pam.d/common-password2',
    'heslo nesmí být kratší než 12 znaků',
    'το κλειδί κρυπτογράφησης είναι στο αρχείο config.v2',
    'a kulcs a fájlban van: config2.yaml',
  ])('%s', (source) => expect(held(source)).toEqual([]));
});
