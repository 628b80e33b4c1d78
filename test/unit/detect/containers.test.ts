// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { scan } from '../../../lib/detect';
import { makeJwt, rng, sampleOf } from '../../samples';
import { ALNUM, HEX, text } from '../../samples/random';

const random = rng(47);
const NOW = Date.parse('2026-11-25T00:00:00Z');
const secret = `a7${text(random, 34, ALNUM)}Q`;
const password = `k${text(random, 9, ALNUM)}7Qx`;
const strong = `v${text(random, 6, ALNUM)}#9Kz!q`;
const short = `v${text(random, 3, ALNUM)}#9Kz!q`;
const signs = `k${text(random, 5, ALNUM)}#1^(w&${text(random, 20, ALNUM)})=z*${text(random, 9, ALNUM)}$4`;
const hex32 = text(random, 32, HEX);
const token = makeJwt(random);
const github = sampleOf('github-pat', random).value;
const stripe = sampleOf('stripe-secret-key', random).value;
const base64 = (content: string): string => Buffer.from(content).toString('base64');
const aws = sampleOf('aws-key-pair', random);
const [awsId = '', awsSecret = ''] = aws.text.split(',');

const reference = (name: string): string => ['$', '{', name, '}'].join('');

/** What is found, with its confidence, without identifiers. */
const found = (source: string): string[] =>
  scan(source, { now: NOW })
    .filter((one) => one.class === 'secret')
    .map(({ start, end, confidence }) => `${confidence} ${source.slice(start, end)}`);

