// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describe as describeRule, mayHold, scan } from '../../../lib/detect/all';
import { mayHoldAdded, withAdded } from '../../../lib/detect/custom/added';
import { rememberOwn } from '../../../lib/detect/custom/own';
import { ownKeysOf } from '../../../lib/store/own-keys';

const keys = ownKeysOf('0123456789abcdef'.repeat(4));
const mine = 'Correct-Horse-42-Battery';
const kept = rememberOwn(mine, { id: 'm', name: 'Mine' }, keys);
if ('refused' in kept) throw new Error(kept.refused);
const rule = { id: 'custom:a', name: 'A key', env: 'A', literal: 'ours_', source: 'ours_[a-z]{8}' };
const both = withAdded(scan, { rules: [rule], secrets: [kept.secret], keys });

describe('a scan with what was added', () => {
  it('finds it, by the names the user gave', () => {
    const text = `ours_abcdefgh and ${mine}`;
    const found = both(text);
    expect(found.map(({ rule: id }) => id)).toEqual(['custom:a', 'own:m']);
    expect(found.map(({ rule: id }) => describeRule(id).kind)).toEqual(['A key', 'Mine']);
  });

  it('is the scan itself where nothing was', () => {
    expect(withAdded(scan, { rules: [], secrets: [], keys })).toBe(scan);
  });

  it.each(['ours_abcdefgh', mine])('has it looked for where it stands among words: %s', (value) => {
    const added = { rules: [rule], secrets: [kept.secret], keys };
    const text = `before${value}after`;
    expect(mayHold(text, 'glued')).toEqual([]);
    expect(mayHoldAdded(mayHold, added)(text, 'glued')).toEqual([6]);
    expect(mayHoldAdded(mayHold, { ...added, rules: [], secrets: [] })).toBe(mayHold);
  });

  it('finds in a window what it finds in the whole text there', () => {
    const piece = fc.constantFrom(mine, 'ours_abcdefgh', ' ', 'word ', '\n');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(), fc.nat(50), (parts, at, size) => {
        const text = parts.join(' ');
        const start = at % (text.length + 1);
        const window = { start, end: Math.min(text.length, start + size) };
        const whole = both(text).filter(
          (one) => one.start <= window.end && one.end >= window.start,
        );
        expect(both(text, { window })).toEqual(whole);
      }),
    );
  });
});
