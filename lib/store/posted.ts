import { fingerprint } from '../policy/fingerprint';
import { api, isPrivate } from './api';

/**
 * Secrets that the user has sent off a moment ago, so that the page on which they then appear can say
 * so. Kept by fingerprint under a key each, as exceptions are, because a form leads to another page.
 */
const POSTED = 'posted:';
/** How long a post is fresh, in ms. */
const FRESH = 15 * 60_000;

/**
 * Notes what was sent off, but in a private window, and throws older notes away. The page may be left at once, so
 * nothing is awaited before it is written.
 * @param key of this installation; `null`, while that is not known, notes nothing.
 * @param now ms since the epoch.
 * @throws if storage is out of reach.
 */
export async function notePosted(
  values: Iterable<string>,
  key: string | null,
  now: number,
): Promise<void> {
  if (!key || isPrivate()) return;
  const items: Record<string, unknown> = {};
  for (const value of values) items[POSTED + fingerprint(key, value)] = now;
  await api().storage.local.set(items);
  await readPosted(now);
}

/**
 * Fingerprints of what was sent off a moment ago; older notes are thrown away.
 * @param now ms since the epoch.
 * @throws if storage is out of reach.
 */
export async function readPosted(now: number): Promise<Set<string>> {
  const items = await api().storage.local.get(null);
  const posted = new Set<string>();
  const old: string[] = [];
  for (const [key, at] of Object.entries(items)) {
    if (!key.startsWith(POSTED)) continue;
    // What has just been noted may be newer than `now`: another frame, or another gesture, notes as well.
    if (typeof at === 'number' && Math.abs(now - at) < FRESH) posted.add(key.slice(POSTED.length));
    else old.push(key);
  }
  if (old.length > 0) await api().storage.local.remove(old);
  return posted;
}
