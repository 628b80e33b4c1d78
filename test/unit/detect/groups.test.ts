// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { scan } from '../../../lib/detect';
import { rng, sampleOf } from '../../samples';

/** What fields with a mask make of a key that is typed into them. */

const { value } = sampleOf('github-pat', rng(412));
const grouped = (sign: string, length = 4): string =>
  (value.match(new RegExp(`.{1,${length}}`, 'g')) ?? []).join(sign);
const found = (source: string): string[] =>
  scan(source).map(({ start, end }) => source.slice(start, end));

describe('a key in groups', () => {
  it.each([' ', '-', '.', '\u00a0'])('with "%s" between them is found as it stands', (sign) => {
    expect(found(grouped(sign))).toEqual([grouped(sign)]);
    expect(found(`the key: ${grouped(sign)}\nand more`)).toEqual([grouped(sign)]);
  });

  it.each([5, 6, 7, 8])('of %i signs', (length) => {
    expect(found(grouped(' ', length))).toEqual([grouped(' ', length)]);
  });

  it.each([
    // Of another checksum.
    ['with another last letter', grouped(' ').replace(/.$/, (last) => (last === 'a' ? 'b' : 'a'))],
    ['with two signs by turns', grouped(' ').replace(' ', '-')],
    ['of which one is longer', grouped(' ').replace(/ (\w+)/, ' $1x')],
    ['of which one is shorter', grouped(' ').replace(/ \w/, ' ')],
    ['further apart', grouped('  ')],
  ])('%s is none', (_, source) => {
    expect(found(source)).toEqual([]);
  });

  it('is found once in a text of hundreds', () => {
    const words = 'ghp_ word '.repeat(500);
    expect(found(`${words}\n${grouped(' ')}\n${words}`)).toEqual([grouped(' ')]);
  });
});
