// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The doors that the files of the room export, by name. */
const made = readdirSync('lib/doors')
  .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  .flatMap((file) => {
    const text = readFileSync(`lib/doors/${file}`, 'utf8');
    return [...text.matchAll(/^export const (\w+): Door\b/gm)].map(([, name]) => name);
  })
  .sort();

it('lists every door that there is, once', () => {
  const list = /: readonly Door\[\] = \[([^\]]*)\]/.exec(
    readFileSync('lib/doors/index.ts', 'utf8'),
  );
  const listed = list?.[1]?.match(/\w+/g) ?? [];
  expect(made.length).toBeGreaterThan(5);
  expect([...listed].sort()).toEqual(made);
});
