import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundleFor } from './bundler';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const cache = new Map<string, Promise<string>>();

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
      : bundleFor(name).then(({ js, css }) => (kind === 'js' ? js : css));
  cache.set(file, text);
  return text;
}
