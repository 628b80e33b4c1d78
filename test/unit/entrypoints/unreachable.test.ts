import { h, render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { start } from '../../../entrypoints/options/controller';
import type { OptionsActions, OptionsState } from '../../../entrypoints/options/state';
import { OptionsView } from '../../../entrypoints/options/view';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

it('the options say that nothing can be read, rather than show what nobody has chosen', async () => {
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1' }) });
  Object.assign(fakeBrowser.commands, { getAll: async () => [] });
  const { local } = fakeBrowser.storage;
  const get = vi.spyOn(local, 'get').mockRejectedValue(new Error('out of reach'));
  const shown = vi.fn<(state: OptionsState, actions: OptionsActions) => void>();
  const text = (): string | null => {
    const at = document.createElement('div');
    const [state, actions] = shown.mock.lastCall ?? [];
    if (state && actions) render(h(OptionsView, { state, actions }), at);
    return at.textContent;
  };
  start(shown);
  await vi.waitFor(() => expect(text()).toContain('storageFailed'));
  expect(text()).not.toContain('section_general');
  // It may have been for a moment.
  get.mockRestore();
  await local.set({ settings: undefined, preferences: { sync: false } });
  await vi.waitFor(() => expect(text()).toContain('section_general'));
  expect(text()).not.toContain('storageFailed');
});
