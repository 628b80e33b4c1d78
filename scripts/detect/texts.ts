import { bytesIn } from '../../lib/files/bytes';
import { plainly, readLegacy } from '../../lib/files/legacy';
import { Budget, LIMITS } from '../../lib/files/limits';
import type { Open } from '../../lib/files/search';
import { HEAD, kindOf, watched } from '../../lib/files/sniff';
import { decode, encodingOf } from '../../lib/files/text';
import type { Entry, Located, Scan, Why } from '../../lib/files/types';

/** A piece of a file: a text, a secret as a whole, or what could not be read. Its name is empty if it is the file. */
export type Piece = { readonly name: string } & (
  | { readonly text: string; readonly by?: (scan: Scan) => Scan; readonly again?: true }
  | { readonly whole: Located }
  | { readonly unread: Why }
);

/**
 * Reads a file as the extension does, and has what is in archives, documents and mails as texts of their own, in which
 * a finding has its line. What a picture shows is not read.
 * @param opener gives what opens all but text; asked for it if there is anything to open.
 */
export function textsIn(data: Uint8Array, opener: () => Promise<Open>): AsyncGenerator<Piece> {
  const budget = new Budget(LIMITS);
  return within(data, '', 0);

  async function* within(
    bytes: Uint8Array,
    name: string,
    depth: number,
  ): AsyncGenerator<Piece, undefined> {
    if (bytes.length === 0) return;
    const kind = kindOf(bytes.subarray(0, HEAD));
    if (kind === 'text' || kind === 'mail') {
      let isText = true;
      const file = bytesIn(bytes);
      const encoding = await encodingOf(file);
      const text = await textOf(decode(file, encoding), () => {
        isText = false;
      });
      yield { name, text };
      for (const other of await readLegacy(file, encoding))
        yield { name, text: other, by: plainly, again: true };
      if (!isText) yield { name, unread: 'binary' };
    }
    if (kind === 'text') return;
    const as = kind === 'picture' ? 'media' : kind;
    if (depth >= LIMITS.depth && as !== 'media') {
      yield { name, unread: 'too-deep' };
      return;
    }
    const open = await opener();
    try {
      for await (const entry of open(as, bytes, budget, () => undefined)) {
        const inner = [name, entry.name].filter(Boolean).join('/');
        if (!budget.takeEntry()) {
          yield { name, unread: 'too-large' };
          return;
        }
        if ('unread' in entry) yield { name: inner, unread: entry.unread };
        else if ('whole' in entry) yield { name: inner, whole: entry.whole };
        else if ('bytes' in entry) yield* within(entry.bytes, inner, depth + 1);
        else yield { name: inner, ...textIn(entry) };
      }
    } catch (error) {
      const isClosed = error instanceof Error && error.name === 'Encrypted';
      yield { name, unread: isClosed ? 'encrypted' : 'damaged' };
    }
  }
}

function textIn({ text, by, again }: Extract<Entry, { readonly text: unknown }>) {
  const whole = typeof text === 'string' ? text : [...text].join('');
  return { text: whole, ...(by ? { by } : {}), ...(again ? { again } : {}) };
}

/** Without the mark of its encoding, which is no column of the first line. */
async function textOf(pieces: AsyncIterable<string>, other: () => void): Promise<string> {
  let text = '';
  for await (const piece of watched(pieces, other)) text += piece;
  return text.replace(/^\ufeff/, '');
}
