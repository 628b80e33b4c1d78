// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { scan } from '../../../lib/detect';
import { rng } from '../../samples';
import { held } from '../../samples/held';
import { ALNUM, DIGITS, HEX, LOWER, text, UPPER } from '../../samples/random';

/** What tells a secret by its place: the section, the column, the list, the language, the command. */

const random = rng(97);
const secret = `Q7${text(random, 36, ALNUM)}v9`;
const other = `b4${text(random, 36, ALNUM)}X8`;
const password = `k${text(random, 11, ALNUM)}7Qx`;
const second = `w${text(random, 11, ALNUM)}3Zp`;
const hex = text(random, 40, HEX);
const hex32 = text(random, 32, HEX);
const letters = `xQ${text(random, 14, LOWER + UPPER)}Kz`;
const salt = `7Q %${text(random, 56, `${ALNUM}#%;,~ `)}z9@k`;
const hashed = `${text(random, 16, ALNUM)}$${text(random, 86, ALNUM)}`;
const DOLLAR = '$';

const found: [string, string, ...string[]][] = [
  ['the section of an INI file', `[gitea]\nurl = https://git.acme.io\ntoken = ${hex}\n`, hex],
  ['the section says API', `[api]\nkey = ${hex32}\n`, hex32],
  ['a section of a provider', `[openai]\nkey = ${secret}\n`, secret],
  ['a block of YAML', `gitea:\n  url: x\n  token: ${hex}\n`, hex],
  ['two blocks of YAML', `gitea:\n  api:\n    token: ${hex}\n`, hex],
  ['an object', `{"gitea":{"url":"https://git.acme.io","token":"${hex}"}}`, hex],
  ['an array of PHP', `'api' => ['key' => '${secret}'],`, secret],
  ['an object of a value', `"dbPassword": {"type": "string", "value": "${password}"}`, password],
  ['a block of a value', `password:\n  value: "${password}"\n`, password],
  ['a value of production', `secret:\n  live: ${secret}\n`, secret],
  ['the password of a service', `redis:\n  password: ${hex}\n`, hex],
  ['the environment', `REDIS_PASSWORD=${hex32}\n`, hex32],
  ['.netrc', `machine git.acme.io\n  login ci\n  password ${hex32}\n`, hex32],
  ['letters of both cases', `DB_PASSWORD=${letters}`, letters],
  ['PHP serialised', `s:8:"password";s:15:"${password}";`, password],
  ['keys of WordPress', `define( 'AUTH_KEY',         '${salt}' );`, salt],
  ['quotes of Groovy', `buildConfigField 'String', 'API_KEY', '"${secret}"'`, secret],
  ['quotes of Python', `password = '''${password}'''`, password],
  ['brackets', `config: password=[${password}], user=[app]`, password],
  ['a setter', `ds.setPassword("${password}");`, password],
  ['two values', `user, password = "bob", "${password}"`, password],
  ['a type behind the name', `param adminPassword string = '${password}'`, password],
  ['CSV', `user,password\nalice,${password}\nbob,${second}\n`, password, second],
  ['CSV in quotes', `"Title","Password","URL"\n"A, B","${password}","https://a.io"\n`, password],
  ['semicolons', `user;password;url\nalice;${password};https://a.io\n`, password],
  ['a name of two words', `Name,Secret key,Link\nci,${secret},https://a.io\n`, secret],
  ['tabs', `user\tapi_key\nalice\t${secret}\nbob\t${other}\n`, secret, other],
  ['a table', `| URL | API Key |\n| --- | --- |\n| https://a.io | ${secret} |\n`, secret],
  ['a list', `api_keys = ["${secret}", "${other}"]`, secret, other],
  ['a list of YAML', `secretKeys:\n  - ${secret}\n  - ${other}\n`, secret, other],
  ['a list of the environment', `API_KEYS=${secret},${other}`, secret, other],
  ['a collection', `{"key":"access_token","type":"string","value":"${secret}"}`, secret],
  ['the value first', `<add value="${secret}" key="ApiKey"/>`, secret],
  ['Android', `<meta-data android:name="io.acme.API_KEY" android:value="${secret}"/>`, secret],
  ['CDATA', `<password><![CDATA[${password}]]></password>`, password],
  ['a value in an element', `<property name="password"><value>${password}</value>`, password],
  ['HAR', `{"name":"authorization","value":"${secret}"}`, secret],
  ['a cookie of HAR', `{"cookies":[{"name":"sessionid","value":"${secret}"}]}`, secret],
  ['a cookie of curl', `curl -b "session=${secret}" https://a.io`, secret],
  ['reg add', `reg add HKLM\\Acme /v Password /t REG_SZ /d ${password} /f`, password],
  ['a property of the registry', `Set-ItemProperty -Name Password -Value "${password}"`, password],
  ['SQL', `SET PASSWORD FOR 'app'@'%' = '${password}';`, password],
  ['SQL without quotes', `CREATE USER app IDENTIFIED BY ${password};`, password],
  ['/etc/shadow', `root:${DOLLAR}6${DOLLAR}${hashed}:19000:0:99999:7:::`, hashed],
  ['net user', `net user bob ${password} /add`, password],
  ['a router', `username admin password 0 ${password}`, password],
  ['a mail server', `[smtp.acme.io]:587 noreply:${password}`, password],
  ['a login', `smtp.login("bob@acme.io", "${password}")`, password],
  ['a key that signs', `jwt.encode(payload, "${hex}", algorithm="HS256")`, hex],
  ['an installation', `proceed to installation:\n\n${hex32}\n\n`, hex32],
  ['a signed address', `https://a.io/a?Expires=4102444800&Signature=${secret}`, secret],
  ['a token in prose', `use this token ${secret} for now`, secret],
  ['my key', `here is my key: ${secret}`, secret],
  ['your password', `Your password for vpn: ${password}`, password],
  ['changed to', `the db password changed to ${password}`, password],
  ['German', `API-Schlüssel: ${secret}`, secret],
  ['Italian', `chiave API: ${secret}`, secret],
  ['Dutch', `API-sleutel: ${secret}`, secret],
  ['Russian', `пароль от сервера: ${password}`, password],
  ['a capital', `Пароль: ${password}`, password],
  ['a token in Russian', `мой токен: ${secret}`, secret],
  ['Swedish', `lösenordet är ${password}`, password],
  ['Norwegian', `passord: ${password}`, password],
  ['Danish', `adgangskode: ${password}`, password],
  ['Finnish', `salasana: ${password}`, password],
  ['Czech', `heslo: ${password}`, password],
  ['Hungarian', `jelszó: ${password}`, password],
  ['Turkish', `şifre: ${password}`, password],
  ['Vietnamese', `mật khẩu: ${password}`, password],
  ['Arabic', `كلمة المرور: ${password}`, password],
  ['Hebrew', `סיסמה: ${password}`, password],
  ['Greek', `κωδικός: ${password}`, password],
  ['Korean', `API 키: ${secret}`, secret],
  ['a token in Japanese', `トークン: ${secret}`, secret],
  ['a token in Chinese', `令牌：${secret}`, secret],
];

