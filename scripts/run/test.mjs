import { prepareMachine } from './machine.mjs';
import { preparePackages } from './packages.mjs';
import { elapsed, line, mustLine } from './report.mjs';
import { Failure } from './shell.mjs';
import { steps } from './steps.mjs';

/**
 * `npm test`: everything, or the steps that are named. Ends with how many passed and failed.
 * @param words names of steps; `--whole` tries in browsers also what `npm test` has no time for.
 * @returns the exit code.
 */
export async function main(words) {
  const whole = words.includes('--whole');
  if (words.includes('help')) {
    console.log(`Steps: ${steps.map(({ name }) => name).join(', ')}`);
    return 0;
  }
  const chosen = choose(words.filter((word) => word !== '--whole'));
  console.log('Keyslip: npm test');
  await mustLine('packages', preparePackages);
  const wanted = [...new Set(chosen.flatMap(({ machine = [] }) => machine))];
  let env = {};
  if (wanted.length > 0) {
    await mustLine('browsers', async () => {
      const ready = await prepareMachine(wanted);
      env = ready.env;
      return ready.note;
    });
  }
  const failed = new Set();
  const start = async ({ needs = [], run }) => {
    const lacking = needs.find((need) => failed.has(need));
    if (lacking) throw new Failure(`not run, because ${lacking} failed`);
    // As on a CI: nothing is written that a test should have found, and no test is singled out.
    return run({ ...env, CI: '1', ...(whole ? {} : { QUICK: '1' }) });
  };
  const begun = new Map();
  const begin = (step) => {
    if (!begun.has(step)) begun.set(step, start(step));
    const job = begun.get(step);
    // Of one that fails while the one before it is at work it is told when its turn has come.
    job.catch(() => {});
    return job;
  };
  for (const [i, step] of chosen.entries()) {
    const went = await line(step.name, () => {
      const job = begin(step);
      const next = chosen[i + 1];
      if (step.single && next?.single && !next.needs?.includes(step.name)) begin(next);
      return job;
    });
    if (!went) failed.add(step.name);
  }
  console.log(`\nin ${elapsed()}${failed.size > 0 ? `, failed: ${[...failed].join(', ')}` : ''}`);
  console.log(`${chosen.length - failed.size} passed, ${failed.size} failed`);
  return failed.size > 0 ? 1 : 0;
}

/** The named steps, with those they need, in the order of the list. */
function choose(words) {
  if (words.length === 0) return steps;
  const names = new Set(words);
  for (const word of words) {
    const step = steps.find(({ name }) => name === word);
    if (!step) {
      console.error(`There is no step "${word}". Steps: ${steps.map((s) => s.name).join(', ')}`);
      throw new Failure('unknown step');
    }
    for (const need of step.needs ?? []) names.add(need);
  }
  return steps.filter(({ name }) => names.has(name));
}
