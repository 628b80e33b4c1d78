// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Recognizer } from '../../../lib/detect/rule';
import { candidateOf, settle } from '../../../lib/detect/settle';
import type { Candidate } from '../../../lib/detect/types';

const one = (rule: string, start: number, end: number, change: Partial<Candidate> = {}) => ({
  rule,
  start,
  end,
  confidence: 'likely' as const,
  class: 'secret' as const,
  mode: 'unknown' as const,
  proof: { kind: 'shape' as const },
  refused: false,
  generic: false,
  since: start,
  ...change,
});
const certain = { confidence: 'certain' } as const;
const possible = { confidence: 'possible' } as const;
const generic = { generic: true } as const;
const refused = { refused: true } as const;

describe('of candidates that overlap', () => {
  it.each<[string, Candidate[], string[]]>([
    [
      'those that only touch stay, in the order of the text',
      [one('c', 20, 30), one('a', 0, 10), one('b', 10, 20)],
      ['a 0', 'b 10', 'c 20'],
    ],
    ['the certain one stays', [one('a', 0, 20), one('b', 5, 9, certain)], ['b 5']],
    ['the likely one stays', [one('a', 0, 20, possible), one('b', 5, 9)], ['b 5']],
    ["a provider's stays", [one('a', 0, 20, { ...certain, ...generic }), one('b', 5, 9)], ['b 5']],
    [
      "a provider's stays, be it only possible",
      [one('a', 0, 20, { ...certain, ...generic }), one('b', 5, 9, possible)],
      ['b 5'],
    ],
    ['the longer one stays', [one('a', 100, 108), one('b', 104, 120)], ['b 104']],
    ['the longer one stays, also in front', [one('a', 100, 116), one('b', 110, 118)], ['a 100']],
    [
      'the one that is known from further in front stays',
      [one('a', 10, 20, { since: 9 }), one('b', 10, 20, { since: 4 })],
      ['b 10'],
    ],
    [
      'a generic one that knows the place stays',
      [one('generic-assignment', 0, 20, generic), one('url-password', 5, 9, generic)],
      ['url-password 5'],
    ],
    [
      'a certain assignment stays, wherever the other stands',
      [one('generic-assignment', 0, 20, { ...generic, ...certain }), one('url', 5, 9, generic)],
      ['generic-assignment 0'],
    ],
    [
      'what has no room left goes, and what has stays',
      [one('a', 0, 10), one('b', 8, 30, certain), one('c', 28, 40), one('d', 30, 36, possible)],
      ['b 8', 'd 30'],
    ],
    [
      'those that stay are in the order of the text',
      [one('a', 0, 10), one('b', 9, 21, possible), one('c', 20, 30, certain)],
      ['a 0', 'c 20'],
    ],
    [
      'what was refused keeps generic ones off, however sure they are',
      [one('a', 3, 6, refused), one('url', 0, 20, { ...generic, ...certain })],
      [],
    ],
    [
      "what was refused keeps no provider's off",
      [one('a', 0, 20, refused), one('b', 3, 6)],
      ['b 3'],
    ],
    [
      "what was refused keeps no provider's off, be it only possible",
      [one('a', 0, 20, refused), one('b', 3, 6, possible)],
      ['b 3'],
    ],
    [
      'what was refused says nothing of what stands beside it',
      [one('a', 0, 5, refused), one('b', 5, 9, generic), one('c', 2, 5, generic)],
      ['b 5'],
    ],
    ['what was refused alone is none', [one('a', 0, 5, refused)], []],
  ])('%s', (_, candidates, left) => {
    const told = (list: readonly Candidate[]) =>
      settle(list).map(({ rule, start }) => `${rule} ${start}`);
    expect(told(candidates)).toEqual(left);
    expect(told(candidates.toReversed())).toEqual(left);
    // Wherever they stand.
    const far = candidates.map((candidate) => ({
      ...candidate,
      start: candidate.start + 1000,
      end: candidate.end + 1000,
      since: candidate.since + 1000,
    }));
    expect(settle(far).map(({ rule, start }) => `${rule} ${start - 1000}`)).toEqual(left);
  });

  it('nothing is left of how they were found', () => {
    const { refused: _, generic: __, since: ___, ...finding } = one('a', 0, 5);
    expect(settle([one('a', 0, 5)])).toEqual([finding]);
  });
});

describe('a candidate', () => {
  const rule: Recognizer = { id: 'acme-key', pattern: /acme_\w+/ };
  const told = {
    confidence: 'certain',
    class: 'publishable',
    mode: 'live',
    proof: { kind: 'checksum' },
  } as const;
  const ruled = { confidence: 'possible', class: 'identifier', mode: 'test' } as const;
  const shape = { kind: 'shape' };
  it.each([
    ['has what its check tells', { ...rule, ...ruled }, told, told],
    ['has what its rule says of all', { ...rule, ...ruled }, {}, { ...ruled, proof: shape }],
    [
      'is a likely secret',
      rule,
      {},
      { confidence: 'likely', class: 'secret', mode: 'unknown', proof: shape },
    ],
    [
      'is one by its structure',
      { ...rule, ...certain },
      {},
      { ...certain, proof: { kind: 'structure' } },
    ],
    ['counts as refused', rule, null, { refused: true, generic: false }],
    ['counts as generic', { ...rule, ...generic }, {}, { refused: false, generic: true }],
    ['is known from in front of it', rule, {}, { rule: 'acme-key', start: 7, end: 20, since: 6 }],
  ] as const)('%s', (_, by, result, expected) => {
    expect(candidateOf(by, 7, 20, result)).toMatchObject(expected);
  });
});
