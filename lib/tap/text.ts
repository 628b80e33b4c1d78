import { apply, then } from './natives';

/**
 * Each byte becomes one code unit, so that nothing is lost of what is no text: the guard reads it as UTF-8 or
 * undoes its compression. ASCII stays as it is.
 */
const decoder = new TextDecoder('latin1');
const { decode } = decoder;
const { isView } = ArrayBuffer;
const { stringify } = JSON;
const Buffer = ArrayBuffer;
/** What shows nothing of itself as a property, and what reads it: at once, by names and values, or as bytes. */
const KINDS = [FormData, URLSearchParams, Headers, Map, Set, Blob, Request] as readonly Kind[];
const READERS = KINDS.map(({ prototype }) => prototype.forEach ?? prototype.arrayBuffer);
const { clone } = Request.prototype;

type Kind = (abstract new () => object) & {
  readonly prototype: { readonly forEach?: unknown; readonly arrayBuffer?: unknown };
};

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
    if (name) text = `${name}\n${text}`;
    if (typeof part === 'string') text += (text && '\n') + part;
    else if (part instanceof Buffer || isView(part)) add('', apply(decode, decoder, [part]));
    else {
      // JSON has no word for a number that is too large, and would end there.
      let rest: unknown = typeof part === 'object' ? part : 0;
      for (let i = 0; i < 7; i++) {
        if (!(part instanceof (KINDS[i] as Kind))) continue;
        rest = 0;
        const request = i > 5 && (part as Request);
        if (request) add(request.url, request.headers);
        const bytes = apply(READERS[i] as never, request ? apply(clone, part, []) : part, [
          (value: unknown, of: string) => stringify({ [of]: value }, add),
        ]);
        if (bytes) {
          reading++;
          apply(then, bytes, [(read: unknown) => over(add('', read)), over]);
        }
      }
      return rest;
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
