// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { scan } from '../../../lib/detect';
import { checkRule, type Draft } from '../../../lib/detect/custom/check';
import { type CustomRule, findCustom, withCustom } from '../../../lib/detect/custom/rules';
import { rng, sampleOf } from '../../samples';

const accept = (draft: Partial<Draft> & { pattern?: string }): CustomRule => {
  const checked = checkRule({ id: 'acme', name: 'Acme key', ...draft } as Draft);
  if ('refusal' in checked) throw new Error(checked.refusal.message);
  return checked.rule;
};

describe('a rule of the user', () => {
  it.each<[string, Partial<Draft>, string]>([
    ['a prefix and a length', { prefix: 'acme_', length: 6 } as Draft, 'acme_Ab12-_'],
    ['a prefix of signs', { prefix: 'a.c+', length: 4, characters: '0-9' } as Draft, 'a.c+1234'],
    [
      'a pattern',
      { pattern: 'acme-(?:live|test)-[a-f0-9]{8,12}' } as Draft,
      'acme-live-0123456789',
    ],
    [
      'a long match that cannot hold the next',
      { pattern: 'acme-BEGIN[A-Za-z\\d+/=\\s]{4,9000};' } as Draft,
      'acme-BEGIN\nAAAA\nBBBB;',
    ],
    ['a pattern with a lookahead', { pattern: 'acme_[a-z]{4}(?!x)' } as Draft, 'acme_abcd'],
  ])('%s is accepted and finds its keys', (_, draft, key) => {
    const rule = accept(draft);
    const text = `key: ${key}, and "${key}".`;
    expect(findCustom(text, [rule]).map(({ start, end }) => text.slice(start, end))).toEqual([
      key,
      key,
    ]);
    expect(findCustom(`x${key} ${key}x`, [rule])).toEqual([]);
  });

  it.each<[string, string, string, number?]>([
    ['no regular expression', 'acme_[', 'syntax'],
    ['a short beginning', 'ac[a-z]{8}', 'beginning', 0],
    ['a choice at the beginning', 'acme|emca', 'beginning', 0],
    ['a repetition without end', 'acme_[a-z]+', 'unbounded', 10],
    ['one inside a group', 'acme(?:_[a-z]*){2}', 'unbounded', 13],
    ['a backreference', 'acme_([a-z])\\1', 'backreference', 12],
    ['a look back', 'acme_(?<=_)[a-z]{4}', 'lookaround', 5],
    ['a long look ahead', 'acme_(?=[a-z]{9})[a-z]{4}', 'lookaround', 5],
    ['nested repetition', 'acme_(?:[a-z]{1,9}){1,9}-', 'slow'],
    ['parts that overlap', 'acme_[a-z]{1,99}[a-z]{1,99}[a-z]{1,99}-', 'slow'],
    ['a match without measure', 'acme_[a-z]{30000}', 'length'],
    ['a pattern without measure', `acme_${'a'.repeat(3000)}`, 'length'],
    ['a match that holds the next', 'acme_[a-z_ ]{0,9000}-', 'slow'],
    ['ends of words over and over', `acme_${String.raw`(?:\b){3}`.repeat(18)}-`, 'slow'],
    ['the same, one by one', `acme_${String.raw`(?:\b(?:))`.repeat(9)}-`, 'slow'],
    ['parts that may all be empty', `acme_${'(?:(?:a?)?)?'.repeat(40)}-`, 'slow'],
  ])('%s is refused, and where is said', (_, pattern, reason, at) => {
    const checked = checkRule({ id: 'acme', name: 'Acme key', pattern });
    expect(checked).toMatchObject({ refusal: { reason, ...(at === undefined ? {} : { at }) } });
  });

  it.each<[string, Draft, string]>([
    ['an id', { id: 'Acme!', name: 'a', pattern: 'acme_x' }, 'id'],
    ['a name', { id: 'acme', name: ' ', pattern: 'acme_x' }, 'name'],
    ['a length', { id: 'acme', name: 'a', prefix: 'acme_', length: 0 }, 'length'],
  ])('needs %s', (_, draft, reason) => {
    expect(checkRule(draft)).toMatchObject({ refusal: { reason } });
  });

  it('tries its pattern once at each place where a key may begin', () => {
    const rule = accept({ pattern: 'acme_[a-z_]{10,40}-' });
    const tries = (text: string): number => {
      const tried = vi.spyOn(RegExp.prototype, 'test');
      findCustom(text, [rule]);
      const { length } = tried.mock.calls;
      tried.mockRestore();
      return length;
    };
    expect(tries('acme_ '.repeat(100))).toBe(100);
    expect(tries('acme_ '.repeat(800))).toBe(800);
    // In the middle of a word none begins.
    expect(tries('acme_'.repeat(800))).toBe(1);
  });

  it('comes before the rules of others, and leaves what lies elsewhere', () => {
    const github = sampleOf('github-pat', rng(5)).value;
    const rule = accept({ pattern: 'TOKEN=ghp_[A-Za-z0-9]{36}' });
    const text = `TOKEN=${github} and ${github}`;
    expect(withCustom(scan, [rule])(text).map((one) => one.rule)).toEqual([
      'custom:acme',
      'github-pat',
    ]);
  });

  it('finds the same in a window as in the whole', () => {
    const rule = accept({ prefix: 'acme_', length: 12 });
    const look = withCustom(scan, [rule]);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('acme_abcdefghijkl', ' ', 'acme_', 'words ', '\n'), {
          size: '+1',
        }),
        fc.nat(),
        fc.nat({ max: 30 }),
        (parts, at, width) => {
          const text = parts.join('');
          const start = Math.min(at % (text.length + 1), text.length);
          const window = { start, end: Math.min(text.length, start + width) };
          const touched = look(text).filter(
            (one) => one.start <= window.end && one.end >= window.start,
          );
          expect(look(text, { window })).toEqual(touched);
        },
      ),
    );
  });
});
