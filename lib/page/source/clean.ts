import { preview, replaceSpans } from '../../detect';
import type { Scan } from '../../files/types';

/** Addresses and names longer than this are cut in the middle, in UTF-16 code units. */
const LONGEST = 300;

/**
 * A name or address as it may be shown and exported: what looks like a key in it is redacted.
 * @param scan detection as the user has set it up.
 */
export function cleanName(name: string, scan: Scan): string {
  const kept = name.startsWith('data:') ? name.slice(0, 30) : name.slice(0, 4000);
  const findings = scan(kept, {});
  const clean = replaceSpans(
    kept,
    findings.map(({ start, end, rule }) => ({
      start,
      end,
      text: preview(kept.slice(start, end), rule),
    })),
  );
  return clean.length <= LONGEST ? clean : `${clean.slice(0, 200)}…${clean.slice(-80)}`;
}
