import { type ReaderHello, signed } from '../../lib/messages/reader';
import { fingerprint } from '../../lib/policy/fingerprint';
import { readStored } from '../../lib/store/stored';

/**
 * The page in a hidden frame that starts the worker which reads files: a content script cannot start
 * one of the extension's. Pages may load it, for the frame lies in theirs; but it listens only to
 * whom knows the key of this installation, and that is our own script.
 */
addEventListener('message', (event) => void hear(event));

async function hear({ data, ports: [port] }: MessageEvent): Promise<void> {
  if (!port || !(await isOurs(data))) {
    port?.close();
    return;
  }
  const worker = new Worker(new URL('../../lib/files/worker.ts', import.meta.url), {
    type: 'module',
  });
  worker.postMessage(null, [port]);
}

async function isOurs(data: unknown): Promise<boolean> {
  const { nonce, proof } = (data ?? {}) as Partial<ReaderHello>;
  if (typeof nonce !== 'string' || typeof proof !== 'string') return false;
  const { fingerprintKey } = await readStored();
  return fingerprint(fingerprintKey, signed(nonce)) === proof;
}
