import type { About } from '../assignment/name';
import { isNever } from '../assignment/never';
import { isMadeUp, isOfWords, judgeValue } from '../assignment/value';
import { DOCUMENTED } from '../documented';
import { isPlaceholder } from '../placeholders';
import type { Check, Place } from '../rule';
import type { CheckResult } from '../types';
import { decodeBase64 } from './base64';
import { basicCredentials, bearer, judgePair } from './header';
import { type Profile, profile } from './profile';

/** What a database stores of a password, and a constant that is to be filled in. */
const HASHED = /^(?:\*[\dA-F]{40}$|md5|SCRAM|0x|\$|[A-Z]+_[A-Z_]+$)/;
const ABOUT: About = { rule: 'generic-password', password: true, plain: true };

/** What a driver connects to: a scheme, and a first name with its value. */
const SOURCE = /^(?:dbi:|\w{2,12}:(?:\w*:)?\w+=)/i;

/** A password where the place makes no promise that it is one: a random one, or a notice. */
function judgePassword(value: string): CheckResult | null {
  if (SOURCE.test(value) || isNever(value)) return null;
  const confidence = judgeValue(value, profile(value), true, ABOUT);
  return confidence ? { confidence } : null;
}

/** Keys that sign or are made by a machine may be written as hexadecimal digits, and tokens as UUIDs; a password that is would be a hash. */
const SIGNS = /jwt|hmac|http-basic/i;
const HEX = /^[\da-f-]{32,128}$/;

/** As `judgePassword`, and only what is surely random. */
export const randomPassword: Check = (value, { text, start }) =>
  judgePassword(value)?.confidence === 'likely' ||
  (HEX.test(value) && SIGNS.test(text.slice(Math.max(0, start - 80), start)))
    ? {}
    : null;

/** Where nothing but a password stands: a random one, or a notice of what a person could have made up. */
export const chosenPassword: Check = (value, place) => {
  const found = randomPassword(value, place) ?? (isMadeUp(value) ? judgePassword(value) : null);
  if (found || !isOfWords(value) || isNever(value)) return found;
  return judgeValue(value, { ...profile(value), pairs: 0 }, true, ABOUT)
    ? { confidence: 'possible', real: true }
    : null;
};

