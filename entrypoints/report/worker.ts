import { nameAll } from '../../lib/detect/custom/added';
import type { SourceSettings } from '../../lib/messages/source-worker';
import type { WorkerLike } from '../../lib/page/source/scanner';
import { addedIn } from '../../lib/store/added';
import type { Items } from '../../lib/store/items';

/**
 * Starts the worker that scans; it ends with the page. What it finds by rules of the user has their names here.
 * @param items of `storage.local`: how detection is set up.
 */
export function startWorker(items: Items): WorkerLike {
  const worker = new Worker(new URL('../../lib/page/source/worker.ts', import.meta.url), {
    type: 'module',
  });
  worker.postMessage({ items } satisfies SourceSettings);
  nameAll(addedIn(items));
  return worker;
}
