import type { Check } from '../rule';
import { judgePair } from './header';

/** The user before a password, and the host after it. */
const USER = /(?<=(?<user>[^\s:/@"'`<>]{0,100}):)/y;
const HOST = /@([^\s/:?#"'`<>\\]{1,100})/y;
/** Hosts of this machine, of a compose file and of documentation (RFC 2606, RFC 6761). */
const NOWHERE =
  /^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\]|host|hostname|server|db|database|postgres|mysql|mongo(?:db)?|redis|rabbitmq|proxy|[\w.-]*example\.(?:com|org|net)|[\w.-]+\.(?:test|example|invalid|local(?:host)?)|[a-z])$/i;

/** A user or a host that somebody is to fill in. */
export const STANDS_FOR = /[<>${}*[]|%(?!40)|your|example/i;

function userBefore(text: string, start: number): string {
  USER.lastIndex = start;
  return USER.exec(text)?.groups?.user ?? '';
}

/** `scheme://user:password@host`. A stock password is none; on this machine it takes a random one. */
export const urlPassword: Check = (value, { text, start, end }) => {
  const user = userBefore(text, start);
  const judged = judgePair(user, decode(value));
  if (!judged || STANDS_FOR.test(user)) return null;
  HOST.lastIndex = end;
  const host = HOST.exec(text)?.[1] ?? '';
  if (STANDS_FOR.test(host)) return null;
  if (!NOWHERE.test(host)) return judged;
  return judged.confidence === 'likely' ? { confidence: 'possible' } : null;
};

/** `curl -u user:password`. What calls something is code, and a number with more behind it the port of `socat -u`. */
export const userPassword: Check = (value, { text, start }) => {
  if (/^[\w.]+\(|^\d+[,:]/.test(value)) return null;
  const user = userBefore(text, start);
  return STANDS_FOR.test(user) ? null : judgePair(user, value);
};

/** Percent-encoding undone, as far as it is one. */
function decode(value: string): string {
  return value.replace(/%([2-7][\da-f])/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
