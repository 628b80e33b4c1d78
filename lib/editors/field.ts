import type { FieldHints } from '../policy/destination';

/** Where text is entered. */
export type Field = PlainField | RichField;

/** A control with a `value`: the browser keeps its text and its undo history. */
export interface PlainField {
  readonly kind: 'plain';
  readonly element: HTMLTextAreaElement | HTMLInputElement;
}

/**
 * An editing host, or whatever else a paste was aimed at: its text lies in the DOM and usually
 * belongs to an editor with a model of its own.
 */
export interface RichField {
  readonly kind: 'rich';
  /** Where the text is shown. */
  readonly element: HTMLElement;
  /** The element that has the focus and hears the events, where that is another one. */
  readonly input?: HTMLElement;
}

/** Inputs that hold text a person can see. A password input is never read. */
const TEXT_INPUTS = new Set(['text', 'search', 'url', 'email', 'tel', '']);

/**
 * The innermost element an event was aimed at, shadow roots included. Those that a page keeps to itself show
 * in no path of an event: there it is the one that has the focus.
 */
export function targetOf(event: Event): Element | null {
  const [first] = event.composedPath();
  let at = first instanceof Node && !(first instanceof Element) ? first.parentElement : first;
  for (let inner = at; inner instanceof Element; inner = innerOf(inner, event)) at = inner;
  return at instanceof Element ? at : null;
}

/** The element with the focus, looked up through open shadow roots. */
export function activeElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** The ways into a closed root: in Firefox a property of elements, in Chromium a function. */
type Keeper = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };
interface World {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot(of: Element): ShadowRoot | null } };
}

function innerOf(element: Keeper, { type }: Event): Element | null | undefined {
  // Most events are aimed at what has no shadow root; and what a pointer is at need not have the focus.
  if (element.shadowRoot || 'value' in element || /click|drop/.test(type)) return null;
  try {
    const { chrome } = globalThis as World;
    const root = element.openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(element);
    return root?.activeElement;
  } catch {
    // An update has left this script behind.
    return null;
  }
}

/** The field an element is or lies in; `null` if nothing is entered there. */
export function fieldAt(element: Element | null): Field | null {
  if (element instanceof HTMLTextAreaElement)
    return behindInput(element) ?? { kind: 'plain', element };
  if (element instanceof HTMLInputElement) {
    return TEXT_INPUTS.has(element.type) ? { kind: 'plain', element } : null;
  }
  if (!(element instanceof HTMLElement)) return null;
  // In Chromium every element could have one.
  if (!element.isContentEditable) return (element as Ear).editContext ? behindInput(element) : null;
  let host = element;
  for (let up = host.parentElement; up?.isContentEditable; up = up.parentElement) host = up;
  return { kind: 'rich', element: host };
}

/** What no line of text fits into, in CSS pixels. */
const TINY = { width: 24, height: 8 };

/** Through which an editor hears the keys. */
type Ear = HTMLElement & { readonly editContext?: unknown };

/**
 * Code editors draw their text themselves and listen for keys through an element that nobody sees: a
 * textarea of a few pixels without a name to be sent under, or an element with an EditContext. The text is then
 * the first box around it that a line fits into.
 * @returns `null` if the element shows what it holds, or nothing is shown at all.
 */
function behindInput(input: Ear): RichField | null {
  if (!input.editContext && (input.hasAttribute('name') || !isUnseen(input))) return null;
  let box = input.parentElement;
  while (box && isTiny(box)) box = box.parentElement;
  return box && (input.editContext || box !== document.body)
    ? { kind: 'rich', element: box, input }
    : null;
}

/**
 * Narrower than text, or cut down to less by the box it lies in. Of no height is also what is wide and only
 * folded away.
 */
function isUnseen(input: HTMLElement): boolean {
  const box = input.parentElement;
  return (
    isTiny(input, 0) ||
    (box !== null && isTiny(box, 0) && getComputedStyle(box).overflowX !== 'visible')
  );
}

/** Is it rendered, and smaller than text? @param height of text. */
function isTiny(element: HTMLElement, height = TINY.height): boolean {
  const { offsetWidth, offsetHeight } = element;
  return (offsetWidth < TINY.width || offsetHeight < height) && element.getClientRects().length > 0;
}

/** What has the focus while one writes in the field. */
export function inputOf(field: Field): HTMLElement {
  return (field.kind === 'rich' && field.input) || field.element;
}

/** May Keyslip look at what is entered here? Password inputs are none of its business. */
export function isPassword(element: Element | null): boolean {
  return element instanceof HTMLInputElement && element.type === 'password';
}

/** What the field says of itself, without its value. */
export function hintsOf(field: Field | null): FieldHints {
  if (!field) return { type: '', multiline: true, name: '', id: '', label: '' };
  const { element } = field;
  const input = element instanceof HTMLInputElement;
  return {
    type: isMasked(element) ? 'password' : input ? element.type : '',
    multiline: !input,
    name: element.getAttribute('name') ?? '',
    id: element.id,
    label: labelOf(field),
  };
}

/** What types do not know of a style: `none`, `disc`, `circle` or `square`. */
type Masking = CSSStyleDeclaration & { readonly webkitTextSecurity: string };

/**
 * Does it show dots for what is in it? Forms for keys do that to a field of text, so that nobody looks on and no
 * browser offers to keep what is in it.
 */
const isMasked = (element: Element): boolean =>
  /^[dcs]/.test((getComputedStyle(element) as Masking).webkitTextSecurity);

function labelOf({ kind, element }: Field): string {
  const own = element.getAttribute('aria-label');
  if (own) return own;
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const root = element.getRootNode();
  const named = ids
    .map((id) =>
      root instanceof Document || root instanceof ShadowRoot ? root.getElementById(id) : null,
    )
    .map((label) => label?.textContent ?? '')
    .join(' ')
    .trim();
  if (named) return named;
  if (kind !== 'plain') return '';
  return [...(element.labels ?? [])]
    .map((label) => label.textContent ?? '')
    .join(' ')
    .trim();
}
