import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scan } from '../../../../lib/detect';
import { bySight } from '../../../../lib/files/picture/by-sight';
import { innocents, type Random, rng, sampleOf } from '../../../samples';

const find = bySight(scan);

/** Characters that readers of pictures take for each other. */
const ALIKE = ['0Oo©', '1lI|', '5Ss', '8B', 'cC', 'kK', 'vV', 'wW', 'xX', '2Z'];

/** A text as it may be read in a picture: some characters are others, some blanks come or go. */
function misread(text: string, random: Random): string {
  const pick = (from: string): string => from[Math.floor(random() * from.length)] ?? '';
  return [...text]
    .map((char, i) => {
      const alike = ALIKE.find((set) => set.includes(char));
      if (alike && random() < 0.15) return pick(alike);
      if (char === '_' && random() < 0.3) return ' ';
      if (char === '-' && i > 4 && random() < 0.1) return ' - ';
      return i > 8 && random() < 0.01 ? '' : char;
    })
    .join('');
}

const rules = [
  'github-pat',
  'github-fine-grained-pat',
  'gitlab-pat',
  'stripe-secret-key',
  'slack-bot-token',
  'google-api-key',
  'anthropic-api-key',
  'npm-token',
  'sendgrid-key',
  'huggingface-token',
];

describe('keys that were misread', () => {
  it.each(rules)('%s', (rule) => {
    const random = rng(rule.length);
    const missed: string[] = [];
    for (let i = 0; i < 100; i++) {
      const key = misread(sampleOf(rule, random).value, random);
      const text = `user@host ~ % cat .env\nPORT=3000\nKEY=${key}\nDEBUG=1`;
      const found = find(text, {}).map(({ start, end }) => text.slice(start, end));
      if (!found.some((one) => one.includes(key.slice(-8).trim()))) missed.push(key);
    }
    // Some lose their end behind a blank; the picture's word is covered all the same.
    expect(missed.length).toBeLessThanOrEqual(8);
  });

  it('are as sure with one character that is another as with one that is missing', () => {
    const { value } = sampleOf('github-pat', rng(3));
    const other = value.slice(0, 20) + (value[20] === 'l' ? 'I' : 'l') + value.slice(21);
    for (const key of [other, value.slice(0, 20) + value.slice(21)])
      expect(find(`TOKEN ${key} end`, {}), key).toMatchObject([
        { rule: 'github-pat', confidence: 'likely', proof: { kind: 'sight' } },
      ]);
  });

  it('say how they were found, unless a checksum holds', () => {
    const { value } = sampleOf('github-pat', rng(3));
    const proofs = (text: string) => find(text, {}).map(({ proof }) => proof.kind);
    expect(proofs(value)).toEqual(['checksum']);
    expect(proofs(value.replace('ghp_', 'ghp '))).toEqual(['sight']);
    expect(proofs(sampleOf('gitlab-pat', rng(4)).value)).toEqual(['sight']);
  });

  it('are told in a sentence, in quotes and at the end of a line', () => {
    const key = sampleOf('github-pat', rng(7)).value.replace('_', ' ');
    for (const text of [`It is ${key}. What now?`, `"token": "${key}",`, `(${key})`, `a ${key}\nb`])
      expect(find(text, {}).length, text).toBe(1);
  });

  it('are none of a rule that is switched off', () => {
    const text = sampleOf('gitlab-pat', rng(6)).value;
    expect(find(text, { disabled: new Set(['gitlab-pat']) })).toEqual([]);
  });
});

describe('what is no key', () => {
  it.each([
    ['words that begin like one', 'sk-learn and scikit-learn are installed with the others below'],
    ['names of packages', 'import rehypeStringify from rehype-stringify and remarkRehype too'],
    ['a hash', 'commit 3f786850e387550fdab836ed7e6dc881de23001b of the release'],
    ['a stand-in', 'export OPENAI_API_KEY=sk-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
    ['a reference', 'Authorization: Bearer {{ secrets.GITHUB_TOKEN }} in the workflow'],
  ])('%s', (_, text) => {
    expect(find(text, {})).toEqual([]);
  });

  it('is no more of it than without misreading', () => {
    const random = rng(9);
    const seen: string[] = [];
    let count = 0;
    for (let i = 0; i < 20; i++)
      for (const [name, text] of Object.entries(innocents(random))) {
        count++;
        if (find(text, {}).length > scan(text).length) seen.push(name);
      }
    // Random strings that begin as some key does by chance.
    expect(seen.length).toBeLessThanOrEqual(count / 300);
  });
});

it('findings lie in the text, in its order, and none overlaps another', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(...rules).map((rule) => sampleOf(rule, rng(1)).value),
    fc.constantFrom(' ', '\n', '-', '_', 'ghp_', 'sk-'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      let end = 0;
      for (const one of find(text, {})) {
        expect(one.start).toBeGreaterThanOrEqual(end);
        expect(one.end).toBeGreaterThan(one.start);
        end = one.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});
