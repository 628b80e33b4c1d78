/**
 * Measures lib/detect and prints tables: `node test/bench/detect.mjs [speed|alarms|hostile|recall]`.
 * Nothing here passes or fails on a clock; the budgets are printed beside what was measured.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { hostileTexts } from './hostile.mjs';

const root = join(import.meta.dirname, '../..');

/** Bundles a module of the repository for Node and imports it. */
async function load(path) {
  const outfile = join(tmpdir(), `keyslip-bench-${path.replace(/\W+/g, '-')}-${process.pid}.mjs`);
  await build({
    entryPoints: [join(root, path)],
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}

const { scan, preview } = await load('lib/detect/index.ts');
const NOW = Date.now();

/** Innocent text: what packages ship. @returns kind → list of { path, text }. */
function innocent(megabytes = 32) {
  const kinds = { source: [], docs: [], minified: [], map: [], lock: [] };
  const budget = { source: 14e6, docs: 8e6, minified: 8e6, map: 8e6, lock: 4e6 };
  const scale = megabytes / 42;
  const sizes = { source: 0, docs: 0, minified: 0, map: 0, lock: 0 };
  const visit = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) visit(path);
      else {
        const kind = kindOf(entry.name);
        if (!kind || sizes[kind] > budget[kind] * scale || statSync(path).size > 1.5e6) continue;
        const text = readFileSync(path, 'utf8');
        sizes[kind] += text.length;
        kinds[kind].push({ path, text });
      }
    }
  };
  visit(join(root, 'node_modules'));
  kinds.lock.push({
    path: 'package-lock.json',
    text: readFileSync(join(root, 'package-lock.json'), 'utf8'),
  });
  return kinds;
}

function kindOf(name) {
  if (/\.min\.js$/.test(name)) return 'minified';
  if (/\.map$/.test(name)) return 'map';
  if (/^(package-lock\.json|yarn\.lock|pnpm-lock\.yaml)$/.test(name)) return 'lock';
  if (/\.(md|txt|html)$/.test(name)) return 'docs';
  return /\.([cm]?[jt]sx?|json|ya?ml|css|rs|py|sh)$/.test(name) ? 'source' : null;
}

/** Best of `rounds`, in ms. */
function best(rounds, work) {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < rounds; i++) {
    const begin = performance.now();
    work();
    least = Math.min(least, performance.now() - begin);
  }
  return least;
}

const speedOf = (texts, rounds = 5) => {
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  const ms = best(rounds, () => {
    for (const text of texts) scan(text, { now: NOW });
  });
  return { MB: +(size / 1e6).toFixed(1), 'MB/s': Math.round(size / 1e3 / ms) };
};

function speed() {
  const begin = performance.now();
  scan('warm up: token=abc');
  console.log(`first scan, engine built: ${(performance.now() - begin).toFixed(2)} ms`);
  const kinds = innocent();
  const rows = {};
  for (const [kind, files] of Object.entries(kinds))
    rows[kind] = speedOf(files.map(({ text }) => text));
  const all = Object.values(kinds).flatMap((files) => files.map(({ text }) => text));
  rows['all innocent (≥ 150)'] = speedOf(all);
  return rows;
}

function alarms() {
  const counts = {};
  const lines = [];
  let size = 0;
  for (const [kind, files] of Object.entries(innocent())) {
    for (const { path, text } of files) {
      size += text.length;
      for (const finding of scan(text, { now: NOW })) {
        const { rule, start, end, confidence } = finding;
        const key = `${confidence} ${finding.class}`;
        counts[key] = (counts[key] ?? 0) + 1;
        const before = text.slice(Math.max(0, start - 40), start).replace(/\s+/g, ' ');
        const value = text.slice(start, end);
        const shown = process.env.SHOW ? value.slice(0, 60) : preview(value);
        lines.push(
          `${confidence}\t${finding.class}\t${rule}\t${kind}\t${path.slice(root.length + 14)}\t${before}⟦${shown}⟧`,
        );
      }
    }
  }
  for (const line of lines.sort()) console.log(line);
  console.log(`${(size / 1e6).toFixed(1)} MB of innocent text`);
  return counts;
}

function hostile() {
  const rows = {};
  for (const [name, text] of Object.entries(hostileTexts(1_000_000))) {
    rows[name] = { 'ms (≤ 50)': +best(3, () => scan(text, { now: NOW })).toFixed(1) };
  }
  return rows;
}

async function recall() {
  const { ruleIds, sampleOf, rng } = await load('test/samples/index.ts');
  const dense = [];
  const rows = {};
  const random = rng(1);
  for (const id of ruleIds()) {
    let found = 0;
    const runs = 200;
    for (let i = 0; i < runs; i++) {
      const { text, start, end } = sampleOf(id, random);
      dense.push(text);
      if (scan(text, { now: NOW }).some((f) => f.rule === id && f.start === start && f.end === end))
        found++;
    }
    if (found < runs) rows[id] = { recall: found / runs };
  }
  const text = dense.join('\n');
  rows['dense (≥ 20)'] = speedOf([text]);
  return rows;
}

function keystroke() {
  const base = `${'const a = 1; // some text that somebody writes\n'.repeat(22_000)}`;
  const at = base.length / 2;
  const window = { start: at, end: at + 10 };
  scan(base, { window });
  const ms = best(50, () => scan(base, { window, now: NOW }));
  return { 'keystroke in 1 MB (≤ 0.5)': { ms: +ms.toFixed(3) } };
}

const jobs = { speed, alarms, hostile, recall, keystroke };
const wanted = process.argv.slice(2);
for (const [name, job] of Object.entries(jobs)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  console.table(await job());
}
