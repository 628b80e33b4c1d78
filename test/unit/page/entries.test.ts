import { beforeEach, describe, expect, it } from 'vitest';
import { Entries, type Entry, PLACES, prune } from '../../../lib/page/entries';
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

/** A value in two colours. */
function twoNodes(): Spot<Node> {
  const line = document.body.appendChild(document.createElement('p'));
  const node = line.appendChild(new Text('its a va'));
  const last = line.appendChild(document.createElement('b')).appendChild(new Text('lue, and more'));
  return { node, last, where, start: 4, end: 3 };
}

/** @returns the entry of a value at a place. */
function entryAt(spot: Spot<Node>, about = finding): Entry {
  const entry = new Entries().add(value, about, spot, said);
  if (!entry) throw new Error('It is none');
  return entry;
}
const isLeft = (entry: Entry, calm = true): boolean =>
  prune(entry, 4, calm, () => undefined).length > 0;

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

  it.each([
    ['the first of its nodes says something else', ({ node }) => (node.nodeValue = 'its no va')],
    ['the last of its nodes says something else', ({ last }) => (last.nodeValue = 'lid value')],
    ['the first is taken away', ({ node }) => (node as Text).remove()],
    ['the last is taken away', ({ last }) => (last as Text).remove()],
  ] as [string, (spot: Spot<Node>) => unknown][])('is no more where %s', (_, change) => {
    const spot = twoNodes();
    const entry = entryAt(spot);
    expect(isLeft(entry)).toBe(true);
    change(spot);
    expect([isLeft(entry), entry.gone]).toEqual([false, true]);
  });

  it('is no more where its one node says something else, unless it is in none of its text', () => {
    const spot = line();
    const inAttribute = entryAt({ ...spot, where: { kind: 'attribute' } as Spot<Node>['where'] }, {
      ...finding,
      where: { kind: 'attribute' },
    } as PageFinding);
    const entry = entryAt(spot);
    expect([isLeft(entry), isLeft(inAttribute)]).toEqual([true, true]);
    spot.node.nodeValue = 'other words';
    expect([isLeft(entry), isLeft(inAttribute)]).toEqual([false, true]);
  });

  it('is only out of view while something scrolls, and comes back as what it was', () => {
    const entries = new Entries();
    const spot = line();
    const entry = entries.add(value, finding, spot, said);
    if (!entry) throw new Error('It is none');
    (spot.node as Text).remove();
    expect([isLeft(entry, false), entry.gone]).toEqual([false, false]);
    // By then it had no place already.
    expect([isLeft(entry, true), entry.gone]).toEqual([false, false]);
    entry.gone = true;
    expect(entries.all()).toEqual([]);
    expect(entries.add(value, finding, line(), said)).toBe(entry);
    expect(entries.all()).toEqual([entry]);
  });

  it('is listed with the gravest first, and no more of it than two hundred', () => {
    const entries = new Entries();
    for (const gravity of ['exposed', 'critical', 'exposed'] as const)
      entries.add(`${entries.all().length}`, { ...finding, gravity }, line(), said);
    expect(entries.all().map(({ value: of }) => of)).toEqual(['1', '0', '2']);
    for (let i = 3; i < 200; i++) expect(entries.add(`${i}`, finding, line(), said)).not.toBeNull();
    expect(entries.add('more', finding, line(), said)).toBeNull();
    expect(entries.add('1', finding, line(), said)).not.toBeNull();
  });

  it('is found by its number, and beside a secret of its provider', () => {
    const entries = new Entries();
    const of = (provider: string) => () => ({ ...said(), provider });
    const about = { ...finding, class: 'publishable', gravity: 'explained' } as const;
    const [open, other] = ['Acme', 'Other'].map((provider) =>
      entries.add(`open key of ${provider}`, about, line(), of(provider)),
    );
    if (!open || !other) throw new Error('There is none');
    expect(entries.hasSecretBeside(open)).toBe(false);
    const secret = entries.add(value, { ...finding, gravity: 'critical' }, line(), of('Acme'));
    expect([open, other].map((one) => entries.hasSecretBeside(one))).toEqual([true, false]);
    expect(secret && entries.hasSecretBeside(secret)).toBe(false);
    expect(entries.byId(2)).toBe(other);
  });
});
