import type { Check, Place } from '../rule';
import { randomPassword, unlessWords } from './command';
import { bearer, judgePair } from './header';
import { entropy } from './profile';
import { userPassword as givenPassword, urlPassword as roughly, STANDS_FOR } from './url';

/** Services of a compose file, which production has too: manuals call them so, with passwords that are none. */
const SERVICE = /@(?:db|database|postgres|mysql|mongo(?:db)?|redis|rabbitmq)(?![\w.-])/iy;

/**
 * As the one in `url.ts`, which it stands for in the lean build. A random one counts if it is one of a service,
 * or if only the user or the host is to be filled in; a constant is to be filled in itself, and so are words that call it a password.
 */
export const urlPassword: Check = (value, place) => {
  if (/^[A-Z]+_[A-Z_]+$|^(?:[a-z]+[-_])*pass(?:w(?:or)?d)?(?:[-_][a-z]+)*$/.test(value))
    return null;
  const judged = roughly(value, place);
  SERVICE.lastIndex = place.end;
  return !judged || (judged.confidence === 'possible' && SERVICE.test(place.text))
    ? (randomPassword(value, place) ?? judged)
    : unlessWords(value, judged);
};

/** As the one in `url.ts`. What stands behind a colon may be an address or a path: `beeline -u jdbc:hive2://…`, `rsync -u host:/…`. */
export const userPassword: Check = (value, place) =>
  /^(?:\w+:\/)?\//.test(value) || place.text.endsWith('-url:', place.start)
    ? null
    : unlessWords(value, givenPassword(value, place));

/** Scott's cat, and what a database of Oracle came with. */
const OF_MANUALS = /^(?:tiger|manager|change_on_install)$/i;

/** `user/password@`, as Oracle writes it. */
export const loginPassword: Check = (value, { text, start }) => {
  const user = /[\w$#.-]{1,60}(?=\/$)/.exec(text.slice(Math.max(0, start - 62), start));
  return STANDS_FOR.test(value) || OF_MANUALS.test(value)
    ? null
    : unlessWords(value, judgePair(user?.[0] ?? '', value));
};

/** A token that lets in whoever has the link. Words and counters are none. */
export const linkToken: Check = (value, place) =>
  entropy(value) > 3 ? bearer(value, place) : null;

const SIGNED = /X-(?:Amz|Goog)-Date=(\d{8}T\d{6}Z)/;
const EXPIRES = /X-(?:Amz|Goog)-Expires=(\d{1,7})/;
const AROUND = 1500;

/** No session of AWS is longer. Source: docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html */
const SESSION = 36 * 3_600_000;

/** What stands around a value: of an address all that says how long it works. */
const around = ({ text, start, end }: Place): string =>
  text.slice(Math.max(0, start - AROUND), end + AROUND);

/** When an address was signed, in ms; not a number if nothing says so. */
function signedAt(address: string): number {
  const [, date = ''] = SIGNED.exec(address) ?? [];
  return Date.parse(date.replace(/(....)(..)(.....)(..)/, '$1-$2-$3:$4:'));
}

/** A session's token; in an address that was signed longer ago than sessions are, it opens nothing. */
export const sessionToken: Check = (_, place) =>
  signedAt(around(place)) + SESSION <= place.now ? { class: 'identifier' } : {};

/** The signature of an address that works until it expires; afterwards it opens nothing. */
export const presigned: Check = (signature, place) => {
  const { now } = place;
  const address = around(place);
  const signed = signedAt(address);
  const until = /[?&]Expires=(\d{10})\b/.exec(address)?.[1];
  if (until !== undefined) return Number(until) * 1000 <= now ? { class: 'identifier' } : {};
  if (Number.isNaN(signed) && signature.startsWith('&')) return null;
  const seconds = Number(EXPIRES.exec(address)?.[1] ?? Number.NaN);
  return signed + seconds * 1000 <= now ? { class: 'identifier' } : {};
};
