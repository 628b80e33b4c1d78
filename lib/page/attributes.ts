import type { Where } from './types';

/** No key is shorter, in code units. */
export const SHORTEST = 12;
/** Names, measures and styles: most of what attributes hold, and never a key. */
const DULL =
  /^(?:class|style|id|d|points|transform|viewBox|width|height|sizes|media|integrity|nonce|srcdoc|for|role|type|rel|target|lang|aria-(?:labelledby|describedby|controls|owns)|on\w+)$/;
const LINK = /^(?:href|src|srcset|action|formaction|poster|cite|ping|xlink:href)$/;

/** Reads the attributes that may hold a key. What a user fills in is none of them. */
export function readAttributes(
  element: Element,
  take: (value: string, where: Where) => void,
): void {
  const { attributes, localName } = element;
  for (let i = 0; i < attributes.length; i++) {
    const attribute = attributes[i];
    if (!attribute || attribute.value.length < SHORTEST || DULL.test(attribute.name)) continue;
    const { name, value } = attribute;
    if (name === 'value' && element.getAttribute('type') !== 'hidden') continue;
    if (localName === 'meta' && name === 'content') {
      const about = element.getAttribute('name') ?? element.getAttribute('property') ?? '';
      take(value, { kind: 'meta', name: about });
    } else if (LINK.test(name)) {
      // A picture that is its own address.
      if (!value.startsWith('data:')) take(value, { kind: 'link' });
    } else take(value, { kind: 'attribute', name });
  }
}
