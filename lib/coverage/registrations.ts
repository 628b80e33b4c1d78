import { EVERY_SITE, isEvery } from './origins';

/** A content script as `scripting.registerContentScripts` takes it. */
export interface Registration {
  readonly id: string;
  readonly js: string[];
  readonly matches: string[];
  readonly excludeMatches: string[];
  readonly world: 'ISOLATED' | 'MAIN';
  readonly runAt: 'document_start' | 'document_idle';
  readonly allFrames: true;
  /** Frames without an address of their own: about:blank, srcdoc, blob: and data:. */
  readonly matchOriginAsFallback: true;
  readonly persistAcrossSessions: true;
}

const HANDLES = {
  id: 'handles',
  js: ['/content-scripts/handles.js'],
  world: 'MAIN',
  runAt: 'document_start',
} as const;

/** The scripts as the manifest has them, in the order in which they start in an open page. */
export const SCRIPTS = [
  { id: 'guard', js: ['/content-scripts/guard.js'], world: 'ISOLATED', runAt: 'document_start' },
  { id: 'tap', js: ['/content-scripts/tap.js'], world: 'MAIN', runAt: 'document_start' },
  // Firefox lets no script open files by itself.
  ...(import.meta.env.FIREFOX ? [] : [HANDLES]),
  { id: 'answer', js: ['/content-scripts/answer.js'], world: 'ISOLATED', runAt: 'document_idle' },
  { id: 'page', js: ['/content-scripts/page.js'], world: 'ISOLATED', runAt: 'document_idle' },
] as const;

/**
 * What the user has let Keyslip run on, besides the sites of the list.
 * @param granted match patterns, the manifest's own among them.
 */
export function addedOf(granted: readonly string[], builtIn: readonly string[]): string[] {
  return granted.filter(
    (pattern) => !builtIn.includes(pattern) && /^(?:\*|https?):|^<all_urls>$/.test(pattern),
  );
}

/** What has to be registered for what is granted, as of {@link addedOf}. The manifest sees to its own sites. */
export function registrationsFor(
  granted: readonly string[],
  builtIn: readonly string[],
): Registration[] {
  const own = addedOf(granted, builtIn);
  if (own.length === 0) return [];
  const matches = own.some(isEvery) ? [EVERY_SITE] : [...new Set(own)].sort();
  return SCRIPTS.map((script) => ({
    ...script,
    js: [...script.js],
    matches,
    excludeMatches: [...builtIn],
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  }));
}

/** A registration as the browser reports it. */
export interface Registered {
  readonly id: string;
  readonly matches?: readonly string[] | undefined;
  readonly excludeMatches?: readonly string[] | undefined;
}

/** How to get from what is registered to what should be, without a moment in which nothing is. */
export function changesTo(
  wanted: readonly Registration[],
  present: readonly Registered[],
): { add: Registration[]; update: Registration[]; remove: string[] } {
  const known = new Map(present.map((one) => [one.id, one]));
  const same = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
    [...a].sort().join() === [...b].sort().join();
  return {
    add: wanted.filter(({ id }) => !known.has(id)),
    update: wanted.filter((one) => {
      const now = known.get(one.id);
      return (
        now && !(same(one.matches, now.matches) && same(one.excludeMatches, now.excludeMatches))
      );
    }),
    remove: present.map(({ id }) => id).filter((id) => !wanted.some((one) => one.id === id)),
  };
}
