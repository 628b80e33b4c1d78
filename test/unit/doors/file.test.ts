import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, Load, Question } from '../../../lib/doors/door';
import { drop } from '../../../lib/doors/drop';
import { behindFiles, file } from '../../../lib/doors/file';
import { asking } from './asking';
import { trusted } from './trusted';

const { signal } = new AbortController();
let loads: Load[] = [];
/** What is on its way; `null`: nothing is held. */
let over: Promise<void> | null = null;
let asked: Question[] = [];
const ask = behindFiles(
  Object.assign(
    asking((question): Answer => {
      asked.push(question);
      return { held: false, verdict: 'ignore' };
    }),
    {
      files: (load: Load) => {
        loads.push(load);
        return over;
      },
    },
  ),
);
drop(signal, ask);
file(signal, ask);

/** Begins to look through what comes; it is over at the end of a test. */
let end = (): void => undefined;
const look = (): void => {
  over = new Promise((resolve) => {
    end = resolve;
  });
};
afterEach(async () => {
  end();
  await over;
});

/** What the page has heard of. */
let heard: string[] = [];
for (const type of ['input', 'change', 'drop', 'paste'])
  document.body.addEventListener(type, () => heard.push(type));

const fire = (target: Element, type: string, more = {}): boolean =>
  target.dispatchEvent(
    Object.assign(new Event(type, { bubbles: true, composed: true, cancelable: true }), more),
  );

/** Chooses files, as the browser tells of it: twice. Emptied, the input has none. */
function choose(files = [new File(['text'], 'a.txt')], trust = false): void {
  const input = document.createElement('input');
  input.type = 'file';
  document.body.replaceChildren(input);
  let chosen = files;
  Object.defineProperty(input, 'files', { get: () => chosen });
  Object.defineProperty(input, 'value', { set: () => (chosen = []) });
  for (const type of ['input', 'change']) {
    const event = new Event(type, { bubbles: true, composed: true, cancelable: true });
    input.dispatchEvent(trust ? trusted(event) : event);
  }
}

const picture = new File([''], 'a.png', { type: 'image/png' });
const text = new File(['text'], 'a.txt', { type: 'text/plain' });
const folder = { isDirectory: true, name: 'app' };

/** Drops or pastes something on the page. */
function carry(
  type: 'drop' | 'paste',
  files: readonly File[],
  types: string[],
  entries: unknown[] = [],
): void {
  const items = entries.map((entry) => ({ webkitGetAsEntry: () => entry }));
  const data = { files, types, items, getData: () => 'text' };
  const event = new Event(type, { bubbles: true, composed: true, cancelable: true });
  const key = type === 'drop' ? 'dataTransfer' : 'clipboardData';
  document.body.dispatchEvent(trusted(Object.assign(event, { [key]: data })));
}

beforeEach(() => {
  loads = [];
  asked = [];
  heard = [];
  over = null;
});

it('is asked about once for each choice, also where nothing is held', () => {
  choose();
  expect(loads).toHaveLength(1);
  expect(heard).toEqual(['input', 'change']);
});

it.each([true, false])(
  'is kept from the page while it is looked through, by the user’s own choice: %s',
  (own) => {
    look();
    choose(undefined, own);
    expect(loads.map(({ files }) => files.map(({ name }) => name))).toEqual([['a.txt']]);
    // Of its pair the second announces what is no longer there; of a script, there may be one that is ours.
    expect(heard).toEqual(own ? [] : ['change']);
  },
);

it('is asked about with all that was chosen, if any of it was not known', () => {
  const known = [new File(['a'], 'a.txt'), new File(['b'], 'b.txt')];
  choose(known);
  choose(known);
  expect(loads).toHaveLength(1);
  choose([...known, text]);
  expect(loads.at(-1)?.files).toHaveLength(3);
});

it('is nothing, if nothing was chosen, or another input has changed', () => {
  choose([]);
  const line = document.createElement('input');
  document.body.replaceChildren(line);
  fire(line, 'input');
  expect(loads).toHaveLength(0);
});

