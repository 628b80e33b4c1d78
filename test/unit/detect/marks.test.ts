// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { scan } from '../../../lib/detect';
import { rng } from '../../samples';
import { held } from '../../samples/held';
import { ALNUM, below, HEX, text, UPPER, uuidOf } from '../../samples/random';

/** What closes a value, stands before one or tells whose it is, as people paste it into forums, notes and commands. */

const random = rng(1207);
const password = `k8${text(random, 9, ALNUM)}7Qx`;
const secret = `Q7a${text(random, 34, ALNUM)}`;
/** Base32, of which one in thirty seeds of 16 letters has no digit. */
const letters = text(random, 16, 'BCDFGHJKLMNPQRSTVWXZ');
const asked = `Winter-harbor${10 + below(random, 90)}?`;

/** What is found, held or not. */
const noticed = (source: string): string[] =>
  scan(source).map(({ start, end }) => source.slice(start, end));

describe('is held', () => {
  it.each([
    ['[code]DB_PASSWORD=@[/code]', password],
    ['Login: bob, [b]password: @[/b]', password],
    ['{code}API_KEY=@{code}', secret],
    ['<pre><span>password</span><span>: </span><span>"@"</span></pre>', password],
    ['ssh root\u0000203.0.113.8 pass @', password],
    ['- FTP of the printer: user scan pass @\n', password],
    ['otpauth://totp/Acme:bob\u0000acme.io?secret=@&issuer=Acme', letters],
    ['otpauth://totp/Acme:bob?issuer=Acme&digits=6&secret=@\n', letters],
    ['https api.acme.io/users -A bearer -a @', secret],
    ['read -r TOKEN <<< "@"', secret],
    ['read -rs API_SECRET <<<"@"', secret],
    ["client.bind('cn=svc,dc=acme,dc=io', '@', done)", password],
    ['the key is sk_@, for all of us', secret],
    ['SVIX=sk_@.eu\n', secret],
    ['set security ike policy p1 pre-shared-key ascii-text "@"', password],
    ["ALTER ROLE shop WITH PASSWORD '@';", asked],
    ['sqlcmd -S SQL01 -U sa -P @ -Q "SELECT 1"', asked],
  ])('%s', (source, value) => {
    const whole = source.replace('@', value).replaceAll('\u0000', '@');
    expect(held(whole)).toHaveLength(1);
    expect(held(whole)[0]).toContain(value);
  });

  it.each(['Recovery-Codes GitHub:', 'Códigos de recuperación:', 'Mes codes de secours'])(
    'codes below "%s"',
    (head) => {
      const codes = [1, 2, 3, 4]
        .map(() => `${text(random, 5, HEX)}-${text(random, 5, HEX)}`)
        .join('\n');
      expect(held(`${head}\n${codes}\n`)).toEqual([codes]);
    },
  );

  it.each([
    'Tjeneste\tBruker\tPassord\nNAS\tola\t@\n',
    'Palvelu,Käyttäjä,Salasana\nNAS,ola,@\n',
    'Servicio;Usuario;Contraseña\nNAS;ola;@\n',
    'Serviço\tUsuário\tSenha\nNAS\tola\t@\n',
    '| サービス | パスワード |\n|---|---|\n| NAS | @ |\n',
    '服务\t用户\t密码\nNAS\tola\t@\n',
    'Сервис\tЛогин\tПароль\tЗаметка\nNAS\tola\t@\tда\n',
    '<table><tr><th>Servicio</th><th>Contraseña</th></tr><tr><td>NAS</td><td>@</td></tr></table>',
  ])('below the head of a column in another language: %s', (source) =>
    expect(held(source.replace('@', password))).toEqual([password]),
  );

  it('the address of a server that acts for somebody', () => {
    const token = btoa(`${uuidOf(random)}:${uuidOf(random)}`);
    expect(held(`"url": "https://mcp.zapier.com/api/mcp/s/${token}/mcp"`)).toEqual([token]);
  });
});

it.each(['ADMIN_PASSWORD: @\n', 'AUTH_PASSWORD=@\n', 'password = "@"'])(
  'a password may end with the sign of a question: %s',
  (source) => expect(noticed(source.replace('@', asked))).toEqual([asked]),
);

it.each([
  'Forgot your password? See page 12.',
  'we use it to pass information2 to the server',
  'the admin user will pass customerNumber1 along',
  'if it fails, pass verboseOutput2 to bob@acme.io',
  'otpauth://totp/Example:alice@google.com?secret=JBSWY3DPEHPK3PXP&issuer=Example',
  'otpauth://totp/Example?secret=YOURSECRETGOESHERE',
  'otpauth://totp/ACME%20Co:john@example.com?secret=HXDMVJECJJWSRB3HWIZR4IFUGFTMXBOZ&issuer=ACME%20Co',
  'Authorization: AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261130/us-east-1/s3/aws4_request',
  '设置\t密码\t说明\n长度\tminLength12\t最少\n',
  'フィールド\tパスワード\n必須\trequired\n',
  'パスワードはiPhone15の設定アプリで変更できます。',
  '비밀번호는 iPhone15 설정에서 변경할 수 있습니다',
  'el.bind("click dblclick", "handleClick2")',
  `task_${text(random, 30, ALNUM)} disk_${text(random, 30, ALNUM)}`,
  'sk_customer_identifier_number_field1 = sk_ForeignKeyOfCustomerTable2',
  'TELEGRAM_TOKEN=110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw',
  `PUSHER_APP_KEY=${text(random, 20, HEX)}`,
  `const list = token[/x/${text(random, 3, UPPER)}];`,
  '[code]password=[/code]',
])('nothing is held in %s', (source) => expect(held(source)).toEqual([]));
