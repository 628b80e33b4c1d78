// @vitest-environment node
import { unzipSync } from 'fflate';
import { afterEach, expect, it, vi } from 'vitest';
import { packed } from '../../../scripts/release/pack.mjs';
import { billOf } from '../../../scripts/release/sbom.mjs';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

afterEach(() => {
  vi.useRealTimers();
});

it('a zip depends on nothing but its files', () => {
  const one = packed(
    new Map([
      ['b/c.txt', text('c'.repeat(500))],
      ['a.txt', text('a')],
    ]),
  );
  vi.useFakeTimers({ now: new Date('2031-05-05T05:05:05Z') });
  const other = packed(
    new Map([
      ['a.txt', text('a')],
      ['b/c.txt', text('c'.repeat(500))],
    ]),
  );
  expect(other.equals(one)).toBe(true);
  expect(Object.keys(unzipSync(new Uint8Array(one)))).toEqual(['a.txt', 'b/c.txt']);
});

it('a bill names each package once, and is the same for the same packages', () => {
  const fflate = { name: 'fflate', version: '1.2.3', licence: 'MIT' };
  const scoped = { name: '@a/b', version: '4.5.6', licence: '(MIT OR Apache-2.0)' };
  const bill = billOf('1.0.0', [[fflate], [scoped, fflate]]);
  expect(bill.components).toMatchObject([
    { purl: 'pkg:npm/%40a/b@4.5.6', licenses: [{ expression: '(MIT OR Apache-2.0)' }] },
    { purl: 'pkg:npm/fflate@1.2.3', licenses: [{ license: { id: 'MIT' } }] },
  ]);
  expect(billOf('1.0.0', [[scoped], [fflate]])).toEqual(bill);
  expect(billOf('1.0.1', [[scoped], [fflate]]).serialNumber).not.toBe(bill.serialNumber);
});
