// Writes the table of what is guarded into README.md, from out/e2e-*.json: `npm run guarded`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { putBetween } from '../readme/between.mjs';
import { BEGIN, END, tableOf } from './table.mjs';

const root = join(import.meta.dirname, '../..');
const read = (browser) => JSON.parse(readFileSync(join(root, `out/e2e-${browser}.json`), 'utf8'));
const file = join(root, 'README.md');
const table = tableOf({ chromium: read('chromium'), firefox: read('firefox') });
writeFileSync(file, putBetween(readFileSync(file, 'utf8'), BEGIN, END, table));
