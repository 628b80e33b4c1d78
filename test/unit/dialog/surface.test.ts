import { afterEach, expect, it } from 'vitest';
import { clearLeft, createSurface } from '../../../lib/dialog/surface';

const css = ':host { all: initial !important; }';
/** What Firefox gives a content script of an element with a closed root. */
const open = (host: HTMLElement, root: ShadowRoot | null): HTMLElement =>
  Object.assign(host, { openOrClosedShadowRoot: root });

afterEach(() => {
  for (const element of document.querySelectorAll('html > div')) element.remove();
});

it('takes away what an earlier version has left, and nothing of the page', () => {
  const left = createSurface(css);
  open(left.host, left.root);
  const ofPage = open(document.createElement('div'), null);
  const other = createSurface('');
  open(other.host, other.root).replaceChildren();
  other.root.replaceChildren(document.createElement('style'), document.createElement('dialog'));
  // None of ours bears an attribute.
  const named = createSurface(css);
  open(named.host, named.root).id = 'named';
  document.documentElement.append(left.host, ofPage, other.host, named.host);
  clearLeft();
  const stays = [left.host, ofPage, other.host, named.host].map(({ isConnected }) => isConnected);
  expect(stays).toEqual([false, true, true, true]);
});

it('does nothing where what was left goes on', () => {
  const { host } = createSurface(css);
  document.documentElement.append(host);
  clearLeft();
  expect(host.isConnected).toBe(true);
});

it('hangs in a place for HTML from an element of SVG alone, and leaves nothing behind', () => {
  const { host, hang, leave } = createSurface(css);
  const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  document.body.append(drawing);
  hang(drawing);
  expect(host.parentElement?.localName).toBe('foreignObject');
  expect(host.parentElement?.parentElement).toBe(drawing);
  hang(document.body);
  expect(host.parentElement).toBe(document.body);
  expect(drawing.childElementCount).toBe(0);
  hang(drawing);
  leave();
  expect([host.isConnected, drawing.childElementCount]).toEqual([false, 0]);
});
