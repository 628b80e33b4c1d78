import type { Figure } from '../../test/bench/figures';
import { shown } from '../../test/bench/numbers';
import { type Bar, type Chart, draw, type Group } from './chart';
import type { Report } from './report';
import { budget, heldFigures, met, result } from './words';

/** All pictures of a report, by the name of their file. What was not measured has none. */
export function chartsOf(report: Report): ReadonlyMap<string, string> {
  const figures = (part: string): readonly Figure[] =>
    report.parts.find(({ name }) => name === part)?.figures ?? [];
  const peers = figures('peers');
  const all: readonly (readonly [string, Chart])[] = [
    ['budgets.svg', budgets(report)],
    [
      'recall.svg',
      {
        title: 'Keys found, by who looks',
        note: 'Of made-up keys in code, configuration, logs and prose. Line: budget of Keyslip.',
        groups: compared(peers, /^recall/, 100),
      },
    ],
    [
      'alarms.svg',
      {
        title: 'Reports where there is no secret',
        note: 'Per 10,000 messages; fewer is better. Line: budget of Keyslip.',
        groups: compared(peers, /^(?:alarms|look-alikes)$/),
      },
    ],
    [
      'speed.svg',
      {
        title: 'Speed of a scan',
        note: 'Median in megabytes a second on the same texts; more is better.',
        groups: compared(peers, /^(?:innocent|dense)$/),
      },
    ],
    [
      'page.svg',
      {
        title: 'What a page waits for',
        note: 'Medians in two Chromiums that take turns. Line: what is allowed with Keyslip.',
        groups: figures('page').filter(isCost).map(costs),
      },
    ],
  ];
  return new Map(
    all
      .filter(([, { groups }]) => groups.length > 0)
      .map(([name, chart]) => [name, draw(chart)] as const),
  );
}

/** How much of each budget is used. */
function budgets(report: Report): Chart {
  return {
    title: 'How much of each budget is used',
    note: 'Line: all of it. What is right of it is not met.',
    groups: heldFigures(report).map(({ part, figure }) => ({
      label: `${figure.what}, ${budget(figure)}`,
      bars: [
        {
          name: part.name,
          value: used(figure),
          text: `${result(figure)}, ${met(figure)}`,
          own: true,
        },
      ],
      limit: 1,
      max: 1.5,
    })),
  };
}

/**
 * @returns 1 for a result that is just within its budget, less for a better one. Where a share has to be
 * reached, it is what may be missing that is used up.
 */
export function used({ value, budget, unit }: Figure): number {
  if (!budget) return 0;
  if ('most' in budget) return Math.max(0, value) / budget.most;
  return unit === '%' ? (100 - value) / (100 - budget.least) : budget.least / value;
}

function compared(figures: readonly Figure[], ids: RegExp, max?: number): Group[] {
  return figures
    .filter(({ id, beside }) => ids.test(id) && beside)
    .map((figure) => ({
      label: `${figure.what}${figure.budget ? `, ${budget(figure)}` : ''}`,
      bars: [bar('Keyslip', figure.value, figure, true), ...others(figure)],
      ...limitOf(figure),
      ...(max === undefined ? {} : { max }),
    }));
}

const isCost = ({ beside }: Figure): boolean => beside !== undefined;

/** Without and with Keyslip; the budget is allowed on top of what it takes without. */
function costs(figure: Figure): Group {
  const { beside = [], budget: allowed, what, value, unit } = figure;
  const without = beside[0]?.value ?? 0;
  const bars = beside.map((one, i) => bar(one.name, one.value, figure, i > 0));
  const more = `${value < 0 ? '' : '+'}${shown(value, unit)}`;
  return {
    label: `${what}: ${more}${allowed ? `, ${budget(figure)}` : ''}`,
    bars,
    ...(allowed && 'most' in allowed ? { limit: without + allowed.most } : {}),
  };
}

const others = (figure: Figure): Bar[] =>
  (figure.beside ?? []).map(({ name, value }) => bar(name, value, figure));

const bar = (name: string, value: number, { unit }: Figure, own = false): Bar => ({
  name,
  value,
  text: shown(value, unit),
  own,
});

function limitOf({ budget }: Figure): { limit?: number } {
  if (!budget) return {};
  return { limit: 'most' in budget ? budget.most : budget.least };
}
