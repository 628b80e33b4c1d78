// @vitest-environment node
import { createECDH } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { scan } from '../../../lib/detect';
import { judgeName, mayMean } from '../../../lib/detect/assignment/name';
import { rng } from '../../samples';
import { ALNUM, HEX, text } from '../../samples/random';

const random = rng(31);
const secret = (length = 32): string => `a7${text(random, length - 3, ALNUM)}Q`;
const point = createECDH('prime256v1').generateKeys();
const password = `k${text(random, 8, ALNUM)}#7Qx!`;

/** What is found in a text: the rest of a finding is other tests' business. */
const found = (source: string): string[] =>
  scan(source).map(({ start, end, confidence }) => `${confidence} ${source.slice(start, end)}`);

describe('an assignment is found', () => {
  const value = secret();
  it.each([
    ['.env', `API_TOKEN=${value}\n`],
    ['shell', `export CLIENT_SECRET='${value}'`],
    ['JSON', `{"clientSecret": "${value}", "a": 1}`],
    [
      'JSON as frameworks write it into HTML',
      `{\\u0022clientSecret\\u0022:\\u0022${value}\\u0022}`,
    ],
    ['JSON in a string', `"{\\"clientSecret\\":\\"${value}\\"}"`],
    ['YAML', `auth:\n  access_token: ${value}\n`],
    ['TOML', `secret_key = "${value}"`],
    ['INI', `apikey=${value}`],
    ['JavaScript', `const apiKey = \`${value}\`;`],
    ['TypeScript', `  readonly apiKey: string = '${value}';`],
    ['Python', `os.environ["SERVICE_TOKEN"] = "${value}"`],
    ['a default in Python', `os.getenv("API_KEY", "${value}")`],
    ['a default in JavaScript', `process.env.API_KEY ?? '${value}'`],
    ['Ruby', `:secret_key => '${value}',`],
    ['Go', `clientSecret := "${value}"`],
    ['PHP', `define('AUTH_KEY', '${value}');`],
    ['a query', `https://api.acme-internal.io/v1?access_token=${value}&page=2`],
    ['an encoded query', `access_token%3D${value}%26page%3D2`],
    ['a header', `X-Api-Key: ${value}`],
    ['XML', `<clientSecret>${value}</clientSecret>`],
    ['an attribute', `<add key="ClientSecret" value="${value}" />`],
    ['an option', `deploy --token ${value} --force`],
    ['an option with =', `deploy --api-key=${value}`],
    ['Markdown', `**API key:** \`${value}\``],
    ['npm', `//registry.acme-internal.io/:_authToken=${value}`],
    ['properties', `acme.service.client-secret=${value}`],
    ['a connection string', `Server=db;User ID=app;Password=${value};Encrypt=true`],
  ])('in %s', (_, source) => expect(found(source)).toEqual([`likely ${value}`]));

  it('under its name, without the escape before it', () => {
    for (const before of ['\\n', '\\u0022', '\\u000A'])
      expect(scan(`${before}DB_PASSWORD=${value}`)).toMatchObject([
        { proof: { name: 'DB_PASSWORD' } },
      ]);
  });
});

describe('a value is judged by how it is built', () => {
  it.each([
    ['a password of all sorts', `DB_PASSWORD="${password}"`, 'likely'],
    ['a password with a word in it', 'password: "Summer#2024"', 'possible'],
    ['a hash under a plain name', `api_key = "${text(random, 32, HEX)}"`, 'likely'],
    ['a short key', `api_key = "${secret(12)}"`, 'possible'],
  ])('%s: %s', (_, source, confidence) => {
    expect(scan(source)).toMatchObject([{ confidence }]);
  });

  it.each([
    ['too short', 'password: "a1B!"'],
    ['the key that pages subscribe to pushes with', `VAPID_KEY="${point.toString('base64url')}"`],
    ['a public key in plain base64', `applicationServerKey: "${point.toString('base64')}"`],
    ['a word', 'password: "correcthorse"'],
    ['words with a number', 'secret: "my-config-map-2"'],
    ['a stock password', 'password: "P@ssw0rd123"'],
    ['a hash under a vague name', `key: ${text(random, 40, HEX)}`],
    ['a number', 'token: 4839201938475'],
    ['a date', 'key: 2026-11-24T09:41:12Z'],
    ['a call', 'token = createToken2(user, now)'],
    ['a member', 'password = options.password2'],
    ['an index', 'token = tokens[index2]'],
    ['a comparison', `if (token === ${secret()}) {}`],
    ['a path', 'secret_key: /run/secrets/api_key_2'],
    ['an address', 'auth: https://auth.acme-internal.io/v2'],
    ['an image', 'token: "data:image/png;base64,iVBORw0KGgo1234AbCd"'],
    ['an integrity hash', 'key: "sha512-q2Z7Xk9mB4tYv8sLw1RnCg=="'],
    ['a sentence', 'password: "At least 8 characters, 1 digit"'],
    ['a selector', "password: '#login-password-2'"],
    ['a part of a resource name', 'arn:aws:secretsmanager:eu-west-1:1:secret:prod/db-1p4B1E'],
  ])('%s is none', (_, source) => expect(found(source)).toEqual([]));
});

describe('a noun that means a secret', () => {
  const nouns =
    'passwd password passwords passphrase passcode pwd pswd passwort kennwort passe clave pass dbpass ' +
    'storepass pat secret secrets secretkey credential credentials creds geheimnis apikey authtoken token key auth';
  it.each(nouns.split(' '))('%s is not taken for another word', (noun) => {
    expect(judgeName([noun])).not.toBeNull();
    for (const name of [noun, noun.toUpperCase(), `${noun}2`, `my_${noun}`])
      expect(mayMean(name), name).toBe(true);
  });
});

describe('a name that is about something else', () => {
  const value = secret();
  it.each([
    'token_type',
    'passwordHash',
    'key_id',
    'publicKey',
    'public_token',
    'primary_key',
    'cacheKey',
    'csrf_token',
    'nextPageToken',
    'idempotency-key',
    'tokenUrl',
    'secretName',
    'monkey',
    'author',
    'compass',
    'tokenizer',
    'passenger',
    'site_key',
    'sort-key',
    'authority',
  ])('%s', (name) => expect(found(`${name} = "${value}"`)).toEqual([]));
});

it('finds the same under a name wherever it comes again, with more names than are remembered between', () => {
  const lines = [
    `the API key: ${secret()}`,
    `the sort key: ${secret()}`,
    `a token: ${secret()}`,
    `cache token: ${secret()}`,
    `Acme token: ${secret()}`,
    `--key ${secret()}`,
    `key: ${secret()}`,
    `tokens_: ${secret()}`,
    `password: ${password}`,
    `[billing]\ntokens = ${secret()}`,
    `TWILIO_AUTH_TOKEN=${text(random, 32, HEX)}`,
    `MY_AUTH_TOKEN_2=${text(random, 32, HEX)}`,
  ];
  const alone = lines.flatMap(found);
  const others = Array.from({ length: 3000 }, (_, i) => `key_of${i}()\n`).join('');
  const all = lines.join('\n\n');
  const again = [...lines].reverse().join('\n\n');
  expect(alone.length).toBeGreaterThan(6);
  expect(found(`${all}\n\n${others}\n\n${again}\n`)).toEqual([
    ...alone,
    ...[...lines].reverse().flatMap(found),
  ]);
});
