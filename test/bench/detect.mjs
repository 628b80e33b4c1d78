/**
 * Measures lib/detect and prints tables: `npm run bench:detect -- [speed|alarms|hostile|recall|
 * rules|keystroke|beside]`.
 * Nothing here passes or fails on a clock; the budgets are printed beside what was measured.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { load, loadDetect } from '../../scripts/detect/build.mjs';
import { hostileTexts } from './hostile.mjs';
import { adversaries, fill } from './per-rule.mjs';
import { lint } from './secretlint.mjs';

const root = join(import.meta.dirname, '../..');
const { scan, preview } = await loadDetect();
const { ruleIds, sampleOf, rng } = await load('test/samples/index.ts', 'samples');
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
  rows['dense (≥ 20)'] = speedOf([dense(4)]);
  return rows;
}

/** What `decide` would hold on a public tracker. */
const holds = ({ class: kind, mode, confidence }) =>
  kind === 'secret' && mode !== 'test' && confidence !== 'possible';

/** Prints the offenders with their values as hints. A minified file is one paragraph. */
function alarms() {
  const counts = {};
  const lines = [];
  let [size, paragraphs, held] = [0, 0, 0];
  for (const [kind, files] of Object.entries(innocent())) {
    for (const { path, text } of files) {
      size += text.length;
      paragraphs += text.split(/\n[ \t]*\r?\n/).length;
      for (const finding of scan(text, { now: NOW })) {
        const { rule, start, end, confidence } = finding;
        const key = `${confidence} ${finding.class}`;
        counts[key] = (counts[key] ?? 0) + 1;
        if (!holds(finding)) continue;
        held++;
        const shown = preview(text.slice(start, end), rule);
        lines.push([rule, confidence, shown, kind, path.slice(root.length + 1)].join('\t'));
      }
    }
  }
  for (const line of lines.sort()) console.log(line);
  console.log(`${(size / 1e6).toFixed(1)} MB of innocent text (≥ 20), ${paragraphs} paragraphs`);
  return {
    ...counts,
    held,
    'held per 10,000 paragraphs (≤ 1)': +((held / paragraphs) * 1e4).toFixed(2),
  };
}

function hostile() {
  const rows = {};
  for (const [name, text] of Object.entries(hostileTexts(1_000_000))) {
    rows[name] = { 'ms (≤ 50)': +best(3, () => scan(text, { now: NOW })).toFixed(1) };
  }
  return rows;
}

/** Two hundred keys of each rule; those printed are not found every time. */
function recall() {
  const rows = {};
  const random = rng(1);
  const runs = 200;
  let [all, whole] = [0, 0];
  for (const id of ruleIds()) {
    let found = 0;
    for (let i = 0; i < runs; i++) {
      const { text, start, end } = sampleOf(id, random);
      if (scan(text, { now: NOW }).some((f) => f.rule === id && f.start === start && f.end === end))
        found++;
    }
    all++;
    if (found === runs) whole++;
    else rows[id] = { 'recall (1)': found / runs };
  }
  console.log(`${whole} of ${all} rules found every one of ${runs} samples`);
  return rows;
}

/** Samples of all rules, one a line: nothing but keys. */
function dense(megabytes) {
  const random = rng(1);
  const ids = ruleIds();
  const lines = [];
  for (let size = 0, i = 0; size < megabytes * 1e6; i++) {
    const { text } = sampleOf(ids[i % ids.length], random);
    lines.push(text);
    size += text.length + 1;
  }
  return Buffer.from(lines.join('\n')).toString();
}

/** Time for n and for 8n code units of each rule's worst text: 8 is linear. */
function rules() {
  const N = 16_000;
  const random = rng(2);
  const rows = [];
  for (const id of ruleIds()) {
    let worst = { ms: 0 };
    for (const unit of adversaries(sampleOf(id, random))) {
      const long = fill(unit, 8 * N);
      const ms = best(3, () => scan(long, { now: NOW }));
      if (ms > worst.ms) worst = { ms, unit };
    }
    const small = fill(worst.unit, N);
    const base = best(5, () => scan(small, { now: NOW }));
    rows.push({
      rule: id,
      'ms for n': +base.toFixed(2),
      'ms for 8n': +worst.ms.toFixed(2),
      'ratio (8)': +(worst.ms / base).toFixed(1),
      'ms for 1 MB (≤ 50)': +((worst.ms * 1e6) / (8 * N)).toFixed(1),
    });
  }
  const least = process.env.ALL ? 0 : -12;
  console.log(`${rows.length} rules, the slowest on texts made of their own keys`);
  return rows.sort((a, b) => a['ms for 8n'] - b['ms for 8n']).slice(least);
}

/** The same texts through both, in the same run. */
async function beside() {
  const innocents = Object.values(innocent(8)).flatMap((files) => files.map(({ text }) => text));
  const rows = {};
  for (const [name, texts] of [
    ['innocent', innocents],
    ['dense', [dense(1)]],
  ]) {
    const size = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
    const begin = performance.now();
    let reported = 0;
    for (const text of texts) reported += await lint(text);
    const other = (performance.now() - begin) / 1e3;
    const found = texts.reduce(
      (sum, text) => sum + scan(text, { now: NOW }).filter(holds).length,
      0,
    );
    const own = speedOf(texts)['MB/s'];
    rows[name] = {
      MB: +size.toFixed(1),
      'keyslip MB/s': own,
      'secretlint MB/s': +(size / other).toFixed(2),
      'times (≥ 20)': +(own / (size / other)).toFixed(1),
      'keyslip held': found,
      'secretlint reported': reported,
    };
  }
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

const jobs = { recall, alarms, speed, beside, keystroke, hostile, rules };
const wanted = process.argv.slice(2);
for (const [name, job] of Object.entries(jobs)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  console.table(await job());
}
