import { Unreadable } from './access';
import { lost, type Part, storagePart, unlessKeptOut } from './part';

/** Records asked for at once. */
const BATCH = 100;

/** How long a database may take to open, in ms. */
const PATIENCE = 3000;

/** What the page keeps in IndexedDB, a part for each store. Nothing is read before it is asked for. */
export function databaseParts(): Promise<Part[]> {
  return unlessKeptOut('IndexedDB', async () => {
    const parts = (await indexedDB.databases()).map(({ name = '' }) => storesOf(name));
    return (await Promise.all(parts)).flat();
  });
}

async function storesOf(of: string): Promise<Part[]> {
  const database = await open(of);
  if (!database) return [lost(`IndexedDB: ${of}`)];
  const parts = [...database.objectStoreNames].map((store) =>
    storagePart(`IndexedDB: ${of}/${store}`, () => records(of, store)),
  );
  database.close();
  return parts;
}

/** @returns `null` for one that is gone by now, or that another tab is about to change. */
function open(name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    let isOver = false;
    const end = (database: IDBDatabase | null): void => {
      clearTimeout(limit);
      // Too late, and nobody would close it.
      if (isOver) database?.close();
      isOver = true;
      resolve(database);
    };
    // A request that stands behind another tab's change, which waits itself, gets no event at all.
    const limit = setTimeout(() => end(null), PATIENCE);
    const request = indexedDB.open(name);
    // It would be made anew.
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onerror = request.onblocked = () => end(null);
    request.onsuccess = () => {
      const { result } = request;
      // The page's own wishes come first.
      result.onversionchange = () => result.close();
      end(result);
    };
  });
}

async function* records(name: string, store: string): AsyncGenerator<string> {
  const database = await open(name);
  if (!database) throw new Unreadable('missing');
  try {
    for (let after: IDBValidKey | undefined; ; ) {
      const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
      const from = database.transaction(store).objectStore(store);
      const [keys, values] = await Promise.all([
        result(from.getAllKeys(range, BATCH)),
        result(from.getAll(range, BATCH)),
      ]);
      for (const [i, value] of values.entries()) yield `${asText(keys[i])}: ${asText(value)}\n`;
      if (keys.length < BATCH) return;
      after = keys.at(-1);
    }
  } catch {
    // The store is gone, or the page has had the database closed.
    throw new Unreadable('missing');
  } finally {
    database.close();
  }
}

const result = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** What Firefox shows a content script of an object of the page's world, which lists nothing by itself. */
interface Foreign {
  readonly wrappedJSObject?: Set<unknown>;
}

/** A value as text: maps and sets as lists, bytes as the text they are; no value twice. Files are not read. */
export function asText(value: unknown): string {
  const seen = new Set<unknown>();
  const plain = (_: string, one: unknown): unknown => {
    if (typeof one === 'bigint') return String(one);
    if (typeof one !== 'object' || one === null) return one;
    if (seen.has(one)) return undefined;
    seen.add(one);
    // By what it calls itself: in Firefox it is of the page's world, which has classes of its own.
    const tag = Object.prototype.toString.call(one);
    if (ArrayBuffer.isView(one) || tag === '[object ArrayBuffer]')
      return new TextDecoder().decode(one as ArrayBuffer);
    if (tag !== '[object Map]' && tag !== '[object Set]') return one;
    return [...((one as Foreign).wrappedJSObject ?? (one as Set<unknown>))];
  };
  return typeof value === 'string' ? value : (JSON.stringify(value, plain) ?? '');
}
