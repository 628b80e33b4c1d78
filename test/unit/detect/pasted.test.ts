// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { rng } from '../../samples';
import { held } from '../../samples/held';
import { ALNUM, DIGITS, HEX, LOWER, text, UPPER } from '../../samples/random';

/** What people paste of real software: its settings, commands, tables and messages. */

const random = rng(211);
const secret = `Q7${text(random, 36, ALNUM)}v9`;
const other = `b4${text(random, 36, ALNUM)}X8`;
const password = `k${text(random, 11, ALNUM)}7Qx`;
const second = `w${text(random, 11, ALNUM)}3Zp`;
const small = `x7k${text(random, 14, LOWER + DIGITS)}4w9q`;
const equals = `F${text(random, 3, ALNUM)}@9c=${text(random, 6, ALNUM)}^hD`;
const hex20 = `7f${text(random, 16, HEX)}c4`;
const hex24 = `e9${text(random, 20, HEX)}b6`;
const hex32 = text(random, 32, HEX);
const hex40 = text(random, 40, HEX);
const DOLLAR = '$';
const hashed = `${text(random, 8, ALNUM)}${DOLLAR}${DOLLAR}${text(random, 22, ALNUM)}`;
const django = `${text(random, 4, LOWER)}(5(u=#1=r^&__^)k${text(random, 26, LOWER + DIGITS)}-f_^)!#t9`;
const base64 = (bytes: number): string =>
  Buffer.from(text(random, bytes, ALNUM + UPPER)).toString('base64');
const spark = `${text(random, 86, ALNUM)}==`;

const found: [string, string, ...string[]][] = [
  ['short hexadecimal digits', `PUSHER_APP_SECRET=${hex20}\n`, hex20],
  ['a password of hexadecimal digits', `DB_PASSWORD=${hex24}\n`, hex24],
  ['a password of small letters and digits', `password: ${small}\n`, small],
  ['the key of a service', `KAGGLE_KEY=${hex32}\n`, hex32],
  ['a key of Django with a bracket', `SECRET_KEY = '${django}'`, django],
  [
    'a short password with a sign',
    `ansible_become_pass: k4_w${password}?P1\n`,
    `k4_w${password}?P1`,
  ],
  ['a sentence', `user: admin, password: ${equals}. Thanks`, equals],
  ['a space before the colon', `Mot de passe : ${equals}\n`, equals],
  ['a phrase', `pass_phrase=${password}\n`, password],
  ['the key of a keystore', `keytool -genkey -keypass ${password} -alias a`, password],
  ['an element with a space', `<td>DB_PASSWORD </td><td class="v">${password} </td>`, password],
  ['a list in a patch', `+ - name: DB_PASS\n+   value: "${password}"\n`, password],
  ['a row that is changed', `SET option_value='${hex32}' WHERE option_name='acme_api_key'`, hex32],
  ['what is said before', `Your API key (copy it now):\n\n${secret}\n`, secret],
  ['the answer of a command', `$ kubectl get secret db -o yaml | base64 -d\n${secret}%\n`, secret],
  ['a token that somebody used', `the token I used: ${secret}`, secret],
  ['where it is used', `password for the db here: ${password}`, password],
  [
    'a table of psql',
    ` id | name |            api_token\n----+------+---------\n  1 | bob  | ${secret}\n  2 | eve  | ${other}\n`,
    secret,
    other,
  ],
  [
    'a table of MySQL',
    `+----+--------------+\n| id | access_token                             |\n+----+---+\n|  1 | ${secret} |\n`,
    secret,
  ],
  ['CSV that is quoted', `> name,password\n> a,${password}\n> b,${second}\n`, password, second],
  ['a table in a patch', `+| a | password |\n+|---|---|\n+| b | ${password} |\n`, password],
  ['two lines', `creds:\nbob\n${password}\n`, password],
  ['redis', `127.0.0.1:6379> AUTH ${password}\nOK`, password],
  ['users of redis', `ACL SETUSER worker on >${password} ~* +@all`, password],
  ['nuget', `dotnet nuget add source https://a.io/v3 -u ci -p ${password}`, password],
  ['a network', `wpa_passphrase "Acme 5G" "${password}"`, password],
  ['poetry', `poetry config http-basic.acme ci ${password}`, password],
  ['bundler', `BUNDLE_GEMS__ACME__IO: "ci:${password}"`, password],
  ['minio', `mc alias set prod https://a.io root ${password}`, password],
  ['sbt', `Credentials("Nexus", "oss.acme.io", "me", "${password}")`, password],
  ['Perl', `DBI->connect("DBI:mysql:database=a", "shop", "${password}")`, password],
  ['Lua', `red:auth("${secret}")`, secret],
  ['.NET', `new AuthenticationHeaderValue("Bearer", "${secret}")`, secret],
  ['OmniAuth', `config.omniauth :github, 'Iv1.4f6d2a90c1b7e835', '${hex40}'`, hex40],
  ['Cisco', `crypto isakmp key ${password} address 10.0.0.9`, password],
  ['a RADIUS server', `auth-port 1812 acct-port 1813\n key ${password}\n`, password],
  ['Juniper', `set security ike policy a pre-shared-key ascii-text "${password}"`, password],
  ['SNMP', `rocommunity ${password} 10.0.0.0/8\nset snmp community ${second}`, password, second],
  ['HAProxy', `user bob insecure-password ${second}`, second],
  ['strongSwan', `bob : EAP "${password}"`, password],
  ['L2TP', `"bob" l2tpd "${password}" *`, password],
  ['Traefik in a compose file', `users=bob:$$apr1$$${hashed}"`, hashed],
  ['a state of Terraform', `"type": "random_password",\n"result": "${second}@1"`, `${second}@1`],
  ['Strapi', `API_TOKEN_SALT=${base64(16)}\n`],
  ['Nextcloud', `'passwordsalt' => '${secret}',`, secret],
  ['Rails', `ACTIVE_RECORD_ENCRYPTION_PRIMARY_KEY=${secret}\n`, secret],
  ['Spark', `conf.set("fs.azure.account.key.a.dfs.core.windows.net", "${spark}")`, spark],
  ['a name with a number', `API_SECRET2=${secret}\nMqttPassword1 ${password};`, secret, password],
  ['a section with any name', `{"show":{"user":"a","password":"${password}x"}}`, `${password}x`],
  ['Puppet', `profile::db::password: '${password}'`, password],
  ['Heroku', `"dbname=d1 user=u1 password=p${hex32}${hex32} sslmode=require"`, `p${hex32}${hex32}`],
  ['a dump of PHP', `["password"]=> string(15) "${password}"`, password],
  ['CloudFormation', `DbPassword:\n    Type: String\n    Default: ${password}\n`, password],
  ['a table in a box', `│ user     │ api_token │\n├───┼───┤\n│ bob  │ ${secret} │\n└──┘\n`, secret],
  ['German without a sign', `Benutzer admin, Passwort ${equals}`, equals],
  ['any command with a user', `acmectl -r 10.0.0.3 -u root -p ${password} info`, password],
  ['plink', `plink -ssh -pw ${password} root@10.0.0.4`, password],
  ['a task of Windows', `schtasks /create /ru ACME\\a /rp ${password} /sc daily`, password],
  ['Neo4j', `NEO4J_AUTH=neo4j/${password}\n`, password],
  ['OSPF', `ip ospf message-digest-key 1 md5 ${password}`, password],
  ['GitLab', `otp_key_base: ${hex32}${hex32}\n`, `${hex32}${hex32}`],
  ['Sequelize', `new Sequelize('shop', 'root', '${password}', {})`, password],
  ['an Oracle client', `cx_Oracle.connect("hr", "${password}", "db/x")`, password],
  ['a cipher', `createCipheriv('aes-256-cbc', '${secret}', iv)`, secret],
  ['Java', `Algorithm.HMAC256("${secret}")`, secret],
  ['Rust', `.basic_auth("svc", Some("${password}"))`, password],
  ['Guzzle', `["auth" => ["svc", "${password}"]]`, password],
  [
    'a flow of Power Automate',
    `https://a.logic.azure.com/workflows/1/triggers/manual/paths/invoke?sp=%2Frun&sv=1.0&sig=${secret}abc`,
    `${secret}abc`,
  ],
  ['the console of a browser', `document.cookie\n'JSESSIONID=${hex32.toUpperCase()}; a=b'`],
];

