import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Answer, type Ask, GOES, STAYS } from '../../../lib/doors/door';
import { send } from '../../../lib/doors/send';
import { type Field, fieldAt } from '../../../lib/editors/field';
import type { DestinationKind } from '../../../lib/policy/destination';
import { asking } from './asking';
import { trusted } from './trusted';

let controller = new AbortController();
/** What was in the fields that were asked about, each time. */
let asked: string[][] = [];
/** Where Enter was pressed once more. */
let pressed: Element[] = [];
/** What comes of what is asked; `null`: it is not held. */
let outcome: 'goes' | 'stays' | null = null;

function start(kind: DestinationKind = 'unknown', watched: readonly Field[] = []): void {
  const ask = asking(({ door, parts }): Answer => {
    expect(door).toBe('send');
    asked.push(parts.map(({ text }) => text));
    if (outcome === null) return { held: false, verdict: 'ignore' };
    return { held: true, outcome: Promise.resolve(outcome === 'goes' ? GOES : STAYS) };
  });
  const more: Partial<Ask> = {
    sends: ({ textContent }) => /send/i.test(textContent),
    press: (target) => void pressed.push(target),
    destination: () => ({ host: '', path: '/', kind, intent: 'ordinary' }),
    watched: () => [...watched],
  };
  send(controller.signal, Object.assign(ask, more));
}

/** Puts something on the page, all of which can be seen that is not `hidden`. */
function show(html: string): void {
  document.body.innerHTML = html;
  for (const element of document.body.querySelectorAll<HTMLElement>('*'))
    Object.assign(element, { checkVisibility: () => !element.closest('[hidden]') });
}
const at = (selector: string) => document.querySelector(selector) as HTMLElement;
const fieldOf = (selector: string) => fieldAt(at(selector)) as Field;
const write = (selector: string): boolean =>
  at(selector).dispatchEvent(trusted(new FocusEvent('focusin', { bubbles: true })));

/** @returns whether the page has heard of it. */
function fire(selector: string, event: Event): boolean {
  let heard = false;
  const hears = (): void => {
    heard = true;
  };
  document.body.addEventListener(event.type, hears, { once: true });
  at(selector).dispatchEvent(trusted(event));
  document.body.removeEventListener(event.type, hears);
  expect(event.defaultPrevented).toBe(!heard);
  return heard;
}
const enter = (selector: string, init: KeyboardEventInit = {}): boolean =>
  fire(
    selector,
    new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...init }),
  );
const press = (selector: string): boolean =>
  fire(selector, new MouseEvent('click', { bubbles: true, cancelable: true }));

beforeEach(() => {
  controller = new AbortController();
  asked = [];
  pressed = [];
  outcome = null;
});
afterEach(() => controller.abort());

const AREA = '<textarea>text</textarea>';
const LIST = '<textarea aria-activedescendant="one">text</textarea>';
const OPEN = '<textarea aria-expanded="true">text</textarea>';
const SHUT = '<textarea aria-expanded="false">text</textarea>';
const LINE = '<input value="text">';
const FORM = '<form><input value="text"></form>';

