/**
 * What the name of an element tells of it, as a sum: a walk asks once for each element, and asking the
 * element itself would be a call into the browser each.
 */
const TRAITS = new Map<string, number>();
/** Within a line; all others begin one. Read from no style: that would force a layout. */
export const INLINE = 1;
/** What the user writes, and what holds no text to read: its children are none of ours. */
export const CLOSED = 2;
/** May have a shadow root; so may whatever has a hyphen in its name, and nothing else. */
export const HOST = 4;
/** Code or data. */
export const SCRIPT = 8;
/** Keeps its children apart. */
export const TEMPLATE = 16;

const NAMES: readonly (readonly [number, string])[] = [
  [
    INLINE,
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr',
  ],
  [CLOSED, 'style textarea select datalist canvas'],
  [
    HOST,
    'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span',
  ],
  [SCRIPT, 'script'],
  [TEMPLATE, 'template'],
];
for (const [trait, names] of NAMES)
  for (const name of names.split(' ')) TRAITS.set(name, (TRAITS.get(name) ?? 0) | trait);

/** @param name the local name of an element. */
export const traitsOf = (name: string): number =>
  TRAITS.get(name) ?? (name.includes('-') ? HOST : 0);
