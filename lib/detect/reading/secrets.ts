import { decodeBase64 } from '../checks/base64';
import { Reading } from './reading';

const KIND = /kind["']?\s{0,3}:\s{0,3}["']?Secret\b/;
const ENCODED =
  /(?<=:[ \t]{0,3}["']?)(?:[A-Za-z\d+/]{4}){2,}(?:[A-Za-z\d+/]{2,3}={1,2})?(?=["']?[ \t]{0,3}(?:[,}\r\n]|$))/g;

/** An encoded word of a mail's field (RFC 2047), and the space between two of them: subjects mostly. */
const WORD =
  /=\?[\w-]{2,40}(?:\*[\w-]{1,20})?\?(?:b\?(?<base64>[\w+/]{2,400}={0,2})|q\?(?<quoted>[^\s?]{1,400}))\?=(?:\s{1,40}(?==\?))?/gi;
const BYTE = /=([\dA-F]{2})/g;

/** A way to write something, each time all or nothing. */
interface Code {
  readonly pattern: RegExp;
  readonly decode: (groups: Partial<Record<string, string>>, written: string) => string | null;
  /** What is read so only if it looks like text. */
  readonly text: RegExp;
}

const SECRET: Code = {
  pattern: ENCODED,
  decode: (_, written) => decodeBase64(written),
  text: /^[\t\n\r -~]{4,}$/,
};
const MAIL: Code = {
  pattern: WORD,
  decode: ({ base64 = '', quoted }) =>
    quoted
      ?.replaceAll('_', ' ')
      .replace(BYTE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) ??
    decodeBase64(base64),
  text: /^[ -~\x80-\xff]+$/,
};

/** Where the members of a Kubernetes secret begin, in YAML or JSON, and how far they may reach. */
const MEMBERS =
  /(?:^|[\n,{])(?<indent>[ \t]{0,40})["']?(?:stringData|data)["']?:[ \t]*(?<open>\{?)/g;
const FARTHEST = 8000;
/** What else has `data`. */
const OTHER_KIND = /kind["']?\s{0,3}:\s{0,3}["']?(?:ConfigMap|SealedSecret|ExternalSecret)/;
/** A member whose name says nothing, before its value. What a chart was installed with is packed. */
const MEMBER =
  /(?:^|[\n,{])[ \t\r\n]{0,60}["']?(?![\w.-]{0,80}(?:pass|pwd|secret|token|key|cred|auth|_pat)|release["']?:)[A-Za-z][\w.-]{0,80}(?=["']?:[ \t]{0,3}["']?[^\s"'{[|>])/gi;
/** So many characters hold none. */
const NO_MEMBER = 3;
/** What makes a name one of a secret, as all of them are there. */
const SAYS_SO = '_secret';

/** Where the names of members end that do not say that they are secrets, in the order of the text. */
function silentNames(part: string): number[] {
  const ends: number[] = [];
  let begin = 0;
  // A file may hold several documents.
  for (const document of part.split(/(?=\n---)/)) {
    if (KIND.test(document) && !OTHER_KIND.test(document))
      for (const end of silentIn(document)) ends.push(begin + end);
    begin += document.length;
  }
  return ends;
}

const ENDS: RegExp[] = [];
/** The next line that is no deeper than the head of a block. Compiled once for each depth. */
function endOf(depth: number): RegExp {
  const pattern = ENDS[depth] ?? new RegExp(`\\n(?![ \\t]{${depth + 1}}|[ \\t\\r]*\\n)`);
  ENDS[depth] = pattern;
  return pattern;
}

/** The same of one document. Each block is read once. */
function silentIn(document: string): number[] {
  const ends: number[] = [];
  let done = 0;
  for (const { 0: head, index, groups = {} } of document.matchAll(MEMBERS)) {
    if (index < done) continue;
    const from = index + head.length;
    const rest = document.slice(from, from + FARTHEST);
    const to = rest.search(groups.open ? /\}/ : endOf((groups.indent ?? '').length));
    done = from + (to < 0 ? rest.length : to);
    // To ask for all matches at once makes a pattern anew for each block, and most of a hostile text's are empty.
    const block = done - from < NO_MEMBER ? '' : document.slice(from, done);
    for (MEMBER.lastIndex = 0; block !== '' && MEMBER.test(block); )
      ends.push(from + MEMBER.lastIndex);
  }
  return ends;
}

/** Is there a Kubernetes secret in it? A plain search first: the pattern is slower. */
export const isDecoded = (text: string): boolean => text.includes('Secret') && KIND.test(text);

/** Reads the values of a Kubernetes secret, or else the encoded words of a mail, as what they encode. */
export function withSecretsDecoded(text: string, from: number, to: number): Reading | null {
  const part = text.slice(from, to);
  // How a word ends is looked for first: code has more equals signs, and a search stops at each.
  const isMail = part.includes('?=') && part.includes('=?');
  const code = isDecoded(part) ? SECRET : isMail ? MAIL : null;
  if (!code) return null;
  const reading = new Reading();
  let done = 0;
  const silent = code === SECRET ? silentNames(part) : [];
  let next = 0;
  /** Takes over what stands before `end`, and has names say what they are of. */
  const keepTo = (end: number): void => {
    for (let at = silent[next]; at !== undefined && at <= end; at = silent[++next]) {
      if (at < done) continue;
      reading.keep(text, from + done, from + at);
      reading.put(SAYS_SO, from + at, from + at);
      done = at;
    }
    reading.keep(text, from + done, from + end);
    done = end;
  };
  for (const { 0: value, index, groups = {} } of part.matchAll(code.pattern)) {
    const content = code.decode(groups, value) ?? '';
    if (!code.text.test(content)) continue;
    keepTo(index);
    done = index + value.length;
    reading.put(content.trimEnd(), from + index, from + done);
  }
  if (next < silent.length) keepTo(silent[silent.length - 1] ?? done);
  // The text has been read as it is.
  if (done === 0) return null;
  reading.keep(text, from + done, to);
  return reading;
}
