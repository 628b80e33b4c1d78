import { type DestinationKind, siteMatches } from './destination';
import { quietKindOf } from './kind-rough';
import { siteLists } from './sites';

const SEARCH =
  /^(?:www\.google\.[a-z.]+|www\.bing\.com|duckduckgo\.com|search\.brave\.com|kagi\.com|www\.ecosia\.org|yandex\.[a-z]+|www\.baidu\.com|www\.startpage\.com)$/;

/** The kind of a page. @param host lower case, without port. @param path begins with `/`. */
export function kindOf(host: string, path: string): DestinationKind {
  const quiet = quietKindOf(host, path);
  if (quiet) return quiet;
  for (const list of siteLists) {
    if (list.sites.some((site) => siteMatches(site, host, path))) return list.kind;
  }
  return SEARCH.test(host) ? 'search' : 'unknown';
}
