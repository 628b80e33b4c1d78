// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draw } from '../../../scripts/bench/chart';
import { used } from '../../../scripts/bench/charts';
import { filesOf } from '../../../scripts/bench/files';
import { type Part, type Report, type State, updated } from '../../../scripts/bench/report';
import { BEGIN, END, readmeOf } from '../../../scripts/bench/table';
import { between } from '../../../scripts/readme/between.mjs';
import { counts } from '../../bench/counts';
import type { Budget, Figure } from '../../bench/figures';
import { budgetText, isMet, quantile, round, spreadOf } from '../../bench/numbers';
import { parts } from '../../bench/parts.mjs';

const folder = 'docs/benchmarks';
const read = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8');
const report = JSON.parse(read('report.json')) as Report;

const state = (date: string, quick = false): State => ({
  quick,
  date,
  seconds: 3,
  before: 0.1,
  after: 1,
  cpu: 'CPU',
  cores: 2,
  memory: 8,
  system: 'linux x64',
  node: '20.0.0',
  chromium: null,
  firefox: null,
  secretlint: '1.0.0',
});
const figure = (value: number, unit: Figure['unit'], budget: Budget): Figure => ({
  id: 'a',
  what: 'a scan',
  unit,
  value,
  how: 'once',
  budget,
});
const part = (name: string, date: string, figures: readonly Figure[]): Part => ({
  name,
  state: state(date),
  title: name,
  about: 'About.',
  figures,
});

describe('numbers', () => {
  it('says what samples are between', () => {
    const samples = Array.from({ length: 100 }, (_, i) => 100 - i);
    expect(spreadOf(samples)).toEqual({ runs: 100, min: 1, median: 51, p95: 96, max: 100 });
    expect(quantile([], 0.5)).toBeNaN();
  });

  it.each([
    [0.12345, '0.123'],
    [12.345, '12.3'],
    [1234.5, '1235'],
    [12_345, '12,345'],
  ])('writes %d as %s', (value, text) => expect(round(value)).toBe(text));

  it('holds a figure against its budget, whichever way that goes', () => {
    expect(isMet(figure(50, 'ms', { most: 50 }))).toBe(true);
    expect(isMet(figure(50.1, 'ms', { most: 50 }))).toBe(false);
    expect(isMet(figure(150, 'MB/s', { least: 150 }))).toBe(true);
    expect(isMet(figure(149, 'MB/s', { least: 150 }))).toBe(false);
    expect(isMet({ value: 1 })).toBeUndefined();
    expect(budgetText({ least: 98 }, '%')).toBe('≥ 98%');
    expect(budgetText({ most: 0.5 }, 'ms')).toBe('≤ 0.5 ms');
  });

  it('says how much of a budget is used', () => {
    expect(used(figure(25, 'ms', { most: 50 }))).toBe(0.5);
    expect(used(figure(300, 'MB/s', { least: 150 }))).toBe(0.5);
    expect(used(figure(99, '%', { least: 98 }))).toBe(0.5);
    expect(used(figure(-1, '%', { most: 1 }))).toBe(0);
  });
});

