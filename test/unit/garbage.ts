import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, vi } from 'vitest';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Waits until nobody holds on to something any more. */
export const untilLetGo = (what: WeakRef<object>): Promise<void> =>
  vi.waitFor(() => {
    collectGarbage();
    // An error would hold on to what it tells of.
    expect(what.deref() === undefined).toBe(true);
  });
