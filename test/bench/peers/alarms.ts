import { innocents, rng } from '../../samples';
import { innocentTexts, paragraphsOf } from '../detect/texts';
import type { Figure } from '../figures';
import { kept } from '../numbers';
import { keyslipHolds, type Scanner } from './scanner';

/** What is reported of text in which there is no secret. */
export async function alarms(
  quick: boolean,
  own: Scanner,
  others: readonly Scanner[],
): Promise<readonly Figure[]> {
  const shipped = Object.values(innocentTexts(quick ? 2 : 32))
    .flat()
    .map(({ text }) => text);
  const alike = Array.from({ length: quick ? 3 : 100 }, (_, seed) =>
    Object.values(innocents(rng(1000 + seed))),
  ).flat();
  const paragraphs = paragraphsOf(shipped);
  const count = (value: number): string => value.toLocaleString('en');
  return [
    await compared('alarms', 'reports in text that packages ship', shipped, paragraphs, {
      how: `${count(paragraphs)} paragraphs; Keyslip: what it would hold`,
      budget: { most: 1 },
    }),
    await compared('look-alikes', 'reports in texts that look like secrets', alike, alike.length, {
      how: `${count(alike.length)} texts of \`test/samples/innocents.ts\`, one report a text counts; Keyslip: of any kind`,
    }),
  ];

  async function compared(
    id: string,
    what: string,
    texts: readonly string[],
    messages: number,
    rest: Pick<Figure, 'how' | 'budget'>,
  ): Promise<Figure> {
    const first = rest.budget ? keyslipHolds : own;
    const rates: { name: string; value: number }[] = [];
    for (const scanner of [first, ...others]) {
      let reports = 0;
      for (const text of texts) {
        const { length } = await scanner.find(text);
        reports += rest.budget ? length : Math.min(1, length);
      }
      rates.push({ name: scanner.name, value: kept((reports / messages) * 1e4) });
    }
    const [{ value } = { value: Number.NaN }, ...beside] = rates;
    return { id, what, unit: 'per 10,000', value, beside, ...rest };
  }
}
