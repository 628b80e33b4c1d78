import { parentPort, workerData } from 'node:worker_threads';
import { rng } from '../samples';
import { giveDocument } from './dom';
import { targets } from './targets';

/** Runs one target in a thread, seed after seed, until it is told to end or something is found. */
interface Job {
  readonly target: string;
  /** Tried first; then on from `from`, at most `many`. */
  readonly kept: readonly number[];
  readonly from: number;
  readonly many: number;
  /** Where the watchdog reads which seed is running, and the thread whether to go on. */
  readonly shared: Int32Array;
}

const { target: name, kept, from, many, shared } = workerData as Job;

async function run(): Promise<void> {
  const target = targets.find((one) => one.name === name);
  if (!target) throw new Error(`There is no target "${name}"`);
  if (target.dom) await giveDocument();
  // However short the time, those that are kept and one more: else it would be well of a target that nobody tried.
  const isOver = (i: number): boolean => i > kept.length && Atomics.load(shared, 2) !== 0;
  for (let i = 0; i < kept.length + many && !isOver(i); i++) {
    const seed = kept[i] ?? (from + i - kept.length) | 0;
    Atomics.store(shared, 0, seed);
    Atomics.add(shared, 1, 1);
    try {
      await target.run(rng(seed));
    } catch (error) {
      const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
      parentPort?.postMessage({ seed, message, stack });
      return;
    }
    // Lets the parent be heard now and then.
    if (i % 50 === 0) await new Promise(setImmediate);
  }
  parentPort?.postMessage(null);
}

process.on('unhandledRejection', (error) => {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  parentPort?.postMessage({
    seed: Atomics.load(shared, 0),
    message: `unhandled: ${message}`,
    stack,
  });
});
void run();
