import { denseText, innocentTexts, sizeOf } from '../detect/texts';
import type { Figure } from '../figures';
import { kept } from '../numbers';
import { speeds } from '../timing';
import type { Scanner } from './scanner';

/** How fast each reads the same texts. They take turns, so that a busy moment meets all of them. */
export async function speed(
  quick: boolean,
  own: Scanner,
  others: readonly Scanner[],
): Promise<readonly Figure[]> {
  const rounds = quick ? 1 : 5;
  const innocent = Object.values(innocentTexts(quick ? 2 : 8))
    .flat()
    .map(({ text }) => text);
  const figures: Figure[] = [];
  for (const [id, what, texts] of [
    ['innocent', 'innocent text', innocent],
    ['dense', 'text dense with keys', [denseText(quick ? 0.3 : 1)]],
  ] as const) {
    const taken = await taking(rounds, [own, ...others], texts);
    const [first, ...rest] = taken.map(({ name, ms }) => ({ name, ...speeds(sizeOf(texts), ms) }));
    if (!first) continue;
    const { name: _, ...figure } = first;
    const beside = rest.map(({ name, value, spread }) => ({
      name,
      value,
      ...(spread ? { spread } : {}),
    }));
    figures.push({ id, what: `speed on ${what}`, ...figure, beside });
    const last = beside.at(-1);
    if (id === 'innocent' && last)
      figures.push({
        id: 'times',
        what: `times as fast as ${last.name} on innocent text`,
        unit: '×',
        value: kept(figure.value / last.value),
        how: 'of both medians',
        budget: { least: 20 },
      });
  }
  return figures;
}

/** Times in ms of each scanner for all of the texts. */
async function taking(
  rounds: number,
  scanners: readonly Scanner[],
  texts: readonly string[],
): Promise<readonly { readonly name: string; readonly ms: number[] }[]> {
  const taken = scanners.map((scanner) => ({ scanner, name: scanner.name, ms: [] as number[] }));
  // The first turn warms everything up and is not counted.
  for (let turn = 0; turn <= rounds; turn++) {
    for (const { scanner, ms } of taken) {
      const begin = performance.now();
      for (const text of texts) await scanner.find(text);
      if (turn > 0) ms.push(performance.now() - begin);
    }
  }
  return taken;
}
