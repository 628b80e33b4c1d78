/** What an element lies in as it is drawn: its slot, its parent, or what bears the shadow root it is in. */
export function around(element: Element): Element | null {
  const { assignedSlot, parentElement } = element;
  const root = element.getRootNode();
  return assignedSlot ?? parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
