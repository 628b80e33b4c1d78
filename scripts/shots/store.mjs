import process from 'node:process';
import { build } from '../run/build.mjs';
import { bundleProgram } from '../run/bundle.mjs';
import { prepareMachine } from '../run/machine.mjs';
import { run } from '../run/shell.mjs';

/** Builds the extension and makes the stores' pictures of it. @param languages none: all. */
export async function storeShots(languages) {
  const { env } = await prepareMachine(['chromium', 'font', 'cjk']);
  await build();
  const script = await bundleProgram('scripts/shots/store/index.ts', 'store-shots');
  await run(process.execPath, [script, ...languages], { env, show: true, limit: 20 });
}
