// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { scan } from '../../../lib/detect';
import { rng } from '../../samples';
import { held } from '../../samples/held';
import { ALNUM, HEX, text, uuidOf } from '../../samples/random';

/** Keys and passwords that only a piece of what stands around them tells: a header, a head, a kind, a call, a pipe. */

const random = rng(523);
const secret = `a7${text(random, 34, ALNUM)}Q`;
const password = `k8${text(random, 10, ALNUM)}7Qx`;
const short = 'q7Rv2kX9wM';
const chosen = 'Bremen#1987';
const hex = text(random, 32, HEX);
const uuid = uuidOf(random);
const pair = `${uuid}:${hex}`;
const base64 = (content: string): string => Buffer.from(content).toString('base64');
const settings = base64(`DB_HOST=db\nDB_PASSWORD=${password}\n`);
const encoded = base64(secret);
const app = ['avxq', 'irbz', 'gjko', 'hfwg'].join(' ');
const team = `Q7a${text(random, 18, ALNUM)}z`;
const hub = `fk${text(random, 4, ALNUM)}.c${text(random, 4, ALNUM)}X:${text(random, 43, ALNUM)}`;

describe('is held', () => {
  it.each<[string, string, ...string[]]>([
    ['an id and its secret behind a scheme', `Authorization: Key ${pair}`, pair],
    ['the same in an object', `{"Authorization": "Key ${pair}"}`, pair],
    ['a header that OpenTelemetry is told', `OTEL_HEADERS="x-honeycomb-team=${team}"`, team],
    ['the same in code', `headers: { 'x-honeycomb-team': '${team}' }`, team],
    ['what a client is made with', `co = cohere.ClientV2("${secret}")`, secret],
    ['an id and its secret there', `new Ably.Realtime('${hub}')`, hub],
    [
      'a key of a provider there',
      `const deepgram = createClient("${hex}0a1b2c3d")`,
      `${hex}0a1b2c3d`,
    ],
    ['groups of four in a call', `server.login("bob@gmail.com", "${app}")`, app],
    [
      'what a driver is told',
      `DATA_SOURCE_NAME=exporter:${password}@(db1.acme.io:3306)/`,
      password,
    ],
    ['a command of its own', `shodan init ${secret}`, secret],
    [
      'a script from the net',
      `bash <(curl -s https://codecov.io/bash) -t ${pair.slice(0, 36)}`,
      pair.slice(0, 36),
    ],
    [
      'a client in Ruby and Rust',
      `Acme::Client.new("${secret}"), Client::new("${secret}")`,
      secret,
      secret,
    ],
    ['settings in PowerShell', `[Convert]::FromBase64String("${settings}")`, settings],
    ['groups of four in a sentence', `my gmail app password is ${app}`, app],
    ['settings through a pipe', `echo ${settings} | base64 -d > .env`, settings],
    ['settings in a variable', `ENV_FILE_BASE64: "${settings}"`, settings],
    ['settings in code', `b64decode("${settings}")`, settings],
    ['a number of some kind in Spanish', `la clave nueva es ${secret}, ponla en el .env`, secret],
    ['a key in German', `der neue Schlüssel lautet ${secret}, bitte eintragen`, secret],
    ['a key in French', `Voici la clé pour la prod : ${secret}`, secret],
    ['a key in Russian', `вот ключ: ${secret} (никому)`, secret],
    ['an attribute of DynamoDB', `{"id":{"S":"1"},"secret":{"S":"${secret}"}}`, secret],
    [
      'the user of all, and the key',
      `mailgun.client({ username: 'api', key: '${hex}-0a1b2c3d-4e5f6a7b' })`,
      `${hex}-0a1b2c3d-4e5f6a7b`,
    ],
    ['a client of a provider', `new postmark.ServerClient("${uuid}")`, uuid],
    [
      'a hook that deploys',
      'curl https://api.render.com/deploy/srv-cq4kzt2vwm7xh3n8p1d0?key=Q7rv2kX9_aM',
      'Q7rv2kX9_aM',
    ],
    ['a key behind its id', `b2 authorize-account 005a5958de13085cad9db4726 ${secret}`, secret],
    ['the same in a call', `AcsClient('LTAI5t${team.slice(0, 18)}', '${secret}', 'cn')`, secret],
    ['a wallet', `Keypair.fromSecretKey(bs58.decode("${secret}${secret}"))`, secret + secret],
    [
      'two passwords of a command',
      `ipa-server-install -p '${password}' -a '${password}Z9'`,
      password,
      `${password}Z9`,
    ],
    [
      'a pipe to what mounts',
      `echo ${password} | sshfs bob@web1:/ /mnt -o password_stdin`,
      password,
    ],
    ['groups of four in the next line', `Your app password for your device\n${app}\n`, app],
    [
      'what a password manager wrote',
      `name,url,username,password\nAcme,https://acme.io,bob,${chosen}\nShop,https://shop.io,bob,${short}\n`,
      chosen,
      short,
    ],
    [
      'a member of a secret, whatever its name',
      `kind: Secret\nstringData:\n  signing: ${secret}\n  host: db1.acme.io\n`,
      secret,
    ],
    [
      'the same in base64',
      `kind: Secret\nmetadata:\n  name: a\ndata:\n  signing: ${encoded}\n  user: YXBw\n`,
      encoded,
    ],
    [
      'the same in one line of JSON',
      `{"data":{"signing":"${encoded}","user":"YXBw"},"kind":"Secret"}`,
      encoded,
    ],
  ])('%s', (_, source, ...values) => expect(held(source)).toEqual(values));
});

