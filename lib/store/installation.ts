import { hexOf } from '../detect/checks/hex';
import { api } from './api';
import { FINGERPRINT_KEY } from './stored';

/**
 * Sees to it that this installation has a key, without which nothing has a fingerprint. For the background, and made
 * there alone: whoever put a second one in its place would leave every exception by fingerprint and every one of the
 * user's own secrets without effect for good.
 */
export function startInstallation(signal: AbortSignal): void {
  const { onChanged } = api().storage;
  let last: Promise<void> = Promise.resolve();
  const soon = (): void => {
    last = last.then(makeFingerprintKey).catch(() => undefined);
  };
  const heard = (changes: object, area: string): void => {
    if (area === 'local' && FINGERPRINT_KEY in changes) soon();
  };
  onChanged.addListener(heard);
  signal.addEventListener('abort', () => onChanged.removeListener(heard));
  soon();
}

/**
 * Makes the key, 32 random bytes as hex, if nothing at all is in its place; what cannot be read is the user's to reset.
 * @throws if storage is out of reach: then one may be there.
 */
export async function makeFingerprintKey(): Promise<void> {
  const { local } = api().storage;
  if ((await local.get(FINGERPRINT_KEY))[FINGERPRINT_KEY] !== undefined) return;
  await local.set({ [FINGERPRINT_KEY]: hexOf(crypto.getRandomValues(new Uint8Array(32))) });
}
