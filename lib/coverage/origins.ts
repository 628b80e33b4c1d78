import { siteMatches } from '../policy/destination';

/** Every page of the web: the widest that the user can grant. */
export const EVERY_SITE = '*://*/*';

/**
 * Why Keyslip runs on a page, or why not. `built-in`: it is on the list of guarded sites. `site`,
 * `every`: the user let it. `withheld`: it is on the list, and the browser or the user forbids it.
 */
export type Coverage = 'built-in' | 'site' | 'every' | 'withheld' | 'none';

/** The pattern by which the site of a page is asked for; `null` for pages that are no web pages. */
export function originOf(url: string): string | null {
  const page = pageOf(url);
  return page && `*://${page.host}/*`;
}

/** Does a pattern cover all pages of the web? */
export const isEvery = (pattern: string): boolean =>
  pattern === EVERY_SITE || pattern === '<all_urls>';

/**
 * Does a permission cover a page?
 * @param pattern a match pattern; its path is not looked at, as browsers ignore it in permissions.
 */
export function covers(pattern: string, url: string): boolean {
  const page = pageOf(url);
  if (!page) return false;
  if (isEvery(pattern)) return true;
  const [, scheme, host = ''] = /^(\*|https?):\/\/([^/]+)\/\*$/.exec(pattern) ?? [];
  if (scheme !== '*' && scheme !== page.scheme) return false;
  return host === '*' || siteMatches(host, page.host, '/');
}

/**
 * @param granted what the browser says is granted, the manifest's own patterns among it.
 * @param builtIn the manifest's own patterns.
 */
export function coverageOf(
  url: string,
  granted: readonly string[],
  builtIn: readonly string[],
): Coverage {
  const covering = granted.filter((pattern) => covers(pattern, url));
  const isListed = builtIn.some((pattern) => covers(pattern, url));
  if (isListed) return covering.length > 0 ? 'built-in' : 'withheld';
  if (covering.some(isEvery)) return 'every';
  return covering.length > 0 ? 'site' : 'none';
}

/** Does the browser let Keyslip run on none of the manifest's own sites? Parameters as of {@link coverageOf}. */
export function isListWithheld(granted: readonly string[], builtIn: readonly string[]): boolean {
  // Of a pattern with subdomains the browser may grant a single one.
  const pageIn = (pattern: string): string => pattern.replace(/^\*/, 'https').replace('//*.', '//');
  return !granted.some(
    (pattern) => isEvery(pattern) || builtIn.some((listed) => covers(listed, pageIn(pattern))),
  );
}

/** What to ask for so that Keyslip runs on a page; the list's own pattern where there is one. */
export function wantedFor(url: string, builtIn: readonly string[]): string[] {
  const listed = builtIn.filter((pattern) => covers(pattern, url));
  if (listed.length > 0) return listed;
  const origin = originOf(url);
  return origin ? [origin] : [];
}

/** What the user granted for a page, and may take back: for its site, or for every site. */
export function takenBack(
  url: string,
  granted: readonly string[],
  builtIn: readonly string[],
): string[] {
  const own = granted.filter((pattern) => !builtIn.includes(pattern) && covers(pattern, url));
  const every = own.filter(isEvery);
  return every.length > 0 ? every : own;
}

function pageOf(url: string): { scheme: string; host: string } | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  const scheme = protocol.slice(0, -1);
  return /^https?$/.test(scheme) ? { scheme, host: hostname } : null;
}