describe('a secret is seen in', () => {
  it.each(found)('%s', (_, source, ...values) => {
    const all = held(source);
    expect(all).not.toEqual([]);
    for (const value of values) expect(all.join(' ')).toContain(value);
  });
});

describe('nothing is seen in', () => {
  it.each<[string, string]>([
    ['what SOPS has encrypted', `key: ENC[AES256_GCM,data:${secret},iv:${secret},type:str]\n`],
    ['what is sealed', `password: Sealed:${secret}\nsecret: enc:v1:${secret}\n`],
    ['the token of a wiki', `"watchToken": "${hex40}+\\\\"`],
    ['a comment', `COMMENT ON COLUMN users.password IS 'Argon2id hash of it'`],
    [
      'the samples of manuals',
      'mc alias set a http://a minioadmin minioadmin; wpa_passphrase A mypassphrase',
    ],
    [
      'ports and files',
      'docker run -u root -p 8080:80 a; ssh -u a -p 2222Abc b; mkdir -p Build2Out',
    ],
    ['a type of AWS', `AWS::IAM::AccessKey: ${secret.slice(0, 20)}`],
    ['the name of a variable', 'password: env:DB_PASSWORD2\ntoken: vault:secret/app2#Key'],
    ['words for a fake', 'API_KEY=fake_api_key_123\nDB_PASSWORD=fake_api_key_123'],
    ['the token of a form', `<input type="hidden" name="_token" value="${secret}">`],
    ['a cache', `Cache restored from key: Linux-build-${text(random, 64, HEX)}`],
    ['the key of an object', `Key: photos/${secret.slice(0, 20)}.png`],
    ['the next variable', 'API_KEY_HEADER=X-Api-Key\nJWT_ALGORITHM=HS256'],
    ['a licence', 'such works are identified as "derived2"'],
    ['the emulator of storage', `AccountKey=Eby8vdM02xNO${text(random, 74, ALNUM)}==`],
    ['a key of what is cached', `FILE_KEY=${hex32}\nCACHE_KEY=${hex40}\nGIT_KEY=${hex40}`],
    ['a hash of a password', `password: ${hex32}\n{"password": "${hex40}"}`],
    ['a commit after a message', `Rotate the secret of the client\n\n${hex40}\n`],
    ['a pod after its secret', 'kubectl get secrets\napi-7d9c5b7f4-x2x8k\n'],
    ['a name after a word', 'the password is checked by\nSomeHandler2Impl\nOtherHandler\n'],
    ['a setting after a word', 'set the password below\nMaxRetries=Unlimited99\n'],
    ['a call', `password = getPassword2(user, 'a')\ntoken: Auth.sign(id, "x1")`],
    ['a path', 'API_KEY=/run/secrets/api_key2\nSECRET=./a/b/Key2.pem'],
    ['a sentence', 'the token from the header: Bearer; a password in plain text: no2way'],
    ['a command with another option', 'curl -X DELETE2all; openssl req -key a'],
  ])('%s', (_, source) => expect(held(source)).toEqual([]));
});
