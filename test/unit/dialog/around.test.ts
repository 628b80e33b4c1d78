import { expect, it } from 'vitest';
import { around } from '../../../lib/dialog/around';

it('goes from what is drawn to its parent, out of a shadow root to what bears it, and no further', () => {
  const host = document.createElement('div');
  const inner = document.createElement('b');
  const deeper = document.createElement('i');
  inner.append(deeper);
  host.attachShadow({ mode: 'closed' }).append(inner);
  document.documentElement.append(host);
  expect(around(deeper)).toBe(inner);
  expect(around(inner)).toBe(host);
  expect(around(host)).toBe(document.documentElement);
  host.remove();
  expect(around(document.documentElement)).toBeNull();
  expect(around(host)).toBeNull();
});

it('is the slot that an element is drawn in', () => {
  const slot = document.createElement('slot');
  const element = document.createElement('p');
  document.createElement('div').append(element);
  Object.defineProperty(element, 'assignedSlot', { value: slot });
  expect(around(element)).toBe(slot);
});
