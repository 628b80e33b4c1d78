import { h, render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { stateOf } from '../../../entrypoints/popup/controller';
import { Exceptions } from '../../../entrypoints/popup/exceptions';
import { ModeChoice } from '../../../entrypoints/popup/mode-choice';
import type { PopupActions, PopupState } from '../../../entrypoints/popup/state';
import { Status } from '../../../entrypoints/popup/status';
import type { Tab } from '../../../entrypoints/popup/tab';
import { PROOFS, type SelfTestReport } from '../../../lib/messages/self-test';
import type { ManagedPolicy } from '../../../lib/policy/policy';
import { DEFAULT_SETTINGS } from '../../../lib/policy/settings';
import { NOTHING_STORED } from '../../../lib/store/stored';

const now = 1_000_000;
const top: SelfTestReport = {
  frame: 1,
  top: true,
  host: 'github.com',
  kind: 'tracker',
  proofs: Object.fromEntries(PROOFS.map((name) => [name, true])) as SelfTestReport['proofs'],
};
const tab: Tab = {
  id: 1,
  url: 'https://github.com/acme',
  host: 'github.com',
  granted: ['*://github.com/*'],
  late: false,
  frames: 0,
  reports: [top],
  waited: true,
  page: [],
  closed: false,
};

/** What the popup says of a site that its user has switched off. */
function switchedOff(policy: ManagedPolicy) {
  const settings = { ...DEFAULT_SETTINGS, sites: { 'github.com': { mode: 'off' as const } } };
  return stateOf({ ...NOTHING_STORED, settings, policy }, tab, [], now);
}

describe('the popup under a policy', () => {
  it('says what the guard does, and not what the user chose', () => {
    const free = { guard: 'off', mode: 'off', floor: null, locked: false };
    expect(switchedOff({})).toMatchObject(free);
    expect(switchedOff({ minimumMode: { chat: 'block' } })).toMatchObject(free);
    expect(switchedOff({ minimumMode: { tracker: 'warn' } })).toMatchObject({
      guard: 'guarded',
      mode: 'warn',
      floor: 'warn',
    });
    expect(switchedOff({ minimumMode: { tracker: 'hold' } })).toMatchObject({
      guard: 'guarded',
      mode: 'block',
      floor: 'hold',
    });
  });

  it('knows that sites are locked', () => {
    expect(switchedOff({ locked: ['mode'] }).locked).toBe(false);
    expect(switchedOff({ locked: ['sites'] }).locked).toBe(true);
  });
});

it('offers nothing on a page that the browser keeps extensions out of', () => {
  const away = { ...tab, reports: [], closed: true, granted: [] };
  const said = (change: Partial<Tab>) => stateOf(NOTHING_STORED, { ...away, ...change }, [], now);
  const store = { url: 'https://store.example/', host: 'store.example' };
  const nowhere = { host: null, guard: 'not-covered', coverage: null };
  expect(said({ ...store, late: null })).toMatchObject(nowhere);
  expect(said(store)).toMatchObject({ host: 'store.example', coverage: 'none' });
  // One of the list may be a page of an error: with it loaded anew it is guarded.
  expect(said({ late: null, granted: tab.granted })).toMatchObject({ guard: 'absent' });
  expect(said({ late: null })).toMatchObject({ guard: 'withheld', host: 'github.com' });
});

it('shows the exceptions that hold on the site now', () => {
  const exception = {
    id: 'a',
    by: 'rule',
    value: 'github-pat',
    site: 'github.com/acme',
    reason: 'revoked',
    label: 'GitHub personal access token',
    created: 0,
    expires: now + 1,
  } as const;
  const exceptions = [
    exception,
    { ...exception, id: 'everywhere', site: null, expires: null },
    { ...exception, id: 'over', expires: now },
    { ...exception, id: 'elsewhere', site: 'gitlab.com' },
  ];
  const shown = stateOf({ ...NOTHING_STORED, exceptions }, tab, [], now).exceptions;
  expect(shown.map(({ id }) => id)).toEqual(['everywhere', 'a']);

  // Of a single key as well, a policy may leave none of its kind; older exceptions do not say which that is.
  const policy = { exceptions: { closed: ['github-pat'], given: [], days: null } };
  const single = { ...exception, by: 'fingerprint', value: 'f1' } as const;
  const singles = [single, { ...single, id: 'known', rule: 'github-pat' }];
  const left = stateOf({ ...NOTHING_STORED, exceptions: singles, policy }, tab, [], now);
  expect(left.exceptions.map(({ id }) => id)).toEqual(['a']);

  // A policy may leave those of the user without effect, and has some of its own.
  const given = { ...exception, id: 'policy-0', label: '' };
  for (const closed of ['rule', 'github-pat', 'tracker']) {
    const policy = { exceptions: { closed: [closed], given: [given], days: null } };
    expect(stateOf({ ...NOTHING_STORED, exceptions, policy }, tab, [], now).exceptions).toEqual([
      expect.objectContaining({ id: 'policy-0', label: 'github-pat', given: true }),
    ]);
  }
});

it('lists no more exceptions than leave room for the rest, and leads to all of them', () => {
  const one = { label: 'A key', given: false, reason: 'Test value', expires: null };
  const openOptions = vi.fn();
  const shown = (count: number): readonly [entries: number, more: HTMLElement | null] => {
    const exceptions = Array.from({ length: count }, (_, i) => ({ ...one, id: `${i}` }));
    const at = document.createElement('div');
    const state = { exceptions } as unknown as PopupState;
    render(h(Exceptions, { state, actions: { openOptions } as unknown as PopupActions }), at);
    return [at.querySelectorAll('li').length, at.querySelector('.quiet')];
  };
  expect(shown(5)).toEqual([5, null]);
  const [entries, more] = shown(300);
  expect(entries).toBe(5);
  more?.click();
  expect(openOptions).toHaveBeenCalledWith('exceptions');
});

it('does not say of a page where nothing is asked that it stops and asks', () => {
  const said = (kind: string) => {
    const known = stateOf(NOTHING_STORED, { ...tab, reports: [{ ...top, kind }] }, [], now);
    const state: PopupState = { ...known, clipboard: { step: 'idle' }, unsaved: false };
    const root = document.createElement('div');
    render(h(ModeChoice, { state, actions: {} as PopupActions }), root);
    return [state.guard, root.querySelector('#mode-says')?.textContent];
  };
  expect(said('tracker')).toEqual(['guarded', 'mode_block_says']);
  expect(said('console')).toEqual(['silent', 'neverAsked']);
});

describe('the popup of a page with frames', () => {
  const frame = (id: number, proofs: Partial<SelfTestReport['proofs']> = {}): SelfTestReport => ({
    ...top,
    frame: id,
    top: false,
    proofs: { ...top.proofs, ...proofs },
  });
  const shown = (change: Partial<Tab>) => {
    const known = stateOf(NOTHING_STORED, { ...tab, frames: 3, ...change }, [], now);
    const state: PopupState = { ...known, clipboard: { step: 'idle' }, unsaved: false };
    const root = document.createElement('div');
    render(h(Status, { state, actions: {} as PopupActions }), root);
    for (const details of root.querySelectorAll('details')) details.remove();
    const isSaid = root.textContent?.includes('framesUnguarded') === true;
    return [state.guard, state.frames.unguarded, isSaid];
  };

  const failed = { ...top, proofs: { ...top.proofs, tap: false } };
  it.each<[string, Partial<Tab>, string, number]>([
    ['all of them guarded', { reports: [top, frame(2), frame(3)] }, 'guarded', 0],
    ['one without a guard', { reports: [top, frame(2)] }, 'guarded', 1],
    ['a guard that failed', { reports: [top, frame(2), frame(3, { doors: false })] }, 'guarded', 1],
    ['none guarded, and the page neither', { reports: [failed] }, 'failed', 2],
    ['some that may still answer', { reports: [top], waited: false }, 'guarded', 0],
  ])('says outside of the details how many have no guard: %s', (_, change, guard, count) => {
    expect(shown(change)).toEqual([guard, count, count > 0]);
  });
});
