import { listenTo } from './api';

/**
 * Calls `read` now and whenever a key of `storage.local` changes that is `mine`.
 * @param read may fail; then what it gave before holds.
 * @param first reads for the first time, if that can be done for less.
 * @param failed called if it cannot be read for the first time: then there is nothing that could hold.
 */
export function watchLocal<T>(
  signal: AbortSignal,
  mine: (key: string) => boolean,
  read: () => Promise<T>,
  changed: (value: T) => void,
  first = read,
  failed?: () => void,
): void {
  const take = (reading: Promise<T>, lacks?: () => void): void => {
    reading.then(
      (value) => {
        if (!signal.aborted) changed(value);
      },
      () => lacks?.(),
    );
  };
  const heard = (changes: object, area: string): void => {
    if (area === 'local' && Object.keys(changes).some(mine)) take(read());
  };
  listenTo(signal, (extension) => extension.storage.onChanged, heard);
  // Of what changes while a page lies in the back/forward cache, Firefox tells it nothing.
  addEventListener('pageshow', ({ persisted }) => persisted && take(read()), { signal });
  take(first(), failed);
}
