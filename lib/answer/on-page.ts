/**
 * Has it a place on the page, and none above or left of all that can be scrolled to, where pages keep what nobody
 * is to see?
 */
export function isOnPage(element: Element): boolean {
  const page = element.ownerDocument.documentElement.getBoundingClientRect();
  const { right, bottom } = element.getBoundingClientRect();
  return right > page.left && bottom > page.top && element.getClientRects().length > 0;
}
