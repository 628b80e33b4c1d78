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
