import { expect, it } from 'vitest';
import { ownPath } from '../../../modules/own-path';

/** Which of these ids a filter that WXT made of a path takes, once it is mended. */
function taken(path: string, ids: readonly string[], name: string): string[] {
  const filter = { id: new RegExp(`^${path}$`) };
  const plugins = [{ name: 'another' }, { name, transform: { filter } }];
  (ownPath.configResolved as (config: object) => void)({ plugins });
  return ids.filter((id) => filter.id.test(id));
}

it.each(['/home/a/keyslip', '/home/a b/keyslip (1)', '/home/c+/key.slip', 'C:/a/[b]{2}/$c^|d'])(
  'an entrypoint is known by its path: %s',
  (folder) => {
    const path = `${folder}/entrypoints/guard.content.ts`;
    const others = [`${path}x`, `x${path}`, path.replace('.', '_')];
    const own = 'wxt:remove-entrypoint-main-function';
    expect(taken(path, [path, ...others], own)).toEqual([path]);
  },
);

it('nothing else is changed', () => {
  expect(taken('/a+', ['/a+', '/aa'], 'of somebody else')).toEqual(['/aa']);
});
