import type { Check } from '../rule';
import { bearer, judgePair } from './header';
import { entropy, profile } from './profile';

/** The user before a password, and the host after it. */
const USER = /(?<=(?<user>[^\s:/@"'`<>]{0,100}):)/y;
const HOST = /@([^\s/:?#"'`<>\\]{1,100})/y;
/** Hosts of this machine, of a compose file and of documentation (RFC 2606, RFC 6761). */
const NOWHERE =
  /^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\]|host|hostname|server|db|database|postgres|mysql|mongo(?:db)?|redis|rabbitmq|proxy|[\w.-]*example\.(?:com|org|net)|[\w.-]+\.(?:test|example|invalid|local(?:host)?)|[a-z])$/i;

/** A user or a host that somebody is to fill in. */
const STANDS_FOR = /[<>${}%*[]|your|example/i;

function userBefore(text: string, start: number): string {
  USER.lastIndex = start;
  return USER.exec(text)?.groups?.user ?? '';
}

/** `scheme://user:password@host`. A stock password is none; on this machine it takes a random one. */
export const urlPassword: Check = (value, { text, start, end }) => {
  const user = userBefore(text, start);
  const judged = judgePair(user, value.includes('%') ? decode(value) : value);
  if (!judged || STANDS_FOR.test(user)) return null;
  HOST.lastIndex = end;
  const host = HOST.exec(text)?.[1] ?? '';
  if (STANDS_FOR.test(host)) return null;
  if (!NOWHERE.test(host)) return judged;
  return judged.confidence === 'likely' ? { confidence: 'possible' } : null;
};

/** `curl -u user:password`. */
export const userPassword: Check = (value, { text, start }) => {
  const user = userBefore(text, start);
  const judged = judgePair(user, value);
  return judged && !STANDS_FOR.test(user) ? judged : null;
};

/** Percent-encoding undone, as far as it is one. */
function decode(value: string): string {
  return value.replace(/%([2-7][\da-f])/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** `user/password@`, as Oracle writes it. */
export const loginPassword: Check = (value, { text, start }) => {
  const user = /[\w$#.-]{1,60}(?=\/$)/.exec(text.slice(Math.max(0, start - 62), start));
  return STANDS_FOR.test(value) ? null : judgePair(user?.[0] ?? '', value);
};

/** A token that lets in whoever has the link. Words and counters are none. */
export const linkToken: Check = (value, place) => {
  const about = profile(value);
  return about.classes >= 2 && entropy(value) > 3 ? bearer(value, place) : null;
};

const SIGNED = /X-(?:Amz|Goog)-Date=(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/;
const EXPIRES = /X-(?:Amz|Goog)-Expires=(\d{1,7})/;
const AROUND = 1500;

/** The signature of an address that works until it expires; afterwards it opens nothing. */
export const presigned: Check = (_, { text, start, end, now }) => {
  const address = text.slice(Math.max(0, start - AROUND), end + AROUND);
  const [, year, month, day, hour, minute, second] = SIGNED.exec(address) ?? [];
  const seconds = Number(EXPIRES.exec(address)?.[1] ?? Number.NaN);
  const signed = Date.UTC(
    ...([year, Number(month) - 1, day, hour, minute, second].map(Number) as Parameters<
      typeof Date.UTC
    >),
  );
  return signed + seconds * 1000 <= now ? { class: 'identifier' } : {};
};
