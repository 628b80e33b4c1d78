import { checkRule } from '../../lib/detect/custom/check';
import { withChoice, withPreset, withRule } from '../../lib/policy/presets';
import type { Settings } from '../../lib/policy/settings';
import { changeCustomRules, changePreferences, changeSettings } from '../../lib/store/change';
import { auditLog, clearHistory } from '../../lib/store/history';
import { addOwn, removeOwn } from '../../lib/store/own-keys';
import { removeExceptions } from '../../lib/store/stored';
import { exportAll, resetAll } from '../../lib/store/transfer';
import { resetUnreadable } from '../../lib/store/unreadable';
import { saving } from '../../lib/ui/saving';
import { saveFile, shortcutsPage } from './edge';
import { createImport } from './import';
import { idFor } from './rule-id';
import type { OptionsActions, OptionsState } from './state';

/** What the page can do, carried out at the stores; what they hold then comes back by watching them. */
export function actionsFor(
  state: () => OptionsState,
  patch: (part: Partial<OptionsState>) => void,
): OptionsActions {
  const store = saving((unsaved) => {
    if (unsaved || state().unsaved) patch({ unsaved });
  });
  const change = (edit: (settings: Settings) => Settings): void => {
    void store(changeSettings(edit));
  };
  const today = (): string => new Date().toISOString().slice(0, 10);
  const importing = createImport((transfer) => patch({ transfer }));
  return {
    setMode: (mode) => change((settings) => ({ ...settings, mode })),
    choosePreset: (name) => change((settings) => withPreset(settings, name)),
    setBehaviour: (kind, confidence, choice) =>
      change((settings) => withChoice(settings, kind, confidence, choice)),
    setSite: (host, mode) =>
      change((settings) => {
        const { mode: _, ...site } = settings.sites[host] ?? {};
        const changed = mode === undefined ? site : { ...site, mode };
        return { ...settings, sites: { ...settings.sites, [host]: changed } };
      }),
    removeSite: (host) =>
      change((settings) => {
        const { [host]: _, ...sites } = settings.sites;
        return { ...settings, sites };
      }),
    removeExceptions: (ids) => void store(removeExceptions(ids)),
    setRule: (id, choice) => change((settings) => withRule(settings, id, choice)),
    checkRule: ({ name, pattern }) =>
      checkRule({ id: idFor(name, state().customRules), name, pattern }),
    saveRule: (rule) => void store(changeCustomRules((rules) => [...rules, rule])),
    removeRule: (id) =>
      void store(changeCustomRules((rules) => rules.filter((rule) => rule.id !== id))),
    addOwnKey: async (name, value) => {
      const adding = addOwn(value, name);
      if (!(await store(adding))) return 'no-key';
      const added = await adding;
      return 'refused' in added ? added.refused : null;
    },
    removeOwnKey: (id) => void store(removeOwn(id)),
    setPreferences: (changed) => void store(changePreferences(changed)),
    clearHistory: () => void store(clearHistory()),
    exportHistory: () =>
      saveFile(`keyslip-history-${today()}.jsonl`, 'application/jsonl', auditLog(state().history)),
    exportAll: () =>
      void exportAll().then(
        (text) => saveFile(`keyslip-settings-${today()}.json`, 'application/json', text),
        // As for what cannot be saved: the storage is out of reach.
        () => patch({ unsaved: true }),
      ),
    ...importing,
    resetAll: () =>
      void store(resetAll()).then((done) => done && patch({ transfer: { step: 'reset' } })),
    resetUnreadable: () => void store(resetUnreadable()),
    openShortcuts: shortcutsPage(),
  };
}