describe('a report', () => {
  const fast = figure(10, 'ms', { most: 50 });
  const slow = figure(70, 'ms', { most: 50 });
  const old: Report = { parts: [part('a', '2026-01-01T00:00:00Z', [fast]), part('gone', '', [])] };

  it('keeps the figures of what was not measured, with their date', () => {
    const delivery = { title: 'B', about: 'About.', figures: [slow] };
    const runs = [{ name: 'b', state: state('2026-02-02T00:00:00Z'), delivery }];
    const { parts } = updated(old, runs, ['a', 'b']);
    expect(parts.map(({ name, state }) => [name, state?.date.slice(0, 10)])).toEqual([
      ['a', '2026-01-01'],
      ['b', '2026-02-02'],
    ]);
  });

  it('says neither when nor where it was counted, so that a new rule changes the counts alone', () => {
    const before = { parts: [part('n', '2026-01-01T00:00:00Z', [fast]), ...old.parts] };
    const counted = (value: number, date: string): Report => {
      const delivery = { title: 'N', about: 'About.', figures: [{ ...fast, value }] };
      return updated(
        before,
        [{ name: 'n', state: state(date), counted: true, delivery }],
        ['n', 'a'],
      );
    };
    const [now, later] = [counted(1, '2026-02-02T00:00:00Z'), counted(1, '2026-03-03T00:00:00Z')];
    expect(later).toEqual(now);
    expect(readmeOf(now)).toContain('Measured on 2026-01-01, on');
    expect(filesOf(now).get('README.md')).not.toContain('| n |');
    expect(readmeOf(counted(2, '2026-02-02T00:00:00Z'))).not.toBe(readmeOf(now));
  });

  it('tells of a part that failed, beside its earlier figures or without any', () => {
    const failure = 'no browser';
    const now = state('2026-03-03T00:00:00Z');
    const failed = (name: string) => ({ name, state: now, failure });
    const { parts } = updated(old, [failed('a'), failed('b')], ['a', 'b']);
    expect(parts[0]?.figures).toEqual([fast]);
    expect(parts[1]?.figures).toEqual([]);
    const text = filesOf({ parts }).get('README.md');
    expect(text?.match(/\*\*A try on 2026-03-03 failed:\*\* no browser/g)).toHaveLength(2);
    expect(readmeOf({ parts })).toContain('a later try failed');
  });

  it('says what is not met as plainly as what is, and that a run was short', () => {
    const parts = [part('a', '2026-01-01T00:00:00Z', [fast, slow])];
    expect(readmeOf({ parts })).toContain(
      '| a scan | ≤ 50 ms | 10 ms, met | `npm run bench -- a` |',
    );
    expect(readmeOf({ parts })).toContain('| **70 ms, not met** |');
    expect(filesOf({ parts }).get('README.md')).toContain('1 of 2 are met.');
    const short = parts.map((one) => ({ ...one, state: state('2026-01-01T00:00:00Z', true) }));
    expect(readmeOf({ parts: short })).toContain('a short run (a)');
  });
});

describe('a chart', () => {
  const bars = [
    { name: 'a<b', value: 30, text: '30 ms', own: true },
    { name: 'c', value: 900, text: '900 ms' },
  ];
  const svg = draw({
    title: 'T & U',
    note: 'N.',
    groups: [{ label: 'L', bars, limit: 50, max: 100 }],
  });

  it('has every number as text, and for who cannot see it', () => {
    expect(svg.match(/>30 ms<\/text>/g)).toHaveLength(1);
    expect(svg).toContain('<desc>N. L: a&#60;b 30 ms, c 900 ms.</desc>');
    expect(svg).toContain('<title>T &#38; U</title>');
  });

  it('follows light and dark, and fetches nothing', () => {
    expect(svg).toContain('@media (prefers-color-scheme: dark)');
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(|<script/);
  });

  it('draws to scale, the budget too, and cuts what is too long', () => {
    expect(svg).toMatch(/class="own" d="M\d+ \d+ h120 /);
    expect(svg).toMatch(/class="other" d="M\d+ \d+ h400 l8 /);
    expect(svg).toMatch(/class="limit" d="M376 /);
  });
});

describe('what is published', () => {
  const again = 'Run `npm run bench -- --redraw`.';

  it('is in docs/benchmarks as the report has it, file by file', () => {
    const files = filesOf(report);
    expect(readdirSync(folder).sort()).toEqual([...files.keys()].sort());
    for (const [name, content] of files) expect(read(name), `${name}: ${again}`).toBe(content);
  });

  it('is in the README as the report has it', () => {
    expect(between(readFileSync('README.md', 'utf8'), BEGIN, END), again).toBe(readmeOf(report));
  });

  it('has every part there is, with figures or why there are none', () => {
    expect(report.parts.map(({ name }) => name)).toEqual(parts.map(({ name }) => name));
    for (const { name, figures, failed } of report.parts) {
      expect(figures.length > 0 || failed !== undefined, name).toBe(true);
      expect(new Set(figures.map(({ id }) => id)).size, name).toBe(figures.length);
    }
  });

  it('counts the formats there are', () => {
    const figures = report.parts.find(({ name }) => name === 'formats')?.figures ?? [];
    const counted = Object.fromEntries(figures.map(({ id, value }) => [id, value]));
    expect(counted, 'Run `npm run rules`.').toEqual(counts());
  });
});
