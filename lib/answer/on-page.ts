import { around } from '../dialog/around';

/**
 * Has it a place on the page, and none above or left of all that can be scrolled to, where pages keep what nobody
 * is to see?
 */
export function isOnPage(element: Element): boolean {
  const { documentElement } = element.ownerDocument;
  const page = documentElement.getBoundingClientRect();
  let { right, bottom } = element.getBoundingClientRect();
  // What a box on the way has scrolled out of view can be scrolled back.
  for (let at = around(element); at && at !== documentElement; at = around(at)) {
    right += Math.abs(at.scrollLeft);
    bottom += at.scrollTop;
  }
  return right > page.left && bottom > page.top && element.getClientRects().length > 0;
}
