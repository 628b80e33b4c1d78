import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { lookAfter } from '../../../lib/answer/look-after';
import { provideDesk } from '../../../lib/answer/slot';
import type { Field } from '../../../lib/editors/field';
import type { Verdict } from '../../../lib/policy/decide';
import { NOTHING_STORED } from '../../../lib/store/stored';

let emptied = 0;
let field: Field;
let verdict: Verdict;
let marked = 0;
let controller: AbortController;
const begin = (): void => lookAfter(field, 1, () => emptied++, controller.signal);

beforeEach(() => {
  vi.useFakeTimers();
  emptied = 0;
  marked = 0;
  verdict = 'hold';
  controller = new AbortController();
  const element = document.createElement('textarea');
  element.value = 'a secret';
  document.body.append(element);
  field = { kind: 'plain', element };
  provideDesk({
    watchList: { in: () => [{ value: 'a secret' }] },
    stored: () => NOTHING_STORED,
    memory: {},
    destination: () => null,
    decide: () => [{ verdict }],
    mark: () => marked++,
  } as never);
  begin();
});
afterEach(() => {
  vi.useRealTimers();
});

it('hears of a field that a script has emptied', () => {
  vi.advanceTimersByTime(3000);
  expect(emptied).toBe(0);
  (field.element as HTMLTextAreaElement).value = '';
  vi.advanceTimersByTime(1000);
  expect(emptied).toBe(1);
  expect(vi.getTimerCount()).toBe(0);
});

it('looks no more after a field that has left the page, but once it is back', () => {
  field.element.remove();
  vi.advanceTimersByTime(1000);
  expect(vi.getTimerCount()).toBe(0);
  document.body.append(field.element);
  begin();
  expect(vi.getTimerCount()).toBe(1);
});

it('says nothing where what is sent is no longer asked about, until it is again', () => {
  verdict = 'warn';
  vi.advanceTimersByTime(1000);
  expect([emptied, marked]).toEqual([1, 0]);
  verdict = 'hold';
  vi.advanceTimersByTime(2000);
  expect([emptied, marked]).toEqual([1, 1]);
});

it('ends with what it is for', () => {
  controller.abort();
  vi.advanceTimersByTime(1000);
  expect(vi.getTimerCount()).toBe(0);
});
