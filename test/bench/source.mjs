// npm run bench:page-source, second part: how long the scan of a page's sources takes, off the main thread.
//
// 20 MB of real scripts, in pieces as they come from a tab, through the very code of the extension's
// worker, in a worker thread. The goal is 2 seconds.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const MB = 1024 * 1024;
const PIECE = 256 * 1024;
const RUNS = 5;

/** Until there are so many code units of them, in the order of the list. */
function scripts(units) {
  const packages = join(root, 'node_modules');
  const files = [
    'plotly.js-dist-min/plotly.min.js',
    'echarts/dist/echarts.min.js',
    'echarts/dist/echarts.js',
    'three/build/three.webgpu.js',
    'three/build/three.core.js',
    'ckeditor5/dist/browser/ckeditor5.js',
    'tinymce/tinymce.js',
    ...readdirSync(join(packages, 'monaco-editor/min/vs'), { recursive: true })
      .filter((name) => name.endsWith('.js'))
      .map((name) => join('monaco-editor/min/vs', name)),
  ].map((name) => join(packages, name));
  const taken = [];
  let left = units;
  // Round and round, if they are not enough.
  for (let i = 0; left > 0; i++) {
    const path = files[i % files.length];
    const text = readFileSync(path, 'utf8').slice(0, left);
    left -= text.length;
    taken.push({ name: path.slice(packages.length + 1), text, map: mapOf(path) });
  }
  return taken;
}

const mapOf = (path) => (existsSync(`${path}.map`) ? readFileSync(`${path}.map`, 'utf8') : null);

async function startWorker() {
  const outfile = join(root, 'dist/bench/source-worker.mjs');
  await build({
    entryPoints: [join(root, 'lib/page/source/worker.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    logLevel: 'error',
    // What a worker of a browser has, by Node's names.
    banner: {
      js: `import { parentPort } from 'node:worker_threads';
const self = {
  postMessage: (message) => parentPort.postMessage(message),
  addEventListener: (_, hear) => parentPort.on('message', (data) => hear({ data })),
};`,
    },
  });
  const worker = new Worker(outfile);
  const waiting = new Map();
  worker.on('message', (answer) => waiting.get(answer.id)?.(answer));
  const ask = (task) =>
    new Promise((resolve) => {
      waiting.set(task.id, resolve);
      worker.postMessage(task);
    });
  return { worker, ask };
}

let last = 0;
async function scan({ worker, ask }, { name, text }, map) {
  const id = ++last;
  worker.postMessage({ id, task: 'start', file: { kind: 'script', name } });
  for (let at = 0; at < text.length; at += PIECE) {
    await ask({ id, task: 'piece', text: text.slice(at, at + PIECE) });
  }
  const answer = await ask({ id, task: 'end', cut: false });
  if (answer.map === undefined) return answer.report;
  return (await ask({ id, task: 'map', map: map ?? { why: 'map-missing' } })).report;
}

async function measure(label, files, withMaps) {
  const times = [];
  for (let run = 0; run < RUNS; run++) {
    const scanner = await startWorker();
    const begin = performance.now();
    let findings = 0;
    for (const file of files) {
      const report = await scan(scanner, file, withMaps ? file.map : null);
      findings += report.findings.length;
    }
    times.push(performance.now() - begin);
    await scanner.worker.terminate();
    if (findings > 0) throw new Error(`${label}: ${findings} findings in innocent scripts`);
  }
  times.sort((a, b) => a - b);
  const size = files.reduce(
    (sum, { text, map }) => sum + text.length + (withMaps ? (map?.length ?? 0) : 0),
    0,
  );
  const of = (ms) => `${(ms / 1000).toFixed(2)} s`;
  console.log(
    `${label}: ${(size / MB).toFixed(1)} MB in ${of(times[times.length >> 1])} (best ${of(times[0])}, worst ${of(times.at(-1))}) of ${RUNS} runs, cold worker each`,
  );
}

const files = scripts(20 * MB);
await measure('20 MB of scripts', files, false);
await measure('the same with the source maps there are', files, true);
