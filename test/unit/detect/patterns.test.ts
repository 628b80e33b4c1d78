// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { waysOf } from '../../../lib/detect/custom/ways';
import { providers } from '../../../lib/detect/rules';

const rules = providers.flatMap((provider) => provider.rules);
/** Tried only where a literal is, each of at most this many ways is still time for a few keys. */
const MOST = 5000;

describe('waysOf', () => {
  it.each([
    [/abc[a-z]{20}/, 1],
    [/abc[a-z]{20,40}-/, 1],
    [/abc[a-z]{20,40}x/, 21],
    [/[a-z]{1,9}[a-z\d]{1,9}[a-z]{1,9}/, 81],
    [/[a-z]{1,9}[a-z\d]{1,9}[a-z]{1,9}-/, 81],
    [/(?:[a-z]{1,3}-){1,9}/, 1],
    [/(?:[a-z]{1,3}){1,9}-/, 3 ** 9],
    [/(?:[a-z]{1,3}){2,9}/, 9],
    [/(?:a{1,3}(?:(?<=x)a|-)){1,9}/, 1],
    [/(?:ab|a{1,4}a)c/, 4],
  ])('%s: %d', (pattern, ways) => {
    expect(waysOf(pattern)).toBe(ways);
  });

  it.each([/abc[a-z]*/, /abc[a-z]+/, /abc[a-z]{3,}/, /(abc)\1/])('%s is refused', (pattern) => {
    expect(() => waysOf(pattern)).toThrow();
  });
});

describe('every pattern is tried in few ways', () => {
  it.each(rules.map(({ id, pattern }) => [id, pattern] as const))('%s', (_, pattern) => {
    expect(waysOf(pattern)).toBeLessThanOrEqual(MOST);
  });
});
