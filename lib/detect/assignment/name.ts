import { isLower } from '../boundary';

/** What a name says of the value assigned to it. */
export interface About {
  readonly rule: 'generic-password' | 'generic-secret';
  /** A password may be short and chosen by a person; keys and tokens are made by machines. */
  readonly password: boolean;
  /** Nothing but a secret has such a name; "token" and "key" alone mean many other things. */
  readonly plain: boolean;
  /** "token" or "auth" alone: it means a secret if it is as random as one. */
  readonly vague?: boolean;
}

/** Say of what a key is or where it is used, and stand after the noun: they are skipped. */
const TAIL =
  /^(?:\d+|v\d+|prod|production|dev|development|stage|staging|live|test|value|val|string|str|text|plain|base64|b64|env|new|old|current|primary|secondary|default|private|raw|encoded|override|base)$/;
const PASSWORD =
  /(?:passwd|passwords?|passphrase|passcode|pwd|pswd?|(?:db|[a-z]{3})p(?:w|sk)|passwort|kennwort|passe|clave|(?<!by|com|er|sur|tres|sub)pass)$/;
const SECRET = /(?:^pat|secret|secrets|secretkey|credential|credentials|creds|geheimnis)$/;
const JOINED =
  /(?:api|access|secret|private|auth|account|encryption|encrypt|signing|sign|signature|master|service|shared|consumer|app|application|license|admin|deploy|storage|webhook|root|subscription|session|cipher|hmac|jwt|ssh|bot|refresh|bearer|oauth|personal|user|security|aes|fernet|crypto?|record|push|publish|registry|connect|server|integration|routing|write|ingest|local)(?:key|token)s?$/;
/** The last three letters of all nouns that mean a secret. */
const ENDS =
  'swd ord rds ase ode pwd ort sse ave ass ret ets key eys ens ial als eds nis ken uth pat';
/** These name a token or key that is public, ephemeral or no credential at all. A set: a pattern of so many
 * words takes a millisecond to compile when it is first used. */
const NO = new Set(
  'public|pub|publishable|anon|site|csrf|xsrf|pagination|starting|authenticity|page|next|prev|previous|continuation|continue|cancel|cancellation|design|sync|idempotency|cache|primary|foreign|sort|partition|object|translation|i18n|query|map|group|hash|hashed|bcrypt|sender|no|has|is|invalid|hide|show|toggle|lexer|color|theme|hot|short|arrow|dict|json|column|row|field|index|unique|sharding|verification|checksum|item|react|tracking|kid|ssl|tls|socket'.split(
    '|',
  ),
);

/** Tokens that tell one call or one state from another: AWS has them in most of its requests. */
const NO_TOKEN =
  /^(?:action|backward|cart|change|checkout|client|device|export|forward|fungible|import|lock|request|update)$/;

/**
 * @param words of the name, lower case.
 * @returns `null` if it does not speak of a secret: `token_type`, `password_hash`, `primaryKey`.
 */
export function judgeName(words: readonly string[]): About | null {
  let last = words.length - 1;
  while (last > 0 && TAIL.test(words[last] ?? '')) last--;
  const noun = words[last]?.replace(/\d+$/, '') ?? '';
  const before = words[last - 1] ?? '';
  // NEXT_PUBLIC_…: builds put it into what browsers load. What is encrypted opens nothing without another key.
  if (NO.has(before) || words.includes('public') || words.includes('encrypted')) return null;
  if (noun === 'token' && NO_TOKEN.test(before)) return null;
  // Two letters are no word by themselves: DB_PW, wifiPsk.
  if (PASSWORD.test(/^p(?:hrase|w|sk)$/.test(noun) ? before + noun : noun))
    return { rule: 'generic-password', password: true, plain: true };
  const rule = 'generic-secret';
  if (SECRET.test(noun) || JOINED.test(before + noun))
    return { rule, password: false, plain: true };
  if (noun === 'token' || noun === 'auth' || noun === 'bearer' || noun === 'key') {
    // A name of its own before "token" says whose it is: GITHUB_TOKEN, slackToken.
    const plain = noun === 'token' && before !== '';
    return { rule, password: false, plain, vague: noun !== 'key' };
  }
  return null;
}

/**
 * A cheap test before {@link judgeName}, for what most words lack that have a keyword in them: "tokenizer",
 * "author", "passed". Names of several words are none of its business.
 * @param name as it is written.
 */
export function mayMean(name: string): boolean {
  for (let i = 1; i < name.length; i++) if (!isLower(name.charCodeAt(i))) return true;
  return ENDS.includes(name.slice(-3).toLowerCase());
}
