import { type DestinationKind, siteMatches } from './destination';
import { consoles } from './sites/consoles';
import { secretManagers } from './sites/secret-managers';

const LOCAL = /^(?:$|localhost$|.*\.localhost$|127(?:\.\d+){3}$|\[::1\]$|0\.0\.0\.0$)/;

/** The kinds of pages where nothing is asked, most specific first. */
const QUIET = [secretManagers, consoles];

/**
 * Does a secret belong on this page, whatever else it is? All that the guard has to know of a page
 * before the script with every list is there.
 * @param host lower case, without port. @param path begins with `/`.
 */
export function quietKindOf(host: string, path: string): DestinationKind | undefined {
  if (LOCAL.test(host)) return 'local';
  return QUIET.find(({ sites }) => sites.some((site) => siteMatches(site, host, path)))?.kind;
}

/** The kind of a page as long as nothing better is known: where everybody reads what is entered. */
export function roughKindOf(host: string, path: string): DestinationKind {
  return quietKindOf(host, path) ?? 'tracker';
}
