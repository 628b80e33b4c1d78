import { decodeBase64 } from '../checks/base64';
import { Reading } from './reading';

const KIND = /kind["']?\s{0,3}:\s{0,3}["']?Secret\b/;
const ENCODED =
  /(?<=:[ \t]{0,3}["']?)(?:[A-Za-z\d+/]{4}){2,}(?:[A-Za-z\d+/]{2,3}={1,2})?(?=["']?[ \t]{0,3}(?:[,}\r\n]|$))/g;

/** Is there a Kubernetes secret in it? A plain search first: the pattern is slower. */
export const isDecoded = (text: string): boolean => text.includes('Secret') && KIND.test(text);

/** Reads the values of a Kubernetes secret as what they encode, each all or nothing. */
export function withSecretsDecoded(text: string, from: number, to: number): Reading | null {
  const part = text.slice(from, to);
  if (!isDecoded(part)) return null;
  const reading = new Reading();
  let done = 0;
  for (const { 0: value, index } of part.matchAll(ENCODED)) {
    const content = decodeBase64(value) ?? '';
    if (!/^[\t\n\r -~]{4,}$/.test(content)) continue;
    reading.keep(text, from + done, from + index);
    done = index + value.length;
    reading.put(content.trimEnd(), from + index, from + done);
  }
  // The text has been read as it is.
  if (done === 0) return null;
  reading.keep(text, from + done, to);
  return reading;
}
