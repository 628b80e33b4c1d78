import { says, viewOf } from '../reading';
import type { Teller } from './types';

const MARK = '\x03\xd9\xa2\x9a';
const [OLD, NEW] = ['\x65\xfb\x4b\xb5', '\x67\xfb\x4b\xb5'];
/** A header has few fields. */
const FIELDS = 32;

/**
 * A database of KeePass 2 (.kdbx, https://keepass.info/help/kb/kdbx.html) or 1 (.kdb). A password stands before all
 * of it, it is made to be carried about, and who has chosen that well has nothing to fear: worth a word, no more.
 */
export const keepass: Teller = (data) => {
  if (!says(data, 0, MARK)) return null;
  const isOne = says(data, 4, OLD) ? isFirst(data) : says(data, 4, NEW) && hasHeader(data);
  return isOne ? { rule: 'key-file-keepass', confidence: 'possible' } : null;
};

/** By its version, behind which there are seeds, counts and what is encrypted. */
const isFirst = (data: Uint8Array): boolean =>
  data.length > 124 && viewOf(data).getUint32(12, true) >>> 16 === 3;

/** Fields of a number and a length up to the one that ends them. */
function hasHeader(data: Uint8Array): boolean {
  const view = viewOf(data);
  const major = view.getUint16(10, true);
  if (major < 2 || major > 4) return false;
  let at = 12;
  for (let i = 0; i < FIELDS && at < data.length; i++) {
    const field = data[at];
    at += major < 4 ? 3 + view.getUint16(at + 1, true) : 5 + view.getUint32(at + 1, true);
    if (field === 0) return at < data.length;
  }
  return false;
}
