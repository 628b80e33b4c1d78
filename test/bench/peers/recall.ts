import { contexts, type Random, rng, ruleIds, sampleOf } from '../../samples';
import type { Figure } from '../figures';
import { kept } from '../numbers';
import type { Scanner } from './scanner';

interface Placed {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Places in which a key that has lines or an assignment of its own stays as it is. */
const plainPlaces = contexts.filter(({ name }) =>
  ['bare', 'in a fence', 'in .env with CRLF'].includes(name),
);

/** A key of a rule somewhere people put keys. */
function placed(id: string, random: Random): Placed {
  const { text, start, end, bound } = sampleOf(id, random);
  const places = bound || /[\n"]/.test(text) ? plainPlaces : contexts;
  const { before, after } = places[Math.floor(random() * places.length)] ?? {
    before: '',
    after: '',
  };
  return {
    text: before + text + after,
    start: before.length + start,
    end: before.length + end,
  };
}

/** How many of the samples of each rule are found. */
async function foundBy(
  scanner: Scanner,
  samples: ReadonlyMap<string, readonly Placed[]>,
): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  for (const [id, own] of samples) {
    let count = 0;
    for (const { text, start, end } of own) {
      const spans = await scanner.find(text);
      if (spans.some((span) => span.start < end && span.end > start)) count++;
    }
    found.set(id, count);
  }
  return found;
}

/** What part of the keys each one finds: of all formats, and of those that another one knows. */
export async function recall(
  quick: boolean,
  own: Scanner,
  others: readonly Scanner[],
): Promise<readonly Figure[]> {
  const each = quick ? 3 : 30;
  const random = rng(21);
  const samples = new Map(
    ruleIds().map((id) => [id, Array.from({ length: each }, () => placed(id, random))]),
  );
  const results: { name: string; found: ReadonlyMap<string, number> }[] = [];
  for (const scanner of [own, ...others])
    results.push({ name: scanner.name, found: await foundBy(scanner, samples) });
  const known = (found: ReadonlyMap<string, number>): string[] =>
    [...found].filter(([, count]) => count > 0).map(([id]) => id);
  const share = (ids: readonly string[], found: ReadonlyMap<string, number>): number =>
    kept((100 * ids.reduce((sum, id) => sum + (found.get(id) ?? 0), 0)) / (ids.length * each));
  const compared = (
    rest: Omit<Figure, 'value' | 'beside'>,
    value: (found: ReadonlyMap<string, number>) => number,
  ): Figure => {
    const [first, ...besides] = results.map(({ name, found }) => ({ name, value: value(found) }));
    return { ...rest, value: first?.value ?? Number.NaN, beside: besides };
  };
  const all = [...samples.keys()];
  return [
    compared(
      {
        id: 'recall',
        what: `keys found, of all ${all.length} formats`,
        unit: '%',
        how: `${each} of each`,
        budget: { least: 98 },
      },
      (found) => share(all, found),
    ),
    ...results.slice(1).map(({ name, found }, i) => {
      const ids = known(found);
      return compared(
        {
          id: `recall-${i + 1}`,
          what: `of the ${ids.length} formats that ${name} finds at all`,
          unit: '%',
          how: `${each} of each`,
        },
        (one) => share(ids, one),
      );
    }),
    compared(
      { id: 'known', what: 'formats of which any key is found', unit: '', how: 'counted' },
      (found) => known(found).length,
    ),
  ];
}
