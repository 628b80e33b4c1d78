// Writes the table of what is guarded into README.md, from out/e2e-*.json: `npm run guarded`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BEGIN, END, tableOf } from './table.mjs';

const root = join(import.meta.dirname, '../..');
const read = (browser) => JSON.parse(readFileSync(join(root, `out/e2e-${browser}.json`), 'utf8'));
const file = join(root, 'README.md');
const readme = readFileSync(file, 'utf8');
const [before, rest] = [readme.indexOf(BEGIN), readme.indexOf(END)];
if (before < 0 || rest < before) throw new Error('README.md has no place for the table.');
const table = tableOf({ chromium: read('chromium'), firefox: read('firefox') });
writeFileSync(file, `${readme.slice(0, before)}${BEGIN}\n${table}\n${readme.slice(rest)}`);