describe('is not held', () => {
  it.each([
    ['a signature behind a scheme', `Authorization: SharedKey acmestore:${encoded}`],
    ['an address', `Authorization: see https://docs.acme.io:8443/authorization-${hex}`],
    ['a public key in German', `Der öffentliche Schlüssel lautet ${secret}`],
    ['a public key in Russian', `публичный ключ: ${secret}`],
    [
      'a sentence in groups of four',
      'I forgot the pass for this\nthey said that many have done it\n',
    ],
    ['a public key in Spanish', `la clave pública es ${secret}`],
    ['what no secret has', `kind: ConfigMap\ndata:\n  signing: ${secret}\n`],
    [
      'what stands beside a secret',
      `kind: Secret\nstringData:\n  a: b\n---\nkind: ConfigMap\ndata:\n  signing: ${secret}\n`,
    ],
    [
      'what a secret is called, and what it is made from',
      `kind: Secret\nmetadata:\n  uid: ${uuidOf(random)}\n  annotations:\n    checksum: ${secret}\ndata:\n  user: YXBw\n`,
    ],
    ['a chart that is installed', `kind: Secret\ndata:\n  release: ${base64(`H4sI${secret}`)}\n`],
    [
      'settings to be filled in',
      `echo ${base64('DB_HOST=db\nDB_PASSWORD={{ db_password }}\n')} | base64 -d`,
    ],
    [
      'another text in base64',
      `echo ${base64('{"name":"Bob","city":"Bremen","ids":[1,2,3]}')} | base64 -d`,
    ],
    ['a table of users', `email,password,role\nbob@acme.io,${chosen},admin\n`],
  ])('%s', (_, source) => expect(held(source)).toEqual([]));
});

describe('a key that only looks like one of Azure', () => {
  it.each([`${text(random, 41, ALNUM)}aAzSeZ7kQ2w`, `a${text(random, 41, ALNUM)}+ACRZ7kQ2w`])(
    'is one of somebody under a name: %s',
    (value) => expect(held(`API_KEY=${value}`)).toEqual([value]),
  );
});

describe('a fine-grained token of GitHub', () => {
  it('is one by its shape where its checksum, which nobody documents, does not hold', () => {
    const token = `github_pat_1${text(random, 21, ALNUM)}_${text(random, 58, ALNUM)}7`;
    expect(scan(token)).toMatchObject([
      { rule: 'github-fine-grained-pat', confidence: 'likely', end: token.length },
    ]);
  });
});
