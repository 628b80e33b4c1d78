// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rows } from '../../../scripts/guarded/rows.mjs';
import { BEGIN, END, tableOf } from '../../../scripts/guarded/table.mjs';
import { between } from '../../../scripts/readme/between.mjs';

describe('the table of what is guarded', () => {
  it('says of each browser how many tests passed, and stresses what did not', () => {
    const [row] = rows;
    const result = (passed: boolean) => ({ spec: 'paste', title: 'in a textarea', passed });
    const table = tableOf({ chromium: [result(true), result(true)], firefox: [result(false)] });
    expect(table).toContain(`| ${row?.what} | 2 tests | **0 of 1 tests** | \`paste\` |`);
  });

  it('names specs that exist', () => {
    const specs = readdirSync('test/e2e').map((file) => file.replace('.spec.ts', ''));
    for (const row of rows)
      for (const name of Object.keys(row.specs)) expect(specs).toContain(name);
  });

  it('is in the README, row by row, with nothing that failed', () => {
    const table = between(readFileSync('README.md', 'utf8'), BEGIN, END);
    for (const { what } of rows) expect(table).toContain(`| ${what} | `);
    expect(table).not.toContain('**');
  });
});
