import { describe, expect, it } from 'vitest';
import { type PageItem, type PageReport, parsePageRequest, TOLD } from '../../../lib/messages/page';
import { parsePageReport } from '../../../lib/messages/page-report';
import { readSelectionMessage, SELECTION_TASKS } from '../../../lib/messages/selection';
import { readTallyReport } from '../../../lib/messages/tally';

const nonsense = [null, undefined, 1, 'tally', [], {}, { selection: 'eat', focused: true }];

describe('messages are read by hand', () => {
  it('takes every task', () => {
    for (const selection of SELECTION_TASKS) {
      const message = { selection, focused: false };
      expect(readSelectionMessage({ ...message, more: 1 })).toEqual(message);
    }
  });

  it.each([...nonsense, { selection: 'check-selection' }])('takes %j for no task', (message) => {
    expect(readSelectionMessage(message)).toBeNull();
  });

  it('takes a count', () => {
    expect(readTallyReport({ frame: 0.5, count: 3 })).toEqual({ frame: 0.5, count: 3 });
  });

  it.each([
    ...nonsense,
    { frame: 1, count: -1 },
    { frame: 1, count: 0.5 },
    { frame: '1', count: 1 },
  ])('takes %j for no count', (message) => {
    expect(readTallyReport(message)).toBeNull();
  });

  it('takes what the popup asks of a frame', () => {
    expect(parsePageRequest({ frame: 0.5, show: 3, more: 1 })).toEqual({ frame: 0.5, show: 3 });
  });

  it.each([...nonsense, { frame: 1 }, { show: 1 }, { frame: '1', show: 1 }])(
    'takes %j for nothing that is asked',
    (message) => {
      expect(parsePageRequest(message)).toBeNull();
    },
  );
});

describe('what a frame tells the popup', () => {
  const item: PageItem = {
    ...{ id: 0, title: 'GitHub personal access token', gravity: 'exposed', class: 'secret' },
    ...{ preview: 'ghp_…abcd', where: { kind: 'attribute', name: 'data-key' } },
    ...{ says: ['Everybody can read it.'], revoke: 'https://github.com/settings', onView: true },
  };
  const report: PageReport = {
    ...{ frame: 0.5, items: [item], more: 0, busy: false, limit: null },
    cost: { total: 1.5, longest: 0.5, slices: 1, nodes: 10, characters: 100 },
  };
  const of = (change: object, count = 1): object => ({
    ...report,
    items: Array.from({ length: count }, () => ({ ...item, ...change })),
  });

  it.each<[string, object]>([
    ['one finding', report],
    ['nothing', { ...report, items: [] }],
    ['as many as it may', of({}, TOLD)],
    ['one that has no page to revoke it', of({ revoke: null })],
    ['text of any length it may have', of({ title: 't'.repeat(400), says: Array(6).fill('s') })],
    ['where it had to stop', { ...report, limit: 'nodes' }],
  ])('is taken: %s', (_, message) => {
    expect(parsePageReport(message)).toEqual(message);
  });

  it('loses what does not belong there, such as a value', () => {
    expect(parsePageReport({ ...of({ value: 'the secret' }), value: 'the secret' })).toEqual(
      report,
    );
  });

  it.each<[string, unknown]>([
    ...nonsense.map((one): [string, unknown] => [JSON.stringify(one) ?? 'undefined', one]),
    ['more than it may', of({}, TOLD + 1)],
    ['a script for an address', of({ revoke: 'javascript:alert(1)' })],
    ['an address that is not safe', of({ revoke: 'http://github.com/' })],
    ['no address at all', of({ revoke: 'github.com' })],
    ['text that is too long', of({ title: 't'.repeat(401) })],
    ['too many words', of({ says: Array(7).fill('s') })],
    ['a kind that is none', of({ gravity: 'grave' })],
    ['a place that is none', of({ where: { kind: 'attribute' } })],
    ['less than nothing', { ...report, more: -1 }],
    ['half a finding', of({ id: 0.5 })],
  ])('is not taken: %s', (_, message) => {
    expect(parsePageReport(message)).toBeNull();
  });
});
