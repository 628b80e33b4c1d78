import { afterEach, expect, it, vi } from 'vitest';
import { hearFirst, listen, soon, stop } from '../../../lib/doors/listen';

/** What is listened for stays until the test's file is over, so each test ends what it began. */
let ended = new AbortController();
afterEach(() => {
  ended.abort();
  ended = new AbortController();
  vi.restoreAllMocks();
});

const fire = (type: string): Event => {
  const event = new Event(type, { cancelable: true });
  window.dispatchEvent(event);
  return event;
};

it('has the browser listen once for all doors, without a signal', () => {
  const attach = vi.spyOn(window, 'addEventListener');
  const heard: string[] = [];
  for (const door of ['one', 'two', 'three'])
    listen('drop', ended.signal, () => heard.push(door), true);
  fire('drop');
  expect(heard).toEqual(['one', 'two', 'three']);
  // To attach the same function again is to attach it once.
  expect(new Set(attach.mock.calls.map(([, hear]) => hear)).size).toBe(1);
  expect(attach.mock.calls.every(([, , options]) => options === true)).toBe(true);
});

it('lets a door stop an event for those behind it, and no error do so', () => {
  const heard: string[] = [];
  listen('submit', ended.signal, () => heard.push('first'), true);
  listen('submit', ended.signal, () => raise(), true);
  listen('submit', ended.signal, (event) => stop(event), true);
  listen('submit', ended.signal, () => heard.push('last'), true);
  expect(fire('submit').defaultPrevented).toBe(true);
  expect(heard).toEqual(['first']);
});

it('hears what a script makes up only where it is asked to, and nothing once it has ended', () => {
  const heard: string[] = [];
  listen('change', ended.signal, () => heard.push('trusted'));
  listen('change', ended.signal, () => heard.push('any'), true);
  fire('change');
  ended.abort();
  fire('change');
  expect(heard).toEqual(['any']);
});

it('listens again where a page has written its document anew', async () => {
  const heard: string[] = [];
  listen('paste', ended.signal, () => heard.push('paste'), true);
  const attach = vi.spyOn(window, 'addEventListener');
  const { documentElement } = document;
  documentElement.remove();
  document.append(documentElement);
  await new Promise((resolve) => setTimeout(resolve));
  expect(attach.mock.calls.map(([type]) => type)).toContain('paste');
  fire('paste');
  expect(heard).toEqual(['paste']);
});

it('does soon what can wait, in turn and not at once', async () => {
  const done: string[] = [];
  soon(() => done.push('first'));
  const all = new Promise<void>((resolve) => soon(resolve));
  expect(done).toEqual([]);
  await all;
  expect(done).toEqual(['first']);
});

function raise(): never {
  throw new Error('a mistake of ours');
}

it('hears an event first of all if it was asked to, whoever listened before the door did', () => {
  const heard: string[] = [];
  hearFirst('drag');
  window.addEventListener('drag', () => heard.push('another'), true);
  listen('drag', ended.signal, () => heard.push('door'), true);
  fire('drag');
  expect(heard).toEqual(['door', 'another']);
});
