import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import type { SourceAnswer, SourceTask } from '../../lib/messages/source-worker';
import type { FileReport } from '../../lib/page/source/types';

/** The worker that looks through sources, started anew. */
export interface SourceWorker {
  tell(task: SourceTask): void;
  /** @returns the next answer on the task's file. */
  ask(task: SourceTask): Promise<Answer>;
  end(): Promise<unknown>;
}

/** Any of the answers, to be looked into. */
interface Answer {
  readonly id: number;
  readonly report?: FileReport;
  readonly map?: string;
}

export async function startWorker(): Promise<SourceWorker> {
  const outfile = 'out/bench/source-worker.mjs';
  await build({
    entryPoints: ['lib/page/source/worker.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    logLevel: 'error',
    // What a worker of a browser has, by Node's names.
    banner: {
      js: `import { parentPort } from 'node:worker_threads';
const self = {
  postMessage: (message) => parentPort.postMessage(message),
  addEventListener: (_, hear) => parentPort.on('message', (data) => hear({ data })),
};`,
    },
  });
  const worker = new Worker(`./${outfile}`);
  const waiting = new Map<number, (answer: Answer) => void>();
  let broken: (error: Error) => void = () => undefined;
  const failure = new Promise<never>((_, reject) => {
    broken = reject;
  });
  // Told to whoever waits at the time, or to nobody.
  failure.catch(() => undefined);
  worker.on('error', (error) => broken(error as Error));
  worker.on('message', (answer: SourceAnswer) => waiting.get(answer.id)?.(answer));
  const tell = (task: SourceTask): void => worker.postMessage(task);
  return {
    tell,
    ask: (task) => {
      const answered = new Promise<Answer>((resolve) => waiting.set(task.id, resolve));
      tell(task);
      return Promise.race([answered, failure]);
    },
    end: () => worker.terminate(),
  };
}
