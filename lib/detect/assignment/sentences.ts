import { isNameAt } from '../boundary';
import { here, NOTHING, OTHER, valueBy, valueFurther } from './further';
import type { About } from './name';
import type { Value } from './syntax';

/** Secrets in sentences, and under names that are no identifiers, in the languages people write in. */

/** What stands behind a name that has a value elsewhere. */
const FOLLOWS = new Set(
  Array.from(' \t\n\r"\'`*_)],:=|>&<\\{[(?\u001b\u00a0', (char) => char.charCodeAt(0)),
);

/** Too short for the prefilter, so they are looked for with what comes after. */
const SHORT_NAMES = '密码|密碼|口令|密钥|密鑰|令牌'.split('|');
/** Each name with each of these signs behind it. */
const withSigns = (names: readonly string[], signs: string): string[] =>
  names.flatMap((name) => Array.from(signs, (sign) => name + sign));

/** What the prefilter has to look for besides: as one text, which takes fewer bytes than a list. */
export const keywords: readonly string[] = [
  ...(
    'kennwort|geheimnis|schlüssel|clave|contrase|clé|zugangsdaten|wachtwoord|senha|hasło|비밀번호|암호|mdp|psk|' +
    'jeton|apiキー|api キー|api 키|api키|トークン|токен|Токен|ключ|Ключ|lösenord|passord|adgangskode|salasana|' +
    'heslo|jelsz|şifre|Şifre|sifre|haslo|mật khẩu|كلمة |סיסמ|κωδικό|Κωδικό|chiave|chave|sleutel|klucz|parol|' +
    'kata sandi|lozink|geslo|парол|Парол|पासवर्ड|รหัสผ่าน|رمز عبور|pw:|pw |pw=|pw：|密码 |密碼 |パスワード|' +
    'パスフレーズ|シークレット|秘密鍵|패스워드|الرقم السري|アクセスキー|私钥：|密码\n|kodeord|nyckel|nøkkel|nøgle|' +
    'klíč|kulcs|anahtar|κλειδ|מפתח|مفتاح|khóa|暗号化'
  ).split('|'),
  ...withSigns([...SHORT_NAMES, '토큰'], ':：=是为為改→"'),
  ...withSigns(SHORT_NAMES, ' 「【（('),
  ...withSigns(['암호', '비번', '토큰'], ':：= 는은'),
];

/**
 * Names in other scripts or with other letters, and whether they mean a password rather than a key. Words
 * that mean any key have to say whose it is.
 */
const FOREIGN =
  /(?<password>contrase(?:ñ|ny?)as?|wachtwoord|senha|has[łl]o|парол[ьа]|비밀번호|암호|mdp(?!\w)|psk(?!\w)|pw(?![\w-])|パスワード|パスフレーズ|密[码碼]|口令|lösenord(?:et)?|passord(?:et)?|adgangskoden?|salasana|heslo|jelsz[óo]|[şs]ifre(?:si)?|mật khẩu|كلمة (?:المرور|السر)|סיסמ[הא]|κωδικό[ςs](?: πρόσβασης)?|parola(?: d['’]ordine)?(?!\w)|kata sandi|lozink[au]|geslo|पासवर्ड|รหัสผ่าน|رمز عبور)|シークレット(?:キー)?|api ?[キ키](?:ー)?|秘密鍵|密[钥鑰]|令牌|토큰|トークン|токен|jeton|schlüssel|sleutel|(?:clé|chiave|chave|klucz|ключ)(?: (?:secr[eè]ta|secrète|segreta|privée|(?:d[ei] |d['’])?(?:api|accès)))?/iy;
/** A key of any kind, in these languages. */
const ANY_KEY = /^(?:schlüssel|sleutel|clé|chiave|chave|klucz|ключ)$/i;
/** Names that are less common, and keys that are one of an API only if that is said. */
const RARER =
  /(?<password>kodeord|jelszava|clave(?= (?:secreta|de(?! (?:la )?api))\b)|暗号化キー|패스워드|비번|كلمة (?:مرور|سر)|الرقم السري)|アクセスキー|私钥|(?<key>clave(?= de )|nyckel|nøkkel|nøgle|klíč|kulcs|anahtar|κλειδί|מפתח|مفتاح|khóa)/iy;
