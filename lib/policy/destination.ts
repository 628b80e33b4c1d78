export type DestinationKind =
  | 'tracker'
  | 'chat'
  | 'assistant'
  | 'paste'
  | 'forum'
  | 'document'
  | 'mail'
  | 'search'
  | 'console'
  | 'secret-manager'
  | 'local'
  | 'unknown';

/** What a field is for. `secret`: it asks for one, so a secret belongs there. */
export type Intent = 'secret' | 'ordinary';

/** Where text is about to go: the page and what the field asks for. */
export interface Destination {
  /** Lower case, without port. Empty for pages that have none (a local file). */
  readonly host: string;
  /** Begins with `/`. */
  readonly path: string;
  readonly kind: DestinationKind;
  readonly intent: Intent;
}

/** What can be read of a field without reading its value. */
export interface FieldHints {
  /** `type` of an input, `password` for whatever is masked like one; empty for everything else. */
  readonly type: string;
  readonly multiline: boolean;
  readonly name: string;
  readonly id: string;
  /** Text of its labels, or its accessible name. */
  readonly label: string;
}

/**
 * Does a page lie under a site entry?
 * @param site `host` or `host/path`; `*.host` covers the domain and all below it. In the path `*`
 * stands for one segment and `**` for any number; it matches from the start, segment by segment.
 */
export function siteMatches(site: string, host: string, path: string): boolean {
  const [pattern = '', ...segments] = site.split('/');
  const hostFits = pattern.startsWith('*.')
    ? host === pattern.slice(2) || host.endsWith(pattern.slice(1))
    : host === pattern;
  if (!hostFits) return false;
  if (segments.length === 0) return true;
  return segmentsMatch(segments, path.split('/').slice(1));
}

/** Keeps all places the pattern may have reached, so that many `**` cost no more than one. */
function segmentsMatch(pattern: readonly string[], path: readonly string[]): boolean {
  let reached: readonly number[] = [0];
  for (const one of pattern) {
    reached =
      one === '**'
        ? [...path.keys()].slice(reached[0] ?? path.length)
        : reached.flatMap((at) => (at in path && (one === '*' || one === path[at]) ? at + 1 : []));
  }
  return reached.length > 0;
}

/** Where people talk on a provider's own domain: a key that is there has got out. */
const TALK =
  /^(?:.*\.)?(?:community|forums?|discuss(?:ions?)?|support|help|answers|issues|feedback|ideas|groups|lists|talk|chat)\./;
/** Pages of a provider's customers, below a domain of its own. */
const HOSTED =
  /\.(?:git(?:hub|lab)\.io|(?:netlify|vercel|replit|railway)\.app|(?:deno|fly|replit)\.dev|ngrok(?:-free)?\.\w+|convex\.site|appwrite\.network|webflow\.io)$/;

/** What countries have anybody's domains below: co.uk, com.au, or.jp. */
const OPEN = /^(?:com?|org?|net?|gov?|ac|edu)$/;

/**
 * Do keys belong on this page?
 * @param sites as {@link siteMatches} takes them, or `~acme`: whatever domain is called acme, but for
 *   where people talk on it, or have pages of their own.
 */
export function isAtHome(sites: readonly string[], { host, path, kind }: Destination): boolean {
  return sites.some((site) => {
    if (!site.startsWith('~')) return siteMatches(site, host, path);
    if (kind !== 'unknown' && kind !== 'console') return false;
    const [top = '', name = '', below = ''] = host.split('.').reverse();
    // acme.co.uk is called acme, and acme.ibm.com is IBM's.
    const isOpen = top.length === 2 && OPEN.test(name);
    return (
      site.slice(1) === (isOpen && below ? below : name) && !TALK.test(host) && !HOSTED.test(host)
    );
  });
}

/**
 * Words that may follow or precede the noun in the label of a field that asks for a secret. A label
 * that says more is about something else: "Describe the token problem" is no request for a token.
 */
const QUALIFIER =
  /^(?:your|the|a|an|new|old|current|confirm|enter|paste|personal|access|my|bot|user|app|application|client|auth|authentication|api|shared|deploy|repository|environment|actions|encrypted|optional|required|value|here|id|for|of|to)$/;
const NOUN =
  /^(?:password|passwd|passphrase|passcode|pwd|secret|secrets|token|tokens|bearer|apikey|credential|credentials|pat|passwort|kennwort|passe|jeton|contraseña|.*(?:密码|密钥|令牌|パスワード|トークン|apiキー))$/;
/** What makes a "key" a secret: a primary key or a sort key is none. */
const KEY_OWNER = /^(?:api|access|private|secret|auth|client|deploy|encrypted|shared|bot)$/;
const KEY = /^(?:key|schlüssel|clé|clave)$/;
/** Begins the label of a field in which one looks for something. */
const LOOKS_FOR = /^(?:search|find|filter|such|cherch|recherch|busc)/;

/** The words of a label or of an identifier in any case style, lower case. */
function words(text: string): string[] {
  return text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** @param named a few words may be whose it is ("OpenAI API key"): not where somebody writes a text. */
function asksForSecret(text: string, named: boolean): boolean {
  if (text.length > 60) return false;
  const list = words(text);
  if (list.length > 6 || LOOKS_FOR.test(list[0] ?? '')) return false;
  const isNoun = (word: string, i: number): boolean =>
    NOUN.test(word) ||
    (KEY.test(word) && [list[i - 1], list[i + 1]].some((near) => KEY_OWNER.test(near ?? '')));
  const last = list.length - 1;
  if (named && last < 4 && isNoun(list[last] ?? '', last)) return true;
  return (
    list.some(isNoun) &&
    list.every((word, i) => isNoun(word, i) || QUALIFIER.test(word) || KEY_OWNER.test(word))
  );
}

/**
 * Does the field ask for a secret? Judged by its type and by names that say nothing else.
 * A many-line field counts only by its visible label: code names are too loose for prose.
 */
export function intentOf(hints: FieldHints): Intent {
  const { type, label, name, id, multiline } = hints;
  if (type === 'password' || asksForSecret(label, !multiline && type !== 'search')) return 'secret';
  if (multiline) return 'ordinary';
  return asksForSecret(name, false) || asksForSecret(id, false) ? 'secret' : 'ordinary';
}
