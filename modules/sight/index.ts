import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { defineWxtModule } from 'wxt/modules';
import { CORE, LETTERS } from '../../lib/files/picture/assets';

const { resolve } = createRequire(import.meta.url);

/** What is laid there, by the package it comes of. */
export const laid: Readonly<Record<string, string>> = {
  'tesseract.js-core': CORE,
  '@tesseract.js-data/eng': LETTERS,
};

/**
 * Lays beside the scripts what reads the text of pictures: Tesseract, and what it knows of letters. Nothing opens
 * them but the worker that reads files, when a file is a picture.
 */
export default defineWxtModule((wxt) => {
  wxt.hook('build:done', async () => {
    const place = (name: string): string => join(wxt.config.outDir, name);
    await mkdir(join(place(CORE), '..'), { recursive: true });
    await copyFile(resolve('tesseract.js-core/tesseract-core-simd-lstm.wasm'), place(CORE));
    const letters = resolve('@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz');
    await writeFile(place(LETTERS), gunzipSync(await readFile(letters)));
  });
});
