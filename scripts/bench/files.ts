import { chartsOf } from './charts';
import { markdownOf } from './markdown';
import type { Report } from './report';

/** @returns all files of `docs/benchmarks`, by name: the same report makes the same files. */
export function filesOf(report: Report): ReadonlyMap<string, string> {
  const charts = chartsOf(report);
  return new Map([
    ['report.json', `${JSON.stringify(report, null, 2)}\n`],
    ['README.md', markdownOf(report, [...charts.keys()])],
    ...charts,
  ]);
}
