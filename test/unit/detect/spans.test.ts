// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { scan } from '../../../lib/detect';
import { redact } from '../../../lib/detect/words';
import { rng } from '../../samples';
import { held } from '../../samples/held';
import { ALNUM, HEX, text } from '../../samples/random';

/** A finding has all of its secret and nothing of the text that it is written in. */

const random = rng(239);
const password = `k${text(random, 9, ALNUM)}7Qx`;
const key = `Q7${text(random, 28, ALNUM)}v9`;
const aws = `b4${text(random, 36, ALNUM)}X8`;
const hex = text(random, 32, HEX);
const quoted = JSON.stringify;

describe('in a text within a text it ends where that ends', () => {
  const names = [
    ['Passwort: ', password],
    ['密码：', password],
    ['パスワードは', password],
    ['Mot de passe : ', password],
    ['пароль ', password],
    ['the password is ', password],
    ['password: ', password],
    ['DB_PASSWORD: ', password],
    ['API key: ', key],
  ] as const;
  const within: readonly [string, (line: string) => string][] = [
    ['JSON', (line) => quoted({ m: `${line}\r\nAPI` })],
    ['JSON in JSON', (line) => quoted({ t: quoted({ m: `Hallo\n${line}\n\nBitte` }) })],
    ['a string of JSON in JSON', (line) => quoted({ t: quoted({ m: line }) })],
    [
      'JSON in JSON in JSON',
      (line) => quoted(quoted({ t: quoted({ m: `Hallo\n${line}\n\nBitte` }) })),
    ],
    ['a line of an attribute', (line) => `<a t="${line}&#10;API foo" />`],
    ['the last line of an attribute', (line) => `<a t="${line}&#10;"><b/>`],
    ['an attribute', (line) => `<a t="x&#10;${line}"><b/>`],
    ['a quotation in an attribute', (line) => `<a t="&quot;${line}&quot; foo">`],
  ];
  it.each(within)('%s', (_, write) => {
    for (const [name, value] of names) expect(held(write(name + value))).toEqual([value]);
  });
});

describe('escapes of PHP and Markdown are part of it', () => {
  it.each<[string, string]>([
    ['a slash first', quoted({ AWS_SECRET_ACCESS_KEY: `/${aws.slice(1)}` })],
    ['a slash first in a line', quoted({ m: `aws_secret_access_key = /${aws.slice(1)}` })],
    ['two slashes first', quoted({ AWS_SECRET_ACCESS_KEY: `//${aws.slice(2)}` })],
  ])('%s', (_, source) => {
    const escaped = source.replaceAll('/', '\\/');
    const { text: clean } = redact(escaped, scan(escaped));
    expect(clean).toContain('$AWS_SECRET_ACCESS_KEY"');
    expect(clean).not.toContain('\\');
    expect(() => JSON.parse(clean)).not.toThrow();
  });

  it.each([
    ['API_KEY=', key],
    ['api_key: ', hex],
    ['client_secret: ', key],
    ['db_password = ', password],
  ])('%s', (name, value) => {
    expect(held(name.replaceAll('_', '\\_') + value)).toEqual([value]);
  });

  it('far into a token and to its end', () => {
    const part = (length: number): string => text(random, length, ALNUM);
    const payload = Buffer.from(quoted({ sub: part(9), name: part(700) })).toString('base64url');
    const head = Buffer.from(quoted({ alg: 'HS512', typ: 'JWT' })).toString('base64url');
    const token = `${head}.${payload}.${part(20)}_${part(50)}_${part(14)}`;
    const written = token.replaceAll('_', '\\_');
    expect(held(`token ${written} end`)).toEqual([written]);
  });
});

it.each([
  ['\u201c', '\u201d'],
  ['\u201e', '\u201c'],
  ['\u00ab', '\u00bb'],
  ['\u2018', '\u2019'],
])('between the marks of print: %s%s', (open, close) => {
  for (const [name, value] of [
    ['password', password],
    ['api_key', key],
    ['aws_secret_access_key', aws],
    ['Passwort', password],
    ['пароль', password],
  ] as const)
    expect(held(`{${open}${name}${close}: ${open}${value}${close}, ${open}a${close}: 1}`)).toEqual([
      value,
    ]);
});

describe('the colours of a terminal are none of it', () => {
  const [green, bold, end] = ['\u001b[32m', '\u001b[1;31m', '\u001b[0m'];
  it.each<[string, string]>([
    ['DB_PASSWORD', '='],
    ['PGPASSWORD', '='],
    ['API_TOKEN', '='],
    ['aws_secret_access_key', ' = '],
    ['PrivateKey', ' = '],
    ['password', ': '],
    ['Passwort', ': '],
  ])('%s%s', (name, sign) => {
    const value = name.startsWith('aws')
      ? aws
      : name === 'PrivateKey'
        ? Buffer.from(key).toString('base64')
        : /pass/i.test(name)
          ? password
          : key;
    for (const source of [
      `${green}${name}${sign}${value}${end}`,
      `x\n${end}${bold}${name}${sign}${value}${end}\ny`,
      `${name}${sign}${value}${end}`,
      `${green}${name}${end}${sign}${bold}${value}${end}`,
    ]) {
      expect(held(source)).toEqual([value]);
      const [found] = scan(source);
      expect(found?.proof).toMatchObject(found?.proof.kind === 'assignment' ? { name } : {});
    }
  });
});

describe('a key that was wrapped is put together', () => {
  const part = (length: number): string => text(random, length, ALNUM);
  const base64 = (value: object): string => Buffer.from(quoted(value)).toString('base64url');
  const keys: readonly string[] = [
    `sk-ant-api03-${part(93)}AA`,
    `sk-proj-${part(74)}T3BlbkFJ${part(74)}`,
    `${base64({ alg: 'HS256', typ: 'JWT' })}.${base64({ sub: part(30), name: part(60) })}.${part(43)}`,
  ];
  it.each(['> ', '>> ', '> > ', '>', '+', '-', '+ '])('behind %s', (margin) => {
    for (const one of keys) {
      for (const width of [60, 72, 76]) {
        const lines = `use this: ${one}`.replace(new RegExp(`.{${width}}(?=.)`, 'g'), '$&\n');
        const source = `hello\n${lines}\nbye`.replace(/^/gm, margin);
        const clean = redact(source, scan(source)).text;
        expect(clean).toMatch(/use this: \$\w+\n[>+ -]+bye$/);
      }
    }
  });
});

describe('a list is found as a whole', () => {
  const keys = Array.from({ length: 2500 }, () => `a7${text(random, 26, ALNUM)}Zq`);
  it.each<[string, string]>([
    ['in YAML', `api_keys:\n${keys.map((one) => `  - ${one}\n`).join('')}`],
    ['in JSON', quoted({ api_keys: keys })],
    ['in the environment', `API_KEYS=${keys.join(',')}`],
    ['of SQL', `INSERT INTO t (a, api_key) VALUES ${keys.map((one) => `(1,'${one}')`).join(',')};`],
  ])('%s', (_, source) => expect(held(source)).toEqual(keys));
});
