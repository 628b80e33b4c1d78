import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { laid as ofArchives } from '../archive';
import { laid as ofSight } from '../sight';

/**
 * Puts THIRD_PARTY.txt into the extension: the licence of every package of which code is in it. Which
 * these are, and how much of each is in which file, also lies beside the build as
 * `<folder>.packages.json`, from which `npm run release` makes the bill of materials.
 */

/** Bytes of each package in each file; of code, before minification. */
type Shares = Record<string, Record<string, number>>;

const PACKAGE = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;

export default defineWxtModule((wxt) => {
  const shares: Shares = {};
  const note: Plugin = {
    name: 'keyslip:third-party',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(file.modules)) {
          const name = PACKAGE.exec(id)?.[1];
          if (!name || renderedLength === 0) continue;
          // Names of chunks hold a hash of what is in them.
          const place = file.fileName.replace(/-[\w-]{8}(?=\.js$)/, '');
          const share = shares[name] ?? {};
          shares[name] = share;
          share[place] = (share[place] ?? 0) + renderedLength;
        }
      }
    },
  };
  addViteConfig(wxt, () => ({ plugins: [note], worker: { plugins: () => [note] } }));
  wxt.hook('build:done', async () => {
    const { root, outDir } = wxt.config;
    // The modules `archive` and `sight` come before this one, as their names do.
    for (const [name, path] of Object.entries({ ...ofArchives, ...ofSight })) {
      const { size } = await stat(join(outDir, path));
      shares[name] = { ...shares[name], [path.slice(1)]: size };
    }
    const names = Object.keys(shares).sort();
    const packages = names.map((name) => ({ ...about(root, name), bytes: shares[name] }));
    const texts = packages.map(
      ({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}`,
    );
    if (shares.unpdf) texts.push(PDFJS);
    const line = `\n\n${'-'.repeat(72)}\n\n`;
    await writeFile(join(outDir, 'THIRD_PARTY.txt'), `${[HEAD, ...texts].join(line)}\n`);
    const list = packages.map(({ text: _, ...rest }) => rest);
    await writeFile(`${outDir}.packages.json`, `${JSON.stringify(list, null, 2)}\n`);
  });
});

/** `unpdf` has it inside of itself. */
const PDFJS = `PDF.js (Apache-2.0), in unpdf, Copyright Mozilla Foundation and contributors

${readFileSync(new URL('Apache-2.0.txt', import.meta.url), 'utf8').trim()}`;

const HEAD = 'Keyslip is under the MIT licence. It holds code of the packages below.';

/** Its licence lies here where it has left it out. @throws if it names none: it may not be handed on then. */
function about(root: string, name: string) {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license?: string;
  };
  const file = readdirSync(folder).find((one) => /^licen[cs]e(?:\.\w+)?$/i.test(one));
  const path = file ? join(folder, file) : new URL(`${name}.txt`, import.meta.url);
  const text = existsSync(path) ? readFileSync(path, 'utf8').trim() : '';
  if (!license) throw new Error(`${name} names no licence`);
  return { name, version, licence: license, text };
}
