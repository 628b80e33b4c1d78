import type { Check } from '../rule';
import { randomPassword } from './command';
import { bearer, judgePair } from './header';
import { entropy, profile } from './profile';
import { urlPassword as roughly, STANDS_FOR } from './url';

/** Services of a compose file, which production has too: manuals call them so, with passwords that are none. */
const SERVICE = /@(?:db|database|postgres|mysql|mongo(?:db)?|redis|rabbitmq)(?![\w.-])/iy;

/**
 * As the one in `url.ts`, which it stands for in the lean build. A random one counts if it is one of a service,
 * or if only the user or the host is to be filled in.
 */
export const urlPassword: Check = (value, place) => {
  const judged = roughly(value, place);
  SERVICE.lastIndex = place.end;
  return !judged || (judged.confidence === 'possible' && SERVICE.test(place.text))
    ? (randomPassword(value, place) ?? judged)
    : judged;
};

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
export const presigned: Check = (signature, { text, start, end, now }) => {
  const address = text.slice(Math.max(0, start - AROUND), end + AROUND);
  const [, year, month, day, hour, minute, second] = SIGNED.exec(address) ?? [];
  const until = /[?&]Expires=(\d{10})\b/.exec(address)?.[1];
  if (until !== undefined) return Number(until) * 1000 <= now ? { class: 'identifier' } : {};
  if (!year && signature.startsWith('&')) return null;
  const seconds = Number(EXPIRES.exec(address)?.[1] ?? Number.NaN);
  const signed = Date.UTC(
    ...([year, Number(month) - 1, day, hour, minute, second].map(Number) as Parameters<
      typeof Date.UTC
    >),
  );
  return signed + seconds * 1000 <= now ? { class: 'identifier' } : {};
};
