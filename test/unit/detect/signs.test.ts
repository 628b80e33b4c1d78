// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { rng } from '../../samples';
import { held } from '../../samples/held';
import { ALNUM, HEX, text } from '../../samples/random';

const random = rng(67);
const secret = `a7${text(random, 34, ALNUM)}Q`;
const password = `k${text(random, 11, ALNUM)}7Qx`;
const strong = `v${text(random, 6, ALNUM)}#9Kz!q`;
/** With what globs, pointers, files and hosts have. */
const starred = `v${text(random, 4, ALNUM)}8*Kz1_q${text(random, 3, ALNUM)}`;
const dotted = `v${text(random, 4, ALNUM)}8#Kz1.qx${text(random, 2, 'abc')}`;
const hex = text(random, 64, HEX);
const base32 = `K${text(random, 30, 'ABDEFGHJKMNPQRTUVWXYZ234567')}7`;
const digits = `8${text(random, 18, '0123456789')}3`;
const long = `${text(random, 300, ALNUM)}/${text(random, 99, ALNUM)}==`;
/** As mail providers make them for apps; and what is in an element of its own. */
const letters = text(random, 16, 'bcdfghjkmnpqrtvwxz');
const low = `c7${text(random, 20, 'bcdfghjkmnpqrtvwxz23456789')}4`;
const uuid = '79a3edd0-2092-40a2-a04d-dcb46d5ca9ed';
const login = btoa(`\0anna\0${strong}`);

const found: [string, string, string][] = [
  ['an arrow of R', `api_key <- "${secret}"`, secret],
  ['an arrow of a note', `secret key -> ${secret}\n`, secret],
  ['a tag of YAML', `auth_token: !str ${secret}`, secret],
  ['a value of last resort', `TOKEN = os.getenv('API_TOKEN') or '${secret}'`, secret],
  ['Ruby', `ENV['SECRET_TOKEN'] ||= '${secret}'`, secret],
  ['Visual Basic', `Const API_KEY As String = "${secret}"`, secret],
  ['braces of C++', `std::string apiToken{"${secret}"};`, secret],
  ['what is decoded', `const secret = bs58.decode("${secret}");`, secret],
  ['the next line of code', `const password =\n  "${strong}"`, strong],
  ['a dump of PHP', `["password"]=>\n  string(14) "${strong}"`, strong],
  ['a test in Python', `d.find_element(By.ID, "password").send_keys("${strong}")`, strong],
  ['a test in TypeScript', `page.getByLabel('Password').fill('${strong}');`, strong],
  ['a test of a selector', `cy.get('input[name=password]').type('${strong}')`, strong],
  ['a note', `# mail\npass ${strong}\n`, strong],
  ['a bracket before the sign', `New password (valid for a day): ${strong}`, strong],
  ['an asterisk', `ALTER USER app WITH PASSWORD '${starred}'`, starred],
  ['a point', `<wsse:Password Type="#PasswordText">${dotted}</wsse:Password>`, dotted],
  ['a point beside a user', `the login is admin / ${dotted} - bye`, dotted],
  ['a token of an issuer', `{"refreshToken": "${long}"}`, long],
  ['digits of a router', `psk = "${digits}"`, digits],
  ['a number of its network', `WLAN-Schlüssel: ${digits}`, digits],
  [
    'keys of a pair',
    `{"username": "${hex.slice(32)}", "password": "${hex.slice(0, 32)}"}`,
    hex.slice(0, 32),
  ],
  ['signs of a person', `secret = "Kd#${text(random, 8, ALNUM)}7x"\n`, '#'],
  ['a service of a compose file', `DATABASE_URL=postgres://app:${password}@db:5432/app`, password],
  ['a call of a class', `new NetworkCredential("a@b.io", "${strong}")`, strong],
  ['a call without brackets', `req.basic_auth 'anna', '${strong}'`, strong],
  ['a wallet', `new ethers.Wallet("0x${hex}", provider)`, hex],
  ['accounts of a network', `accounts: ["0x${hex}"]`, hex],
  ['a disk', `echo -n "${strong}" | cryptsetup luksOpen /dev/sdb1 data -`, strong],
  ['a certificate by DNS', `dns cloudflare ${secret}`, secret],
  ['OpenVPN', `<auth-user-pass>\nanna\n${strong}\n</auth-user-pass>`, strong],
  ['IMAP', `a1 LOGIN anna@acme.io "${strong}"`, strong],
  ['FTP', `> USER anna\n> PASS ${strong}\n`, strong],
  ['SMTP', `>> AUTH PLAIN ${login}\n`, login],
  ['FileZilla', `<Pass encoding="base64">${btoa(strong)}</Pass>`, btoa(strong)],
  ['RADIUS', `radius-server host 10.0.0.3 key ${password}\n`, password],
  ['TACACS', `tacacs-server key ${password}\n`, password],
  ['Junos', `set system radius-server 10.0.0.3 secret "${strong}"`, strong],
  ['users of redis', `user app on >${password} ~* +@all`, password],
  ['a network to scan', `WIFI:S:Acme;T:WPA;P:${password};;`, password],
  ['the seed of codes', `"login": {"totp": "${base32}"}`, base32],
  ['a table of a wiki', `||System||User||Password||\n|web|root|${strong}|\n`, strong],
  ['a cookie of a list', `{"name":"session","value":"${secret}"}`, secret],
  [
    'keys of an account',
    `CreationTime  KeyName  Permissions\nx  key1  FULL    ${text(random, 86, ALNUM)}==`,
    '==',
  ],
  ['Sonar', `SONAR_LOGIN = '${hex.slice(0, 40)}'`, hex.slice(0, 40)],
  ['a short word', `mqtt_pw: ${password}`, password],
  ['any pass', `dnpass = ${strong}`, strong],
  ['a tuple', `{password, "${strong}"},`, strong],
  ['a network and its password', `WLAN: AcmeGast / ${strong}`, strong],
  ['a mail in German', `das neue Passwort heißt ${strong}`, strong],
  ['a mail in Spanish', `Tu contraseña temporal es: ${strong}`, strong],
  ['a mail in French', `Votre mot de passe temporaire : ${strong}`, strong],
  ['a mail in French of the past', `le mdp était ${strong}`, strong],
  ['a change in Chinese', `密码改成 ${strong} 了`, strong],
  ['Romanian', `Parola: ${strong}`, strong],
  ['Italian', `Parola d'ordine: ${strong}`, strong],
  ['Indonesian', `kata sandi: ${strong}`, strong],
  ['Hindi', `पासवर्ड: ${strong}`, strong],
  ['Persian', `رمز عبور: ${strong}`, strong],
  ['Thai', `รหัสผ่าน: ${strong}`, strong],
  ['Croatian', `Lozinka: ${strong}`, strong],
  ['Bulgarian', `парола: ${strong}`, strong],
  ['Catalan', `contrasenya: ${strong}`, strong],
  ['Spanish without marks', `contrasena: ${strong}`, strong],
  ['Russian without a sign', `пароль от сервера ${strong}`, strong],
  ['a password for apps in a call', `server.login("anna@acme.io", "${letters}")`, letters],
  ['a variable of nginx', `\tset $apikey ${uuid};`, uuid],
  ['what is added to', `$apiToken .= '${secret}';\napi_token += "${low}"`, low],
  ['a key of small letters', `FINNHUB_KEY=${low}\n`, low],
  ['a header of small letters', `X-Acme-Key: ${low}\n`, low],
  ['an option that begins its line', `curl https://acme.io/?a=b \\\n-u anna:${secret}\n`, secret],
];

