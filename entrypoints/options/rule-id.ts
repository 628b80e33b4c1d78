import type { CustomRule } from '../../lib/detect/custom/rules';

/** An id for a rule of this name, which no other has: `acme-token`, `acme-token-2`. */
export function idFor(name: string, taken: readonly Pick<CustomRule, 'id'>[]): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50)
    .replace(/-$/, '');
  // A name in another script has no letters that an id may have.
  const base = plain || 'rule';
  let id = base;
  for (let n = 2; taken.some((rule) => rule.id === `custom:${id}`); n++) id = `${base}-${n}`;
  return id;
}
