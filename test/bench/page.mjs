/**
 * Measures what Keyslip costs a page: `npm run bench:page [rounds]`. Two Chromiums, one with the
 * extension and one without, take turns; see test/bench/page/index.ts.
 */
import process from 'node:process';
import { build } from '../../scripts/run/build.mjs';
import { bundleProgram } from '../../scripts/run/bundle.mjs';
import { prepareMachine } from '../../scripts/run/machine.mjs';
import { preparePackages } from '../../scripts/run/packages.mjs';
import { run } from '../../scripts/run/shell.mjs';

await preparePackages();
const { env } = await prepareMachine(['chromium', 'font']);
await build();
const script = await bundleProgram('test/bench/page/index.ts', 'bench-page');
await run(process.execPath, [script, ...process.argv.slice(2)], { env, show: true });
