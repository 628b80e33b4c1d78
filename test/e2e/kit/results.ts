import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** What came of one test; a test that passed at its second try has passed. */
export interface Result {
  readonly spec: string;
  readonly title: string;
  readonly passed: boolean;
  /** How long it took, in ms, both tries if there were two: where the time of `npm test` goes. */
  readonly took: number;
}

const OUT = join(import.meta.dirname, '../../../out');

/** Writes what came of each test to `out/e2e-<browser>.json`, of which `npm run guarded` makes a table. */
export default class Results implements Reporter {
  readonly #results = new Map<string, Map<string, Result>>();

  onTestEnd(test: TestCase, { status, duration }: TestResult): void {
    if (status === 'skipped') return;
    const project = test.parent.project()?.name ?? '';
    const results = this.#results.get(project) ?? new Map<string, Result>();
    const [, , , ...titles] = test.titlePath();
    const spec = basename(test.location.file, '.spec.ts');
    const took = duration + (results.get(test.id)?.took ?? 0);
    results.set(test.id, { spec, title: titles.join(' › '), passed: status === 'passed', took });
    this.#results.set(project, results);
  }

  onEnd(): void {
    mkdirSync(OUT, { recursive: true });
    for (const [project, results] of this.#results) {
      const list = [...results.values()];
      writeFileSync(join(OUT, `e2e-${project}.json`), JSON.stringify(list, null, 1));
    }
  }

  printsToStdio(): boolean {
    return false;
  }
}
