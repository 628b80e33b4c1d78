// Builds lib/detect as a plain module: `npm run build:detect` writes dist/detect/index.js.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = join(root, 'dist/detect');

/** Bundles a module of the repository. @returns what it exports. */
export async function load(source, name) {
  const outfile = join(out, `${name}.js`);
  await build({
    entryPoints: [join(root, source)],
    outfile,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    external: ['node:*'],
    charset: 'utf8',
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}

/** The whole of lib/detect. */
export const loadDetect = () => load('lib/detect/all.ts', 'index');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await loadDetect();
  const types = ['-p', 'lib/detect', '--noEmit', 'false', '--declaration', '--emitDeclarationOnly'];
  const tsc = spawnSync('npx', ['tsc', ...types, '--outDir', join(out, 'types')], {
    cwd: root,
    stdio: 'inherit',
  });
  writeFileSync(join(out, 'index.d.ts'), "export * from './types/all';\n");
  process.exitCode = tsc.status ?? 1;
}
