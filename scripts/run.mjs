// The commands of this repository, from a bare clone: `npm test`, `npm run demo`, `npm run release`.
// Plain Node without a dependency, because it runs before any is installed.
import process from 'node:process';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Keyslip needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

const [job = '', ...words] = process.argv.slice(2);
const jobs = {
  test: './run/test.mjs',
  demo: './run/demo.mjs',
  release: './run/release.mjs',
  bench: './run/bench.mjs',
};
if (!Object.hasOwn(jobs, job)) {
  console.error(
    'Usage: node scripts/run.mjs test [--whole] [step…] | demo [chromium|firefox] [--headless] [--release] | release [--dirty] | bench [part…] [--quick]',
  );
  process.exit(1);
}

const { Failure } = await import('./run/shell.mjs');
try {
  const { main } = await import(jobs[job]);
  process.exitCode = await main(words);
} catch (error) {
  // A failure is expected to happen and says all there is to say; anything else is a defect here.
  if (!(error instanceof Failure)) throw error;
  process.exitCode = 1;
}
