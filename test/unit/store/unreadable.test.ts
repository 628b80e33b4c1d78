import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../../lib/policy/settings';
import { makeFingerprintKey } from '../../../lib/store/installation';
import { addOwn } from '../../../lib/store/own-keys';
import { addException } from '../../../lib/store/stored';
import { problemsIn, resetUnreadable, watchProblems } from '../../../lib/store/unreadable';
import { rng, sampleOf } from '../../samples';

const { local } = fakeBrowser.storage;
beforeEach(() => fakeBrowser.reset());

const rule = { id: 'custom:a', name: 'A', env: 'A', literal: 'acme_', source: 'acme_[a-z]{8}' };
const newer = { ...rule, id: 'custom:b', source: { either: [] } };
const history = { keep: true, days: 7 };

describe('what cannot be read', () => {
  it('is named, whatever it is', async () => {
    const broken = {
      settings: { ...DEFAULT_SETTINGS, mode: 'x' },
      'exception:a': {},
      fingerprintKey: 'x',
      customRules: [rule, newer],
      'own:a': {},
      preferences: { history, sync: 'x' },
    };
    const problems = [
      'settings.mode',
      'exception:a',
      'fingerprintKey',
      'customRules[1]',
      'own:a',
      'preferences.sync',
    ];
    expect(problemsIn(broken)).toEqual(problems);
    let said: readonly string[] = [];
    watchProblems(new AbortController().signal, (now) => {
      said = now;
    });
    await local.set(broken);
    await vi.waitFor(() => expect(said).toEqual(problems));
  });

  it('goes with a reset, and nothing else does', async () => {
    await local.set({
      settings: { ...DEFAULT_SETTINGS, mode: 'x' },
      'exception:a': {},
      customRules: [newer, rule],
      'own:a': {},
      preferences: { history, sync: 'x', pictures: false },
      'posted:a': 1,
    });
    await resetUnreadable();
    expect(await local.get(null)).toEqual({
      customRules: [rule],
      preferences: { history, sync: false, pictures: false },
      'posted:a': 1,
    });
  });

  it('of the history leaves it off when it is reset: who had said so must not find one', async () => {
    await local.set({ preferences: { history: { keep: 'no' }, sync: true } });
    await resetUnreadable();
    expect(await local.get(null)).toMatchObject({ preferences: { history: { keep: false } } });
  });

  it('and was the key takes with it what nobody else can make sense of', async () => {
    await makeFingerprintKey();
    const { value } = sampleOf('github-pat', rng(3));
    await addOwn(value, 'Deploy');
    const about = { site: null, reason: 'revoked', label: '', created: 1, expires: null } as const;
    await addException({ id: 'print', by: 'fingerprint', value: 'a', ...about });
    await addException({ id: 'rule', by: 'rule', value: 'github-pat', ...about });
    await local.set({ fingerprintKey: 'broken', settings: DEFAULT_SETTINGS });
    await resetUnreadable();
    expect(Object.keys(await local.get(null)).sort()).toEqual(['exception:rule', 'settings']);
    await makeFingerprintKey();
    expect(await addOwn(value, 'Deploy')).toHaveProperty('secret');
  });
});
