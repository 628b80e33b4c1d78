// What `keyslip scan` is to look through: files, whatever is in a folder, the standard input.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { load } from './build.mjs';

/** Nobody wrote there what is in these. */
const LEFT_OUT = ['.git', 'node_modules'];

/**
 * @param paths of files and folders; `-` is the standard input.
 * @returns files: those that are named, and all in the folders, in the order of their names. Links in a folder are
 *   not followed.
 * @throws what the file system does, if one is not there.
 */
export function filesIn(paths) {
  return paths.flatMap((path) =>
    path === '-' || !statSync(path).isDirectory()
      ? [{ file: path, named: true }]
      : below(path).map((file) => ({ file, named: false })),
  );
}

function below(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return LEFT_OUT.includes(entry.name) ? [] : below(path);
      return entry.isFile() ? [path] : [];
    });
}

/** Reads files as the extension does: text in the encoding it is in, and of other bytes what is readable, as one text. */
export async function reader() {
  const [
    { bytesIn },
    { HEAD, kindOf },
    { decode, encodingOf },
    { stringsIn },
    { distinct },
    { wholeIn },
  ] = await Promise.all(
    ['bytes', 'sniff', 'text', 'strings', 'distinct', 'keys/index'].map((name) =>
      load(`lib/files/${name}.ts`, `files-${name.replace('/', '-')}`),
    ),
  );
  /**
   * @returns the text, how a scan is to go about it, and what the file is as a whole; `null` for a file that is not
   *   named and holds no text, such as a picture or an archive.
   */
  return async ({ file, named }) => {
    const data = new Uint8Array(readFileSync(file === '-' ? 0 : file));
    const kind = kindOf(data.subarray(0, HEAD));
    if (!named && kind !== 'text') return null;
    if (['unknown', 'media', 'picture'].includes(kind)) {
      const whole = kind === 'unknown' && (await wholeIn(data));
      return whole
        ? { text: whole.value, by: () => () => [whole.finding] }
        : { text: [...stringsIn(data)].join(''), by: distinct };
    }
    const bytes = bytesIn(data);
    let text = '';
    for await (const piece of decode(bytes, await encodingOf(bytes))) text += piece;
    return { text, by: (scan) => scan };
  };
}
