import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * What bundlers make of sources: built in a folder of its own when first asked for, and only then.
 * @param sources by path below the folder.
 * @param bundle has them built into the folder's `out`.
 * @returns the files there, by path.
 */
export function bundled(
  sources: Readonly<Record<string, string>>,
  bundle: (root: string, out: string) => Promise<void>,
): () => Promise<ReadonlyMap<string, string>> {
  const build = async (): Promise<ReadonlyMap<string, string>> => {
    const root = await mkdtemp(join(tmpdir(), 'keyslip-bundled-'));
    const out = join(root, 'out');
    try {
      for (const [name, text] of Object.entries(sources)) {
        await mkdir(dirname(join(root, name)), { recursive: true });
        await writeFile(join(root, name), text);
      }
      await bundle(root, out);
      const built = new Map<string, string>();
      for (const name of await readdir(out)) {
        built.set(`/${name}`, await readFile(join(out, name), 'utf8'));
      }
      return built;
    } finally {
      await rm(root, { recursive: true, force: true });
    }
  };
  let files: Promise<ReadonlyMap<string, string>> | undefined;
  return () => {
    files ??= build();
    return files;
  };
}
