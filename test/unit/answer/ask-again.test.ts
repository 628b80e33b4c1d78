import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askAgain, askAtPress } from '../../../lib/answer/ask-again';
import { type FrameDesk, type Judged, provideDesk } from '../../../lib/answer/slot';
import { trusted } from '../doors/trusted';

let refused: Set<string>;
let looked: string[];
let isStale: boolean;
const values = new Set(['the key']);

beforeEach(() => {
  vi.useFakeTimers();
  refused = new Set(values);
  looked = [];
  isStale = true;
  provideDesk({
    memory: {
      isRefused: (value: string) => refused.has(value),
      refuse: (value: string) => refused.add(value),
      forget: (value: string) => refused.delete(value),
    },
    watchList: { add: (value: string) => looked.push(value), isStale: () => isStale },
  } as unknown as FrameDesk);
  document.body.innerHTML =
    '<button>Send</button><a style="cursor: pointer">Retry</a><textarea></textarea><p>Text</p>';
});
afterEach(() => vi.useRealTimers());

const press = (selector: string): void => {
  document.querySelector(selector)?.dispatchEvent(trusted(new MouseEvent('click', bubbles)));
};
const bubbles = { bubbles: true, composed: true };
const key = (name: string, held: KeyboardEventInit = {}): void => {
  const event = new KeyboardEvent('keydown', { key: name, ...held, ...bubbles });
  document.querySelector('textarea')?.dispatchEvent(trusted(event));
};

describe('what was refused is asked about again', () => {
  it.each<[string, () => void]>([
    ['a press on a button', () => press('button')],
    ['a press on what shows that it can be pressed', () => press('a')],
    ['a shortcut', () => key('s', { ctrlKey: true })],
  ])('with %s', (_, act) => {
    askAgain(values, window);
    act();
    expect(refused.size).toBe(0);
  });

  it.each<[string, () => void]>([
    ['a click into the field', () => press('textarea')],
    ['a click on a text', () => press('p')],
    ['a letter', () => key('s')],
    ['a letter by AltGr', () => key('@', { ctrlKey: true, altKey: true })],
    ['undo', () => key('z', { ctrlKey: true })],
    ['an event of a script', () => void document.querySelector('button')?.click()],
  ])('and not with %s', (_, act) => {
    askAgain(values, window);
    act();
    expect(refused.size).toBe(1);
  });

  it('with Enter, if it is sent at once by it; and with the next one', () => {
    askAgain(values, window);
    for (let i = 0; i < 2; i++) {
      key('Enter');
      expect(refused.size).toBe(0);
      vi.advanceTimersByTime(250);
      expect(refused.size).toBe(1);
    }
    refused.clear();
    key('Enter');
    vi.advanceTimersByTime(250);
    expect(refused.size).toBe(0);
  });

  it('with any key where its text was put back for the user', () => {
    askAgain(values, window, true);
    key('s');
    expect(refused.size).toBe(0);
  });
});

it('what was redacted is asked about at a press, once the page has had time to hear of it', () => {
  askAtPress([{ value: 'the key' } as Judged]);
  press('button');
  expect(looked).toEqual([]);
  vi.advanceTimersByTime(1000);
  press('p');
  expect(looked).toEqual([]);
  press('button');
  press('button');
  expect(looked).toEqual(['the key']);
});

it('what was let through after it was redacted is looked for no more', () => {
  askAtPress([{ value: 'the key' } as Judged]);
  vi.advanceTimersByTime(1000);
  isStale = false;
  press('button');
  expect(looked).toEqual([]);
});
