// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scan } from '../../../lib/detect';
import { recalling } from '../../../lib/detect/recall';
import type { ScanOptions } from '../../../lib/detect/types';
import { rng, ruleIds, sampleOf } from '../../samples';

const random = rng(5);
const SAMPLES = ruleIds().map((id) => sampleOf(id, random).text);
const prose = 'the deploy of last night is written up below, with all that it did\n';
/** Long enough that it is not scanned twice, with keys far from its ends. */
const LONG = [prose.repeat(2300), ...SAMPLES.slice(0, 20), prose.repeat(2300)].join('\n');
const value = `aB3${'dEfgh1Jk'.repeat(3)}x9Q`;

/** Text with a key here and there, broken off, in a table, after a name or across lines. */
const PIECE = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 10, max: 400 }).map((n) => prose.repeat(n)) },
  { weight: 4, arbitrary: fc.constantFrom(...SAMPLES) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...SAMPLES), fc.nat(40))
      .map(([one, n]) => one.slice(0, -n - 1)),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'password=',
      '\n',
      ' ',
      '"',
      'name,password\n',
      `somebody,${value}\n`.repeat(1500),
      '-----BEGIN RSA PRIVATE KEY-----\n',
      `${value.repeat(3).slice(0, 64)}\n`.repeat(40),
      'kind: Secret\n',
      `${value}\n`,
    ),
  },
);
/** Some of it, and where it is parted, in parts of a thousand. */
const PARTED = fc
  .tuple(fc.array(PIECE, { minLength: 1, maxLength: 8 }), fc.nat(1000))
  .map(([pieces, part]) => {
    const text = pieces.join('');
    const at = Math.floor((text.length * part) / 1000);
    return [text.slice(0, at), text.slice(at)] as const;
  });

it('tells what a scan of the window tells after a long text was put into a field', () => {
  fc.assert(
    fc.property(PARTED, PARTED, fc.nat(3), ([before, head], [tail, behind], empty) => {
      const left = empty & 1 ? '' : before;
      const right = empty & 2 ? '' : behind;
      const pasted = head + LONG + tail;
      const text = left + pasted + right;
      const window = {
        start: Math.max(0, left.length - 4096),
        end: Math.min(text.length, left.length + pasted.length + 4096),
      };
      const recalled = recalling(scan);
      expect(recalled(pasted, { now: 1 })).toEqual(scan(pasted, { now: 1 }));
      expect(recalled(text, { now: 2, window })).toEqual(scan(text, { now: 2, window }));
    }),
    { numRuns: 40 },
  );
}, 60_000);

let units = 0;
/** Counts the code units that are scanned. */
const counted: typeof scan = (text, options = {}) => {
  const { start, end } = options.window ?? { start: 0, end: text.length };
  units += end - start;
  return scan(text, options);
};

it.each<[string, boolean, ScanOptions, string[]]>([
  ['is remembered for a moment', true, { now: 10_000 }, []],
  ['is remembered beside its markup', true, {}, ['<p>']],
  ['is told anew once that is over', false, { now: 10_001 }, []],
  ['is told anew after two others', false, {}, ['a ', 'b ']],
  ['is told anew where rules are off', false, { disabled: new Set(['github-pat']) }, []],
  ['is told anew within a budget', false, { budget: { skipped: [] } }, []],
])('what was told %s', (_, isKnown, options, others) => {
  const recalled = recalling(counted);
  recalled(LONG, { now: 1 });
  for (const one of others) recalled(one + LONG, { now: 1 });
  units = 0;
  const text = `${LONG} end`;
  recalled(text, { now: 2, window: { start: 0, end: text.length }, ...options });
  expect(units < text.length).toBe(isKnown);
});

it('scans no more than what lies around it', () => {
  units = 0;
  const recalled = recalling(counted);
  const pasted = prose.repeat(15_000);
  recalled(pasted, { now: 1 });
  expect(units).toBe(pasted.length);
  units = 0;
  const text = `my notes: ${pasted} that is it`;
  recalled(text, { now: 2, window: { start: 0, end: text.length } });
  expect(units).toBeLessThan(300_000);
  // Into an empty field.
  units = 0;
  recalled(pasted, { now: 3 });
  recalled(pasted, { now: 4, window: { start: 0, end: pasted.length } });
  expect(units).toBe(pasted.length);
  // Changed meanwhile, so that it is another text.
  units = 0;
  recalled(pasted, { now: 5 });
  recalled(`${text.slice(0, 500_000)}x${text.slice(500_000)}`, {
    now: 6,
    window: { start: 0, end: text.length },
  });
  expect(units).toBeGreaterThan(2 * pasted.length - 1);
});
