// Builds lib/detect as a plain module: `npm run build:detect` writes dist/detect/index.js.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = join(root, 'dist/detect');

/** What opens archives lies in the extension there, and here in its package. */
const onDisk = {
  name: 'on-disk',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]archive[\\/]binary\.ts$/ }, () => {
      const path = createRequire(import.meta.url).resolve('libarchive-wasm/dist/libarchive.wasm');
      const read = `new Uint8Array(await readFile(${JSON.stringify(path)})).buffer`;
      const contents = `import { readFile } from 'node:fs/promises';
export const binary = async () => ${read};`;
      return { contents };
    });
  },
};

/** What packages of another kind of module take for given in Node. */
const FOR_PACKAGES = `import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
const __dirname = import.meta.dirname;`;

/** Bundles a module of the repository into one file. */
const bundle = (source, outfile, options = {}) =>
  build({
    entryPoints: [join(root, source)],
    outfile,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    // What pictures show is read in a browser alone.
    external: ['node:*', './picture/picture'],
    plugins: [onDisk],
    charset: 'utf8',
    logLevel: 'error',
    ...options,
  });

/**
 * Bundles a module of the repository, in a place of its own: another process may be about the same. Who runs the
 * command many times, one after the other, names a folder in KEYSLIP_MODULES where the next finds what one has bundled.
 * @returns what it exports.
 */
export async function load(source) {
  const kept = process.env.KEYSLIP_MODULES;
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'keyslip-'));
  try {
    const outfile = join(folder, `${source.replaceAll('/', '-')}.mjs`);
    if (!kept || !existsSync(outfile))
      await bundle(source, outfile, { platform: 'node', banner: { js: FOR_PACKAGES } });
    return await import(pathToFileURL(outfile).href);
  } finally {
    if (!kept) rmSync(folder, { recursive: true, force: true });
  }
}

/** The whole of lib/detect. */
const DETECT = 'lib/detect/all.ts';
export const loadDetect = () => load(DETECT);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await bundle(DETECT, join(out, 'index.js'));
  const types = ['-p', 'lib/detect', '--noEmit', 'false', '--declaration', '--emitDeclarationOnly'];
  const tsc = spawnSync('npx', ['tsc', ...types, '--outDir', join(out, 'types')], {
    cwd: root,
    stdio: 'inherit',
  });
  writeFileSync(join(out, 'index.d.ts'), "export * from './types/all';\n");
  process.exitCode = tsc.status ?? 1;
}
