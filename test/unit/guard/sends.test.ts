import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { provideAnswerer, SLOT } from '../../../lib/answer/slot';
import { buttonAt } from '../../../lib/doors/send';
import { sends } from '../../../lib/guard/sends';
import { answerer } from './answerer';

/** Does the first button of a page send? */
const sendsIn = (html: string): boolean => {
  document.body.innerHTML = html;
  const button = document.querySelector('button');
  return !!button && sends(button);
};
const slot = (): unknown => delete (globalThis as { [key: symbol]: unknown })[Symbol.for(SLOT)];

it.each([
  ['in it', '<form method="dialog"><button>Send</button></form>'],
  ['elsewhere', '<form id="it" method="dialog"></form><button form="it">Send</button>'],
  [
    'that has a field called so',
    '<form method="dialog"><input name="method"><button>Send</button></form>',
  ],
])('a button of a form that closes a dialog sends nothing: %s', (_, html) => {
  document.body.innerHTML = html;
  const button = document.querySelector('button');
  expect(button && sends(button)).toBe(false);
});

it('a button elsewhere sends the form it belongs to', () => {
  document.body.innerHTML = '<form id="it"></form><button form="it">Go</button>';
  const button = document.querySelector('button');
  expect(button && sends(button)).toBe(true);
});

it('a press of a picture with a root of its own is one of the button around it', () => {
  document.body.innerHTML = '<button>Send <x-own></x-own></button>';
  const root = document.querySelector('x-own')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<svg><path></path></svg>';
  expect(buttonAt(root?.querySelector('path'))).toBe(document.querySelector('button'));
  expect(buttonAt(document.body)).toBeNull();
});

it('a press of the name of a button is one of the button in the root that shows it', () => {
  document.body.innerHTML = '<x-own><b><i>Send</i></b></x-own>';
  const root = document.querySelector('x-own')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<button><slot></slot></button>';
  // The DOM of these tests assigns nothing to slots.
  const name = document.querySelector('b') as Element;
  Object.defineProperty(name, 'assignedSlot', { value: root?.querySelector('slot') });
  expect(buttonAt(name.querySelector('i'))).toBe(root?.querySelector('button'));
});

describe.each([
  ['before the script that answers is there', slot],
  ['once it is', () => provideAnswerer(answerer)],
])('%s', (_, prepare) => {
  beforeAll(prepare);
  afterAll(slot);

  it.each([
    ['<form><button>Go</button></form>'],
    ['<form><button type="submit">Go</button></form>'],
    ['<button>Send</button>'],
    ['<button aria-label="Send message"><svg></svg></button>'],
    ['<button title="Post comment"></button>'],
    ['<button value="Save changes"></button>'],
    ['<button data-testid="send-button"></button>'],
    ['<button id="send"></button>'],
    [`<button title="${'A long description of it. '.repeat(3)}">Send</button>`],
  ])('sends: %s', (html) => {
    expect(sendsIn(html)).toBe(true);
  });

  it.each([
    ['<button>Bold</button>'],
    ['<button type="submit">Bold</button>'],
    ['<form><button type="button">Bold</button></form>'],
    ['<form><button type="reset">Bold</button></form>'],
    ['<form><button formmethod="dialog">Go</button></form>'],
    ['<button formmethod="dialog">Send</button>'],
    [`<button>${'All who post here are read by others. '.repeat(3)}</button>`],
  ])('sends nothing: %s', (html) => {
    expect(sendsIn(html)).toBe(false);
  });
});

it('leaves it to the script that answers, which knows more words', () => {
  slot();
  expect(sendsIn('<button>Veröffentlichen</button>')).toBe(false);
  expect(sendsIn('<form><button>Cancel</button></form>')).toBe(true);
  provideAnswerer(answerer);
  expect(sendsIn('<button>Veröffentlichen</button>')).toBe(true);
  expect(sendsIn('<form><button>Cancel</button></form>')).toBe(false);
  slot();
});
