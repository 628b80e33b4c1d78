// @vitest-environment node

import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { scan } from '../../../lib/detect';
import { readRows } from '../../../lib/detect/tables/format';
import { TABLE_BEYOND } from '../../../lib/detect/tables/late';
import { rng, ruleIds, sampleOf } from '../../samples';

const folder = join(import.meta.dirname, '../../../lib/detect');

/** Detection as the script has it that runs before a page. */
async function leanScan(): Promise<typeof scan> {
  const outfile = join(await mkdtemp(join(tmpdir(), 'keyslip-')), 'lean.mjs');
  await build({
    entryPoints: [join(folder, 'index.ts')],
    bundle: true,
    format: 'esm',
    outfile,
    plugins: [
      {
        name: 'lean',
        setup: ({ onResolve }) =>
          onResolve({ filter: /^\.{1,2}\/(?:beyond|documented)$/ }, ({ path }) => ({
            path: join(folder, `${basename(path)}-lean.ts`),
          })),
      },
    ],
  });
  return (await import(pathToFileURL(outfile).href)).scan;
}
const lean = await leanScan();
const beyond = new Set(readRows(TABLE_BEYOND).map(({ id }) => id));

/** How sure one is of a finding, the least first. */
const SURE = [undefined, 'possible', 'likely', 'certain'];

describe('the lean build', () => {
  it('has all rules but those of the table beyond', () => {
    const lacking = ruleIds().filter((id) => {
      const { text, start } = sampleOf(id, rng(31));
      return !lean(text).some((one) => one.start === start);
    });
    for (const id of lacking) expect([...beyond]).toContain(id);
    expect(ruleIds().length - lacking.length).toBeGreaterThan(240);
  });

  it.each(ruleIds().filter((id) => !beyond.has(id)))('%s: never surer than the whole', (id) => {
    const random = rng(32);
    for (let i = 0; i < 3; i++) {
      const { text, start, end } = sampleOf(id, random);
      const [little, whole] = [lean(text), scan(text)].map((found) =>
        SURE.indexOf(found.find((one) => one.start === start && one.end === end)?.confidence),
      );
      expect(little).toBeLessThanOrEqual(whole ?? -1);
    }
  });
});
