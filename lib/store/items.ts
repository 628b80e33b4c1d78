import { api } from './api';

/** What lies in `storage.local`, as it came. */
export type Items = Readonly<Record<string, unknown>>;

/** What was caught: see `history.ts`. Most of what is stored, and nothing that a decision stands on. */
export const HISTORY = 'history:';

/** Does a decision stand on what this key holds? Not on what was caught, nor on what was sent off a moment ago. */
export const decides = (key: string): boolean => !/^(?:history|posted):/.test(key);

/** Where the scripts of a frame leave what they have read: in a global that no page can see. */
const KEY = Symbol.for('keyslip.items');
const world = globalThis as { [KEY]?: Promise<Items> | undefined };

/**
 * Reads everything that {@link decides}, and leaves it for the scripts of this frame that start later.
 * @throws if storage is out of reach, as after an update of the extension.
 */
export async function readItems(): Promise<Items> {
  const items = api()
    .storage.local.get(null)
    .then((all) => {
      // A frame would keep all of it in memory.
      for (const key in all) if (!decides(key)) delete all[key];
      return all as Items;
    });
  world[KEY] = items;
  // The next one may have more luck.
  items.catch(() => {
    world[KEY] = undefined;
  });
  return items;
}

/**
 * What a script that started earlier in this frame has read last, so that a page of many frames does not
 * have everything read several times in each. Who takes it listens for changes already.
 */
export async function itemsHere(): Promise<Items> {
  return world[KEY] ?? readItems();
}
