import { apply, type Instead, wrap } from '../tap/natives';
import { throughInput } from './opened';

const NativeFile = File;
const { text: textOf } = Blob.prototype;

/** What was on the clipboard when it was read last, and what a script got of it. */
let seen: string | undefined;
let given: string;

/**
 * Stands before `navigator.clipboard.readText()`, by which a page comes by a text without a paste: it waits until that
 * was looked through, as a file without a name. What stays is an empty text.
 */
export function startClipboard(): void {
  const reading: Instead = {
    async apply(native, self, args) {
      const text = (await apply(native, self, args)) as string;
      // Some ask again and again: there is one question for each of their users' presses.
      if (text !== seen || navigator.userActivation.isActive) {
        const came = (await throughInput([new NativeFile([text], '')]))[0];
        given = came ? await (apply(textOf, came, []) as Promise<string>) : '';
        seen = text;
      }
      return given;
    },
  };
  wrap(window.Clipboard?.prototype, 'readText', reading);
}
