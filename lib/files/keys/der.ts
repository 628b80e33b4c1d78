/** An element of ASN.1 in DER, or in BER with lengths that are not told (X.690, 8.1). Offsets in bytes. */
export interface Element {
  readonly tag: number;
  /** Where its content begins and ends. */
  readonly from: number;
  readonly to: number;
  /** One past all of it. */
  readonly end: number;
}

export const [INTEGER, BITS, OCTETS, OID, SEQUENCE] = [0x02, 0x03, 0x04, 0x06, 0x30];
/** Content of a sequence lies in sequences, but in no file deeper than this. */
const DEEPEST = 24;

/** @returns the element at a place; `null` if there is none that ends before `limit`. */
function elementAt(
  data: Uint8Array,
  at: number,
  limit: number = data.length,
  depth = 0,
): Element | null {
  const [tag = 0, first = 0] = data.subarray(at, at + 2);
  if (at + 2 > limit || (tag & 0x1f) === 0x1f || depth > DEEPEST) return null;
  if (first === 0x80) return openEnded(data, at, limit, depth);
  const size = first < 0x80 ? 0 : first & 0x7f;
  if (size > 4) return null;
  let length = size === 0 ? first : 0;
  const from = at + 2 + size;
  for (const byte of data.subarray(at + 2, from)) length = length * 256 + byte;
  const to = from + length;
  return to <= limit ? { tag, from, to, end: to } : null;
}

/** Ends where two zeros stand in the place of the next element. */
function openEnded(data: Uint8Array, at: number, limit: number, depth: number): Element | null {
  const tag = data[at] ?? 0;
  if ((tag & 0x20) === 0) return null;
  for (let inner = at + 2; inner + 2 <= limit; ) {
    if (data[inner] === 0 && data[inner + 1] === 0)
      return { tag, from: at + 2, to: inner, end: inner + 2 };
    const element = elementAt(data, inner, limit, depth + 1);
    if (!element) return null;
    inner = element.end;
  }
  return null;
}

/** What lies in an element, at most `most`; `null` if something else does. */
export function elementsIn(data: Uint8Array, { from, to }: Element, most = 16): Element[] | null {
  const elements: Element[] = [];
  for (let at = from; at < to && elements.length < most; ) {
    const element = elementAt(data, at, to);
    if (!element) return null;
    elements.push(element);
    at = element.end;
  }
  return elements;
}

/** The elements of a sequence that is all of the file; `null` if it is none. */
export function sequenceIn(data: Uint8Array): Element[] | null {
  const whole = elementAt(data, 0);
  if (whole?.tag !== SEQUENCE || whole.end !== data.length) return null;
  return elementsIn(data, whole);
}
