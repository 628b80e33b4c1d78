/** The ways into a closed root: in Firefox a property of elements, in Chromium a function. */
type Keeper = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };
interface World {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot(of: Element): ShadowRoot | null } };
}

/**
 * How many frames lie directly in this one, also in shadow trees, which `window.length` leaves out. The browser carries it
 * into a page's frames as text, so it refers to nothing outside of itself.
 */
export function framesWithin(): number {
  const { chrome } = globalThis as World;
  const rootOf = (element: Keeper): ShadowRoot | null | undefined =>
    element.openOrClosedShadowRoot ??
    element.shadowRoot ??
    (element instanceof HTMLElement ? chrome?.dom?.openOrClosedShadowRoot(element) : null);
  let count = window.length;
  const roots: ParentNode[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      const inner = rootOf(element);
      if (!inner) continue;
      roots.push(inner);
      // Those of extensions, the reader of files among them, nobody guards, and nobody needs to.
      for (const { src } of inner.querySelectorAll('iframe'))
        if (!/^[\w-]+-extension:/.test(src)) count++;
    }
  }
  return count;
}
