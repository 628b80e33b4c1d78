import { render } from 'preact';
import '../../entrypoints/report/style.css';
import type { ReportActions, ReportState } from '../../entrypoints/report/state';
import { CLASSES } from '../../entrypoints/report/state';
import { ReportView } from '../../entrypoints/report/view';
import { place } from '../../lib/dialog/place';
import { createSurface } from '../../lib/dialog/surface';
import type { Entry } from '../../lib/page/entries';
import type { Words } from '../../lib/page/host';
import { createMarks } from '../../lib/page/marks';
import { t } from '../../lib/ui/i18n';

const nothing = (): void => undefined;
const actions: ReportActions = { cancel: nothing, again: nothing, toggle: nothing, save: nothing };

/** Shows the result page, or the panel, in a state; the page calls it. */
function showReport({ live = false, ...part }: Partial<ReportState> & { live?: boolean }): void {
  const main = document.createElement('main');
  if (live) main.className = 'panel';
  document.body.append(main);
  const state = { page: null, scan: null, failed: false, shown: new Set(CLASSES), ...part };
  render(<ReportView state={state} actions={actions} live={live} />, main);
}

type Sample = Omit<Entry, 'id' | 'value' | 'spots' | 'hidden' | 'gone' | 'path'> & {
  readonly in?: string;
};

/** Marks the last word of some elements; the page calls it. */
function showMarks(samples: readonly Sample[]): void {
  const words = { t, createSurface, place, copyText: async () => true } as unknown as Words;
  const entries = samples.map((sample, id): Entry => {
    const node = sample.in ? document.querySelector(sample.in)?.lastChild : null;
    const text = node instanceof Text ? node.data : '';
    const start = text.lastIndexOf(' ') + 1;
    const { where } = sample.finding;
    const spots = node ? [{ node, where, start, last: node, end: text.length }] : [];
    const value = text.slice(start);
    return { ...sample, id, value, spots, hidden: false, gone: false, path: location.pathname };
  });
  createMarks(() => entries, nothing, words, new AbortController().signal).refresh();
}
Object.assign(globalThis, { showReport, showMarks });