/** A host or a file, maybe with parameters, a place in a book, what is in brackets, a program, the model of a device. */
const NAME =
  /^(?:[\w.+-]+@)?[\w-]+(?:\*?\.[\w-]+)+(?:$|\?\w+=)|^\(|^[a-z]+_[a-z]+\d*$|^(?=.*-[A-Z\d]{1,3}(?:-|$))[A-Z\d]+(?:-[A-Z\d]+)+$/;

/** Random beside a user, or made up with a sign in it; and no name of something. */
export const pairPassword: Check = (value, place) => {
  if (NAME.test(value)) return null;
  // The number of a report, after whose it is: `owner/name#12`.
  // Code has names with a dollar in them, too.
  const signed = /[!#%*@^]|\$(?![A-Za-z])|(?=.*[A-Z])\+/.test(value) && !/#\d+$/.test(value);
  return signed && isMadeUp(value) ? unlessWords(value, {}) : randomPassword(value, place);
};

/** What a program for tunnels logs in with: an id that is a secret, a password, or method and password in base64. */
export const tunnelLogin: Check = (value, place) => {
  if (/^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.test(value))
    return profile(value).regular ? null : {};
  const inner = decodeBase64(value) ?? '';
  if (/^\{\s*"/.test(inner)) return /"id"\s*:\s*"[\da-f-]{36}"/.test(inner) ? {} : null;
  const [, password = ''] = /^[\w-]{3,40}:([!-~]{6,120})/.exec(inner) ?? [];
  return password ? judgePair('', password) : saidPassword(value, place);
};

/** Whom to act for, user and password, with a zero between (RFC 4616), or a password alone. */
export const plainLogin: Check = (value) => {
  const [only = '', user = '', password = only] = (decodeBase64(value) ?? '').split('\0');
  return /^[!-~]+$/.test(password) ? judgePair(user, password) : null;
};

const isSeed = ({ distinct, familiar, letters }: Profile): boolean =>
  distinct > 8 && familiar * 5 < letters * 3;

/** Base32 of at least ten random bytes (RFC 4226): digits are in it, and no words. */
export const totpSeed: Check = (value) => {
  const about = profile(value);
  return about.digits > 0 && isSeed(about) ? {} : null;
};

/** The same where nothing else stands: no words, and no sample of a manual. */
export const totpAddress: Check = (value) => {
  const about = profile(value);
  return isSeed(about) && !isPlaceholder(value, about) ? {} : null;
};

/** What a system has of a password can be guessed from; what manuals show has few characters or runs. */
export const passwordHash: Check = (value) => {
  const { distinct, regular, masked } = profile(value);
  return distinct > 12 && !regular && !masked && !DOCUMENTED.test(value) ? { real: true } : null;
};

/** After words that prose has too, so it has to be quoted or random. */
export const sqlPassword: Check = (value, place) => {
  const { text, start } = place;
  // "The key identified by …"
  if (
    !/\b(?:create|alter|grant|set|user|role)\s/i.test(text.slice(Math.max(0, start - 200), start))
  )
    return null;
  const quoted = /["'\x60]/.test(text.charAt(start - 1));
  return (quoted ? saidPassword : randomPassword)(value, place);
};

/** Letters of both cases and digits that read as no words, in a place that ids have too. */
export const mixedToken: Check = (value, place) =>
  /[A-Z]/.test(value) && /[a-z]/.test(value) ? bearer(value, place) : null;

/** Quoted where a statement says that it is a password. */
export const saidPassword: Check = (value) => (HASHED.test(value) ? null : judgeSaid(value));

const judgeSaid = (value: string): CheckResult | null => unlessWords(value, judgePair('', value));

/** A verdict on a password; one that reads as words is none that stands for another where a password has to stand. */
export const unlessWords = (value: string, judged: CheckResult | null): CheckResult | null =>
  judged && isOfWords(value) ? { ...judged, real: true } : judged;

/** The commands whose option of one letter is a password; a plus: only with nothing between. */
const OPTIONS: Readonly<Record<string, RegExp>> = {
  p: /mongo\w*|sshpass|(?:docker|podman|oc|az|helm registry|nerdctl|buildah|skopeo|crane auth) login|psexec(?:64)?|beeline|cqlsh|7za?|winrs|clickhouse-client|wmiexec|xfreerdp|cf login|ipmitool|useradd|usermod|twine|poetry publish|rdesktop|(?:un)?rar|az [a-z -]{2,30} create|dotnet nuget [a-z]+ [a-z]+|svn|smbmap|evil-winrm|plink|pscp|psftp|pihole|ipa-[\w-]+|conan user|altool|security (?:import|unlock-keychain)|signtool|schtasks/,
  'p+': /(?:mysql|mariadb|percona|xtrabackup|innobackupex)[\w-]*/,
  P: /sqlcmd|bcp|security import|osql|isql|mosquitto_\w+|unzip|zip|ipmitool/,
  a: /ipa-server-install|redis-cli|keydb-cli|valkey-cli|https? (?:[^|;&\n]{0,160} )?(?:-A|--auth-type)[ =]bearer/,
  w: /ldap\w+|kinit|neo4j/,
  A: /snmp\w+/,
  X: /snmp\w+/,
  c: /snmp\w+/,
  k: /openssl|nuget push/,
  K: /openssl/,
  s: /ldappasswd/,
  t: /influx|codecov|[\w-]{2,20} (?:login|auth|deploy|publish)/,
};
/** Of these it is always a password, so that one that somebody chose is one too. */
const ALWAYS = 'pPaw';

const compiled = new Map<string, RegExp>();
const commandOf = (option: string): RegExp | null => {
  const names = OPTIONS[option];
  const found = compiled.get(option);
  if (found || !names) return found ?? null;
  const pattern = new RegExp(
    `(?<![\\w-])(?:${names.source})(?:\\.exe)?[\\s"](?:[^|;&\\n]|\\\\\\n)*$`,
  );
  compiled.set(option, pattern);
  return pattern;
};
const LONGEST = 240;

/** The password that a command takes by an option of one letter: `sshpass -p …`, `mysql -p…`. */
export const optionPassword: Check = (value, place) => {
  const { text, start } = place;
  const [all = '', option = '', gap = ''] =
    /[\s"][-/]r?([pPawAXckKst])w?([ :=",]{0,4})["']?$/.exec(
      text.slice(Math.max(0, start - 8), start),
    ) ?? [];
  const before = text.slice(Math.max(0, start - LONGEST), start - all.length + 1);
  const fits =
    commandOf(option)?.test(before) || (gap === '' && commandOf(`${option}+`)?.test(before));
  if (fits && ALWAYS.includes(option)) return judgeSaid(value);
  if (fits) return /[Kt]/.test(option) && HEX.test(value) ? {} : randomPassword(value, place);
  // Whatever it is, it has been given a user.
  const hasUser =
    /^p$/i.test(option) && /\s-[uU][ =]?[^\s-]\S{0,60}\s(?:[^|;&\n]|\\\n)*$/.test(before);
  return hasUser ? randomPassword(value, place) : null;
};

const GIT = /^@(?:git|\S{1,110}\.git\b)/;
/** A token in the place of a user's name, without a password. Sentry has hexadecimal ones there. */
export const urlToken: Check = (value, place) => {
  if (!/^[\da-f]+$/.test(value)) return /[A-Z]/.test(value) ? bearer(value, place) : null;
  return GIT.test(place.text.slice(place.end, place.end + 120)) ? bearer(value, place) : null;
};

/** What Terraform's `random_password` has made, in its state. */
export const generatedPassword: Check = (value, { text, start }) =>
  /"random_(?:password|string)"/.test(text.slice(Math.max(0, start - 800), start))
    ? judgePair('', value)
    : null;

/** A group without a vowel, and none of the few that stand for a format or a protocol. */
const NO_WORD = /\b(?!html|http|smtp|sftp|mqtt|grpc)[b-df-hj-np-tv-xz]{4}\b/i;

/** Groups of four letters, as Google and Apple make passwords for apps, with digits as WordPress does; four words are none. */
export const appPassword: Check = (value) => {
  const about = profile(value.replace(/[ -]/g, ''));
  const random = about.familiar < about.pairs * 0.6 || NO_WORD.test(value);
  return (about.classes > 2 || about.pairs >= 12) && random ? {} : null;
};

/**
 * Numbers of a key of sixteen bytes. A default or a sample goes up in steps, repeats itself, or is text (ZigBee's
 * well-known key spells its alliance).
 */
export const listedBytes: Check = (value) => {
  const bytes = value.match(/0x\w\w|\d+/gi)?.map(Number) ?? [];
  const steps = new Set(bytes.map((byte, i) => byte - (bytes[i - 1] ?? 0)));
  return steps.size > 10 && bytes.some((byte) => byte > 126) ? { real: true } : null;
};

/** Codes that each let in once: digits are in them, and no words. */
export const recoveryCodes: Check = (value) => {
  const { digits, letters, distinct, regular, familiar } = profile(value.replace(/[\s*.)-]/g, ''));
  return digits > 3 && distinct > 7 && !regular && familiar * 3 < digits + letters
    ? { real: true }
    : null;
};

/** Characters of all kinds, spaces too, and no sentence. */
export const longRandom: Check = (value) => {
  const about = profile(value);
  return about.classes === 4 && about.digits > 1 && about.familiar * 2 < about.letters
    ? { real: true }
    : null;
};

/** What is encrypted has nearly all characters of its alphabet; of the five parts that JWE has one may be empty. */
export const sealedToken: Check = (value) =>
  profile(value.slice(-100)).distinct > 24 ? { real: true } : null;

/** Docker's configuration in base64: it holds the base64 of a user and a password once more. */
export const pullSecret: Check = (value, place) => {
  const auth = /"auth"\s*:\s*"([^"]+)/.exec(decodeBase64(value) ?? '')?.[1];
  return auth && basicCredentials(auth, place) ? { real: true } : null;
};

const isKeyOrPassword = (value: string, place: Place): boolean => {
  if (isPlaceholder(value)) return false;
  const token = bearer(value, place);
  return randomPassword(value, place) !== null || (token !== null && !token.confidence);
};

/** A line of settings that gives a secret, and the first line of a private key. */
const SETTING =
  /(?:passw(?:or)?d|secret|token|key|pwd|pass|key-data)["']?\s?[:=]\s?["']?(?<secret>[^\s"',;]{8,400})/gi;
