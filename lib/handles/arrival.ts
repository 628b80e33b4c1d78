import { addEventListener, apply, defineProperty, getOwnPropertyDescriptor } from '../tap/natives';

const NAME = 'getAsFileSystemHandle';

/**
 * Hides the way from what is dropped to handles while a drop of a script arrives, as one is that was looked through: of that
 * the browser has none, and many pages take a file without a handle for no file at all. Without that way they take
 * the file itself, as in browsers that have none.
 */
export function hideHandlesOfScripts(): void {
  const { prototype } = DataTransferItem;
  const hide = async ({ isTrusted }: Event): Promise<void> => {
    const way = getOwnPropertyDescriptor(prototype, NAME);
    if (isTrusted || !way) return;
    delete (prototype as { [NAME]?: unknown })[NAME];
    // Whoever dispatched the event goes on only once all have heard it, and then comes this.
    await null;
    defineProperty(prototype, NAME, way);
  };
  apply(addEventListener, window, ['drop', hide, true]);
  apply(addEventListener, window, ['paste', hide, true]);
}
