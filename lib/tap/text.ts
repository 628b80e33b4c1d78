import { andThen, apply } from './natives';
import { BREAK } from './protocol';

/**
 * Each byte becomes one code unit, so that nothing is lost of what is no text: the guard reads it as UTF-8 or
 * undoes its compression. ASCII stays as it is.
 */
const decoder = new TextDecoder('latin1');
const { decode } = decoder;
const { isView } = ArrayBuffer;
const { stringify } = JSON;
const { arrayBuffer, clone } = Request.prototype;
const tagOf = {}.toString;
/**
 * What shows nothing of itself as a property, and what reads it: at once, by names and values, or as bytes. By
 * what it calls itself, as it may be of another frame, which has classes of its own.
 */
const READERS: Record<string, unknown> = { __proto__: null };
for (const { prototype } of [
  FormData,
  URLSearchParams,
  Headers,
  Map,
  Set,
  Blob,
  File,
  Request,
  ArrayBuffer,
] as readonly Kind[]) {
  READERS[apply(tagOf, prototype, [])] = prototype.forEach ?? prototype.arrayBuffer ?? decode;
}

interface Kind {
  readonly prototype: { readonly forEach?: unknown; readonly arrayBuffer?: unknown };
}

/**
 * All that is text in what is about to be sent, however deep it lies, in lines. Values stand one after the other
 * with all names before them, so that what was cut into two fields is found. A stream, which can be read once,
 * or what cannot be read at all, is none.
 * @param done hears of the whole: at once, or in its time if there is a file in it.
 * @returns what could be read at once.
 */
export function textOf(what: unknown, done?: (text: string) => void): string {
  let text = '';
  let reading = 1;
  const over = (_?: unknown): void => {
    if (!--reading) done?.(text);
  };
  const add = function (this: unknown, name: string, part: unknown): unknown {
    // Bytes may have a `toJSON`, as the `Buffer` of Node has that many pages bring along.
    const bare = (this as Record<string, unknown> | undefined)?.[name];
    if (isView(bare)) part = bare;
    if (name) text = name + BREAK + text;
    if (typeof part === 'string') text += (text && BREAK) + part;
    else {
      const read = isView(part) ? decode : READERS[apply(tagOf, part, [])];
      // JSON has no word for a number that is too large, and would end there.
      if (!read) return typeof part === 'object' ? part : 0;
      if (read === decode) return add('', apply(decode, decoder, [part]));
      let bytes: unknown;
      try {
        bytes = apply(read as never, read === arrayBuffer ? apply(clone, part, []) : part, [
          (value: unknown, of: string) => stringify({ [of]: value }, add),
        ]);
      } catch {
        // It calls itself so and is not, as what stands in for a class that browsers lack.
        return part;
      }
      if (read === arrayBuffer) add((part as Request).url, (part as Request).headers);
      if (bytes) {
        reading++;
        apply(andThen, bytes, [(whole: unknown) => over(add('', whole)), over]);
      }
    }
    return undefined;
  };
  try {
    stringify(what, add);
  } catch {
    // What came until then counts.
  }
  over();
  return text;
}
