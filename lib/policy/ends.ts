import type { Exception } from './exceptions';
import type { ManagedPolicy } from './policy';
import { pauseEnd, type Settings } from './settings';

/**
 * When what is decided on a page may be another, though nothing was changed: a pause or an exception ends.
 * @param now ms since the epoch.
 * @returns ms since the epoch; no finite number if it never does.
 */
export function nextEnd(
  {
    settings,
    exceptions,
    policy,
  }: {
    readonly settings: Settings;
    readonly exceptions: readonly Exception[];
    readonly policy: ManagedPolicy;
  },
  host: string,
  now: number,
): number {
  const ends = [...exceptions, ...(policy.exceptions?.given ?? [])].map(({ expires }) => expires);
  const pause = pauseEnd(settings, host, now);
  return Math.min(...[...ends, pause].map((end) => (end && end > now ? end : Infinity)));
}
