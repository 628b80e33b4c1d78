import { browser } from 'wxt/browser';
import { watchCustomRules } from '../../lib/store/custom-rules';
import { watchHistory } from '../../lib/store/history';
import { watchOwn } from '../../lib/store/own-keys';
import { DEFAULT_PREFERENCES, watchPreferences } from '../../lib/store/preferences';
import { byAge, NOTHING_STORED, watchStored } from '../../lib/store/stored';
import { watchSyncFault } from '../../lib/store/sync';
import { watchProblems } from '../../lib/store/unreadable';
import { actionsFor } from './actions';
import { builtInRules } from './built-in';
import { listShortcuts } from './edge';
import { locksOf } from './locks';
import { type OptionsActions, type OptionsState, SECTIONS } from './state';

const sectionNow = (): OptionsState['section'] =>
  SECTIONS.find((name) => `#${name}` === location.hash) ?? 'general';

/** Keeps the state of the options page. @param render called with each new state. */
export function start(render: (state: OptionsState, actions: OptionsActions) => void): void {
  let isRead = false;
  let state: OptionsState = {
    ...NOTHING_STORED,
    section: sectionNow(),
    now: Date.now(),
    builtIn: builtInRules(),
    customRules: [],
    ownKeys: [],
    history: [],
    preferences: DEFAULT_PREFERENCES,
    locks: locksOf(NOTHING_STORED.policy),
    transfer: { step: 'none' },
    unsaved: false,
    unreachable: false,
    syncFault: false,
    shortcuts: [],
    version: browser.runtime.getManifest().version,
  };
  const patch = (part: Partial<OptionsState>): void => {
    state = { ...state, ...part, now: Date.now() };
    // Before the settings are known nothing is said of them.
    if (isRead) render(state, actions);
  };
  const actions = actionsFor(() => state, patch);
  addEventListener('hashchange', () => patch({ section: sectionNow() }));
  const { signal } = new AbortController();
  watchStored(
    signal,
    ({ problems: _, ...stored }) => {
      isRead = true;
      const exceptions = byAge(stored.exceptions);
      patch({ ...stored, exceptions, locks: locksOf(stored.policy), unreachable: false });
    },
    () => {
      isRead = true;
      patch({ unreachable: true });
    },
  );
  watchProblems(signal, (problems) => patch({ problems }));
  watchSyncFault(signal, (syncFault) => patch({ syncFault }));
  watchCustomRules(signal, ({ value }) => patch({ customRules: value }));
  watchOwn(signal, ({ value }) => patch({ ownKeys: value }));
  watchHistory(signal, (history) => patch({ history }));
  watchPreferences(signal, ({ value }) => patch({ preferences: value }));
  void listShortcuts().then((shortcuts) => patch({ shortcuts }));
}
