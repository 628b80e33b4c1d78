import { beforeEach, describe, expect, it } from 'vitest';
import { Entries, PLACES, prune } from '../../../lib/page/entries';
import type { Spot } from '../../../lib/page/piece';
import type { PageFinding } from '../../../lib/page/types';

const value = 'a value';
const where = { kind: 'text' } as const;
const finding = { class: 'secret', gravity: 'exposed', where } as unknown as PageFinding;
const said = () => ({
  ...{ title: '', provider: '', proof: [], revoke: null, advice: null, place: null },
});

/** A line of a log with the value in it. */
function line(): Spot<Node> {
  const node = document.body.appendChild(document.createElement('p')).appendChild(new Text(value));
  return { node, last: node, where, start: 0, end: value.length };
}

beforeEach(() => document.body.replaceChildren());

describe('what is found on a page', () => {
  it('is judged at each of its places, until there are more than anybody looks at', () => {
    const entries = new Entries();
    expect(entries.addOften(value, line())).toBe(false);
    const entry = entries.add(value, finding, line(), said);
    for (let i = 1; i < PLACES; i++) {
      expect(entries.addOften(value, line())).toBe(false);
      entries.add(value, finding, line(), said);
    }
    expect(entries.addOften(value, line())).toBe(true);
    expect(entry?.spots).toHaveLength(PLACES + 1);
  });

  it('is there in a template, which no document shows', () => {
    const node = new Text(value);
    // The documents of the test are all one.
    Object.defineProperty(node, 'ownerDocument', { value: new Document() });
    const spot = { node, last: node, where, start: 0, end: value.length };
    const entry = new Entries().add(value, finding, spot, said);
    if (!entry) throw new Error('It is none');
    expect(prune(entry, 4, true, () => undefined)).toEqual([spot]);
    entry.path = '/elsewhere';
    expect(prune(entry, 4, true, () => undefined)).toEqual([]);
    expect(entry.gone).toBe(true);
  });

  it('is there as long as one of its places is, however many others have gone', () => {
    const entry = new Entries().add(value, finding, line(), said);
    if (!entry) throw new Error('It is none');
    for (let i = 0; i < 9; i++) entry.spots.push(line());
    const gone: Spot<Node>[] = [];
    const look = () => prune(entry, 4, true, (spot) => gone.push(spot));
    expect(look()).toHaveLength(4);
    for (const { parentElement } of entry.spots.slice(0, 9).map(({ node }) => node))
      parentElement?.remove();
    expect([look(), look(), look()].map(({ length }) => length)).toEqual([0, 0, 1]);
    expect([gone.length, entry.gone]).toEqual([9, false]);
    document.body.replaceChildren();
    look();
    expect([gone.length, entry.gone]).toEqual([10, true]);
  });
});
