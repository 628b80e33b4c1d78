import { beyond } from '../beyond';
import { checks } from '../checks';
import type { Facts, Recognizer, ToldFacts } from '../rule';

/**
 * The compact form of all rules, and how it is read; `write.ts` writes it.
 *
 * A line for each provider: its id, then the sites where its keys belong; none stands for the domain
 * called as it is, `~acme`. Below it a line for each
 * rule, indented: its id, without the provider's if it begins with that; its pattern; and fields that
 * say by their first character what they are. Fields are parted by tabs. In all of them a semicolon
 * stands for the provider's id, which sites, patterns and names are full of.
 *
 * | field | |
 * |---|---|
 * | `=ab\|cd` | literals, unless the pattern begins with the only one |
 * | `#acme*key` | names it is assigned to |
 * | `?jwt` | name of its check |
 * | `@host/path` | a site of its own; a single `@`: none |
 * | `.pv` | {@link MARKS} |
 */

type Marked = Pick<Recognizer, 'class' | 'mode' | 'confidence' | 'proven' | 'generic'>;

/** What a letter says of a rule. An `f` besides: its pattern folds cases. */
export const MARKS: Readonly<Record<string, Marked>> = {
  p: { class: 'publishable' },
  i: { class: 'identifier' },
  c: { confidence: 'certain' },
  o: { confidence: 'possible' },
  t: { mode: 'test' },
  l: { mode: 'live' },
  u: { mode: 'unknown' },
  v: { proven: true },
  g: { generic: true },
};

type Draft = { -readonly [K in keyof Recognizer]: Recognizer[K] };

/** Stands for the provider's id; patterns write `\x3b` for it. */
export const ID = ';';

/** A line for a rule, and that of its provider. */
export interface Row {
  readonly id: string;
  readonly fields: readonly string[];
  /** The provider's id and what follows it. */
  readonly head: readonly string[];
}

/** Reads the lines of a table. */
export function readRows(table: string): Row[] {
  const rows: Row[] = [];
  let head: string[] = [];
  for (const line of table.split('\n')) {
    // The line of a provider says by itself what the semicolons in it stand for.
    const provider = (line[0] === '\t' ? head[0] : line.split('\t', 1)[0]) ?? '';
    const cells = line.replaceAll(ID, provider).split('\t');
    // By index: engines take long to take lists apart by patterns when they do it for the first time.
    const id = cells[1] || '';
    if (cells[0] !== '') head = cells;
    else if (id !== '')
      rows.push({ id: id.startsWith('-') ? head[0] + id : id, fields: cells.slice(2), head });
  }
  return rows;
}

/** The lines of one provider: whoever tells of one key has no need of what is known of all others. */
export function linesOf(table: string, provider: string): string {
  const id = provider.replace(/[^\w-]/g, '');
  return new RegExp(`^${id}(?:\\t.*)?(?:\\n\\t.*)*$`, 'm').exec(table)?.[0] ?? '';
}

/** Reads what `writeTable` wrote. Takes well below 1 ms. */
export function readTable(table: string): Recognizer[] {
  return readRows(table).map(readRule);
}

function readRule({ id, fields, head }: Row): Recognizer {
  const home = head.length > 1 ? head.slice(1) : [`~${head[0]}`];
  const pattern = { source: fields[0] || '', flags: '' };
  const rule: Draft = { id, pattern, home };
  const own: string[] = [];
  for (let i = 1; i < fields.length; i++) {
    const field = fields[i] as string;
    const text = field.slice(1);
    switch (field[0]) {
      case '=':
        rule.literals = text === '' ? [] : text.split('|');
        break;
      case '#':
        rule.named = text;
        break;
      case '@':
        if (text !== '') own.push(text);
        rule.home = own;
        break;
      case '?':
        Object.assign(rule, { check: beyond.checks[text] ?? checks[text] });
        break;
      default:
        for (const mark of text) Object.assign(rule, MARKS[mark]);
        if (text.includes('f')) pattern.flags = 'i';
    }
  }
  return rule;
}

/** A provider's name, unless the table says another: Acme of `acme`. */
export const capital = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1);

/** Stands for the provider's id where people are told something, which has semicolons of its own. */
export const FACTS_ID = '^';

/** What most providers' keys need, which the table leaves unsaid. */
export const USUAL_ADVICE = 'Delete the key, then create one with fewer permissions.';

/**
 * Reads what `writeFacts` wrote: a line for each provider, its id first, and an indented one for each
 * rule that says something else. Addresses are without `https://`. A provider of whom just the usual is
 * said has no line.
 * @param keys what the cells are.
 */
export function readFacts(
  table: string,
  keys: readonly (keyof Facts)[],
): Record<string, ToldFacts> {
  const all: Record<string, ToldFacts & { rules: Record<string, ToldFacts> }> = {};
  let by = '';
  for (const line of table.split('\n')) {
    by = /^[^\t]+/.exec(line)?.[0] ?? by;
    const [first, ...cells] = line.replaceAll(FACTS_ID, by).split('\t');
    const id = first === '' ? (cells.shift() ?? '') : '';
    const told: Partial<Record<keyof Facts, string>> =
      id === '' && keys.includes('advice') ? { advice: USUAL_ADVICE } : {};
    for (const [i, key] of keys.entries())
      if (cells[i]) told[key] = (key === 'advice' ? '' : 'https://') + cells[i];
    const provider = all[by];
    if (!provider) all[by] = { ...told, rules: {} };
    else provider.rules[id.startsWith('-') ? by + id : id] = told;
  }
  return all;
}
