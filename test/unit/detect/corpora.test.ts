// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { scan } from '../../../lib/detect';
import { rng } from '../../samples';
import { held } from '../../samples/held';
import { ALNUM, HEX, text, uuidOf } from '../../samples/random';

/** What examples of other scanners, and texts written down blindly, showed to be missed, or held in error. */

const random = rng(811);
const password = `k8${text(random, 3, ALNUM)}0m${text(random, 5, ALNUM)}7Qx`;
const secret = `a7${text(random, 34, ALNUM)}Q`;
const hex = text(random, 32, HEX);
const base32 = `K${text(random, 30, 'ABDEFGHJKMNPQRTUVWXYZ234567')}7`;
const uuid = uuidOf(random);
const made = `Bremen_${1971 + Math.floor(random() * 50)}!`;

describe('a password is held in', () => {
  it.each([
    // Names whose beginning speaks of a secret, too.
    'NEXUS_CREDENTIALS_PSW=@',
    'KEYSTORE_PW=@',
    'AUTH_DB_PW=@',
    'tokenWifiPsk: "@"',
    '"Cmd": [\n                "redis-server",\n                "--requirepass",\n                "@"\n            ],',
    'here you go: user admin, pass @',
    'login bob / pass @',
    'password(@)',
    'password(default:@)',
    'id(root)/pwd(@)',
    '비번(@)',
    'DB password      ---- @',
    'The default password for the user "web" is "@".',
    '@ is the root password',
    'bob is the user and @ is the password',
    'new DirectoryEntry("LDAP://acme.io", "ACME\\\\bob", "@");',
    'curl -u ":@" https://es1.acme.io:9200',
    "curl --user bob:'@' -X PATCH",
    'ID/PW(bob/@)',
    'ID/PW->bob/@',
    'ID/PWD-bob/@',
    'id/pass:bob,@',
    'ID/PW bob(@)',
    'id/pw/port:bob/@/2222',
    '계정/PW:bob/@',
    '10.3.4.5 (root/@)',
    'ann  10:24 AM\nadmin / @',
    '[10:22, 3/1/2026] Ann: whats the wifi pw?\n[10:23, 3/1/2026] Bob: @',
    'smtp://bob\u0000acme.io:@\u0000smtp.acme.io:587',
    "smbclient //fs-2/share -U 'ACME/bob%@'",
    '{"user": "bob", "pw": "@"}',
    'ENV["GITLAB_PW"] = "@"',
    '║ SESSION_PASSWORD │ @ ║',
    '"bob" * "@" *',
    "SecretValue.unsafePlainText('@')",
  ])('%s', (source) =>
    expect(held(source.replace('@', password).replaceAll('\u0000', '@'))).toEqual([password]),
  );

  it.each(['?', '=', ':'])('a line that has spaces around its sign, to the end: %s', (sign) => {
    const value = `${password}${sign}T7!b`;
    for (const source of ['DB_PASSWORD = @', '12:01 [debug] variable DB_PASSWORD = @\nnext'])
      expect(held(source.replace('@', value))).toEqual([value]);
  });
});

describe('a secret is held in', () => {
  it.each([
    ['Authorization:  @', uuid],
    [
      '{"http-basic":{"repo.magento.com":{"username":"7f3a9c04e1b85d26a0c4f7e913b8d652","password":"@"}}}',
      hex,
    ],
    [
      'Application password: @',
      `Kq${hex.slice(0, 2)} ${text(random, 4, ALNUM)} xB7r ${text(random, 4, ALNUM)} 9vLm ${text(random, 4, ALNUM)}`,
    ],
    ['UserDefaults.standard.set("@", forKey: "authToken")', secret],
    ['eas secret:create --scope project --name DEPLOY_TOKEN --value @', secret],
    ['mfa secret @', base32],
    ['2FA recovery: secret key @', base32],
    ['"auth_bearer": "@"', secret],
    ['const wallet = create("@")', `sk_production_${secret}`],
    ['POST /api/v1/@/telemetry HTTP/1.1', hex.slice(0, 20)],
  ])('%s', (source, value) => expect(held(source.replace('@', value))).toEqual([value]));
});

describe('what a sentence names behind a password', () => {
  it.each([
    'パスワードは1Passwordに入っています',
    'パスワードはiPhone15で見てください',
    'パスワードはServer2019と同じです',
    '密码是Office365的密码',
    '비밀번호는 LastPass4 에 있어요',
  ])('is no password in %s', (source) => expect(held(source)).toEqual([]));

  it.each([
    'パスワードは@です',
    'パスワードは@になります',
    'パスワードは@に変更しました',
    'パスワードは@でログインできます',
    '密码是@',
    '비밀번호는 @ 입니다',
  ])('is one in %s', (source) => expect(held(source.replace('@', made))).toEqual([made]));
});

describe('nothing is noticed in', () => {
  it.each([
    'token = isAdmin?getAdmin2Token():getUser3Token()',
    'GET /user/password-reset/index2.html',
    'data: "3pi;PjunZou3piPw:5pgJunZou3Q!Vy"',
    'GET /api/v1/projectmemberships22/attributes',
    'curl -u ":" https://es1.acme.io:9200',
    'SHA256Digest7 is the password hash',
    // Encrypted, public, and a number.
    `"db_password": "EJ[1:${secret}=:${secret}:${secret}==]"`,
    `untrusted comment: signature from minisign secret key\nRUQ${secret}${secret}=\n`,
    `Clave catastral: 09274204876116X6722KL. La clave es la constancia.`,
    'admin / Settings2',
    'socat -u TCP4-LISTEN:3334,reuseaddr,fork OPEN:/tmp/in.log',
    `https://shop.acme.io/cart?checkout_token=${hex}`,
  ])('%s', (source) => expect(scan(source)).toEqual([]));
});
