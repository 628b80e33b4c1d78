import process from 'node:process';
import { Failure } from './shell.mjs';

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
const begun = performance.now();

/** Time since the start, as text. */
export const elapsed = () => seconds(begun);

/**
 * Runs a piece of work as one line of the report: its name, what it has to say, its time.
 * @param work returns a note of one line, or several lines of which all but the first are details.
 * @returns whether it went well; if not, what the failing tool said has been printed.
 */
export async function line(name, work) {
  const since = performance.now();
  process.stdout.write(`  ${name.padEnd(10)} `);
  try {
    const [note = '', ...details] = ((await work()) ?? '').split('\n');
    console.log(`ok    ${seconds(since).padStart(7)}   ${note}`.trimEnd());
    for (const detail of details) console.log(`${' '.repeat(30)}${detail}`);
    return true;
  } catch (error) {
    // What is no Failure was not foreseen, so it is told where it came from.
    const output = error instanceof Failure ? error.output : error.stack;
    console.log(`FAILED ${seconds(since).padStart(6)}   ${error.message}`);
    if (output) console.log(`\n${output.trimEnd()}\n`);
    return false;
  }
}

/** As `line`, for what everything after it needs. */
export async function mustLine(name, work) {
  if (!(await line(name, work))) throw new Failure(`${name} failed`);
}