/** Each: where, the text, the value in it; `possible` where a person may have chosen it. */
const held: [string, string, string][] = [
  ['a header of curl', `curl -H "Authorization: Bearer ${secret}" https://a.acme.io`, secret],
  ['-u of curl', `curl -u deploy:${password} https://a.acme.io`, password],
  ['--data of curl', `curl --data '{"api_key":"${secret}"}' https://a.acme.io`, secret],
  ['a form of curl', `curl -d 'client_id=web&client_secret=${secret}' https://a.acme.io`, secret],
  ['X-Api-Key', `GET / HTTP/1.1\r\nHost: a.acme.io\r\nX-Api-Key: ${secret}\r\n`, secret],
  ['Cookie', `Cookie: theme=dark; sessionid=${hex32}; lang=en`, hex32],
  [
    'Set-Cookie',
    `Set-Cookie: connect.sid=s%3A${secret}.${secret}; Path=/; HttpOnly`,
    `s%3A${secret}.${secret}`,
  ],
  ['HAR, a header', `{"name": "X-Api-Key", "value": "${secret}"}`, secret],
  ['HAR, minified', `[{"name":"x-auth-token","value":"${secret}"}]`, secret],
  ['HAR, authorization', `{"name":"authorization","value":"Bearer ${secret}"}`, secret],
  ['Kubernetes env', `- name: API_TOKEN\n  value: ${secret}\n`, secret],
  ['postgres', `postgres://app:${password}@db1.acme-internal.io:5432/app`, password],
  ['postgresql', `postgresql+asyncpg://app:${password}@10.0.3.4/app`, password],
  ['mysql', `mysql://app:${password}@db1.acme-internal.io/app`, password],
  ['mariadb', `mariadb+pymysql://app:${password}@db1.acme-internal.io/app`, password],
  ['mssql', `mssql://sa:${password}@db1.acme-internal.io:1433`, password],
  [
    'ADO.NET',
    `Server=tcp:db1.acme.io,1433;Database=a;User ID=app;Password=${password};Encrypt=True;`,
    password,
  ],
  ['ODBC', `Driver={ODBC Driver 18};Server=db1.acme.io;Uid=app;Pwd=${password};`, password],
  ['mongodb+srv', `mongodb+srv://app:${password}@cluster0.ab1cd.mongodb.net/?w=1`, password],
  [
    'an @ in the password',
    `mongodb+srv://app:${password}@7z)@cluster0.ab1cd.mongodb.net/?w=1`,
    `${password}@7z)`,
  ],
  ['an @ in the query', `smtp://app:${password}@mx.acme.io?from=me@acme.io`, password],
  ['redis without a user', `redis://:${password}@cache.acme-internal.io:6379/0`, password],
  ['rediss', `rediss://default:${password}@cache.acme-internal.io:6380`, password],
  ['amqps', `amqps://app:${password}@mq.acme-internal.io/vhost`, password],
  ['nats', `nats://app:${password}@nats.acme-internal.io:4222`, password],
  ['mqtt', `mqtts://app:${password}@mq.acme-internal.io:8883`, password],
  ['clickhouse', `clickhouse://app:${password}@ch.acme-internal.io:9440/a`, password],
  ['elasticsearch', `https://elastic:${password}@es.acme-internal.io:9243`, password],
  ['snowflake', `snowflake://app:${password}@ab12345.eu-west-1/db`, password],
  ['oracle', `jdbc:oracle:thin:app/${password}@//db1.acme-internal.io:1521/x`, password],
  ['jdbc', `jdbc:postgresql://db1.acme.io/app?user=app&password=${password}&ssl=true`, password],
  [
    'kafka',
    `org.apache.kafka.common.security.plain.PlainLoginModule required username="app" password="${password}";`,
    password,
  ],
  ['kubeconfig', `users:\n- name: a\n  user:\n    token: ${token}\n`, token],
  ['.npmrc', `//registry.acme.io/:_authToken=${secret}`, secret],
  ['.npmrc, _auth', `_auth=${base64(`app:${password}`)}`, base64(`app:${password}`)],
  ['.pypirc', `[pypi]\nusername = app\npassword = ${password}\n`, password],
  ['.netrc', `machine a.acme.io login app password ${password}\n`, password],
  ['.netrc over lines', `machine a.acme.io\n\tlogin app\n\tpassword ${password}\n`, password],
  [
    'docker config',
    `{"auths":{"a.acme.io":{"auth":"${base64(`app:${password}`)}"}}}`,
    base64(`app:${password}`),
  ],
  [
    'AWS credentials',
    `[default]\naws_access_key_id = ${awsId}\naws_secret_access_key = ${awsSecret}\n`,
    awsSecret,
  ],
  ['AWS as JSON', JSON.stringify({ AccessKeyId: awsId, SecretAccessKey: awsSecret }), awsSecret],
  ['AWS in a table', `| ${awsId} | ${awsSecret} |`, awsSecret],
  [
    'Terraform output',
    `"db_password": {\n  "value": "${password}",\n  "type": "string"\n}`,
    password,
  ],
  ['Terraform resource', `"attributes": {"id": "a", "master_password": "${password}"}`, password],
  ['a CI log', `2026-11-24T09:41:12.123Z + export DEPLOY_TOKEN=${secret}`, secret],
  ['a query', `https://a.acme.io/v1?page=2&access_token=${secret}`, secret],
  ['a fragment', `https://a.acme.io/callback#access_token=${secret}&token_type=bearer`, secret],
  ['a magic link', `https://a.acme.io/auth/magic?token=${secret}&next=%2F`, secret],
  ['a reset link', `https://a.acme.io/reset-password?u=17&token=${secret}`, secret],
  ['Basic', `Authorization: Basic ${base64(`app:${password}`)}`, base64(`app:${password}`)],
  ['Twilio', `curl -u AC${text(random, 32, HEX)}:${hex32} https://api.twilio.com`, hex32],
  ['Twilio, named', `sid: AC${text(random, 32, HEX)}\ntoken: ${hex32}\n`, hex32],
  ['client id and secret', `client_id: web-17\nclient_secret: ${secret}\n`, secret],
  ['user and password', `username: app\npassword: ${password}\n`, password],
  ['smart quotes', `api_key = “${secret}”`, secret],
  ['Django in .env', `DEBUG=1\nSECRET_KEY=${signs}\nPORT=80\n`, signs],
  ['Django in YAML', `env:\n  - SECRET_KEY: ${signs}\n`, signs],
  ['a header in Python', `{"Authorization": f"Token ${secret}"}`, secret],
  ['a short password', `DB_PASSWORD=${short}\n`, short],
];

describe('found where it is kept, as one finding', () => {
  it.each(held)('%s', (_, source, value) => {
    expect(found(source)).toHaveLength(1);
    expect(found(source)[0]?.replace(/^(?:certain|likely) /, '')).toBe(value);
  });
});

