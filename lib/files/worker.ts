import { READY, type ReaderAnswer, type ReaderTask } from '../messages/reader';
import { allOf, bytesOf, headOf } from './bytes';
import { open } from './open';
import { redactText } from './redact';
import { search } from './search';
import { HEAD, kindOf } from './sniff';
import type { Scan } from './types';

/**
 * Reads files in a worker of the extension's origin. It is handed one channel and hears no other.
 * @param scanFor makes the scan of what came along with the channel.
 */
export function serve(scanFor: (start: unknown) => Scan): void {
  self.addEventListener(
    'message',
    ({ data: start, ports: [port] }) => {
      if (!port) return;
      const scan = scanFor(start);
      port.onmessage = ({ data }: MessageEvent<ReaderTask>) => {
        void answer(data, scan, (message) => port.postMessage(message));
      };
      port.postMessage(READY);
    },
    { once: true },
  );
}

async function answer(
  task: ReaderTask,
  scan: Scan,
  tell: (message: ReaderAnswer) => void,
): Promise<void> {
  const { id, file } = task;
  const bytes = bytesOf(file);
  const now = Date.now();
  if (task.task === 'search') {
    const progress = (done: number): void => tell({ id, done });
    const { sight } = task;
    const options = { scan, now, open, progress, sight, ...(sight ? { within: inTime } : {}) };
    tell({ id, report: await search(bytes, options) });
    return;
  }
  tell({ id, copy: await redact(file, new Map(task.names), scan, now).catch(() => null) });
}

/** How long pictures in documents and archives may take together, in ms: then no other one is begun. */
const PATIENCE = 15_000;

let end = 0;
/** The time begins with the first picture; the worker ends with the question. */
function inTime(): boolean {
  end ||= performance.now() + PATIENCE;
  return performance.now() < end;
}

async function redact(
  file: Blob,
  names: ReadonlyMap<string, string>,
  scan: Scan,
  now: number,
): Promise<Blob | null> {
  const bytes = bytesOf(file);
  switch (kindOf(await headOf(bytes, HEAD))) {
    case 'picture':
      return (await import('./picture/picture')).redactPicture(
        await allOf(bytes),
        names,
        scan,
        now,
      );
    case 'zip':
    case 'gzip':
    case 'tar': {
      const { remake } = await import('./remake/remake');
      const copy = await remake(await allOf(bytes), names, scan, now);
      return copy && new Blob([copy as Uint8Array<ArrayBuffer>]);
    }
    default: {
      const parts = await redactText(bytes, names, scan, now);
      return parts && new Blob(parts);
    }
  }
}
