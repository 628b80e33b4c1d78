import { describe, it } from 'vitest';
import seeds from '../fuzz/seeds.json';
import { targets } from '../fuzz/targets';
import { rng } from '../samples';

const kept: Readonly<Record<string, readonly number[]>> = seeds;

/** A taste of `npm run fuzz`, and every input that once found something. */
describe('made-up inputs', () => {
  it.each(targets.filter(({ dom }) => !dom).map((target) => [target.name, target] as const))(
    '%s',
    async (name, target) => {
      for (const seed of [...(kept[name] ?? []), 1, 2, 3]) await target.run(rng(seed));
    },
  );
});
