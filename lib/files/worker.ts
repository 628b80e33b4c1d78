import { scan } from '../detect';
import { READY, type ReaderAnswer, type ReaderTask } from '../messages/reader';
import { bytesOf } from './bytes';
import { open } from './open';
import { redactText } from './redact';
import { search } from './search';

/** Reads files in a worker of the extension's origin. It is handed one channel and hears no other. */
self.addEventListener(
  'message',
  ({ ports: [port] }) => {
    if (!port) return;
    port.onmessage = ({ data }: MessageEvent<ReaderTask>) => {
      void answer(data, (message) => port.postMessage(message));
    };
    port.postMessage(READY);
  },
  { once: true },
);

async function answer(task: ReaderTask, tell: (message: ReaderAnswer) => void): Promise<void> {
  const { id, file } = task;
  const bytes = bytesOf(file);
  const now = Date.now();
  if (task.task === 'search') {
    const progress = (done: number): void => tell({ id, done });
    tell({ id, report: await search(bytes, { scan, now, open, progress }) });
    return;
  }
  const parts = await redactText(bytes, new Map(task.names), scan, now).catch(() => null);
  tell({ id, copy: parts && new Blob(parts) });
}
