import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeInWords } from '../../../entrypoints/options/change-words';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/policy/settings';
import { DEFAULT_PREFERENCES, savePreferences } from '../../../lib/store/preferences';
import { addException, saveSettings } from '../../../lib/store/stored';
import { exportAll, previewImport } from '../../../lib/store/transfer';
import { when } from '../../../lib/ui/when';

vi.mock('../../../lib/ui/i18n', () => ({
  t: (key: string, ...subs: string[]) => (key === 'lang' ? 'en' : [key, ...subs].join(' ')),
}));

const until = Date.now() + 1_800_000;
const rule = { id: 'custom:a', name: 'Acme', env: 'A', literal: 'acme_', source: 'acme_[a-z]{8}' };
const exception = {
  id: '6f1c',
  by: 'site',
  value: '',
  site: 'github.com',
  reason: 'meant-to-share',
  label: '',
  created: 1,
  expires: until,
} as const;

it('says of each change what it is of, what is there and what would be', async () => {
  fakeBrowser.reset();
  const behaviour = { chat: { certain: 'hold', likely: 'warn', possible: 'note' } } as const;
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    sites: { 'b.example': { mode: 'warn' } },
    rules: { 'github-pat': 'ignore' },
  };
  await saveSettings(settings);
  await savePreferences(DEFAULT_PREFERENCES);
  await addException({ ...exception, id: 'mine', by: 'rule', value: 'github-pat', label: 'A key' });
  const wanted = {
    settings: {
      ...settings,
      mode: 'off',
      sites: { 'a.example': { mode: 'off' }, 'b.example': { pausedUntil: until } },
      behaviour,
      rules: { 'github-pat': 'warn' },
    },
    preferences: { history: { keep: true, days: 7 }, sync: true, pictures: false },
    customRules: [rule],
    exceptions: [exception],
  };
  const text = JSON.stringify({ ...JSON.parse(await exportAll()), ...wanted });
  const preview = await previewImport(text);
  if (!preview.ok) throw new Error('refused');
  const rows = preview.changes.map(changeInWords).map(({ how, what, says }) => [how, what, says]);
  const end = `expires ${when(until)}`;
  expect(rows).toEqual([
    ['change_changed', 'defaultMode', 'mode_block → mode_off'],
    ['change_changed', 'b.example', `mode_warn → pausedUntil ${when(until)}`],
    ['change_added', 'a.example', 'mode_off'],
    [
      'change_added',
      'place_chat',
      'confidence_certain: choice_hold · confidence_likely: choice_warn · confidence_possible: choice_note',
    ],
    ['change_changed', 'GitHub personal access token', 'rule_ignore → rule_warn'],
    ['change_changed', 'keepHistory', '30 days → 7 days'],
    ['change_changed', 'sync', 'mode_off → switchedOn'],
    ['change_changed', 'readPictures', 'switchedOn → mode_off'],
    ['change_added', 'Acme', rule.source],
    ['change_removed', 'A key', `github.com · reason_meant_to_share · ${end}`],
    ['change_added', 'allow_site', `github.com · reason_meant_to_share · ${end}`],
  ]);
});
