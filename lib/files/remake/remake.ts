import { UNMISTAKABLE } from '../../detect/redact';
import { bytesIn } from '../bytes';
import { joined } from '../gzip';
import { Budget, LIMITS } from '../limits';
import { isOffice, isXml } from '../office';
import { open } from '../open';
import { redactText } from '../redact';
import { search } from '../search';
import { HEAD, kindOf } from '../sniff';
import type { Report, Scan } from '../types';
import { rewriteGzip } from './rewrite-gzip';
import { rewriteTar } from './rewrite-tar';
import { rewriteXml } from './rewrite-xml';
import { rewriteZip } from './rewrite-zip';

/**
 * A copy of an archive or a document in which secrets are replaced. Files in it that hold none of them are byte for byte
 * the same. What was made is read anew, in all its parts.
 * @param names each secret and what stands in its place.
 * @returns `null` if one of the secrets is left in it, or if it cannot be changed without harm.
 */
export async function remake(
  data: Uint8Array,
  names: ReadonlyMap<string, string>,
  scan: Scan,
  now: number,
): Promise<Uint8Array | null> {
  try {
    const look = (bytes: Uint8Array) => search(bytesIn(bytes), { scan, now, open });
    const before = await look(data);
    const copy = await without(data, { names, scan, now, budget: new Budget(LIMITS) }, 0);
    const after = await look(copy);
    return copy !== data && isWhole(before, after) && !isLeft(after, names) ? copy : null;
  } catch {
    return null;
  }
}

/** Is all that could be read of the original read of the copy as well? */
const isWhole = (before: Report, after: Report): boolean =>
  JSON.stringify(before.unread) === JSON.stringify(after.unread);

const isLeft = ({ hits, more }: Report, names: ReadonlyMap<string, string>): boolean =>
  more || hits.some(({ text, finding }) => names.has(text.slice(finding.start, finding.end)));

interface Work {
  readonly names: ReadonlyMap<string, string>;
  readonly scan: Scan;
  readonly now: number;
  readonly budget: Budget;
}

/** @returns the very bytes if there are no secrets in them. @throws if there are, where nothing can be replaced. */
async function without(data: Uint8Array, work: Work, depth: number): Promise<Uint8Array> {
  const { names, scan, now, budget } = work;
  const kind = kindOf(data.subarray(0, HEAD));
  if (kind === 'text' || kind === 'mail') {
    const parts = await redactText(bytesIn(data), names, scan, now);
    if (!parts) throw new Error('One of them is left');
    const made = joined(parts);
    return areSame(made, data) ? data : made;
  }
  if (depth < LIMITS.depth) {
    const inside = (content: Uint8Array) => without(content, work, depth + 1);
    if (kind === 'gzip') return rewriteGzip(data, inside, budget);
    if (kind === 'tar') return rewriteTar(data, (_, content) => inside(content));
    if (kind === 'zip') {
      const isDocument = isOffice(data);
      const part = (name: string, content: Uint8Array) =>
        isDocument && isXml(name) ? rewriteXml(content, names, scan, now) : inside(content);
      return rewriteZip(data, part, budget);
    }
  }
  if (holdsAny(data, [...names.keys()])) throw new Error('Not to be changed');
  return data;
}

function areSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

/** Do bytes that nobody can change hold one of the secrets as it is, or with a zero behind each letter (UTF-16)? */
function holdsAny(data: Uint8Array, values: readonly string[]): boolean {
  const text = new TextDecoder('latin1').decode(data);
  return values
    .filter(({ length }) => length >= UNMISTAKABLE)
    .some((value) => text.includes(value) || text.includes([...value].join('\0')));
}
