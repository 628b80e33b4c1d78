import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { framesWithin } from '../../../lib/coverage/frames';

/** Closed roots, in no document: frames would load there. */
const rootWith = (markup: string): ShadowRoot => {
  const root = document.createElement('div').attachShadow({ mode: 'closed' });
  root.innerHTML = markup;
  return root;
};
const OF_EXTENSION = '<iframe src="some-extension://id/reader.html"></iframe>';

beforeEach(() => {
  // What a browser counts of a document itself.
  vi.stubGlobal('length', 3);
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

it('counts frames in shadow trees, however deep and closed, and none of extensions', () => {
  const inner = rootWith('<p><iframe></iframe></p>');
  const outer = rootWith(`<iframe></iframe>${OF_EXTENSION}<b></b>`);
  const host = document.createElement('div');
  const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  document.body.append(host, drawing);
  vi.stubGlobal('chrome', undefined);
  expect(framesWithin()).toBe(3);
  const rootOf = (of: Element) => {
    // As Chromium does.
    if (!(of instanceof HTMLElement)) throw new TypeError('No HTMLElement');
    return of === host ? outer : of === outer.querySelector('b') ? inner : null;
  };
  vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot: rootOf } });
  expect(framesWithin()).toBe(5);
});

it('looks into closed roots as Firefox has it, and into open ones in a browser without either way', () => {
  vi.stubGlobal('chrome', undefined);
  const host = document.createElement('div');
  Object.defineProperty(host, 'shadowRoot', { value: rootWith('<iframe></iframe>') });
  document.body.append(host);
  expect(framesWithin()).toBe(4);
  Object.assign(host, { openOrClosedShadowRoot: rootWith('<iframe></iframe><iframe></iframe>') });
  expect(framesWithin()).toBe(5);
});