const silent: [string, string][] = [
  ['a header', 'curl -H "Authorization: Bearer $TOKEN" https://a.acme.io'],
  ['-u', 'curl -u user:password https://a.acme.io'],
  ['X-Api-Key', 'X-Api-Key: <your key>'],
  ['a cookie', 'Cookie: theme=dark; lang=en; consent=analytics-and-marketing-cookies'],
  ['Set-Cookie', 'Set-Cookie: session=deleted; expires=Thu, 01 Jan 1970 00:00:00 GMT'],
  ['HAR', '{"name": "X-Api-Key", "value": "REDACTED"}'],
  [
    'Kubernetes env',
    '- name: API_TOKEN\n  valueFrom:\n    secretKeyRef:\n      name: api-token-v2\n',
  ],
  ['postgres', 'postgres://app:$DB_PASSWORD@db1.acme-internal.io/app'],
  ['ADO.NET', 'Server=(localdb);Database=a;User ID=sa;Password=password;'],
  ['oracle', 'jdbc:oracle:thin:scott/<password>@//db1.acme-internal.io:1521/x'],
  ['kafka', `required username="app" password="${reference('KAFKA_PASSWORD_2')}";`],
  ['.npmrc', `//registry.acme.io/:_authToken=${reference('NPM_TOKEN')}`],
  ['.pypirc', 'username = __token__\npassword = <token>\n'],
  ['.netrc', 'machine a.acme.io login app password <password>'],
  ['a machine in prose', 'The machine is fast. Each machine login asks for a password twice.'],
  [
    'a Kubernetes secret',
    `kind: Secret\ndata:\n  username: ${base64('admin')}\n  password: ${base64('changeme')}\n`,
  ],
  ['Terraform', '"db_password": {"value": null, "sensitive": true}'],
  ['a query', 'https://a.acme.io/v1?page=2&access_token=ACCESS_TOKEN'],
  ['a link', 'https://a.acme.io/auth/callback?code=authorization-code-goes-here-2'],
  ['smart quotes', 'api_key = “your api key”'],
  ['Twilio', `AC${text(random, 32, HEX)} and nothing else`],
  ['a line of parameters', 'SECRET_KEY=$1&redirect=(none)&scope=all-of-them\n'],
  ['a line of code', 'api_key: settings.find(one=>one.key).value(2)\n'],
];

describe('its innocent twin is silent', () => {
  it.each(silent)('%s', (_, source) => expect(found(source)).toEqual([]));
});

describe('a signed address', () => {
  const sign = (date: string): string =>
    `https://a.s3.amazonaws.com/x?X-Amz-Credential=${awsId}%2F20261124%2Feu-west-1%2Fs3%2Faws4_request&X-Amz-Date=${date}&X-Amz-Expires=3600&X-Amz-Signature=${text(random, 64, HEX)}`;
  it('is a secret while it works', () => {
    expect(found(sign('20261124T233000Z'))).toHaveLength(1);
    expect(found(sign('20261120T233000Z'))).toEqual([]);
  });
});

describe('a Kubernetes secret is read as what it encodes', () => {
  it.each([
    ['DATABASE_URL', `postgres://app:${password}@db1.acme-internal.io/app`],
    ['github', github],
    ['password', password],
    ['npmrc', `//registry.acme.io/:_authToken=${secret}\n`],
  ])('%s', (key, content) => {
    const value = base64(content);
    for (const source of [
      `apiVersion: v1\nkind: Secret\ntype: Opaque\ndata:\n  ${key}: ${value}\n`,
      JSON.stringify({ kind: 'Secret', data: { a: base64('eu-west-1'), [key]: value } }, null, 2),
    ]) {
      expect(found(source)).toHaveLength(1);
      expect(found(source)[0]).toContain(value);
    }
  });
});

