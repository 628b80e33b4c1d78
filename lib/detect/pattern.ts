const ITEM = String.raw`(?:\\x[\da-fA-F]{2}|\\u[\da-fA-F]{4}|\\.|[^\\])`;
const ITEMS = new RegExp(`${ITEM}-${ITEM}|${ITEM}`, 'g');
const CLASS = /\\.|\[(\^?)((?:\\.|[^\]\\])*)\]/g;
/** Listed first, in this order. */
const FIRST = ['\\w', 'A-Z', 'a-z', 'A-F', 'a-f', '\\d'];
const WORD = ['A-Z', 'a-z', '\\d', '_'];

/**
 * Spells the classes of a pattern all in one way (`[0-9a-zA-Z]` as `[A-Za-z\d]`), so that the table
 * compresses better. Classes are sets: the order of what they list says nothing. The semicolon, which
 * the table needs, becomes `\x3b`.
 * @param source of a regular expression without the flags `u` and `v`.
 */
export function canonical(source: string): string {
  return spelt(source).replace(/\\?;/g, '\\x3b');
}

function spelt(source: string): string {
  return source.replace(CLASS, (whole, not = '', listed?: string) => {
    // A circumflex or a hyphen means something else in another place.
    if (listed === undefined || /\^|-(?=.)(?<=[^\\]\\\w-)/.test(listed)) return whole;
    const items = new Set(
      (listed.match(ITEMS) ?? []).map((item) => (item === '0-9' ? '\\d' : item)),
    );
    if (WORD.every((item) => items.has(item))) {
      for (const item of WORD) items.delete(item);
      items.add('\\w');
    }
    const hyphen = items.delete('-') || items.delete('\\-');
    const first = FIRST.filter((item) => items.delete(item));
    return `[${not}${[...first, ...[...items].sort()].join('')}${hyphen ? '-' : ''}]`;
  });
}
