import type { Figure } from '../../test/bench/figures';
import { shown } from '../../test/bench/numbers';
import type { Part, Report } from './report';
import { budget, command, day, doubts, machine, met, result, statesOf } from './words';

export const BEGIN =
  '<!-- budgets: written by `npm run bench` from docs/benchmarks/report.json -->';
export const END = '<!-- /budgets -->';

/** A table in Markdown. What would end a cell is escaped. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}

/** What the README says of budgets and results, from the report alone. */
export function readmeOf(report: Report): string {
  const rows = report.parts.flatMap((part) =>
    part.figures
      .filter((figure) => figure.budget || part.name === 'formats')
      .map((figure) => [
        figure.what,
        budget(figure) || '–',
        cell(part, figure),
        `\`${command(part)}\``,
      ]),
  );
  return `${markdownTable(['what', 'budget', 'result', 'reproduced by'], rows)}\n\n${measuredOn(report)}`;
}

function cell(part: Part, figure: Figure): string {
  const said = [result(figure), met(figure)].filter(Boolean).join(', ');
  const beside = part.name === 'peers' ? (figure.beside ?? []) : [];
  const stressed = met(figure) === 'not met' ? `**${said}**` : said;
  const others = beside.map(({ name, value }) => `${name} ${shown(value, figure.unit)}`);
  return [stressed, ...others].join('; ');
}

/** Where and when, and what speaks against the figures. */
function measuredOn(report: Report): string {
  const { parts } = report;
  const states = statesOf(report);
  const days = [...new Set(states.map(({ date }) => day(date)))].sort();
  const machines = [
    ...new Set(states.map((state) => machine({ ...state, chromium: null, firefox: null }))),
  ];
  const reasons = [...new Set(parts.flatMap(doubts))].map((reason) => {
    const names = parts.filter((part) => doubts(part).includes(reason)).map(({ name }) => name);
    return `${reason} (${names.join(', ')})`;
  });
  const lines = [
    `Measured on ${[days[0], ...days.slice(1).slice(-1)].join(' to ')}, on ${machines.join(' and on ')}.`,
    ...(reasons.length > 0 ? [`To be taken with care: ${reasons.join('; ')}.`] : []),
    'All figures with their spread: [docs/benchmarks](docs/benchmarks/README.md).',
  ];
  return lines.join('\n');
}
