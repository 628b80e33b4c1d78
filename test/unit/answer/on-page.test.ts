import { afterEach, describe, expect, it, vi } from 'vitest';
import { isOnPage } from '../../../lib/answer/on-page';

/** A page that is scrolled by so much, and an element on it at a place in view. */
function pageWith(scrolled: number, box: DOMRect, rects = 1): Element {
  const element = document.createElement('div');
  document.body.replaceChildren(element);
  const page = new DOMRect(0, -scrolled, 800, 3000);
  vi.spyOn(document.documentElement, 'getBoundingClientRect').mockReturnValue(page);
  element.getBoundingClientRect = () => box;
  element.getClientRects = () => Array(rects).fill(box) as unknown as DOMRectList;
  return element;
}

describe('what is on the page', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each([
    ['in view', 0, new DOMRect(10, 10, 100, 20), 1, true],
    ['scrolled out of view', 900, new DOMRect(10, -800, 100, 20), 1, true],
    ['further down', 0, new DOMRect(10, 2500, 100, 20), 1, true],
    ['above the page', 0, new DOMRect(10, -10_000, 100, 20), 1, false],
    ['left of the page', 900, new DOMRect(-9999, 10, 100, 20), 1, false],
    ['not laid out', 0, new DOMRect(), 0, false],
  ])('tells what is %s', (_, scrolled, box, rects, expected) => {
    expect(isOnPage(pageWith(scrolled, box, rects))).toBe(expected);
  });

  it('counts what the boxes around it have scrolled away, be they beyond a shadow root', () => {
    const element = pageWith(0, new DOMRect(10, -500, 100, 20));
    const [box, host] = [document.createElement('div'), document.createElement('div')];
    document.body.replaceChildren(box);
    box.append(host);
    host.attachShadow({ mode: 'open' }).append(element);
    expect(isOnPage(element)).toBe(false);
    box.scrollTop = 600;
    expect(isOnPage(element)).toBe(true);
  });
});
