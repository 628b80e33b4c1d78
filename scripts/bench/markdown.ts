import type { Figure } from '../../test/bench/figures';
import type { Part, Report } from './report';
import { markdownTable } from './table';
import {
  budget,
  command,
  day,
  doubts,
  heldFigures,
  machine,
  met,
  noise,
  other,
  result,
  statesOf,
} from './words';

/** Which picture belongs to which part. */
const pictures: Readonly<Record<string, readonly string[]>> = {
  peers: ['recall.svg', 'alarms.svg', 'speed.svg'],
  page: ['page.svg'],
};

/**
 * The report for people.
 * @param charts names of the pictures there are.
 */
export function markdownOf(report: Report, charts: readonly string[]): string {
  const held = heldFigures(report);
  const kept = held.filter(({ figure }) => met(figure) === 'met').length;
  const picture = (name: string): string[] =>
    charts.includes(name) ? [`![${name.replace('.svg', '')}](${name})`, ''] : [];
  return [
    '# Benchmarks',
    '',
    'Written by `npm run bench` from [report.json](report.json); how to read it and how to add to it is in',
    '[test/bench](../../test/bench/README.md). Nothing passes or fails by these figures.',
    '',
    '## Budgets and results',
    '',
    `${kept} of ${held.length} are met.`,
    '',
    markdownTable(
      ['what', 'budget', 'result', '', 'reproduced by'],
      held.map(({ part, figure }) => [
        figure.what,
        budget(figure),
        result(figure),
        verdict(figure),
        `\`${command(part)}\``,
      ]),
    ),
    '',
    ...picture('budgets.svg'),
    '## The machine',
    '',
    ...[...new Set(statesOf(report).map(machine))].map((line) => `- ${line}`),
    '',
    'Load is how many processes ran or waited for one of the cores, on average of the last minute; a part',
    'begins with the load that the one before it has left.',
    '',
    markdownTable(
      ['part', 'measured', 'took', 'load before', 'load after', ''],
      report.parts.flatMap((part) => row(part)),
    ),
    '',
    ...report.parts.flatMap((part) => [
      ...section(part),
      ...(pictures[part.name] ?? []).flatMap(picture),
    ]),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

/** When a part was measured, and how busy the machine was; nothing of what is counted. */
function row({ state, ...part }: Part): string[][] {
  if (!state) return [];
  const { date, seconds, before, after } = state;
  const at = date.replace('T', ' ').replace(/:\d\d\.\d+Z$/, ' UTC');
  const said = doubts({ state, ...part }).join(', ');
  return [[part.name, at, `${seconds} s`, String(before), String(after), said]];
}

function section(part: Part): string[] {
  const { title, about, figures, failed } = part;
  return [
    `## ${title}`,
    '',
    about,
    '',
    ...(failed ? [`**A try on ${day(failed.date)} failed:** ${failed.message}`, ''] : []),
    ...(figures.length > 0 ? [partTable(figures), ''] : []),
  ];
}

/** All of a part, with a column for each thing that stands beside it, and none that would be empty. */
function partTable(figures: readonly Figure[]): string {
  const names = [...new Set(figures.flatMap(({ beside = [] }) => beside.map(({ name }) => name)))];
  const columns: readonly (readonly [string, (figure: Figure) => string])[] = [
    ['what', ({ what }) => what],
    ['result', result],
    ...names.map((name) => [name, (figure: Figure) => besideOf(figure, name)] as const),
    ['budget', budget],
    ['', verdict],
    ['how', ({ how }) => how],
    ['noise', noise],
  ];
  const used = columns.filter(([, cell]) => figures.some((figure) => cell(figure) !== ''));
  return markdownTable(
    used.map(([head]) => head),
    figures.map((figure) => used.map(([, cell]) => cell(figure))),
  );
}

function besideOf({ beside = [], unit }: Figure, name: string): string {
  const found = beside.find((one) => one.name === name);
  return found ? other(found, unit) : '';
}

const verdict = (figure: Figure): string =>
  met(figure) === 'not met' ? '**not met**' : met(figure);
