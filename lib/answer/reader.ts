import type { Report } from '../files/types';
import {
  READY,
  type ReaderAnswer,
  type ReaderHello,
  type ReaderTask,
  signed,
} from '../messages/reader';
import { fingerprint } from '../policy/fingerprint';
import { api } from '../store/api';
import { readFingerprintKey } from '../store/stored';
import { randomId } from './random-id';

/** How long the worker may take to say that it is there, in ms; on a page that forbids it, it never does. */
const PATIENCE = 4000;

/** Files read in a worker of the extension. */
export interface Reader {
  /** @param sight whether pictures are to be read by what they show. */
  search(file: Blob, sight: boolean, progress: (done: number) => void): Promise<Report>;
  /** A copy in which secrets are replaced; `null` if none could be made. */
  redact(file: Blob, names: ReadonlyMap<string, string>): Promise<Blob | null>;
  /** Ends the worker, and whatever it is at. */
  close(): void;
}

/**
 * Starts the worker in a hidden frame of the extension, because a page's policy lets a content script
 * start none. The frame hangs in a closed shadow root, where no script of the page finds it.
 * @throws if the page keeps it out, or the extension is gone.
 */
export async function openReader(): Promise<Reader> {
  // A sandbox holds for the frames inside of it too, and there the extension has no interface.
  if (self.origin === 'null') throw new Error('Sandboxed');
  const key = await readFingerprintKey();
  const nonce = randomId();
  const proof = fingerprint(key, signed(nonce)) ?? '';
  const host = document.createElement('div');
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.src = api().runtime.getURL('/reader.html');
  host.hidden = true;
  host.attachShadow({ mode: 'closed' }).append(frame);
  const { port1: port, port2 } = new MessageChannel();
  const ready = new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('The reader did not start')), PATIENCE);
    port.onmessage = ({ data }) => {
      clearTimeout(late);
      if (data === READY) resolve();
    };
    frame.onload = () => {
      const hello: ReaderHello = { nonce, proof };
      // Its origin changes with every session; what else may have been loaded cannot read the proof.
      frame.contentWindow?.postMessage(hello, '*', [port2]);
    };
  });
  document.documentElement.append(host);
  const close = (): void => {
    port.close();
    host.remove();
  };
  await ready.catch((error: unknown) => {
    close();
    throw error;
  });
  return { ...tasks(port), close };
}

function tasks(port: MessagePort): Omit<Reader, 'close'> {
  let last = 0;
  const running = new Map<number, (answer: ReaderAnswer) => void>();
  port.onmessage = ({ data }: MessageEvent<ReaderAnswer>) => running.get(data.id)?.(data);
  const send = (task: ReaderTask, heard: (answer: ReaderAnswer) => void): void => {
    running.set(task.id, heard);
    port.postMessage(task);
  };
  return {
    search: (file, sight, progress) =>
      new Promise((resolve) => {
        const id = ++last;
        send({ id, file, task: 'search', sight }, (answer) => {
          if ('done' in answer) progress(answer.done);
          else if ('report' in answer) {
            running.delete(id);
            resolve(answer.report);
          }
        });
      }),
    redact: (file, names) =>
      new Promise((resolve) => {
        const id = ++last;
        send({ id, file, task: 'redact', names: [...names] }, (answer) => {
          if (!('copy' in answer)) return;
          running.delete(id);
          resolve(answer.copy);
        });
      }),
  };
}
