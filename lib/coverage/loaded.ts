import { browser } from 'wxt/browser';

/** In `storage.session`, which is empty whenever the extension has just been loaded. */
const DONE = 'loaded';

/**
 * Does what has to be done each time the browser has loaded the extension: installed, as another version, at the
 * browser's own start, and switched on again, of which no event tells. For the background, at each of its starts.
 * @param act what fails is tried again when the background starts next.
 */
export async function onceLoaded(act: () => Promise<void>): Promise<void> {
  const { session } = browser.storage;
  if ((await session.get(DONE))[DONE]) return;
  await act();
  await session.set({ [DONE]: true });
}
