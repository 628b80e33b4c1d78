/** The ways into a closed root: in Firefox a property of elements, in Chromium a function. */
export type Keeper = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };
interface World {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot(of: Element): ShadowRoot | null } };
}

function rootOf(element: Keeper): ShadowRoot | null | undefined {
  const root = element.openOrClosedShadowRoot;
  if (root !== undefined || !(element instanceof HTMLElement)) return root;
  try {
    return (globalThis as World).chrome?.dom?.openOrClosedShadowRoot(element);
  } catch {
    // An update has left this script behind.
    return element.shadowRoot;
  }
}

/** What is in the top layer of this frame, in whatever shadow root. */
export function topsWithin(root: ParentNode = document): Element[] {
  const tops = [...root.querySelectorAll(':popover-open, :modal, :fullscreen')];
  for (const element of root.querySelectorAll('*')) {
    const inner = rootOf(element);
    if (inner) tops.push(...topsWithin(inner));
  }
  return tops;
}
