import { afterEach, expect, it, vi } from 'vitest';
import { topsWithin } from '../../../lib/dialog/tops';

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** An element that is in the top layer, which no simulated browser has. */
function top(within: ParentNode): Element {
  const element = document.createElement('p');
  within.append(element);
  const known = within.querySelectorAll.bind(within);
  within.querySelectorAll = (selector: string) =>
    (selector === '*' ? known(selector) : [element]) as ReturnType<typeof known>;
  return element;
}
const host = (mode: 'open' | 'closed', within: ParentNode = document.body) => {
  const element = document.createElement('div');
  within.append(element);
  return { element, root: element.attachShadow({ mode }) };
};

it('finds what is in the top layer in a root within a root', () => {
  const outer = host('open');
  const inner = host('closed', outer.root);
  const roots = new Map<HTMLElement, ShadowRoot>();
  for (const { element, root } of [outer, inner]) roots.set(element, root);
  vi.stubGlobal('chrome', {
    dom: { openOrClosedShadowRoot: (of: HTMLElement) => roots.get(of) ?? null },
  });
  const found = top(inner.root);
  expect(topsWithin()).toEqual([found]);
});

it('finds it by the way of Firefox', () => {
  const { element, root } = host('closed');
  Object.assign(element, { openOrClosedShadowRoot: root });
  const found = top(root);
  expect(topsWithin()).toEqual([found]);
});

it('finds what is in open ones when an update has left it behind', () => {
  const gone = (): never => {
    throw new Error('Extension context invalidated.');
  };
  vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot: gone } });
  host('closed');
  const found = top(host('open').root);
  expect(topsWithin()).toEqual([found]);
});
