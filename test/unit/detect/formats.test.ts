// @vitest-environment node
import { createECDH, generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { rng } from '../../samples';
import { held } from '../../samples/held';
import { ALNUM, BASE64, HEX, text, uuidOf } from '../../samples/random';

/** Formats that are few people's, and places that only one program writes a secret to. */

const random = rng(223);
const password = `k${text(random, 11, ALNUM)}7Qx`;
const secret = `Q7${text(random, 30, ALNUM)}v9`;
const hex = `a1${text(random, 30, HEX)}`;
const uuid = uuidOf(random);
const chosen = ['Tiger#1984', 'Bremen+77x'][Math.floor(random() * 2)] as string;

describe('a JSON Web Key', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const own = privateKey.export({ format: 'jwk' });
  const shown = publicKey.export({ format: 'jwk' });
  const parts = [own.d, own.p, own.q, own.dp, own.dq, own.qi] as string[];

  it.each([
    ['on one line', JSON.stringify(own)],
    ['indented', JSON.stringify({ keys: [{ ...own, use: 'sig' }] }, null, 2)],
    [
      'its kind at the end',
      JSON.stringify({ ...own, kty: undefined, kid: 'a' }).replace(/}$/, ',"kty":"RSA"}'),
    ],
    ['in a string', JSON.stringify({ PRIVATE_JWK: JSON.stringify(own) })],
  ])('has all private members of RSA held: %s', (_, source) => {
    expect(held(source)).toEqual(expect.arrayContaining(parts));
    expect(held(source)).not.toContain(own.n);
  });

  it('has that of a curve and a symmetric key held', () => {
    const curve = createECDH('prime256v1');
    curve.generateKeys();
    const d = curve.getPrivateKey('base64url');
    expect(held(`{"kty":"EC","crv":"P-256","d":"${d}"}`)).toEqual([d]);
    expect(held(`{"kty":"oct","k":"${secret}"}`)).toEqual([secret]);
  });

  it('says nothing if it is public, or no such key', () => {
    expect(held(JSON.stringify({ keys: [shown] }))).toEqual([]);
    expect(held(`{"d":"${secret}","x":1}`)).toEqual([]);
    expect(held(`[{"kty":"RSA","e":"AQAB"},{"d":"${secret}"}]`)).toEqual([]);
  });
});

describe('a format', () => {
  const ca = text(random, 64, HEX);
  const export_ = `CjEKC${text(random, 75, ALNUM)}%3D%3D`;
  it.each<[string, string, string]>([
    ['K3s', `K3S_TOKEN=K10${ca}::server:${hex} sh -`, `K10${ca}::server:${hex}`],
    ['RKE2', `token: K10${ca}::node:${password}\n`, `K10${ca}::node:${password}`],
    ['minisign', `RWRTY0Iy${text(random, 203, BASE64)}=\n`, ''],
    ['signify', `RWRCSwAAACq${text(random, 128, BASE64)}=\n`, ''],
    ['Google Authenticator', `otpauth-migration://offline?data=${export_}`, export_],
    ['LoRaWAN', `  nwkSKey: "${hex}"`, hex],
    ['Consul', `AccessorID:   ${uuidOf(random)}\nSecretID:     ${uuid}\nDescription:`, uuid],
    ['Nomad', `Accessor ID  = ${uuidOf(random)}\nSecret ID    = ${uuid}\nName`, uuid],
    ['Consul, in JSON', `{"AccessorID":"${uuidOf(random)}","SecretID":"${uuid}"}`, uuid],
    ['a stream', `rtmp://live.acme.io/app/${password}-${password}`, `${password}-${password}`],
  ])('of %s', (_, source, value) => expect(held(source)).toEqual([value || source.trim()]));

  it('of LoRaWAN in bytes', () => {
    const bytes = (hex.match(/../g) ?? []).map((two) => `0x${two.toUpperCase()}`).join(', ');
    expect(held(`static const u1_t PROGMEM APPKEY[16] = { ${bytes} };`)).toEqual([bytes]);
    const zero = Array(16).fill('0x00').join(', ');
    expect(held(`static const u1_t PROGMEM APPKEY[16] = { ${zero} };`)).toEqual([]);
  });

  it.each([
    // It decodes to no text.
    `username ops password 7 05${'FF'.repeat(10)}`,
    `SecretID: ${uuid}`,
    'rtmp://localhost:1935/live/my-first-stream-name',
    'rtmp://a.rtmp.youtube.com/live2/YOUR_STREAM_KEY_HERE',
  ])('but not in %s', (source) => expect(held(source)).toEqual([]));
});

describe('a secret is given to', () => {
  it.each<[string, string, string]>([
    ['curl in the place of a user', `curl -u ${secret}: https://api.acme.io/v1`, secret],
    ['curl, quoted', `curl https://api.acme.io --user "${secret}:"`, secret],
    ['OpenWrt', `\toption encryption 'psk2'\n\toption key '${chosen}'`, chosen],
    ['uci', `uci set wireless.default_radio0.key='${chosen}'`, chosen],
    ['haproxy', `  stats auth admin:${password}\n`, password],
    ['NickServ', `/msg NickServ identify bob ${chosen}`, chosen],
    ['NickServ, alone', `/msg NickServ IDENTIFY ${password}`, password],
    ['a prompt', `? What's the value of PAYLOAD_SECRET? ${secret}\n`, secret],
    ['a prompt with a hint', `API token? (hidden) ${secret}`, secret],
  ])('%s', (_, source, value) => expect(held(source)).toEqual([value]));

  it.each([
    'sudo -u postgres-replication-user: ',
    'use NickServ identify before joining',
    "option key 'yourpassword'",
    'const a = token ? first : second;',
    'Is this the API key? documentation says so',
  ])('not in %s', (source) => expect(held(source)).toEqual([]));
});

describe('groups of four', () => {
  const group = () => text(random, 4, 'abcdefghijklmnopqrstuvwxyz234567');
  const groups = (n: number) => ['x7qz', ...Array.from({ length: n - 1 }, group)].join(' ');
  it.each([4, 8, 16])('are a seed of one-time codes: %d', (n) => {
    const seed = groups(n);
    expect(held(`I used the manual setup key ${seed} in Authy`)).toEqual([seed]);
    expect(held(`Secret key: ${seed.toUpperCase()}\n`)).toEqual([seed.toUpperCase()]);
  });

  it('are a password for apps in a sentence', () => {
    const word = () => `${text(random, 2, 'xqzvkj')}${text(random, 2, 'bcdfghwp')}`;
    const made = [word(), word(), word(), word()].join(' ');
    expect(held(`an app password in Google: ${made} and it fails`)).toEqual([made]);
  });

  it.each([
    'the setup key that will give them what they need',
    'password for the lab: take four free ones from that desk',
    'totp: from here only code four long',
  ])('but words are not: %s', (source) => expect(held(source)).toEqual([]));
});
