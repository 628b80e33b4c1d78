import { bytesOf, headOf } from '../files/bytes';
import { LIMITS } from '../files/limits';
import { redactText } from '../files/redact';
import { searchText } from '../files/search-text';
import { HEAD, type Kind, kindOf } from '../files/sniff';
import type { Report, Scan } from '../files/types';
import { readPreferences } from '../store/preferences';
import { openReader, type Reader } from './reader';

/** Text up to this size, in bytes, is read here: sooner done than a worker is started. */
const SMALL = 512 * 1024;

/** How long pictures may take that come together, or folders, in ms: nobody waits longer for them. */
export const PATIENCE = 20_000;

/** Reads files one after another, here or in the worker. */
export interface FileReading {
  search(file: File, progress: (done: number) => void): Promise<Report>;
  redact(file: File, names: ReadonlyMap<string, string>): Promise<Blob | null>;
  close(): void;
}

/** @param scan the guard's. */
export function createFileReading(scan: Scan): FileReading {
  /** `null`: this page lets none in. */
  let reader: Promise<Reader | null> | undefined;
  const start = (): Promise<Reader | null> => {
    reader ??= openReader().catch(() => null);
    return reader;
  };
  /** `null`: what is too large or gone is nothing that the worker could read. */
  const kindIn = async (file: File): Promise<Kind | null> => {
    if (file.size > LIMITS.size) return null;
    const head = headOf(bytesOf(file.slice(0, HEAD), readBlob), HEAD);
    return head.then(kindOf, () => null);
  };
  /** Small texts, and what nobody can read, need no worker. */
  const worker = async (file: File, kind: Kind | null): Promise<Reader | null> =>
    kind === null || (kind === 'text' && file.size <= SMALL) ? null : start();
  const seesPictures = async (): Promise<boolean> =>
    readPreferences().then(
      ({ value }) => value.pictures,
      () => false,
    );

  let timeUp: Promise<Report> | undefined;

  return {
    async search(file, progress) {
      const kind = await kindIn(file);
      const away = await worker(file, kind);
      if (away) {
        const sight = await seesPictures();
        const report = away.search(file, sight, progress);
        if (kind !== 'picture' || !sight) return report;
        timeUp ??= new Promise((resolve) => setTimeout(() => resolve(TOO_SLOW), PATIENCE));
        return Promise.race([timeUp, report]);
      }
      return searchText(bytesOf(file, readBlob), kind, { scan, now: Date.now(), progress });
    },
    async redact(file, names) {
      const away = await worker(file, await kindIn(file));
      if (away) return away.redact(file, names);
      const parts = await redactText(bytesOf(file, readBlob), names, scan, Date.now());
      return parts && new Blob(parts);
    },
    close() {
      void reader?.then((open) => open?.close());
    },
  };
}

/** What is said of a file once nobody waits for it any longer. */
export const TOO_SLOW: Report = {
  hits: [],
  more: false,
  unread: [{ path: '', why: 'too-slow' }],
  redactable: false,
  seen: true,
};

/**
 * The bytes of a small blob. Firefox keeps a content script from looking into buffers of the page,
 * which is whose the file is; text is anybody's.
 */
function readBlob(blob: Blob): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(new Error('The file cannot be read'));
    reader.onload = () => {
      const text = String(reader.result);
      const bytes = new Uint8Array(text.length);
      for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
      resolve(bytes);
    };
    reader.readAsBinaryString(blob);
  });
}
