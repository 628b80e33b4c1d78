import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const cache = new Map<string, Promise<string>>();
const bundles = new Map<string, Promise<Bundle>>();

interface Bundle {
  readonly js: string;
  /** What the script's packages bring along for their looks; empty if nothing. */
  readonly css: string;
}

/**
 * The text of a stylesheet in styles/, of a bundled script in web/, or (`<script>.bundle.css`) of the
 * styles that such a script imports; by the name it is served under.
 */
export function asset(file: string): Promise<string> | undefined {
  const [, name, kind] = /^([a-z0-9-]+)\.(css|js|bundle\.css)$/.exec(file) ?? [];
  if (!name) return undefined;
  const known = cache.get(file);
  if (known) return known;
  const text =
    kind === 'css'
      ? readFile(here(`styles/${name}.css`), 'utf8')
      : bundle(name).then(({ js, css }) => (kind === 'js' ? js : css));
  cache.set(file, text);
  return text;
}

function bundle(name: string): Promise<Bundle> {
  const made = bundles.get(name) ?? bundleNow(name);
  bundles.set(name, made);
  return made;
}

async function bundleNow(name: string): Promise<Bundle> {
  const result = await build({
    entryPoints: [here(`web/${name}.ts`)],
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
