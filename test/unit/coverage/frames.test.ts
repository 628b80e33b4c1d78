import { afterEach, expect, it } from 'vitest';
import { framesWithin } from '../../../lib/coverage/frames';

const world = globalThis as { chrome?: unknown };
const { chrome } = world;
afterEach(() => {
  world.chrome = chrome;
  document.body.replaceChildren();
});

it('counts frames in shadow trees, however deep and closed, and none of extensions', () => {
  const before = framesWithin();
  // In no document, since frames would load there.
  const inner = document.createElement('div').attachShadow({ mode: 'closed' });
  inner.innerHTML = '<p><iframe></iframe></p>';
  const outer = document.createElement('div').attachShadow({ mode: 'closed' });
  outer.innerHTML =
    '<iframe></iframe><iframe src="some-extension://id/reader.html"></iframe><b></b>';
  const host = document.createElement('div');
  document.body.append(host);
  expect(framesWithin()).toBe(before);
  const rootOf = (of: Element) =>
    of === host ? outer : of === outer.querySelector('b') ? inner : null;
  world.chrome = { dom: { openOrClosedShadowRoot: rootOf } };
  expect(framesWithin()).toBe(before + 2);
});