describe('Enter', () => {
  it.each<[string, DestinationKind, string, KeyboardEventInit, boolean]>([
    ['in a chat', 'chat', AREA, {}, true],
    ['with an assistant', 'assistant', AREA, {}, true],
    ['in a tracker, where it breaks a line', 'tracker', AREA, {}, false],
    ['in a tracker, with Ctrl', 'tracker', AREA, { ctrlKey: true }, true],
    ['in a tracker, with the command key', 'tracker', AREA, { metaKey: true }, true],
    ['with Shift, which breaks a line', 'chat', AREA, { shiftKey: true }, false],
    ['with Alt', 'chat', AREA, { altKey: true }, false],
    ['with Ctrl and Shift', 'chat', AREA, { ctrlKey: true, shiftKey: true }, true],
    ['while a word is composed', 'chat', AREA, { isComposing: true }, false],
    ['that ends a composition', 'chat', AREA, { keyCode: 229 }, false],
    ['that is held down', 'chat', AREA, { repeat: true }, false],
    ['that picks from a list', 'chat', LIST, {}, false],
    ['that picks from a list, with Ctrl', 'chat', LIST, { ctrlKey: true }, false],
    ['beside an open list', 'chat', OPEN, {}, false],
    ['beside a list that is shut', 'chat', SHUT, {}, true],
    ['in a line of no form', 'tracker', LINE, {}, true],
    ['in a line of a form, which has a door of its own', 'chat', FORM, {}, false],
    ['in a line of a form, with Ctrl', 'chat', FORM, { ctrlKey: true }, true],
    ['where nobody writes', 'chat', '<input type="checkbox" value="text">', {}, false],
    ['in a field for a password', 'chat', '<input type="password" value="text">', {}, false],
    ['that is another key', 'chat', AREA, { key: 'a' }, false],
  ])('%s (%s)', (_, kind, html, init, isAsked) => {
    start(kind);
    show(html);
    expect(enter('textarea, input', init)).toBe(true);
    expect(asked).toEqual(isAsked ? [['text']] : []);
  });

  it.each([
    ['goes', true],
    ['stays', false],
  ] as const)('that is held is pressed once more if it %s', async (answer, again) => {
    start('chat');
    show(AREA);
    outcome = answer;
    expect(enter('textarea')).toBe(false);
    await new Promise((resolve) => setTimeout(resolve));
    expect(pressed).toEqual(again ? [at('textarea')] : []);
  });
});

describe('a press of a button', () => {
  it.each([
    [
      'that sends, where one wrote last',
      '<div><textarea id="last">draft</textarea><button>Send</button></div>',
      [],
      ['draft'],
    ],
    ['that sends, wherever', '<b id="last"></b><button>Send</button>', [], []],
    [
      'that does something else',
      '<div><textarea id="last">draft</textarea><button>Bold</button></div>',
      [],
      null,
    ],
    [
      'beside another draft, further away than where one wrote last',
      '<main><div><textarea id="last">draft</textarea><button>Send</button></div><textarea id="other">other</textarea></main>',
      ['#other'],
      ['draft'],
    ],
    [
      'around which lie both',
      '<main><div><textarea id="last">draft</textarea></div><textarea id="other">other</textarea><button>Send</button></main>',
      ['#other', '#last'],
      ['draft', 'other'],
    ],
    [
      'of a form that what one wrote last is not of',
      '<textarea id="last">draft</textarea><form><textarea id="other">other</textarea><button>Send</button></form>',
      ['#other'],
      ['other'],
    ],
    [
      'of no form, beside a field of one',
      '<form><textarea id="last">draft</textarea></form><button>Send</button>',
      [],
      [],
    ],
    [
      'beside what nobody sees',
      '<div hidden><textarea id="last">draft</textarea></div><button>Send</button>',
      [],
      [],
    ],
  ] as const)('%s', (_, html, watched, texts) => {
    show(html);
    start('unknown', watched.map(fieldOf));
    if (document.querySelector('#last')) write('#last');
    press('button');
    expect(asked).toEqual(texts ? [texts] : []);
  });

  it('counts what one wrote last though the page has taken it away, and what a frame has', () => {
    const frame = document.implementation.createHTMLDocument();
    frame.body.innerHTML = '<textarea>in a frame</textarea>';
    const element = frame.querySelector('textarea') as HTMLTextAreaElement;
    Object.assign(element, { checkVisibility: () => true });
    show('<textarea id="last">draft</textarea><form><button>Send</button></form>');
    start('unknown', [{ kind: 'plain', element }]);
    write('#last');
    at('#last').remove();
    press('button');
    expect(asked).toEqual([['draft', 'in a frame']]);
  });

  it.each([
    ['goes', 'still there', ['button']],
    ['goes', 'drawn anew', ['form']],
    ['stays', 'still there', []],
  ] as const)('that is held, %s, and is %s', async (answer, is, done) => {
    show('<form><textarea>draft</textarea><button>Send</button></form>');
    start();
    const did: string[] = [];
    const form = at('form') as HTMLFormElement;
    form.requestSubmit = () => void did.push('form');
    const button = at('button');
    button.click = () => void did.push('button');
    outcome = answer;
    write('textarea');
    expect(press('button')).toBe(false);
    if (is === 'drawn anew') button.replaceWith(document.createElement('button'));
    await new Promise((resolve) => setTimeout(resolve));
    expect(did).toEqual(done);
  });
});
