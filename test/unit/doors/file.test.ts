import { beforeEach, describe, expect, it } from 'vitest';
import type { Answer, Load, Question } from '../../../lib/doors/door';
import { behindFiles, file } from '../../../lib/doors/file';
import { asking } from './asking';

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
file(signal, ask);

/** Chooses a file, as the browser tells of it: twice. */
function choose(): void {
  const input = document.createElement('input');
  input.type = 'file';
  document.body.replaceChildren(input);
  const files = [new File(['text'], 'a.txt')];
  Object.defineProperty(input, 'files', { value: files });
  Object.defineProperty(input, 'value', { set: () => undefined });
  for (const type of ['input', 'change'])
    input.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
}

beforeEach(() => {
  loads = [];
  asked = [];
  over = null;
});

it('is asked about once for each choice, also where nothing is held', () => {
  choose();
  expect(loads).toHaveLength(1);
});

describe('while files are looked through', () => {
  it.each(['send', 'submit'] as const)('a %s waits, and is asked about then', async (door) => {
    let ready = (): void => undefined;
    over = new Promise((resolve) => {
      ready = resolve;
    });
    choose();
    const answer = ask({ door, parts: [] });
    expect(answer.held).toBe(true);
    await Promise.resolve();
    expect(asked).toEqual([]);
    ready();
    if (!answer.held) throw new Error('It went');
    expect(await (await answer.outcome).settle()).toBe(true);
    expect(asked.map((question) => question.door)).toEqual([door]);
    expect(ask({ door, parts: [] }).held).toBe(false);
  });

  it('a paste does not wait', () => {
    over = new Promise(() => undefined);
    choose();
    expect(ask({ door: 'paste', parts: [] }).held).toBe(false);
  });
});
