// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { OUTCOMES } from '../../../lib/store/history';

it('explains every outcome that an audit log can have', () => {
  const text = readFileSync('docs/enterprise.md', 'utf8');
  const [, table = ''] = /\| outcome \| .*\n\|.*\n((?:\|.*\n)+)/.exec(text) ?? [];
  const named = [...table.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name);
  expect(named.sort()).toEqual([...OUTCOMES].sort());
});
