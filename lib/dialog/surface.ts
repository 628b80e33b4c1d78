import colours from '../ui/tokens.css?inline';
import base from './base.css?inline';
import { h } from './h';
import type { Keeper } from './tops';

export interface Surface {
  /** Bears no attribute a page could tell it by. */
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Hangs it from an element of the page. */
  hang(from: Element): void;
  /** Takes it out of the page. */
  leave(): void;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Events of our own elements, which mean nothing to the page behind. */
const OWN = ['click', 'input', 'keydown', 'pointerdown', 'mousedown', 'focusin', 'wheel'];
/**
 * Is it a key that answers? Of others the page is told that they come up, as it may have heard them go down: one that
 * counts keys would take the Control of a paste for held, and each letter after it for a command.
 */
export const isAnswer = ({ key }: KeyboardEvent): boolean => /^(?:Enter| |Escape|Tab)$/.test(key);

/**
 * A closed shadow root of our own. Its `:host` rules are `!important`, and of important rules the
 * inner ones win: no style of the page reaches it, not even one on the element.
 */
export function createSurface(css: string): Surface {
  const host = h('div');
  const root = host.attachShadow({ mode: 'closed' });
  dress(root, colours + base + css);
  for (const type of OWN) {
    host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
  host.addEventListener('keyup', (event) => isAnswer(event) && event.stopPropagation());
  let outer: Element = host;
  return {
    host,
    root,
    hang(from) {
      outer.remove();
      outer = host;
      // In a document of SVG Firefox draws elements of HTML in such a place alone, be it of no size.
      if (from.namespaceURI === SVG) {
        outer = document.createElementNS(SVG, 'foreignObject');
        outer.append(host);
      }
      from.append(outer);
    },
    leave: () => outer.remove(),
  };
}

/**
 * Takes away what a script of an earlier version has shown. Firefox ends that with an update, and nobody would hear the
 * buttons any more. To be called before anything is shown; elsewhere such a script goes on, and nothing is done.
 */
export function clearLeft(): void {
  for (const element of document.querySelectorAll<Keeper>(':root > *, :root > foreignObject > *')) {
    const style = element.openOrClosedShadowRoot?.firstElementChild;
    if (
      element.attributes.length === 0 &&
      style?.matches('style') &&
      OURS.test(`${style.textContent}`)
    )
      element.remove();
  }
}

/** How the style begins that lets no style of a page in. */
const OURS = /:host\s*\{[^}]*all:\s*initial\s*!important/;

/**
 * In a page a style element is exempt from its CSP because an extension wrote it; Firefox looks at who
 * set `textContent`, and refuses a text node appended by the same hand. On a page of the extension,
 * where people practise, its own CSP holds and wants a style sheet.
 */
function dress(root: ShadowRoot, css: string): void {
  if (location.protocol.endsWith('-extension:')) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    return;
  }
  const style = h('style');
  style.textContent = css;
  root.append(style);
}