/** What says so before it or after, or that it is a secret. */
const OF_SECRET = /(?:api|geheime|секретный|hemliga?|tajny|gizli|titkos)[ -]$/i;
const OF_ACCESS = /^[^ :\d]{0,3} (?:d\S{1,3} |la |l['’]){0,3}(?:api|dostępu|wi-?fi|wlan)/i;
/** What opens a network or a house is called a key in German. */
const OF_API = /\b(?:api|wlan|wi-?fi|netzwerk|zugangs|zugriffs|lizenz)[ -]?$/i;

const pairOf = (first: number, second: number): number => (first << 16) | second;

/** What those of {@link FOREIGN} and {@link RARER} begin with whose first two letters are ASCII. */
const BEGIN = new Set(
  'co wa se ha md ps pw sc cl ap pa ad sa he je kl sl ch lö mậ ka lo ge si ko ny nø ku an kh'
    .split(' ')
    .map((two) => pairOf(two.charCodeAt(0), two.charCodeAt(1))),
);

/**
 * A name that is no identifier, in the languages people write in.
 * @returns where it ends, and what it means; `null` if there is none at `at`.
 */
export function foreignName(text: string, at: number): { end: number; about: About } | null {
  const first = text.charCodeAt(at) | 32;
  let ofApi = false;
  if (first < 128) {
    // What the keywords of assignments begin with, and in the middle of another word.
    const second = text.charCodeAt(at + 1) | 32;
    if (!BEGIN.has(pairOf(first, second))) return null;
    // Most of these are "pass", of which one language says "passord".
    if (first === 112 && text.charCodeAt(at + 2) === 115 && text.charCodeAt(at + 4) !== 111)
      return null;
    ofApi = (first === 115 || first === 107) && OF_API.test(text.slice(Math.max(0, at - 9), at));
    ofApi ||= text[at - 1] === '-' && OF_SECRET.test(text.slice(Math.max(0, at - 9), at));
    // As in `mqtt_pw`, `wifi.psk`; other abbreviations are parts of many words.
    const last = first === 112 && second !== 97 && /[_.-]/.test(text.charAt(at - 1));
    // `!PSK:` says which ciphers a server does without.
    if (!ofApi && !last && (isNameAt(text, at - 1) || text[at - 1] === '!')) return null;
  }
  FOREIGN.lastIndex = at;
  RARER.lastIndex = at;
  const found = FOREIGN.exec(text) ?? RARER.exec(text);
  if (!found) return null;
  const end = at + found[0].length;
  const { password: word, key } = found.groups ?? {};
  const password = word !== undefined;
  const plain =
    ofApi ||
    (!key && !ANY_KEY.test(found[0])) ||
    OF_SECRET.test(text.slice(Math.max(0, at - 10), at)) ||
    OF_ACCESS.test(text.slice(end, end + 20));
  const rule = password ? 'generic-password' : 'generic-secret';
  return { end, about: { rule, password, plain } };
}

/** What stands between the name of a secret and the secret in a sentence, and opens a quotation. */
const LINK =
  /(?: (?:tempor|provis|ini[ct]i)[^\s:]{2,8})?(?:[ \u00a0]+(?:for|to|of|on|fürs?|zu[mr]?|von|de|del|do|da|di|van|para|pour|du|api|от|для|till?|voor|do|dla|i|we|you|in|from|with|at|here|below|used)(?:[ \u00a0]+[^\s:：="'`]{1,30}){0,3}?)?(?:(?:[ \u00a0]?[(（][^()（）\n]{1,40}[)）])?[ \u00a0\u202f]*[:：=→]|[ \u00a0]+(?:(?:is|was|should be|ist)(?: now| jetzt| set to)?|war|lautet|heißt|es|era|est|était|c['’]est|é|è|är|er|to|jest|je|este|là|adalah|(?:(?:was|has been) )?(?:changed|updated|set|reset) to)(?![\w-])[ \u00a0]*:?|['’]s(?= )|は|が|是|改成|改?[为為]|는|은)[ \u00a0]*(?<open>["'`“”„‘’«‹「『]?)[ \u00a0]*/iy;
const LINK_BEGINS =
  "for to of on für zu von de del do da di van para pour du is was ist war la es est é è api ch up set re ha c'e : = i we yo in fr wi at he be us te pr sh ";
/** These begin many other sentences. */
const LOOSE = /^\s+(?:i|we|you|in|from|with|at|here|below|used)\b/i;
/** "I changed the password to …" */
const CHANGED = /(?:chang|set|reset|updat)\w{0,3} (?:[\w']{1,12} ){0,4}$/i;
const TO = /[ \u00a0]+(?:back )?to[ \u00a0]+(?<open>["'`“„‘«]?)/iy;
const BLANK = /(?: (?:от|для|du|zum|do) [^\s:]{1,20})? {1,3}(?<open>["'`“]?)/y;
const SPOKEN = 100;
/** "use this token …": no word is as long, and has digits and letters of both cases. */
const RANDOM =
  / {1,2}["'`(]?(?=[\w+/=.~-]{20})(?=\D{0,40}\d)(?=[^A-Z\s]{0,40}[A-Z])(?=[^a-z\s]{0,40}[a-z])(?<value>[\w+/=~-]{20,200})(?![\w:/@(]|\.\w)/y;
/** A word of ASCII with letters and a digit. */
const MIXED = String.raw`(?<value>(?=[!-~]{0,60}\d)(?=[!-~]{0,60}[A-Za-z])[!#-&*-;=?-_a-~]{8,100})`;
/**
 * Behind a name in another language, in whatever words and marks that language puts between: the first word with a
 * digit, of ASCII and on its own, in the line of the name or alone in the next.
 */
const FIRST_RANDOM = here(
  String.raw`(?:[:\uff1a\t ]{0,4}\r?\n[ \t]{0,8}|[^\n\d]{0,40}?)(?<=[^!-~]|[:="'\x60([])["'\x60(]?`,
  MIXED,
  '(?![<{|}])',
);
const SHORT = 8;
/**
 * The same behind what English, German, French and Italian call a password, where only words are between, and maybe a
 * colon: "the root password on that machine is still …", "mit dem Passwort „…“".
 */
const AFTER_WORDS = here(
  String.raw`[ \u00a0](?:[^\s\d"\x60=(){}<>[\];:.,/\\|$#]{1,20}(?: ?:)? ){0,8}?["'\x60\u201c\u201e\u2018\xab\u2039\u300c(]?[ \u00a0]?`,
  MIXED,
  '(?![<{|}])',
);
/** What is a password by itself, as words of prose have it. */
const PASSWORD_WORD =
  /^(?:[A-Za-z]{2,12}-)?(?:pass(?:word|code|phrase|wort|e)?|kennwort|clave|pwd?)$/i;
/** "What is the password?", and who answers in the next line. */
const ANSWER = here(
  String.raw`[^\n?]{0,40}\?\s{0,3}\n[ \t>]{0,8}(?:[A-Z]\w{1,20}: )?`,
  MIXED,
  String.raw`(?=\s{0,4}(?:\n|$))`,
);

/**
 * Finds the value that a sentence gives the name in `[begin, end)`: "the password is …", "パスワードは…".
 * @param foreign the name is no identifier, so a colon or an equals sign will do.
 * @returns where it lies, without quotation marks and the end of the sentence.
 */
function valueSaid(text: string, begin: number, end: number, foreign: boolean): Value | null {
  const next = text.charCodeAt(end);
  if (!foreign && next < 0x3000 && next !== 39 && next !== 0x2019) {
    // Most names in prose are followed by something else, and this is cheaper than the pattern.
    if (next !== 32 && next !== 0xa0) return null;
    const random = valueBy(RANDOM, text, end, NOTHING);
    if (random) return random;
    if (text[end + 1] !== '(' && !LINK_BEGINS.includes(text.slice(end + 1, end + 3).toLowerCase()))
      return null;
  }
  const changed =
    (text.startsWith(' to ', end) || text.startsWith(' back to ', end)) &&
    CHANGED.test(text.slice(Math.max(0, begin - 60), begin));
  let way = changed ? TO : LINK;
  way.lastIndex = end;
  let link = way.exec(text);
  if (!link && foreign && next === 32) {
    way = BLANK;
    way.lastIndex = end;
    link = way.exec(text);
  }
  // A plain sign after a name is no sentence.
  if (!link || (!foreign && /^\s*[:：=]/.test(link[0]))) return null;
  const loose = way === BLANK || LOOSE.test(link[0]);
  const start = way.lastIndex;
  const open = link.groups?.open ?? '';
  let last = start;
  for (; last < start + SPOKEN; last++) {
    const code = text.charCodeAt(last);
    // ASCII only: what follows may be the rest of a sentence without spaces.
    if (!(code > 32 && code < 127) || text[last] === open) break;
    // An escaped end of the line.
    if (code === 92 && /[nrt]/.test(text.charAt(last + 1))) break;
  }
  // A sentence in quotation marks.
  if (open !== '' && text.charCodeAt(last) === 32 && text[last + 1] !== '»') return null;
  if (open === '') last = withoutMarks(text, start, last);
  // Polish says "to" for "is".
  const told =
    !loose &&
    (foreign ||
      (PASSWORD_WORD.test(text.slice(begin, end)) && (changed || !/ to\s/.test(link[0]))));
  return last > start && last < start + SPOKEN
    ? { start, end: last, quoted: true, loose, told }
    : null;
}

/** A sign that names of programs, versions and files have none of. */
const SIGNED = /[!#$%*@^+~]/;
/** Letters of both cases: words that are joined by hyphens have none. */
const BOTH = /^(?=.*[a-z]).*[A-Z]/;
/** Quotation marks that are in print, and in no code. */
const IN_PRINT = /[“„‘«‹「][ \u00a0]?$/;
/** What follows a name in prose with any words between; a program's name may be among them. */
function inProse(way: RegExp, text: string, at: number): Value | null {
  const found = valueBy(way, text, at, NOTHING);
  if (!found) return null;
  const end = withoutMarks(text, found.start, found.end);
  const value = text.slice(found.start, end);
  const signed = SIGNED.test(value);
  // An entity of HTML, a name of something, and what else is in prose.
  if (/&#?\w+;?/.test(value) || OTHER.test(value)) return null;
  if (way === AFTER_WORDS && !signed && !BOTH.test(value)) return null;
  const told =
    way === ANSWER ||
    signed ||
    IN_PRINT.test(text.slice(Math.max(0, found.start - 2), found.start));
  return { ...found, end, told };
}

/** What English, German, French or Italian prose says of a password. */
function valueInProse(text: string, begin: number, end: number): Value | null {
  // "Pass" is a verb too, and a verdict.
  if ((text.charCodeAt(end - 1) | 32) === 115 || !PASSWORD_WORD.test(text.slice(begin, end)))
    return null;
  if (/[\w$@/=&?<]/.test(text.charAt(begin - 1))) return null;
  const said = /[ \u00a0]/.test(text.charAt(end)) && inProse(AFTER_WORDS, text, end);
  return said || inProse(ANSWER, text, end);
}

/** The end of what lies in `[start, end)`, without the marks that end a sentence, a quotation or a list. */
function withoutMarks(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && '.,;:)]}"\'`*'.includes(text.charAt(last - 1))) last--;
  return last;
}

/** A key that somebody speaks of, and not one in a map. */
const MINE = /\b(?:my|our|the|this|your) $/i;

const IN_CODE = /^(?:mdp|psk|pw)$/i;

/**
 * Finds the value of a name where the parser of assignments has found none.
 * @param foreign the name is no identifier. @param isSecret whether the name speaks of one.
 */
export function valueElsewhere(
  text: string,
  begin: number,
  end: number,
  foreign: { end: number; about: About } | null,
  isSecret: boolean,
): Value | null {
  // Most names are followed by something else, or are none of a secret.
  const next = text.charCodeAt(end);
  const mine =
    isSecret ||
    text.startsWith('_KEY', end - 4) ||
    (end - begin === 3 && MINE.test(text.slice(Math.max(0, begin - 5), begin)));
  if (!foreign && (!mine || (next < 0x2000 && !FOLLOWS.has(next)))) return null;
  const all = valueSaid(text, begin, end, foreign !== null);
  const said = all && all.end - all.start >= SHORT ? all : null;
  if (!foreign)
    return said ?? (all ? null : valueFurther(text, begin, end)) ?? valueInProse(text, begin, end);
  // What is written in code too needs a sign.
  if (IN_CODE.test(text.slice(begin, end)))
    return said ? { ...said, told: next === 32 } : valueInProse(text, begin, end);
  return said && !said.loose ? said : (inProse(FIRST_RANDOM, text, end) ?? said);
}
