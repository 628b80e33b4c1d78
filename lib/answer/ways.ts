import { tellWays } from '../doors/tap-link';
import { deskNow, type Found } from './slot';

/** The names of attributes that load something from an address, or more than one. */
const LOADS = 'src|srcset|imagesrcset|poster|data|background';
/** Styles that load something. */
const STYLE = 'url\\(|image-set\\(|@import';
/** `setAttribute` and its like, by the names of element and attribute. */
export const ATTRIBUTE = `\\n(?:${LOADS})\\n|\\n(?:link|script|image|feimage|use)\\n(?:\\S*\\n)?(?:xlink:)?href\\n|\\nstyle\\n[^]*(?:${STYLE})`;
/** The text of an element of styles or code: what loads something, or has the browser load it ahead. */
export const INLINE = `\\n(?:style\\n[^]*(?:${STYLE})|script\\n[^]*(?:"pre(?:fetch|render)"|\\bimport\\W))`;
const IN_MARKUP = `(?:${LOADS}|(?:xlink:)?href)`;
/**
 * In markup: an attribute that loads, in the tag of no link, and an address in a style. What stands before is
 * looked at last and not far, or text without a tag would be read again for every letter.
 */
export const MARKUP = `${IN_MARKUP}\\s*=\\s*(?<=<(?!a\\b|area\\b)[^<>]{0,999}\\s${IN_MARKUP}\\s*=\\s*)(?!["']?(?:data|blob):)(?:"[^"]*"|'[^']*'|[^\\s"'>]+)|style\\s*=\\s*(?<=<[^<>]{0,999}\\sstyle\\s*=\\s*)(?:"[^"]*url\\([^"]*"|'[^']*url\\([^']*')|url\\((?<=<style\\b[^<>]{0,99}>[^<]{0,999})[^)]*\\)`;

const of = (owner: string, names: string, how = ''): string[] =>
  names.split(' ').map((name) => `${owner}.${name}${how}`);

/** Ways of elements, by what the language calls them. */
const ofElement = (owner: string, names: string, how = ''): string[] =>
  of(`HTML${owner}Element`, names, how);

/**
 * The ways out in which the tap has no need to stand before there is something to look for, in the words of
 * `lib/tap/ways.ts`: no page keeps them for itself, and there is no room for their names in a script that runs
 * before each page.
 */
const FURTHER = [
  ...['Worker', 'MessagePort', 'ServiceWorker', 'BroadcastChannel'].flatMap((owner) =>
    of(owner, 'postMessage'),
  ),
  ...of('History', 'pushState replaceState'),
  ...of('window', 'open fetchLater'),
  ...of('Navigator', 'share', '.p'),
  ...of('window', 'Audio EventSource Worker SharedWorker', '.c.0.data:,'),
  ...of('window', 'WebTransport', '.c.0.https://0:1'),
  ...of('window', 'WebSocketStream', '.c.0.wss://0:1'),
  ...of('window', 'FontFace', '.c.1.url(data:,)'),
  ...ofElement('Image', 'src srcset'),
  ...ofElement('Source', 'src srcset'),
  ...['Script', 'IFrame', 'Media', 'Embed', 'Track', 'Input'].flatMap((owner) =>
    ofElement(owner, 'src'),
  ),
  ...ofElement('Video', 'poster'),
  ...ofElement('Object', 'data'),
  ...ofElement('Link', 'href imageSrcset'),
  ...of('Element', 'setAttribute setAttributeNS', `..${ATTRIBUTE}`),
  ...of('SVGAnimatedString', 'baseVal'),
  ...of('Attr', 'value', `..\\n(?:${LOADS})\\n`),
  ...of('Document', 'cookie'),
  ...of('CookieStore', 'set', '.p'),
  ...of('Cache', 'add addAll', '.p'),
  ...of('Worklet', 'addModule', '.p'),
  ...of('ServiceWorkerContainer', 'register', '.p'),
  ...of('CSSStyleDeclaration', 'cssText setProperty', `..${STYLE}`),
  ...of('CSSStyleSheet', 'insertRule addRule replaceSync', `..${STYLE}`),
  ...of('CSSStyleSheet', 'replace', '.p'),
  ...of('StylePropertyMap', 'set append', `..${STYLE}`),
  ...of('Element', 'animate', `..${STYLE}`),
  ...of('CSSGroupingRule', 'insertRule', `..${STYLE}`),
  // Chromium has no setters for these.
  ...of(
    'CSSStyleProperties',
    'background backgroundImage background-image listStyle listStyleImage borderImage borderImageSource mask maskImage cursor content',
    `..${STYLE}`,
  ),
  ...of('Node', 'textContent', `..${INLINE}`),
  ...of('Element', 'append', `..${INLINE}`),
  ...ofElement('', 'innerText', `..${INLINE}`),
  // Of their own, where a page has to prove where its code comes from.
  ...ofElement('Script', 'text textContent innerText', `..${INLINE}`),
  ...of('Element', 'innerHTML outerHTML insertAdjacentHTML setHTML setHTMLUnsafe', `.m.${MARKUP}`),
  ...of('ShadowRoot', 'innerHTML setHTML setHTMLUnsafe', `.m.${MARKUP}`),
  ...ofElement('IFrame', 'srcdoc', `.m.${MARKUP}`),
  ...of('Range', 'createContextualFragment', `.m.${MARKUP}`),
  ...of('Document', 'write writeln execCommand', `.m.${MARKUP}`),
  ...of('DOMParser', 'parseFromString', `.m.${MARKUP}`),
].join(' ');

let told = false;

/** Has the tap stand in all other ways as well. To be called when there is something to look for. */
export function guardAllWays(): void {
  if (told) return;
  told = true;
  tellWays(FURTHER);
}

/** Puts on the list what the page has and no field: it is undecided in whatever the page sends. */
export function watchFor(found: readonly Found[]): void {
  guardAllWays();
  for (const { value, finding } of found) deskNow()?.watchList.add(value, finding);
}
