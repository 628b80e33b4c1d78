import { describe, expect, it } from 'vitest';
import { families } from '../../../lib/policy/families';
import { bears, type PageMarks } from '../../../lib/policy/families/family';

const blank: PageMarks = {
  meta: () => undefined,
  has: () => false,
  classes: '',
  title: '',
  assets: [],
};

describe('the families', () => {
  it('have a name of their own each, and a mark', () => {
    const names = families.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, marks } of families) expect(marks.length, name).toBeGreaterThan(0);
  });

  it('come from every file of the folder', () => {
    const modules = import.meta.glob<Record<string, unknown>>('../../../lib/policy/families/*.ts', {
      eager: true,
    });
    const lists = Object.entries(modules)
      .filter(([path]) => !/\/(?:index|family)\.ts$/.test(path))
      .flatMap(([, module]) => Object.values(module));
    expect(lists.flat()).toHaveLength(families.length);
  });

  it('never make Keyslip quieter, whatever a page says it is', () => {
    const kinds = new Set<string>(families.map(({ kind }) => kind));
    for (const quiet of ['console', 'secret-manager', 'local', 'unknown']) {
      expect(kinds.has(quiet)).toBe(false);
    }
  });

  it('take a page without any mark for none of them', () => {
    for (const { name, marks } of families) {
      for (const mark of marks) {
        // No id at all is no sign either.
        expect(bears(blank, mark), name).toBe(false);
      }
    }
  });
});
