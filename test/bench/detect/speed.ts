import { scan } from '../../../lib/detect/all';
import type { Figure } from '../figures';
import { kept } from '../numbers';
import { speeds, timed, times } from '../timing';
import { type Job, NOW } from './job';
import { denseText, innocentTexts, sizeOf } from './texts';

const scanAll = (texts: readonly string[]): void => {
  for (const text of texts) scan(text, { now: NOW });
};

/** How fast texts are read. */
export const speed: Job = ({ quick }) => {
  const rounds = quick ? 3 : 9;
  const [first = Number.NaN] = timed(1, () => scan('warm up: token=abc'));
  const figure = (
    id: string,
    what: string,
    texts: readonly string[],
    budget?: Figure['budget'],
  ): Figure => {
    // The first round warms everything up.
    const [, ...samples] = timed(rounds + 1, () => scanAll(texts));
    return {
      id,
      what: `${what}, ${(sizeOf(texts) / 1e6).toFixed(1)} MB`,
      ...speeds(sizeOf(texts), samples),
      ...(budget ? { budget } : {}),
    };
  };
  const kinds = Object.entries(innocentTexts(quick ? 5 : 32)).map(
    ([kind, texts]) => [kind, texts.map(({ text }) => text)] as const,
  );
  const all = kinds.flatMap(([, texts]) => texts);
  return [
    {
      id: 'first-scan',
      what: 'the first scan, which builds the engine',
      unit: 'ms',
      value: kept(first),
      how: 'once',
    },
    figure('innocent', 'scan of innocent text', all, { least: 150 }),
    ...kinds.map(([kind, texts]) => figure(`innocent-${kind}`, `of it ${kind}`, texts)),
    figure('dense', 'scan of text dense with keys', [denseText(quick ? 1 : 4)], { least: 20 }),
  ];
};

/** What has to be read again after a key was pressed in the middle of a long text. */
export const keystroke: Job = ({ quick }) => {
  const base = 'const a = 1; // some text that somebody writes\n'.repeat(22_000);
  const at = base.length / 2;
  const window = { start: at, end: at + 10 };
  scan(base, { window });
  const samples = timed(quick ? 50 : 500, () => scan(base, { window, now: NOW }));
  return [
    {
      id: 'keystroke',
      what: 'scan of what changed after a key in 1 MB',
      unit: 'ms',
      ...times(samples),
      how: 'median',
      budget: { most: 0.5 },
    },
  ];
};
