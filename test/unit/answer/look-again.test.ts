import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Keeping } from '../../../lib/answer/kept';
import { lookAgain } from '../../../lib/answer/look-again';
import { provideDesk } from '../../../lib/answer/slot';
import type { Field } from '../../../lib/editors/field';
import type { Verdict } from '../../../lib/policy/decide';
import { DEFAULT_SETTINGS } from '../../../lib/policy/settings';
import { NOTHING_STORED, type Stored } from '../../../lib/store/stored';

const SECRET = 'letmein';
const HOUR = 3_600_000;

let controller: AbortController;
let change: () => void;
let stored: Stored;
let listed: Element[];
let marked: Element[];
/** What is held now. */
let verdict: () => Verdict;

const scan = (text: string) => {
  const start = text.indexOf(SECRET);
  return start < 0 ? [] : [{ start, end: start + SECRET.length }];
};
const kept = Object.assign(() => ({ scan }), {
  watch: (_: AbortSignal, tell: () => void) => {
    change = tell;
    tell();
  },
}) as unknown as Keeping;

/** An element in the page that says it can be seen. */
function put<K extends keyof HTMLElementTagNameMap>(
  name: K,
  text: string,
  place: ParentNode = document.body,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  Object.assign(element, { checkVisibility: () => true, value: text });
  place.append(element);
  return element;
}

beforeEach(() => {
  vi.useFakeTimers();
  // Each idle moment is over after one step.
  vi.stubGlobal('requestIdleCallback', (act: (deadline: object) => void) => {
    let left = 2;
    return setTimeout(() => act({ timeRemaining: () => left-- }));
  });
  document.body.replaceChildren();
  controller = new AbortController();
  stored = NOTHING_STORED;
  listed = [];
  marked = [];
  verdict = () => 'ignore';
  provideDesk({
    stored: () => stored,
    memory: { isAllowed: () => false },
    destination: () => ({ host: 'github.com' }),
    decide: (found: readonly object[]) => found.map((one) => ({ ...one, verdict: verdict() })),
    watchList: { add: (_: string, __: object, field: Field) => listed.push(field.element) },
    mark: (field: Field) => marked.push(field.element),
  } as never);
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
});
const begin = (): void => lookAgain(controller.signal, kept);
const rest = (): unknown => vi.advanceTimersByTime(1000);

it('finds what was written while nobody was asked, once somebody is', () => {
  const field = put('textarea', `it is ${SECRET}`);
  put('textarea', 'an innocent one');
  const shadow = put('div', '').attachShadow({ mode: 'open' });
  const inner = put('input', SECRET, shadow);
  begin();
  rest();
  change();
  rest();
  expect(listed).toEqual([]);
  verdict = () => 'hold';
  change();
  rest();
  expect(listed).toEqual([field, inner]);
  expect(marked).toEqual([field, inner]);
});

it('says nothing of a warning, and passes over what nobody can write in', () => {
  put('textarea', SECRET).readOnly = true;
  put('input', SECRET).type = 'password';
  Object.assign(put('textarea', SECRET), { checkVisibility: () => false });
  begin();
  verdict = () => 'hold';
  change();
  rest();
  expect(listed).toEqual([]);
  put('textarea', SECRET);
  verdict = () => 'warn';
  change();
  rest();
  expect([listed, marked]).toEqual([[], []]);
});

it('looks when a pause ends, also one that ended while timers stood still', () => {
  const field = put('textarea', SECRET);
  const pause = (): void => {
    const pausedUntil = Date.now() + HOUR;
    stored = {
      ...NOTHING_STORED,
      settings: { ...DEFAULT_SETTINGS, sites: { 'github.com': { pausedUntil } } },
    };
    verdict = () => (Date.now() < pausedUntil ? 'ignore' : 'hold');
  };
  pause();
  begin();
  vi.advanceTimersByTime(HOUR - 1);
  expect(listed).toEqual([]);
  rest();
  expect(listed).toEqual([field]);

  pause();
  change();
  rest();
  vi.setSystemTime(Date.now() + 2 * HOUR);
  expect(listed).toEqual([field]);
  window.dispatchEvent(new Event('focus'));
  rest();
  expect(listed).toEqual([field, field]);
});

it('ends with what it is for', () => {
  put('textarea', SECRET);
  begin();
  verdict = () => 'hold';
  change();
  controller.abort();
  rest();
  expect(listed).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

it('waits for the end of a pause once, for none where there is none, and no longer than it lives', () => {
  begin();
  expect(vi.getTimerCount()).toBe(0);
  const sites = { 'github.com': { pausedUntil: Date.now() + HOUR } };
  stored = { ...NOTHING_STORED, settings: { ...DEFAULT_SETTINGS, sites } };
  for (let i = 0; i < 2; i++) {
    change();
    rest();
    expect(vi.getTimerCount()).toBe(1);
  }
  controller.abort();
  expect(vi.getTimerCount()).toBe(0);
});
