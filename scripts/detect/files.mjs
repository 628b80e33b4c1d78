// What `keyslip scan` is to look through: files, whatever is in a folder, the standard input.
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { load } from './build.mjs';

/** Nobody wrote there what is in these. */
const LEFT_OUT = ['.git', 'node_modules'];

/**
 * @param paths of files and folders; `-` is the standard input.
 * @returns files, each of them once: those that are named, and all in the folders, in the order of their names. Links
 *   in a folder are not followed.
 * @throws what the file system does, if one is not there.
 */
export function filesIn(paths) {
  const files = new Map();
  for (const path of paths) {
    const named = path === '-' || !statSync(path).isDirectory();
    for (const file of named ? [path] : below(path)) {
      const id = file === '-' ? file : realpathSync(file);
      files.set(id, files.get(id) ?? { file, named });
      if (named) files.get(id).named = true;
    }
  }
  return [...files.values()];
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

/** @returns what reads a file, in pieces: see `texts.ts`. */
export async function reader() {
  const { textsIn } = await load('scripts/detect/texts.ts');
  let opening;
  const opener = () => {
    opening ??= load('lib/files/open.ts').then(({ open }) => open);
    return opening;
  };
  return (file) => textsIn(new Uint8Array(readFileSync(file === '-' ? 0 : file)), opener);
}
