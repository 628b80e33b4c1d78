import { type ReaderHello, signed } from '../../lib/messages/reader';
import { fingerprint } from '../../lib/policy/fingerprint';
import { isOfAdded } from '../../lib/store/added';
import { api } from '../../lib/store/api';
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
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    type: 'module',
  });
  const items = Object.entries(await api().storage.local.get(null));
  worker.postMessage(Object.fromEntries(items.filter(([key]) => isOfAdded(key))), [port]);
}

async function isOurs(data: unknown): Promise<boolean> {
  const { nonce, proof } = (data ?? {}) as Partial<ReaderHello>;
  if (typeof nonce !== 'string' || typeof proof !== 'string') return false;
  const { fingerprintKey } = await readStored();
  return fingerprint(fingerprintKey, signed(nonce)) === proof;
}