it.each([
  ['a file that is dropped', 'drop', [text], ['Files'], 1],
  [
    'a picture that is dropped, though there is a text',
    'drop',
    [picture],
    ['Files', 'text/plain'],
    1,
  ],
  ['a file that is pasted', 'paste', [text], ['Files', 'text/plain'], 1],
  ['a picture that is pasted', 'paste', [picture], ['Files', 'text/html'], 1],
  [
    'a picture of the text beside it, which is what pages take',
    'paste',
    [picture],
    ['text/plain', 'Files'],
    0,
  ],
  ['a text alone', 'paste', [], ['text/plain'], 0],
  ['a text that is dropped', 'drop', [], ['text/plain'], 0],
] as const)('%s (%s)', (_, type, files, types, times) => {
  look();
  carry(type, files, [...types]);
  expect(loads.map(({ event }) => event.type)).toEqual(times ? [type] : []);
  expect(loads.flatMap((load) => load.files).every((one, i) => one === files[i])).toBe(true);
  expect(heard).toEqual(times ? [] : [type]);
});

it('is told with the folders among it', () => {
  carry('drop', [text, picture], ['Files'], [folder, { isDirectory: false }, null]);
  expect(loads.map(({ folders }) => folders)).toEqual([[folder]]);
  expect(heard).toEqual(['drop']);
});

describe('while files are looked through', () => {
  it.each(['send', 'submit'] as const)('a %s waits, and is asked about then', async (door) => {
    look();
    choose();
    const answer = ask({ door, parts: [] });
    expect(answer.held).toBe(true);
    await Promise.resolve();
    expect(asked).toEqual([]);
    end();
    if (!answer.held) throw new Error('It went');
    expect(await (await answer.outcome).settle()).toBe(true);
    expect(asked.map((question) => question.door)).toEqual([door]);
    expect(ask({ door, parts: [] }).held).toBe(false);
  });

  it('a paste does not wait', () => {
    look();
    choose();
    expect(ask({ door: 'paste', parts: [] }).held).toBe(false);
  });
});

describe('a picture that is dragged', () => {
  const source = document.createElement('img');
  const drag = (type: string, target: Element = document.body): void => {
    const event = trusted(new Event(type, { bubbles: true, cancelable: true }));
    const types = ['text/html', 'Files'];
    const items = [{ webkitGetAsEntry: () => null }];
    const dataTransfer = { getData: () => '', types, items, files: [new File(['x'], 'a.png')] };
    target.dispatchEvent(Object.assign(event, { dataTransfer, clientX: 1, clientY: 1 }));
  };
  /** As far as a page hears of the beginning of a drag. */
  const take = async (): Promise<void> => {
    document.body.replaceChildren(source);
    drag('dragstart', source);
    await new Promise((over) => setTimeout(over));
  };

  it('within the page is no news to it', async () => {
    await take();
    drag('drop');
    expect(loads).toEqual([]);
    drag('dragend', source);
  });

  it('into the page is looked at, also after a drag whose end nobody heard', async () => {
    drag('drop');
    expect(loads).toHaveLength(1);
    await take();
    source.remove();
    drag('drop');
    expect(loads).toHaveLength(2);
  });
});

it('looks for the target of a choice, and not of a key that is pressed', () => {
  /** How often the path of an event is asked for, by whoever listens besides. */
  const look = (event: Event): number => {
    const asked = vi.spyOn(event, 'composedPath');
    document.body.dispatchEvent(event);
    return asked.mock.calls.length;
  };
  const key = () => new InputEvent('input', { bubbles: true, inputType: 'insertText', data: 'a' });
  const least = look(trusted(key()));
  // A script may say anything.
  expect(look(key())).toBeGreaterThan(least);
  expect(look(trusted(new Event('input', { bubbles: true })))).toBeGreaterThan(least);
});
