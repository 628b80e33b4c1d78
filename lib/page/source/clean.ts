import { preview, replaceSpans, scan } from '../../detect';

/** Addresses and names longer than this are cut in the middle, in UTF-16 code units. */
const LONGEST = 300;

/** A name or address as it may be shown and exported: what looks like a key in it is redacted. */
export function cleanName(name: string): string {
  const kept = name.startsWith('data:') ? name.slice(0, 30) : name.slice(0, 4000);
  const findings = scan(kept);
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
