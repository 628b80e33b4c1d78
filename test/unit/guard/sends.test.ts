import { expect, it } from 'vitest';
import { buttonAt } from '../../../lib/doors/send';
import { sends } from '../../../lib/guard/sends';

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
