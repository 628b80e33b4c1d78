import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { already } from '../../../lib/doors/already';
import type { Ask } from '../../../lib/doors/door';
import type { Field } from '../../../lib/editors/field';
import { asking } from './asking';
import { trusted } from './trusted';

/** What waits until the page rests. */
let idle: (() => void)[] = [];
vi.stubGlobal('requestIdleCallback', (rest: () => void) => idle.push(rest));

let controller = new AbortController();
let asked: string[] = [];

/** Starts the door. @param more what else the one that it asks can tell. */
function start(more: Partial<Ask> = {}): void {
  const ask = asking(({ parts }) => {
    asked.push(...parts.map(({ text }) => text));
    return { held: false, verdict: 'ignore' };
  });
  already(controller.signal, Object.assign(ask, more));
}

/** Puts fields and buttons on the page. @returns the first; all can be seen that are not `hidden`. */
function show(html: string): HTMLTextAreaElement {
  document.body.innerHTML = html;
  for (const element of document.body.querySelectorAll<HTMLElement>('*'))
    Object.assign(element, { checkVisibility: () => !element.hidden });
  return document.body.firstElementChild as HTMLTextAreaElement;
}

const enter = (element: Element): boolean =>
  element.dispatchEvent(trusted(new FocusEvent('focusin', { bubbles: true })));
/** What is done once the page rests. */
async function rest(): Promise<void> {
  await turn();
  for (const one of idle) one();
}
const press = (selector: string): void =>
  void document
    .querySelector(selector)
    ?.dispatchEvent(trusted(new MouseEvent('click', { bubbles: true })));

beforeEach(() => {
  controller = new AbortController();
  asked = [];
  idle = [];
});
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
afterEach(() => {
  controller.abort();
  // What it does as soon as it has its turn.
  return turn();
});

it('looks once at each text of a field, also of one in which a secret is known', () => {
  const element = show('<textarea></textarea>');
  const watched: Field[] = [{ kind: 'plain', element }];
  start({ watched: () => watched });
  element.value = 'one';
  enter(element);
  enter(element);
  element.value = 'one and another';
  enter(element);
  expect(asked).toEqual(['one', 'one and another']);
});

describe('looks at no field', () => {
  it.each([
    ['that nobody can write in', '<textarea readonly>text</textarea>'],
    ['that is switched off', '<textarea disabled>text</textarea>'],
    ['that nobody sees', '<textarea hidden>text</textarea>'],
    ['for a password', '<input type="password" value="text">'],
    ['that is none', '<p tabindex="0">text</p>'],
  ])('%s', async (_, html) => {
    start();
    enter(show(html));
    await rest();
    expect(asked).toEqual([]);
  });
});

const DRAFTS =
  '<textarea>a draft</textarea><input value="a title"><p contenteditable="true">a comment</p>' +
  '<p>read by all</p><button id="bold">Bold</button><button id="send">Send <b>it</b></button>';

describe('looks at all that the page has put in its fields, once it rests', () => {
  it('and is there', async () => {
    show(DRAFTS);
    start();
    await rest();
    expect(asked).toEqual(['a draft', 'a title', 'a comment']);
  });

  it('and has come meanwhile', async () => {
    Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
    start();
    await turn();
    expect(idle).toEqual([]);
    show(DRAFTS);
    Reflect.deleteProperty(document, 'readyState');
    dispatchEvent(trusted(new Event('DOMContentLoaded')));
    await rest();
    expect(asked).toEqual(['a draft', 'a title', 'a comment']);
  });
});

it('looks at all that a script has put in them since, when something is sent', () => {
  start({ sends: ({ id }) => id === 'send' });
  const draft = show(DRAFTS);
  press('#bold');
  press('p');
  expect(asked).toEqual([]);
  press('#send b');
  expect(asked).toEqual(['a draft', 'a title', 'a comment']);
  draft.value = 'another';
  press('#send');
  expect(asked.slice(3)).toEqual(['another']);
});