describe('a secret is seen behind', () => {
  it.each(found)('%s', (_, source, value) => {
    expect(held(source).join(' ')).toContain(value);
  });
});

const innocent: [string, string][] = [
  ['a verb', 'you can pass v1beta3.SqladminV1beta3 to it'],
  ['a path of members', '"output_token": "Jobs[-1].JobId", "secret": "items[0].Key#1"'],
  ['a class of characters', '"secret:[0-9A-Za-z_/-]*$"'],
  ['a pattern of keys', `'acme-token': 'acme_[A-Za-z0-9+/]{600}',\n"secret": "key-[\\\\w-]{40}Q9"`],
  ['a pattern of keys, open at its end', 'ACME_TOKEN = "xacm-[0-9]+-[0-9]+-[A-Za-z0-9]+"'],
  ['data of a table', `"5pNOu!5pQJvG'!6Vy;:pR~DpTg3uJpS~<5pOPw:5pNOu!5pQJvG'"`],
  ['files and globs', 'password  lib/auth/Forms2.tsx\nsecret  src/*.Test7.ts*\n'],
  ['a host beside a user', 'login: admin / db-3x.Acme7.internal-2b.io'],
  ['a sealed secret', `  secretToken: Ag${long}`],
  ['a type', 'dim password As String = txtPassword.Text'],
  ['a reference', 'password: !secret mqtt_Password7\ntoken: !Ref ApiToken7Xk2'],
  ['an arrow of code', 'token->nextInList7X = secret -> getValue7X();'],
  ['a sample of documentation', 'postgres://user:Passw0rd123@db:5432/app'],
  ['a verdict', 'PASS TestAuth/Login7 (0.01s)\n> PASS src/auth.test.ts'],
  ['a wall without a password', 'WIFI:T:nopass;S:Acme;;'],
  ['a word of codes', '"totp": "ENABLED", totp: REQUIREDFORALLUSERS'],
  ['a bracket and a rule', 'Password (optional): at least 8 characters'],
  ['a form of a head', '||Field||Password||\n|min|8|'],
  ['a number of a run', 'password: 12345678901234567890'],
  ['a verb of SQL', 'CREATE LOGIN shop WITH DEFAULT_DATABASE2 = x'],
  ['lists of a proxy', 'map on > hosts.Config7'],
  [
    'an element that says what is in it',
    `NAME = "ACME-API-KEY"\n  <UserSecretsId>${uuid}</UserSecretsId>`,
  ],
  ['the id of what is named', `<Name>acme-api-key</Name>\n<Id>${uuid}</Id>`],
  ['a key of words', 'ROUTE_KEY=users2eventsv3handlers4\nSTREAM_KEY=account-7-updates-2024'],
  ['the manual of NuGet', '<add key="ClearTextPassword" value="hal+9ooo_da!sY" />'],
  ['what an app shows everybody', `access_token=${digits.slice(0, 15)}|${hex.slice(0, 32)}&a=b`],
  ['words in a call', 'server.login("anna@acme.io", "establishmentary")'],
];

describe('is not seen in', () => {
  it.each(innocent)('%s', (_, source) => expect(held(source)).toEqual([]));
});
