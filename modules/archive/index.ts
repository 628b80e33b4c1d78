import { copyFile, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { OPENER } from '../../lib/files/archive/assets';

const { resolve } = createRequire(import.meta.url);

/** What is laid there, by the package it comes of. */
export const laid: Readonly<Record<string, string>> = { 'libarchive-wasm': OPENER };

/**
 * Lays beside the scripts what opens archives: libarchive. Nothing opens it but the worker that reads files, when a file
 * is an archive that we have no reader of our own for.
 */
export default defineWxtModule((wxt) => {
  wxt.hook('build:done', async () => {
    const place = join(wxt.config.outDir, OPENER);
    await mkdir(dirname(place), { recursive: true });
    await copyFile(resolve('libarchive-wasm/dist/libarchive.wasm'), place);
  });
});
