import { TABLE } from './tables/early';
import { TABLE_BEYOND } from './tables/late';

let known: ReadonlySet<string> | undefined;

/** Is there a rule of this id? Taken from the tables alone: who asks no more has no need of what the rules are made of. */
export function isRuleId(id: string): boolean {
  known ??= new Set(idsIn(`${TABLE}\n${TABLE_BEYOND}`));
  return known.has(id);
}

/** See `tables/format.ts`, which reads the whole of each line. */
function* idsIn(table: string): Generator<string> {
  let provider = '';
  for (const line of table.split('\n')) {
    const [head = '', id = ''] = line.split('\t', 2);
    if (head !== '') provider = head;
    else if (id !== '') yield id.startsWith('-') ? provider + id : id.replaceAll(';', provider);
  }
}
