// `npm run rules`: everything that follows from the files in lib/detect/rules and languages. It writes the lists and tables
// that the extension carries, and if there are more formats than before, or fewer, the number published.
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { main as bench } from '../run/bench.mjs';
import { bundleProgram } from '../run/bundle.mjs';
import { mustLine } from '../run/report.mjs';
import { Failure, root, run, tool } from '../run/shell.mjs';

/** The lists that name each file. */
const lists = [
  'lib/detect/rules/index.ts',
  'lib/detect/languages/index.ts',
  'test/samples/formats.ts',
  'test/samples/sources.ts',
];

try {
  // Only what is written: the rest of that file tries what stood there when it was started.
  const written = ['test/unit/detect/lists.test.ts', '-t', 'what `npm run rules` writes'];
  await mustLine('lists', async () => {
    for (const list of lists) await dropGone(join(root, list));
    await run(tool('vitest'), ['run', ...written, '--update']);
    return 'lib/detect, test/samples';
  });
  const same = isDeepStrictEqual(await published(), await counted());
  if (!same) process.exitCode = await bench(['formats']);
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  process.exitCode = 1;
}

/** Takes files out of a list that are no longer there: nothing could read it to write it anew. */
async function dropGone(list) {
  const text = await readFile(list, 'utf8');
  const imports = [...text.matchAll(/^import \{ (?:\w+ as )?(\w+) \} from '(.+)';\n/gm)];
  const gone = imports.filter(([, , from]) => !existsSync(join(dirname(list), `${from}.ts`)));
  const left = gone.reduce(
    (rest, [line, name]) =>
      rest.replace(line, '').replace(new RegExp(`^ +(?:\\.{3})?${name},\\n`, 'm'), ''),
    text,
  );
  if (left !== text) await writeFile(list, left);
}

/** How many formats, and sites, there are now. */
async function counted() {
  const script = await bundleProgram('test/bench/counts.ts', 'counts');
  const { counts } = await import(pathToFileURL(script).href);
  return counts();
}

/** How many docs/benchmarks says there are. */
async function published() {
  const report = JSON.parse(await readFile(join(root, 'docs/benchmarks/report.json'), 'utf8'));
  const { figures = [] } = report.parts.find(({ name }) => name === 'formats') ?? {};
  return Object.fromEntries(figures.map(({ id, value }) => [id, value]));
}
