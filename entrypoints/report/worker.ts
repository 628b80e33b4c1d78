import type { WorkerLike } from '../../lib/page/source/scanner';

/** Starts the worker that scans; it ends with the page. */
export function startWorker(): WorkerLike {
  return new Worker(new URL('../../lib/page/source/worker.ts', import.meta.url), {
    type: 'module',
  });
}
