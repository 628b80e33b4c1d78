import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { actionsFor } from '../../../entrypoints/options/actions';
import type { OptionsState } from '../../../entrypoints/options/state';
import { actionsFor as popupActionsFor } from '../../../entrypoints/popup/actions';
import type { Tab } from '../../../entrypoints/popup/tab';
import { DEFAULT_PREFERENCES } from '../../../lib/store/preferences';
import { NOTHING_STORED } from '../../../lib/store/stored';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});
const fill = () =>
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('the quota is exceeded'));

it('the options say what could not be stored, until something is', async () => {
  let state = { ...NOTHING_STORED, customRules: [], unsaved: false } as unknown as OptionsState;
  const actions = actionsFor(
    () => state,
    (part) => {
      state = { ...state, ...part };
    },
  );
  const full = fill();
  for (const act of [
    () => actions.setMode('off'),
    () => actions.setSite('github.com', 'warn'),
    () => actions.setPreferences(DEFAULT_PREFERENCES),
  ]) {
    state = { ...state, unsaved: false };
    act();
    await vi.waitFor(() => expect(state.unsaved).toBe(true));
  }
  // Nobody may think that it is looked for.
  expect(await actions.addOwnKey('staging', 'k4Jd8-sLq2x-Pz7wV-n3Tb9')).not.toBeNull();
  full.mockRestore();
  actions.setMode('warn');
  await vi.waitFor(() => expect(state.unsaved).toBe(false));
  expect((await fakeBrowser.storage.local.get('settings')).settings).toMatchObject({
    mode: 'warn',
  });
});

it('so does the popup', async () => {
  const said: boolean[] = [];
  const tab = { id: 1, host: 'github.com', url: 'https://github.com/' } as Tab;
  const actions = popupActionsFor(
    () => tab,
    () => undefined,
    (unsaved) => said.push(unsaved),
  );
  const full = fill();
  actions.setMode('off');
  await vi.waitFor(() => expect(said).toEqual([true]));
  full.mockRestore();
  actions.pause();
  await vi.waitFor(() => expect(said).toEqual([true, false]));
});
