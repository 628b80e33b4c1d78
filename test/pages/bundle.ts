import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A script of web/ with all that it imports. */
export interface Bundle {
  readonly js: string;
  /** What the script's packages bring along for their looks; empty if nothing. */
  readonly css: string;
}

/** Bundles a script of web/. @param name without its ending. */
export async function bundle(name: string): Promise<Bundle> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(`web/${name}.ts`, import.meta.url))],
    bundle: true,
    write: false,
    outdir: 'bundle',
    format: 'esm',
    target: ['chrome120', 'firefox128'],
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    loader: { '.ttf': 'dataurl' },
    logLevel: 'error',
  });
  const ending = (suffix: string): string =>
    result.outputFiles.find(({ path }) => path.endsWith(suffix))?.text ?? '';
  return { js: ending('.js'), css: ending('.css') };
}
