import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const cache = new Map<string, Promise<string>>();

/** The text of a stylesheet in styles/ or of a bundled script in web/, by the name it is served under. */
export function asset(file: string): Promise<string> | undefined {
  const [, name, kind] = /^([a-z-]+)\.(css|js)$/.exec(file) ?? [];
  if (!name) return undefined;
  const known = cache.get(file);
  if (known) return known;
  const text = kind === 'css' ? readFile(here(`styles/${name}.css`), 'utf8') : bundle(name);
  cache.set(file, text);
  return text;
}

async function bundle(name: string): Promise<string> {
  const result = await build({
    entryPoints: [here(`web/${name}.ts`)],
    bundle: true,
    write: false,
    format: 'esm',
    target: ['chrome120', 'firefox128'],
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return result.outputFiles[0]?.text ?? '';
}
