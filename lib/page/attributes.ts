import type { Where } from './types';

/** No key is shorter, in code units. */
export const SHORTEST = 12;
/** Names, measures and styles: most of what attributes hold, and never a key. */
const DULL: ReadonlySet<string> = new Set(
  'class style id d points transform viewBox width height sizes media integrity nonce srcdoc for role type rel target lang aria-labelledby aria-describedby aria-controls aria-owns'.split(
    ' ',
  ),
);
const LINKS: ReadonlySet<string> = new Set(
  'href src srcset action formaction poster cite ping xlink:href'.split(' '),
);
const LINK: Where = { kind: 'link' };

/**
 * Reads the attributes that may hold a key. What a user fills in is none of them.
 * @param names of its attributes. By them alone most are done with; the objects that stand for
 *   attributes would have to be made first, and cost more than the rest of a walk.
 */
export function readAttributes(
  element: Element,
  names: readonly string[],
  take: (value: string, element: Element, where: Where) => void,
): void {
  for (const name of names) {
    if (DULL.has(name)) continue;
    const value = readValue(element, name);
    if (value.length < SHORTEST) continue;
    if (name === 'value' && element.getAttribute('type') !== 'hidden') continue;
    if (name === 'content' && element.localName === 'meta') {
      const about = element.getAttribute('name') ?? element.getAttribute('property') ?? '';
      take(value, element, { kind: 'meta', name: about });
    } else if (LINKS.has(name)) {
      // A picture that is its own address.
      if (!value.startsWith('data:')) take(value, element, LINK);
    } else take(value, element, { kind: 'attribute', name });
  }
}

/** A script may have given an attribute a name in upper case, which is looked for in lower case. */
const readValue = (element: Element, name: string): string =>
  element.getAttribute(name) ?? element.getAttributeNS(null, name) ?? '';
