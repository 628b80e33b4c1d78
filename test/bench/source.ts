import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from './figures';
import { kept, spreadOf } from './numbers';
import { program } from './program';
import { type SourceWorker, startWorker } from './source-worker';

const MB = 1024 * 1024;
const PIECE = 256 * 1024;
const packages = 'node_modules';

interface Script {
  readonly name: string;
  readonly text: string;
  readonly map: string | null;
}

/** Real scripts until there are so many code units of them, in the order of the list. */
function scripts(units: number): Script[] {
  const monaco = join(packages, 'monaco-editor/min/vs');
  const files = [
    ...[
      'plotly.js-dist-min/plotly.min.js',
      'echarts/dist/echarts.min.js',
      'echarts/dist/echarts.js',
      'three/build/three.webgpu.js',
      'three/build/three.core.js',
      'ckeditor5/dist/browser/ckeditor5.js',
      'tinymce/tinymce.js',
    ].map((name) => join(packages, name)),
    ...readdirSync(monaco, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js'))
      .sort()
      .map((name) => join(monaco, name)),
  ];
  const taken: Script[] = [];
  let left = units;
  // Round and round, if they are not enough.
  for (let i = 0; left > 0; i++) {
    const path = files[i % files.length] ?? '';
    const text = readFileSync(path, 'utf8').slice(0, left);
    left -= text.length;
    const map = existsSync(`${path}.map`) ? readFileSync(`${path}.map`, 'utf8') : null;
    taken.push({ name: path.slice(packages.length + 1), text, map });
  }
  return taken;
}

let last = 0;

/** One script, in pieces as they come from a tab. @returns how many findings there are. */
async function scan(worker: SourceWorker, { name, text }: Script, map: string | null) {
  const id = ++last;
  worker.tell({ id, task: 'start', file: { kind: 'script', name } });
  for (let at = 0; at < text.length; at += PIECE)
    await worker.ask({ id, task: 'piece', text: text.slice(at, at + PIECE) });
  const answer = await worker.ask({ id, task: 'end', cut: false });
  const { report } =
    answer.map === undefined
      ? answer
      : await worker.ask({ id, task: 'map', map: map ?? { why: 'map-missing' } });
  return report?.findings.length ?? 0;
}

/** The scan that *Scan this page* starts, without a browser: off the main thread, through the same worker. */
await program(async ({ quick }) => {
  const runs = quick ? 2 : 9;
  const files = scripts((quick ? 4 : 20) * MB);
  const measure = async (
    withMaps: boolean,
    rest: Pick<Figure, 'id' | 'what' | 'budget'>,
  ): Promise<Figure> => {
    const seconds: number[] = [];
    for (let run = 0; run < runs; run++) {
      const worker = await startWorker();
      const begin = performance.now();
      let findings = 0;
      for (const file of files) findings += await scan(worker, file, withMaps ? file.map : null);
      seconds.push((performance.now() - begin) / 1000);
      await worker.end();
      if (findings > 0) throw new Error(`${findings} findings in innocent scripts`);
    }
    const size = files.reduce(
      (sum, { text, map }) => sum + text.length + (withMaps ? (map?.length ?? 0) : 0),
      0,
    );
    const spread = spreadOf(seconds);
    const how = `${kept(size / MB)} MB, median of ${runs} runs, a cold worker each`;
    return { unit: 's', value: spread.median, spread, how, ...rest };
  };
  const mb = quick ? 4 : 20;
  return {
    title: 'Scan of a page’s sources',
    about:
      'Real scripts of packages, in pieces as they come from a tab, through the very code of the ' +
      'extension’s worker, in a worker thread of Node. 1 MB is 1,048,576 code units.',
    figures: [
      await measure(false, {
        id: 'scripts',
        what: `scan of ${mb} MB of a page’s scripts`,
        budget: { most: mb / 10 },
      }),
      await measure(true, { id: 'maps', what: 'the same with the source maps there are' }),
    ],
  };
});
