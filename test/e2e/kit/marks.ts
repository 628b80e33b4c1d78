/** What the extension draws over a page that exposes something. */
export interface Marks {
  /** Labels beside what was found, in the order they were drawn. */
  readonly labels: readonly string[];
  /** What the label in the corner says. */
  readonly corner: string | null;
  /** Text of the open card. */
  readonly card: string | null;
  /** Labels that say that their card is open. */
  readonly expanded: readonly string[];
  /** Outlines, in the coordinates of the document under test. */
  readonly boxes: readonly { x: number; y: number; width: number; height: number }[];
  /** Everything that can be clicked: its name and centre. */
  readonly controls: readonly { name: string; x: number; y: number }[];
}

/** Reads the marks in a closed shadow root. Runs in the page, so it may use nothing from outside. */
export function readMarks(root: ShadowRoot): Marks | null {
  const layer = root.querySelector('.layer');
  if (!layer) return null;
  const all = (selector: string): HTMLElement[] =>
    [...layer.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
  const text = (element: HTMLElement | undefined): string | null =>
    element ? element.innerText.replace(/\s+/g, ' ').trim() : null;
  return {
    labels: all('.tag').map((tag) => text(tag) ?? ''),
    corner: text(all('.chip')[0]),
    card: text(all('.card')[0]),
    expanded: all('[aria-expanded=true]').map((label) => text(label) ?? ''),
    boxes: all('.box').map((box) => {
      const { x, y, width, height } = box.getBoundingClientRect();
      return { x, y, width, height };
    }),
    controls: all('button').map((button) => {
      const box = button.getBoundingClientRect();
      return {
        name: button.getAttribute('aria-label') ?? text(button) ?? '',
        x: box.x + box.width / 2,
        y: box.y + box.height / 2,
      };
    }),
  };
}
