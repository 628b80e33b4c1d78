import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkRule } from '../../../lib/detect/custom/check';
import { changeCustomRules, changePreferences, changeSettings } from '../../../lib/store/change';
import { readCustomRules } from '../../../lib/store/custom-rules';
import { readPreferences } from '../../../lib/store/preferences';
import { readStored, saveSettings } from '../../../lib/store/stored';

beforeEach(() => fakeBrowser.reset());

it('changes of the settings that follow each other at once are all kept', async () => {
  const { settings } = await readStored();
  await Promise.all([
    changeSettings((now) => ({ ...now, mode: 'warn' })),
    changeSettings((now) => ({ ...now, rules: { ...now.rules, a: 'ignore' } })),
    changeSettings((now) => ({ ...now, rules: { ...now.rules, b: 'note' } })),
  ]);
  expect((await readStored()).settings).toMatchObject({
    mode: 'warn',
    rules: { a: 'ignore', b: 'note' },
  });
  // Another page of ours has saved something meanwhile.
  await saveSettings(settings);
  await changeSettings((now) => ({ ...now, mode: 'off' }));
  expect((await readStored()).settings).toMatchObject({ mode: 'off', rules: {} });
});

it('one that fails keeps none of the others from being saved', async () => {
  const fails = changeSettings(() => {
    throw new Error('no');
  });
  const next = changeSettings((now) => ({ ...now, mode: 'off' }));
  await expect(fails).rejects.toThrow('no');
  await next;
  expect((await readStored()).settings.mode).toBe('off');
});

it('so are rules', async () => {
  const made = ['one', 'two'].map((id) => {
    const checked = checkRule({ id, name: id, pattern: `${id}_[a-z]{20}` });
    if ('refusal' in checked) throw new Error(checked.refusal.reason);
    return checked.rule;
  });
  await Promise.all(made.map((rule) => changeCustomRules((rules) => [...rules, rule])));
  expect((await readCustomRules()).value).toEqual(made);
  await changeCustomRules((rules) => rules.filter(({ id }) => id !== 'custom:one'));
  expect((await readCustomRules()).value.map(({ id }) => id)).toEqual(['custom:two']);
});

it('and so are preferences', async () => {
  await Promise.all([
    changePreferences({ pictures: false }),
    changePreferences({ history: { keep: false, days: 7 } }),
  ]);
  expect((await readPreferences()).value).toMatchObject({
    pictures: false,
    history: { keep: false, days: 7 },
  });
});
