import { h, render } from 'preact';
import { expect, it, vi } from 'vitest';
import { locksOf } from '../../../entrypoints/options/locks';
import { Exceptions } from '../../../entrypoints/options/sections/exceptions';
import { History } from '../../../entrypoints/options/sections/history';
import type { OptionsActions, OptionsState } from '../../../entrypoints/options/state';
import type { ManagedPolicy } from '../../../lib/policy/policy';
import type { HistoryEntry } from '../../../lib/store/history';
import { DEFAULT_PREFERENCES } from '../../../lib/store/preferences';
import { NOTHING_STORED } from '../../../lib/store/stored';

const actions = {} as OptionsActions;

it('a history that the organisation has locked cannot be cleared', () => {
  const entry = { id: 'a', time: 0, host: 'h', kind: 'chat', door: 'paste', rule: 'r' } as const;
  const caught: HistoryEntry = { ...entry, title: 'A key', preview: '…1234', outcome: 'redacted' };
  const buttons = (policy: ManagedPolicy): string[] => {
    const part = { history: [caught], preferences: DEFAULT_PREFERENCES, locks: locksOf(policy) };
    const at = document.createElement('div');
    render(h(History, { state: part as unknown as OptionsState, actions }), at);
    return [...at.querySelectorAll('button')].map(({ textContent }) => textContent ?? '');
  };
  expect(buttons({})).toEqual(['exportHistory', 'clearHistory']);
  expect(buttons({ locked: ['history'] })).toEqual(['exportHistory']);
});

it('thousands of exceptions are drawn when they are asked for', async () => {
  const one = { by: 'rule', value: 'github-pat', site: null, reason: 'revoked' } as const;
  const exceptions = Array.from({ length: 1000 }, (_, i) => {
    return { ...one, id: `${i}`, label: `Key ${i}`, created: i, expires: null };
  });
  const state = { ...NOTHING_STORED, exceptions, locks: locksOf({}), now: 0 };
  const at = document.createElement('div');
  render(h(Exceptions, { state: state as unknown as OptionsState, actions }), at);
  const rows = (): number => at.querySelectorAll('tbody tr').length;
  expect(rows()).toBe(200);
  expect(at.querySelector('[role=status]')?.textContent).toContain('shown');
  const last = [...at.querySelectorAll('button')].at(-1);
  expect(last?.textContent).toBe('showAll');
  last?.click();
  await vi.waitFor(() => expect(rows()).toBe(1000));
});
