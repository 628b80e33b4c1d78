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

/** Is there a Kubernetes secret in it? A plain search first: the pattern is slower. */
export const isDecoded = (text: string): boolean => text.includes('Secret') && KIND.test(text);

/** Reads the values of a Kubernetes secret, or else the encoded words of a mail, as what they encode. */
export function withSecretsDecoded(text: string, from: number, to: number): Reading | null {
  const part = text.slice(from, to);
  const code = isDecoded(part) ? SECRET : part.includes('=?') ? MAIL : null;
  if (!code) return null;
  const reading = new Reading();
  let done = 0;
  for (const { 0: value, index, groups = {} } of part.matchAll(code.pattern)) {
    const content = code.decode(groups, value) ?? '';
    if (!code.text.test(content)) continue;
    reading.keep(text, from + done, from + index);
    done = index + value.length;
    reading.put(content.trimEnd(), from + index, from + done);
  }
  // The text has been read as it is.
  if (done === 0) return null;
  reading.keep(text, from + done, to);
  return reading;
}
