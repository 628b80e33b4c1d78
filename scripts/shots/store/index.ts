import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kit } from '../../../test/e2e/kit/kit';
import { buildIn } from '../../../test/e2e/kit/language';
import { startFixtures } from '../../../test/pages/server';
import { composer } from './compose';
import { HEIGHT, SCALE, scenes, WIDTH } from './scenes';

/**
 * The pictures for the stores, of the built extension in Chromium on the pages of the tests. Called with
 * languages as `public/_locales` names them, or none for all.
 */
const root = fileURLToPath(new URL('../../../', import.meta.url));
const all = await readdir(join(root, 'public/_locales'));
const asked = process.argv.slice(2);
const strange = asked.filter((locale) => !all.includes(locale));
if (strange.length > 0) throw new Error(`There is no ${strange.join(', ')}`);

const site = await startFixtures();
const compose = await composer();
try {
  for (const locale of asked.length > 0 ? asked : all) {
    const to = join(root, 'out/store', locale);
    await rm(to, { recursive: true, force: true });
    await mkdir(to, { recursive: true });
    const { folder, words } = await buildIn(locale, Kit.buildOf('chromium'));
    const kit = await Kit.launch('chromium', { port: site.port, extension: folder, scale: SCALE });
    try {
      for (const [i, [name, scene]] of scenes.entries()) {
        site.reset();
        const picture = await scene({ kit, compose });
        await keep(join(to, `${i + 1}-${name}.png`), picture, WIDTH * SCALE, HEIGHT * SCALE);
      }
      const [title = '', slogan = ''] = (words.extName?.message ?? '').split(/\s*[:：]\s*/);
      const tile = await compose.tile(title, slogan, words.dir?.message ?? 'ltr');
      await keep(join(to, 'tile.png'), tile, 440, 280);
    } finally {
      await kit.close();
      await rm(folder, { recursive: true, force: true });
    }
    console.log(`out/store/${locale}`);
  }
} finally {
  await compose.close();
  await site.close();
}

/** @throws if it is not of the size, or has the transparency that Chrome’s store refuses. */
async function keep(file: string, png: Buffer, width: number, height: number): Promise<void> {
  // The header's place is fixed: PNG specification (third edition), 11.2.2 IHDR.
  const [w, h, colour] = [png.readUInt32BE(16), png.readUInt32BE(20), png.readUInt8(25)];
  if (w !== width || h !== height) throw new Error(`${file} is ${w} × ${h}`);
  if (colour !== 2) throw new Error(`${file} is not of 24 bits`);
  await writeFile(file, png);
}
