import { isWords, type Profile, profile } from '../checks/profile';
import { ruleList } from '../rules-by-id';
import type { Confidence, Value } from '../types';
import { lineStart } from './columns';
import type { About } from './name';
import { isNever } from './never';
import { isOther } from './other';
import { OWNED } from './pieces';
import { isMadeUp, judgeValue, SIGNED } from './value';

/** What the place of an assignment tells besides its name: the section, the object or the block it is in. */

/** How far before the name its owner may stand. */
const REACH = 400;
/** Of a section in INI or TOML, its last word. */
const SECTION = /^\[{1,2}[^\]\n]{0,60}?([A-Za-z][\w-]{1,40})"?\]{1,2}[ \t]*\r?\n/;
const OBJECT = /([A-Za-z][\w-]{1,40})["'`]?\)?\s{0,3}(?:[:=]>?)?\s{0,3}$/;
/** Say nothing of whose it is. */
const NOBODY =
  /^(?:data|results?|response|items?|props|params|query|meta|node|file|body|state|event|message|value|options|config|default|const|let|cache|commit|build|show|site|map|group|json|theme|tls|ssl|row)$/;
let providers: Set<string> | undefined;

/** The name of the object that the brace before `at` opens, with another nearer one closed. */
function objectAround(text: string, at: number): string {
  let open = 0;
  for (let i = at - 1; i >= 0 && i > at - REACH; i--) {
    const char = text[i];
    if (char === '}' || char === ']') open++;
    else if ((char === '{' || char === '[') && --open < 0) {
      const name = OBJECT.exec(text.slice(Math.max(0, i - 50), i))?.[1] ?? '';
      if (name || char === '{') return name;
      open = 0;
    }
  }
  return '';
}

/** The key of the block of YAML that a line with this indentation is in. */
function blockAround(text: string, begin: number, indent: number): string {
  for (let end = begin - 1; end > begin - REACH && end > 0; ) {
    const start = lineStart(text, end, REACH);
    if (start < 0) break;
    const [, gap = '', name = ''] =
      /^([ \t]{0,40})(?:- )?["']?(?:[\w-]{1,40}\.)*([\w-]{1,40})["']?:\s*$/.exec(
        text.slice(start, end),
      ) ?? [];
    if (name && gap.length < indent) return name;
    end = start - 1;
  }
  return '';
}

/** The section of INI or TOML that the line is in. */
function sectionAround(text: string, begin: number): string {
  const part = text.slice(Math.max(0, begin - REACH), begin);
  const at = part.lastIndexOf('\n[') + 1;
  return SECTION.exec(part.slice(at))?.[1] ?? '';
}

/**
 * Whose the thing is that a name of one word says: `gitea` in `[gitea]`, in `gitea:` or in `"gitea": {`.
 * @returns the last word of it, lower case; empty if there is none that tells something.
 */
export function ownerOf(text: string, begin: number, name: string): string {
  const start = Math.max(lineStart(text, begin, 60), begin - 60);
  const before = text.slice(Math.max(0, start), begin);
  const indent = /^[ \t]*(?:- )?(?=["']?$)/.exec(before)?.[0].length;
  let owner = objectAround(text, begin);
  if (!owner && indent) owner = blockAround(text, start, indent);
  if (!owner && indent !== undefined) owner = sectionAround(text, start);
  const word =
    owner
      .split(/[_-]|(?<=[a-z])(?=[A-Z])/)
      .pop()
      ?.toLowerCase() ?? '';
  if (NOBODY.test(word)) return '';
  // A provider's key is one for its API.
  if (name.toLowerCase() !== 'key') return word;
  providers ??= new Set(ruleList().map(({ id }) => id.split('-')[0] ?? ''));
  return providers.has(word) && !/^(?:generic|command|private)$/.test(word) ? 'api' : word;
}

const HASH = /^(?:[\da-f]{16,128}|[\da-f-]{36})$/i;
const SERVICE =
  /^(?:redis|my|mysql|maria|mariadb|postgres(?:ql)?|mongo(?:db)?|rabbit(?:mq)?|database|db|smtp|grafana|minio|elastic(?:search)?|initial|root|sudo|generated|temporary|admin|ota|mqtt|wifi|auth)$/;
/** Keys in the environment and in headers that are names of something, or have one: `GPG_KEY`, in images of Docker, is a fingerprint. */
const NAMED =
  /^(?:file|data|commit|build|git|etag|version|asset|content|image|event|lookup|dedup|tree|blob|source|target|config|request|job|task|message|test|gpg|pgp|surrogate|client)$/;
const KEY = /^(?:[A-Z][A-Z\d_]*_KEY|[xX]-[\w-]+-[kK]ey)$/;
/** Signs that no path, number or member of anything has, and none of code. */
const CHOSEN = /^(?=.{12})(?=.*[!#%^&+@*~])[^\s()[\]{}<>:;,$\\]+$/;
/** Base64 in either alphabet, or parts of it between dots. */
const LONG = /^[\w.+/-]+={0,2}$/;
/** Of letters and digits that no number and no run is made of. */
function isHash({ content, made: { classes, distinct, regular } }: Assigned): boolean {
  return HASH.test(content) && classes > 1 && distinct > 6 && !regular;
}

/** Small letters and digits all over it, longer than names of things are. */
const isLong = ({ content, made, about }: Assigned): boolean =>
  content.length > 19 &&
  made.breaks > 5 &&
  judgeValue(content, made, false, { ...about, plain: true }) === 'likely';

/** Long, and with letters of both cases and digits. */
const SURELY = /^(?=[^\s]{0,40}\d)(?=[^a-z]{0,40}[a-z])(?=[^A-Z]{0,40}[A-Z])[\w+/=.~-]{24,128}$/;
/** How languages say that a key is for all to see, or what a table or a file is sorted by. */
const PUBLIC =
  /p[u\u00fa][b\u0431]|\u00f6ffentlich|openba|offentl|offent|\u043f\u0443\u0431\u043b|\u043e\u0442\u043a\u0440\u044b\u0442|\u0432\u0456\u0434\u043a\u0440\u0438\u0442|julkin|nyilv\u00e1nos|ve\u0159ejn|verejn|jawn|genel|a\u00e7\u0131k|umum|kh\u00f3a c\u00f4ng|\u0639\u0627\u0645|\u05e6\u05d9\u05d1\u05d5\u05e8|\u03b4\u03b7\u03bc\u03cc\u03c3|\u516c\u958b|\u516c\u5f00|\u516c\u5171|\uacf5\uac1c|prim|fremd|cache|foreign/i;
const isPublic = ({ text, begin, value }: Assigned): boolean =>
  PUBLIC.test(text.slice(Math.max(0, begin - 24), value.start));

/** A pair of keys as Magento's, where users are made by machines too. */
const HEX_USER = /\buser(?:name)?["']?\s?[:=]\s?["']?[\da-f]{32}["']?,?\s{1,20}["']?$/;
const LOGIN = /\b(?:login|account)\s{1,12}[^\s"'`<]{1,80}\s{1,12}$/;

/**
 * Where somebody has filled in a form for somebody: what it calls a password, in the line below a login or behind one;
 * and what German and French forms call it.
 */
const IN_FORM =
  /(?:(?:[Uu]ser|Login|[Mm]ail)[\w *]{0,9}:.{3,60}\n[ \t>*-]{0,8}(?:[A-Z][a-z]+ )?(?:Pass\w*|[pP][wW])|(?:[uU](?:ser(?:name)?|tente|su[aá]rio|tilisateur)|[lL]ogin|[bB]enutzer(?:name)?|[iI]dentifiant|[mM]ail)\*{0,2}: ?[\w.@+\\-]{2,60}(?: ?[,;/|] ?| )(?:(?:and|und|et|[ey]) )?\*{0,2}(?:[pP]ass\w*|[pP][wW]d?)|[pP]asswort|[kK]ennwort|passe)[ \u00a0*]{0,3}:[* ]{1,3}/;

/** A value that is assigned to a name, or told under it. */
export interface Assigned {
  readonly text: string;
  /** Where the name begins. */
  readonly begin: number;
  readonly name: string;
  /** Of the name, its owner first. */
  readonly words: readonly string[];
  readonly about: About;
  /** The value. */
  readonly content: string;
  /** What it encodes, if that is text. */
  readonly inner: string;
  /** How that is made. */
  readonly made: Profile;
  /** Where it lies, and what tells that it is a value. */
  readonly value: Value;
}

/** One more variable or option. */
const ASSIGNED = /^(?:[A-Z]?[a-z]{2,20}|[A-Z]{3,20}|[A-Za-z]+_\w+)=[^=]/;

/** How far before a name a login may begin, in its line or above. */
const NEAR = 120;

/**
 * Judges anew what looks like the hash of a password, or is short, by what stands around it: a file of
 * logins and the environment hold no hashes. Says no to what is never a secret, such as the hexadecimal digits by
 * which messages find a telephone.
 */
export function surer(judged: Confidence | null, assigned: Assigned): Confidence | null {
  const { text, begin, content, words, about, made, value } = assigned;
  // Dots stand for the rest of it.
  if (text.startsWith('..', value.end) || isOther(assigned)) return null;
  // Of an assembly of .NET.
  if (words[0] === 'key' && /public key $/i.test(text.slice(Math.max(0, begin - 11), begin)))
    return null;
  if (isNever(content) || (ownerIn(words) === 'device' && HASH.test(content))) return null;
  if (value.loose && ASSIGNED.test(content)) return null;
  if (judged === 'likely') return judged;
  // As routers come with, and no number is as long.
  if (/^\d{20}$/.test(content)) return about.plain && !made.regular ? 'likely' : judged;
  const sure = about.password ? isPassword(judged, assigned) : isKey(judged, assigned);
  if (sure) return 'likely';
  return isChosen(assigned) ? 'possible' : value.loose ? null : judged;
}

/** What code calls things that have to do with passwords, and what tests have for some. */
const IN_CODE =
  /^[_@]|pass|pwd|user|token|secret|name|key|auth|hash|sha|md5|code|text|input|field|value|type|test|demo|valid|wrong|correct|strong|weak|issue|ticket/i;

/** What is assigned may end with the sign of a question, which behind a word of a sentence ends the sentence. */
const ASSIGNED_ASKING = /^(?:.?=|: ).*\?$/;

const MINE = new RegExp(`^(?:${OWNED}|wifi|fi)$`);

/** What is longer was made by a machine. */
const LONGEST_CHOSEN = 24;

/**
 * Could a person have made it up as a password? Words and a number are also what code calls things: so it takes
 * quotation marks or a number as long as years have, and a sign where little tells that it is a value at all.
 */
function isChosen({ text, about, content: written, inner, made, value }: Assigned): boolean {
  const content = inner || written;
  if (
    content.length > LONGEST_CHOSEN ||
    !about.password ||
    !about.plain ||
    IN_CODE.test(content) ||
    !isMadeUp(content)
  )
    return false;
  // Digits all over it, which no name has.
  if (value.loose && !value.below)
    return (
      SIGNED.test(content) ||
      made.breaks > 3 ||
      ASSIGNED_ASKING.test(text.slice(value.start - 2, value.end))
    );
  return (value.quoted && !value.below) || !isWords(made) || /\d\d\W{0,3}$/.test(content);
}

const ownerIn = (words: readonly string[]): string => words[words.length - 2] ?? '';

/** Does what stands around it tell that it is a password? */
function isPassword(judged: Confidence | null, assigned: Assigned): boolean {
  const { text, begin, name, content, value } = assigned;
  const from = Math.max(0, begin - NEAR);
  if (isMadeUp(content) && (value.told || IN_FORM.test(text.slice(from, begin + name.length + 5))))
    return true;
  const before = text.slice(from, begin);
  const login = name === 'password' && LOGIN.test(before);
  if (judged) return login;
  // As Heroku makes them for databases.
  if (/^p[\da-f]{64}$/.test(content)) return true;
  const alone =
    login ||
    HEX_USER.test(before) ||
    /^[A-Z\d_]+$|^(?:psk|requirepass)$/.test(name) ||
    SERVICE.test(ownerIn(assigned.words));
  return alone && isHash(assigned);
}

/** Does its name tell that it is a key or a token, or how it is made? */
function isKey(judged: Confidence | null, assigned: Assigned): boolean {
  const { name, words, about, content, made, value } = assigned;
  const owner = ownerIn(words);
  // Longer than any key or hash: what an issuer of tokens made, all of one kind of characters.
  if (content.length > 256 && about.plain && LONG.test(content) && content.slice(0, 2) !== 'Ag') {
    const { classes, breaks } = profile(content.slice(0, 256));
    return classes > 2 && breaks > 20;
  }
  // Chosen by a person who was asked for signs, as the secrets that devices share.
  if (judged && about.plain && CHOSEN.test(content) && made.classes === 4) return true;
  if (KEY.test(name) && owner && !NAMED.test(owner) && content.length < 65)
    return judged !== null || (!content.includes('-') && (isHash(assigned) || isLong(assigned)));
  // A key of any kind that somebody tells somebody: as random as none is that people read, and not the public one.
  if (judged && value.told && SURELY.test(content) && !isPublic(assigned)) return true;
  // Shorter than keys are, and nothing else has this name.
  if (judged && name === 'secret' && /^\w{12,}$/.test(content) && made.classes > 2) return true;
  const mine = MINE.test(owner) && /^key$/i.test(name);
  return mine && judged !== null && made.classes >= 3;
}