describe('a secret is told by its place', () => {
  it.each(found)('%s', (_, source, ...values) => {
    const all = held(source).join(' ');
    for (const value of values) expect(all).toContain(value);
  });
});

describe('it is not seen in', () => {
  it.each<[string, string]>([
    ['the key of a cache', `cache:\n  key: ${hex}\n`],
    ['the key of an object', `{"item":{"key":"${hex.slice(0, 24)}"}}`],
    ['hashes of users', `users:\n  - name: bob\n    password: ${hex32}\n`],
    ['a hash in SQL', `INSERT INTO users (name,password) VALUES ('bob','${hex32}');`],
    ['the token of a grammar', '[lexer]\ntoken = IDENTIFIER_2\n'],
    ['a table of keys', `key;count\n${hex};1\n${hex};2\n`],
    ['a table of texts', 'key,en,de\nlogin.title,Login,Anmelden\nbutton.save2,Save,Speichern\n'],
    ['a table of parameters', '| Parameter | password |\n|---|---|\n| minLength | Required12 |\n'],
    ['names of a list', 'tokens = ["<pad>", "<unk>", "hello12345"]'],
    ['a stock password in a list', 'passwords = ["password", "123456", "letmein12"]'],
    ['words written with digits', 'DB_PASSWORD=S3cr3tP4ssw0rd; the password is Str0ngP@ssw0rd!'],
    ['a call', 'setPassword(encoder.encode(dto.getPassword2()))'],
    ['another variable', 'set_password("bob", new_password1)'],
    ['a hash that has no owner', '$6$ is the prefix; nobody:*:19000:0:99999:7:::'],
    ['prose', 'Our community Discord2024 server; enable secret scanning2024'],
    ['a page with a long name', 'https://acme.io/invite/how-to-invite-people-to-your-team-2024'],
    ['a placeholder in a list', '{"key":"password","type":"secret","value":"{{password1}}"}'],
    ['numbers in a table', `name,token\nweb,${text(random, 12, DIGITS)}\n`],
    ['a sentence in another language', 'пароль должен быть не менее 12 символов; şifre yanlış'],
  ])('%s', (_, source) => expect(held(source)).toEqual([]));
});

it('a signed address that is over opens nothing', () => {
  const source = `https://a.io/a?Expires=1300000000&Signature=${secret}`;
  expect(scan(source, { now: Date.UTC(2026, 0) })).toMatchObject([{ class: 'identifier' }]);
});

describe('the columns of a table', () => {
  it('are read once, whatever the text', () => {
    // Each row could be the head of what is below.
    const rows = 'password,token,secret,api_key\n'.repeat(4000);
    expect(held(rows)).toEqual([]);
  });

  it('end with a row of another width', () => {
    const source = `user,password\nalice,${password}\n\nbob,${second}\n`;
    expect(held(source)).toEqual([password]);
  });
});
