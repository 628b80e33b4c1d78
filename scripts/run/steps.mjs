import { lintAddOn } from '../checks/addon-lint.mjs';
import { checkDependencies } from '../checks/dependencies.mjs';
import { checkManifests } from '../checks/manifest.mjs';
import { checkSizes } from '../checks/sizes.mjs';
import { checkZips } from '../checks/zips.mjs';
import { pack } from './build.mjs';
import { run, tool } from './shell.mjs';

const projects = ['.', 'lib/detect', 'lib/policy', 'test/pages/web'];

/**
 * What `npm test` is made of, in order. A step has a name to call it by, the steps it `needs`, what
 * of the `machine` it needs, and a job that returns a note or throws a Failure. The job is given the
 * environment for the tools it starts. One that is `single` keeps about one core busy: it begins while the one before it
 * is at work, if that is single as well.
 */
export const steps = [
  {
    name: 'types',
    single: true,
    run: async (env) => {
      // The project's settings extend a file that WXT writes.
      await run(tool('wxt'), ['prepare'], { env });
      for (const project of projects) {
        await run(tool('tsc'), ['--noEmit', '--pretty', 'false', '-p', project], { env });
      }
      return projects.join(', ');
    },
  },
  {
    name: 'lint',
    single: true,
    run: (env) => run(tool('biome'), ['ci', '--colors=off', '.'], { env }).then(lastLine),
  },
  // No file, export or package that nothing uses; knip.json names what is started by other means.
  {
    name: 'unused',
    single: true,
    run: (env) =>
      run(tool('knip'), ['--no-progress', '--treat-config-hints-as-errors'], { env }).then(
        () => 'no file, export or package',
      ),
  },
  { name: 'unit', run: (env) => run(tool('vitest'), ['run'], { env }).then(countOf) },
  { name: 'build', run: pack },
  { name: 'sizes', needs: ['build'], run: checkSizes },
  { name: 'costs', needs: ['build'], run: checkDependencies },
  { name: 'manifest', needs: ['build'], run: checkManifests },
  { name: 'addon-lint', single: true, needs: ['build'], run: lintAddOn },
  { name: 'zips', single: true, needs: ['build'], run: checkZips },
  // A test waits as well as works, in either browser, so that two workers of each fit on two cores: one browser
  // after the other would leave them idle. Each has a folder of its own, since that is emptied at the start.
  ...['chromium', 'firefox'].map((browser) => ({
    name: browser,
    single: true,
    needs: ['build'],
    machine: [browser, 'display', 'font'],
    run: (env) =>
      run(
        tool('playwright'),
        ['test', `--project=${browser}`, '--workers=2', `--output=test-results/${browser}`],
        { env, limit: env.QUICK ? 22 : 75 },
      ).then(countOf),
  })),
];

/** What a test runner says it did: `412 passed`, and what it left out. */
function countOf(output) {
  const counts = output.match(/\b\d+ (?:passed|skipped|flaky|did not run|todo)\b/g) ?? [];
  // Vitest counts its files before its tests; the tests are what counts.
  const last = new Map(counts.map((count) => [count.replace(/^\d+ /, ''), count]));
  return [...last.values()].join(', ');
}

function lastLine(output) {
  return output.trim().split('\n').at(-1) ?? '';
}
