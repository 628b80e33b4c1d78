import { mkdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './shell.mjs';

/** Puts a TypeScript file and what of ours it uses into one script that Node can run. @returns its path. */
export async function bundleForNode(entry) {
  const { build } = await import('esbuild');
  const out = join(root, 'out');
  const outfile = join(out, basename(entry).replace(/\.ts$/, '.mjs'));
  await mkdir(out, { recursive: true });
  await build({
    entryPoints: [entry],
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
    builder.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const address = JSON.stringify(pathToFileURL(path).href);
      return { contents: text.replaceAll('import.meta.url', address), loader: 'ts' };
    });
  },
};
