import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './shell.mjs';

/**
 * Puts a TypeScript program, and what it uses of the tests' kit, into one script that Node can run.
 * @param entry its path below the repository.
 * @param name of the script, without an ending.
 * @returns the path of the script.
 */
export async function bundleProgram(entry, name) {
  const { build } = await import('esbuild');
  const outfile = join(root, 'out', `${name}.mjs`);
  await mkdir(join(root, 'out'), { recursive: true });
  await build({
    entryPoints: [join(root, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    plugins: [ownAddresses],
    logLevel: 'error',
  });
  return outfile;
}

/** A module that looks for files beside itself still finds them after it has been bundled. */
const ownAddresses = {
  name: 'own-addresses',
  setup(builder) {
    builder.onLoad({ filter: /\.(?:ts|mjs)$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const address = JSON.stringify(pathToFileURL(path).href);
      const loader = path.endsWith('.ts') ? 'ts' : 'js';
      return { contents: text.replaceAll('import.meta.url', address), loader };
    });
  },
};
