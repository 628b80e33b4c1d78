const CONTROLS =
  'a[href], button, input, select, textarea, summary, label, [role=button], [contenteditable], [tabindex="0"]';

/** How far apart the points are that are looked at, in CSS pixels: few controls are smaller. */
const STEP = 28;

/**
 * Does a box in the viewport lie on a control of the page, so that a click on it would be lost?
 * @param field does not count: what is beside it may lie in it, too.
 * @param host what the box belongs to.
 */
export function coversControl(
  { left, top, width, height }: { left: number; top: number; width: number; height: number },
  field: Element,
  host: Element,
): boolean {
  // One at least: in a frame that is not drawn nothing has a size.
  const [columns, rows] = [Math.ceil(width / STEP) || 1, Math.ceil(height / STEP) || 1];
  for (let i = 0; i <= columns; i++) {
    for (let j = 0; j <= rows; j++) {
      const under = below(left + (width * i) / columns, top + (height * j) / rows, host);
      const control = under && controlAt(under);
      if (control && !control.contains(field)) return true;
    }
  }
  return false;
}

/** Many a page makes buttons of elements that have nothing but a pointer to tell them by. */
const controlAt = (element: Element): Element | null =>
  element.closest(CONTROLS) ?? (getComputedStyle(element).cursor === 'pointer' ? element : null);

/** The innermost element of the page at a point, in open shadow roots as well. */
function below(x: number, y: number, host: Element): Element | undefined {
  let root: DocumentOrShadowRoot = document;
  for (;;) {
    const [first, second] = root.elementsFromPoint(x, y);
    const under = first === host ? second : first;
    const inner: ShadowRoot | null = under?.shadowRoot ?? null;
    if (!inner || inner === root) return under;
    root = inner;
  }
}
