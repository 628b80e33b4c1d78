import { spawnSync } from 'node:child_process';
import { bundleProgram } from '../../scripts/run/bundle.mjs';

/**
 * What looking through a page costs its main thread, in the browser named (chromium by default), with the
 * build as it is: `npm run bench:page-source firefox`.
 */
const script = await bundleProgram('test/bench/page-passive.ts', 'bench-page-passive');
const { status } = spawnSync(process.execPath, [script, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