describe('a key that something was put into', () => {
  const cut = (value: string, at: number, piece: string): string =>
    value.slice(0, at) + piece + value.slice(at);
  const awsJson = `{"aws_secret_access_key":"${cut(cut(awsSecret, 9, '/'), 21, '/').slice(0, 40)}"}`;

  it.each([
    ['a zero-width space', cut(github, 12, '\u200b')],
    ['a zero-width space in its prefix', cut(github, 2, '\u200b')],
    ['several', cut(cut(stripe, 30, '\u2060'), 14, '\ufeff')],
    ['a soft hyphen', cut(github, 20, '\u00ad')],
    ['a place to break in HTML', cut(github, 20, '<wbr>')],
    ['an entity', cut(github, 20, '&#8203;')],
    ['escapes of Markdown', stripe.replaceAll('_', '\\_')],
    ['entities of HTML', github.replaceAll('_', '&#95;')],
    ['escapes of JSON', stripe.replaceAll('_', '\\u005f')],
    ['percent-encoding', stripe.replaceAll('_', '%5F')],
  ])('%s', (_, value) => {
    for (const source of [value, `Use ${value} here.`, `lines\nof text\nTOKEN: ${value}\nmore\n`]) {
      expect(found(source)).toHaveLength(1);
      expect(found(source)[0]?.replace(/^\w+ /, '')).toBe(value);
    }
  });

  it('slashes as PHP writes them in JSON', () => {
    const source = awsJson.replaceAll('/', '\\/');
    expect(found(source)).toHaveLength(1);
    expect(found(source)[0]).toContain('\\/');
  });

  it.each([20, 33, 40, 64, 80, 120])('a token wrapped at column %d', (width) => {
    for (const [value, lead] of [
      [token, 'token: '],
      [token, ''],
      [github, '$ echo '],
    ] as const) {
      const whole = `${lead}${value}`;
      if (whole.length <= width || width < lead.length + 12) continue;
      const wrapped = (whole.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join('\n');
      const source = `before\n${wrapped}\n\nafter it\n`;
      expect(found(source)).toEqual([`certain ${wrapped.slice(lead.length)}`]);
      const crlf = source.replaceAll('\n', '\r\n');
      expect(found(crlf)).toEqual([
        `certain ${wrapped.slice(lead.length).replaceAll('\n', '\r\n')}`,
      ]);
    }
  });

  it('does not take the next line for more of a key that is whole', () => {
    expect(found(`${stripe}\nDEBUGMODE1\n`)).toEqual([`likely ${stripe}`]);
    expect(found(`${token}\nhello\n`)).toEqual([`certain ${token}`]);
    expect(found(`${github}\n${github}\n`)).toHaveLength(2);
  });

  it('leaves innocent escapes alone', () => {
    const source =
      'a\\_b\\_c 100%25 done&amp;dusted x\u200by https:\\/\\/acme.io\\/docs\\/api soft\u00adware';
    expect(scan(source)).toEqual([]);
  });
});

describe('in a sentence', () => {
  it.each([
    ['the password is %', 'English'],
    ['The password for the staging db is %.', 'English'],
    ['My root password was %, please change it', 'English'],
    ['Password: %', 'English'],
    ['the password is “%”', 'English'],
    ['Das Passwort lautet %', 'German'],
    ['Das Passwort für den Server ist: %', 'German'],
    ['Kennwort: %', 'German'],
    ['le mot de passe est %', 'French'],
    ['Mot de passe : %', 'French'],
    ['Mot de passe\u00a0: «\u00a0%\u00a0»', 'French'],
    ['la contraseña es %', 'Spanish'],
    ['Contraseña: %', 'Spanish'],
    ['la clave es %', 'Spanish'],
    ['パスワードは % です', 'Japanese'],
    ['パスワード：%', 'Japanese'],
    ['パスワードは「%」です。', 'Japanese'],
    ['密码是%', 'Chinese'],
    ['密码：%，请勿外传', 'Chinese'],
    ['口令为 %', 'Chinese'],
    ['数据库密码: %', 'Chinese'],
  ])('%s (%s)', (sentence) => {
    expect(found(sentence.replace('%', password))).toEqual([`likely ${password}`]);
    // Somebody made it up; in a form alone a manual could have done so.
    const chosen = sentence === 'Password: %' ? 'possible' : 'likely';
    expect(found(sentence.replace('%', 'Summer#2024'))).toEqual([`${chosen} Summer#2024`]);
    if (!sentence.includes(': %') && !sentence.includes('：%')) {
      expect(found(sentence.replace('%', strong))[0]).toContain(strong);
    }
  });

  it('a key', () => {
    expect(found(`The API key is ${secret}.`)).toEqual([`likely ${secret}`]);
    expect(found(`密钥：${secret}`)).toEqual([`likely ${secret}`]);
    expect(found(`La clé API : ${secret}`)).toEqual([`likely ${secret}`]);
  });

  it.each([
    'The password is required and must be strong.',
    'The password is case-sensitive; the token is base64-encoded.',
    'A secret is something that is kept. The key is under the mat.',
    'password is SHA-256-hashed with a salt of 16 bytes',
    'Das Passwort ist falsch. Das Passwort muss mindestens 12 Zeichen haben.',
    'Le mot de passe est obligatoire. Mot de passe : 12 caractères minimum',
    'La contraseña es incorrecta. Palabras clave: seguridad, autenticación2',
    'パスワードは8文字以上で入力してください。パスワード：必須',
    '密码是必填项。密码：至少8位，包含数字和字母。口令为空',
    'The password is P@ssw0rd123 by default',
    'The token is $GITHUB_TOKEN and the password is {{ db_password_2 }}',
    'the key is 7f9c2ba4-e88f-4a5b-9c1d-1f2e3d4c5b6a',
  ])('silent: %s', (sentence) => expect(found(sentence)).toEqual([]));
});
