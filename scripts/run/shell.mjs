import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Something that went wrong in a way the reader can act on; `output` is what the tool said. */
export class Failure extends Error {
  constructor(message, output = '') {
    super(message);
    this.output = output;
  }
}

/** A tool out of node_modules. */
export const tool = (name) => join(root, 'node_modules', '.bin', name);

const running = new Set();
const endAll = () => {
  for (const child of running) endGroup(child);
};
process.on('exit', endAll);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => process.exit(130));
}

/**
 * Runs a command quietly.
 * @param options `limit`: minutes after which it counts as hung and is ended with all it started;
 *   `show`: its output goes straight to the terminal.
 * @returns its output. Throws a Failure with the output when it fails.
 */
export async function run(command, args, options = {}) {
  const { cwd = root, env = {}, limit = 10, show = false } = options;
  const child = spawn(command, args, {
    cwd,
    env: {
      ...process.env,
      NO_COLOR: '1',
      ...env,
      // The tools start `node` by name: it is to be this one.
      PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`,
    },
    stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that browsers a hung test has started can be ended with it. One that
    // talks to the terminal stays in ours, or it could not read from it.
    detached: !show,
  });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8');
    stream?.on('data', (text) => {
      output += text;
    });
  }
  let hung = false;
  const watchdog = setTimeout(() => {
    hung = true;
    endGroup(child);
  }, limit * 60_000);
  const code = await new Promise((resolve) => {
    child.on('error', (error) => {
      output += `${error.message}\n`;
      resolve(null);
    });
    child.on('close', resolve);
  });
  clearTimeout(watchdog);
  running.delete(child);
  const name = [command.split('/').at(-1), ...args].join(' ');
  if (hung) throw new Failure(`${name} did not end within ${limit} minutes`, output);
  if (code !== 0) throw new Failure(`${name} failed (${code ?? 'not started'})`, output);
  return output;
}

function endGroup(child) {
  try {
    // Without pipes it is in our own group, which is not to be ended.
    process.kill(child.stdout ? -child.pid : child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