const BLOCK = /-----BEGIN [A-Z ]{0,20}PRIVATE KEY/;

/** Settings in base64, all of a file: a secret is among them. */
export const encodedSettings: Check = (value, place) => {
  const text = decodeBase64(value) ?? '';
  if (!/^[\t\n\r -~]{20,}$/.test(text)) return null;
  if (BLOCK.test(text)) return { real: true };
  for (const { groups } of text.matchAll(SETTING))
    if (isKeyOrPassword(groups?.secret ?? '', place)) return { real: true };
  return null;
};

/** What an application logs in to Vault, Consul or Nomad with; other things have ids of this name too. */
export const appRole: Check = (_, { text, start, end }) =>
  /vault|approle|role_?id|accessor|consul|nomad|bootstrap token/i.test(
    text.slice(Math.max(0, start - 300), end + 200),
  )
    ? {}
    : null;

const LISTED = /^[\w.+-]{1,40}@[\w.-]{3,60}(?: \/ |:)\S{4,100}$/;

/** A password behind an address of mail, which could be a path or a port: others like it stand around it. */
export const listedPassword: Check = (value, place) => {
  const { text, start, end } = place;
  const above = text
    .slice(Math.max(0, start - 300), start)
    .split('\n')
    .at(-2);
  const below = text.slice(end, end + 200).split('\n')[1];
  const listed =
    text[start - 1] === ' ' || [above, below].some((one) => LISTED.test(one?.trim() ?? ''));
  return listed ? randomPassword(value, place) : null;
};
