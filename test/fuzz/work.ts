import { must } from './target';

/**
 * Counts what a piece of code does with texts and bytes: each call of a built-in that reads them is
 * one unit, and so is each character or byte it hands back. Unlike a clock it gives the same number
 * on every machine. What happens inside one call of a regular expression it does not see; there the
 * watchdog of the runner is the last resort.
 */
let units = 0;
let limit = Number.POSITIVE_INFINITY;

/** Too much work. Thrown inside of the product, so `within` looks at the count as well. */
class Overworked extends Error {}

function spend(cost: number): void {
  units += 1 + cost;
  if (units > limit) throw new Overworked('Too much work');
}

type Method = (this: unknown, ...args: unknown[]) => unknown;

/** @param costOf what it handed back costs, besides the unit for the call. */
function count(owner: object, name: string, costOf: (result: unknown) => number): void {
  const native = Reflect.get(owner, name) as Method;
  Object.defineProperty(owner, name, {
    configurable: true,
    writable: true,
    value: function counted(this: unknown, ...args: unknown[]): unknown {
      const result = native.apply(this, args);
      if (limit !== Number.POSITIVE_INFINITY) spend(costOf(result));
      return result;
    } satisfies Method,
  });
}

const lengthOf = (result: unknown): number => (result as { length?: number } | null)?.length ?? 0;
const matched = (result: unknown): number => (result as string[] | null)?.[0]?.length ?? 0;

let counting = false;
function begin(): void {
  if (counting) return;
  counting = true;
  count(RegExp.prototype, 'exec', matched);
  for (const name of ['slice', 'replace', 'split', 'trim']) count(String.prototype, name, lengthOf);
  for (const name of ['indexOf', 'lastIndexOf', 'charCodeAt'])
    count(String.prototype, name, () => 0);
  for (const name of ['slice', 'indexOf']) count(Uint8Array.prototype, name, lengthOf);
  count(Uint8Array.prototype, 'subarray', () => 0);
  for (const name of ['getUint8', 'getUint16', 'getUint32', 'getInt32'])
    count(DataView.prototype, name, () => 0);
  count(TextDecoder.prototype, 'decode', lengthOf);
}

/**
 * Does some work and holds it to a budget.
 * @param budget in units, see above.
 */
export async function within<T>(budget: number, work: () => T | Promise<T>): Promise<T> {
  begin();
  units = 0;
  limit = budget;
  try {
    const result = await work();
    limit = Number.POSITIVE_INFINITY;
    must(units <= budget, `no more than ${budget} units of work (${units})`);
    return result;
  } finally {
    limit = Number.POSITIVE_INFINITY;
  }
}
