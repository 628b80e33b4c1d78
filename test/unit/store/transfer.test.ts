import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkRule } from '../../../lib/detect/custom/check';
import { EXCEPTION_SUBJECTS, REASONS } from '../../../lib/policy/exceptions';
import { CHOICES, SITE_MODES } from '../../../lib/policy/settings';
import { saveCustomRules } from '../../../lib/store/custom-rules-save';
import { addHistory } from '../../../lib/store/history';
import { makeFingerprintKey } from '../../../lib/store/installation';
import { addOwn } from '../../../lib/store/own-keys';
import { savePreferences } from '../../../lib/store/preferences';
import { addException, saveSettings } from '../../../lib/store/stored';
import { exportAll, previewImport, resetAll } from '../../../lib/store/transfer';
import { rng, sampleOf } from '../../samples';

const { local } = fakeBrowser.storage;
beforeEach(() => fakeBrowser.reset());

const choice = fc.constantFrom(...CHOICES);
const settings = fc.record({
  version: fc.constant(2 as const),
  mode: fc.constantFrom(...SITE_MODES),
  sites: fc.dictionary(
    fc.domain(),
    fc.record(
      { mode: fc.constantFrom(...SITE_MODES), pausedUntil: fc.nat() },
      { requiredKeys: [] },
    ),
    { maxKeys: 4 },
  ),
  behaviour: fc.dictionary(
    fc.constantFrom('chat', 'tracker', 'assistant'),
    fc.record({ certain: choice, likely: choice, possible: choice }),
  ),
  rules: fc.dictionary(fc.constantFrom('github-pat', 'npm-token', 'own:a'), choice),
});
const preferences = fc.record({
  history: fc.record({ keep: fc.boolean(), days: fc.integer({ min: 1, max: 365 }) }),
  sync: fc.boolean(),
  pictures: fc.boolean(),
});
const exceptions = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    by: fc.constantFrom(...EXCEPTION_SUBJECTS),
    value: fc.string({ maxLength: 64 }),
    site: fc.option(fc.domain()),
    reason: fc.constantFrom(...REASONS),
    label: fc.string({ maxLength: 100 }),
    created: fc.nat(),
    expires: fc.option(fc.nat()),
  }),
  { selector: ({ id }) => id, maxLength: 5 },
);
const rules = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,9}$/), { maxLength: 4 }).map((names) =>
  names.map((id) => {
    const checked = checkRule({ id, name: id, prefix: `${id}_`, length: 20 });
    if ('refusal' in checked) throw new Error(checked.refusal.message);
    return checked.rule;
  }),
);

async function fill(): Promise<void> {
  await makeFingerprintKey();
  await addException({
    id: 'one',
    by: 'fingerprint',
    value: 'f'.repeat(32),
    site: null,
    reason: 'revoked',
    label: 'GitHub token ghp_…1234',
    created: 5,
    expires: null,
  });
  await addException({
    id: 'two',
    by: 'rule',
    value: 'npm-token',
    site: 'a.example',
    reason: 'test-value',
    label: 'npm token',
    created: 6,
    expires: 7,
  });
}

describe('export, reset and import', () => {
  it('give the same state', async () => {
    await fc.assert(
      fc.asyncProperty(settings, preferences, exceptions, rules, async (one, two, three, four) => {
        fakeBrowser.reset();
        await makeFingerprintKey();
        await saveSettings(one);
        await savePreferences(two);
        await saveCustomRules(four);
        for (const exception of three) await addException(exception);
        const before = await local.get(null);
        const text = await exportAll();
        await resetAll();
        expect(Object.keys(await local.get(null))).toEqual(['fingerprintKey']);
        const preview = await previewImport(text);
        if (!preview.ok) throw new Error(JSON.stringify(preview.errors));
        await preview.apply();
        expect(await local.get(null)).toEqual(before);
        expect(await previewImport(text)).toMatchObject({ ok: true, changes: [] });
      }),
      { numRuns: 40 },
    );
  });

  it('take back as many exceptions as there were', async () => {
    const one = { by: 'rule', value: 'github-pat', site: null, reason: 'revoked', label: 'A key' };
    const made = Array.from({ length: 5000 }, (_, i) => ({ ...one, id: `e${i}`, created: i }));
    await local.set(
      Object.fromEntries(made.map((each) => [`exception:${each.id}`, { ...each, expires: null }])),
    );
    expect(await previewImport(await exportAll())).toMatchObject({ ok: true, changes: [] });
  });

  it('leave a history that the organisation has locked', async () => {
    const entry = { id: 'h', time: Date.now(), host: 'h', kind: 'chat', door: 'paste', rule: 'r' };
    await addHistory([{ ...entry, title: 'T', preview: 'ghp_…1', outcome: 'redacted' }]);
    await local.set({ policy: { locked: ['history'] } });
    await resetAll();
    expect(Object.keys(await local.get(null)).sort()).toEqual(['history:h', 'policy']);
    await local.set({ policy: { locked: ['mode'] } });
    await resetAll();
    expect(Object.keys(await local.get(null))).toEqual(['policy']);
  });

  it('carry no fingerprint of an own key, no key of the installation and no history', async () => {
    const { value } = sampleOf('github-pat', rng(3));
    await fill();
    await addOwn(value, 'Deploy key');
    const entry = { id: 'h', time: Date.now(), host: 'h', kind: 'chat', door: 'paste', rule: 'r' };
    await addHistory([{ ...entry, title: 'T', preview: 'ghp_…1', outcome: 'redacted' }]);
    const text = await exportAll();
    const { fingerprintKey } = await local.get('fingerprintKey');
    expect(text).not.toContain(fingerprintKey);
    expect(text).not.toContain('Deploy key');
    expect(text).not.toContain('history:');
    expect(text).not.toContain(value);
  });

  it('leave exceptions for single keys out where they were not made', async () => {
    await fill();
    const text = await exportAll();
    fakeBrowser.reset();
    await makeFingerprintKey();
    const preview = await previewImport(text);
    if (!preview.ok) throw new Error('refused');
    expect(preview.changes.map((change) => change.of)).toContain('foreign');
    await preview.apply();
    const keys = Object.keys(await local.get(null));
    expect(keys).toContain('exception:two');
    expect(keys).not.toContain('exception:one');
  });
});

describe('a file', () => {
  const edited = async (edit: (file: Record<string, unknown>) => unknown): Promise<string> => {
    const file = JSON.parse(await exportAll());
    return JSON.stringify(edit(file) ?? file);
  };
  const rule = { id: 'custom:x', name: 'X', env: 'X', literal: 'acme_' };

  it.each<[string, string, string, (file: Record<string, unknown>) => unknown]>([
    ['that is a list', 'format', 'import_not_ours', () => []],
    ['of something else', 'format', 'import_not_ours', (f) => ({ ...f, format: 'other' })],
    ['of a later version', 'version', 'import_version', (f) => ({ ...f, version: 2 })],
    ['of version "1"', 'version', 'import_version', (f) => ({ ...f, version: '1' })],
    ['without settings', 'settings', 'import_wrong', ({ settings: _, ...f }) => f],
    [
      'with a wrong mode',
      'settings.mode',
      'import_wrong',
      (f) => ({ ...f, settings: { ...(f.settings as object), mode: 5 } }),
    ],
    [
      'with sites that are a list',
      'settings.sites',
      'import_wrong',
      (f) => ({ ...f, settings: { ...(f.settings as object), sites: [] } }),
    ],
    [
      'with settings of a later version',
      'settings.version',
      'import_wrong',
      (f) => ({ ...f, settings: { ...(f.settings as object), version: 9 } }),
    ],
    [
      'with a retention that has no end',
      'preferences.history',
      'import_wrong',
      (f) => ({
        ...f,
        preferences: { history: { keep: true, days: 1e9 }, sync: false, pictures: true },
      }),
    ],
    [
      'with an exception of the wrong type',
      'exceptions[0]',
      'import_wrong',
      (f) => ({ ...f, exceptions: [{ id: 'a', by: 'everything' }] }),
    ],
    [
      'with exceptions that are a word',
      'exceptions',
      'import_wrong',
      (f) => ({ ...f, exceptions: 'x' }),
    ],
    [
      'with a rule that would hang',
      'customRules[0].source',
      'refused_slow',
      (f) => ({ ...f, customRules: [{ ...rule, source: 'acme_(?:[a-z]{1,9}){1,9}-' }] }),
    ],
    [
      'with a rule without end',
      'customRules[0].source',
      'refused_unbounded',
      (f) => ({ ...f, customRules: [{ ...rule, source: 'acme_(a+)+$' }] }),
    ],
    [
      'with a rule whose beginning is another',
      'customRules[0].source',
      'refused_beginning',
      (f) => ({ ...f, customRules: [{ ...rule, literal: 'the', source: 'acme_[a-z]{9}' }] }),
    ],
    [
      'with a rule of a word',
      'customRules[0]',
      'import_wrong',
      (f) => ({ ...f, customRules: ['acme'] }),
    ],
    ['with more than we know', 'own', 'import_unknown', (f) => ({ ...f, own: [] })],
  ])('%s is refused, with its field, and nothing changes', async (_, field, message, edit) => {
    await fill();
    const text = await edited(edit);
    const before = await local.get(null);
    const preview = await previewImport(text);
    expect(preview).toEqual({ ok: false, errors: [{ field, message }] });
    expect(await local.get(null)).toEqual(before);
  });

  it.each([
    ['50 MB', ' '.repeat(50_000_000), 'import_too_large'],
    ['no JSON', '{', 'import_not_json'],
    ['nothing', '', 'import_not_json'],
  ])('of %s is refused', async (_, text, message) => {
    expect(await previewImport(text)).toEqual({ ok: false, errors: [{ field: 'file', message }] });
  });

  it('of any JSON never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), fc.jsonValue(), async (text, value) => {
        expect((await previewImport(text)).ok).toBe(false);
        const file = { format: 'keyslip', version: 1, settings: value, exceptions: value };
        expect((await previewImport(JSON.stringify(file))).ok).toBe(false);
      }),
    );
  });

  it('says what it would change', async () => {
    await fill();
    const text = await edited((file) => ({
      ...file,
      settings: { ...(file.settings as object), mode: 'warn', rules: { 'npm-token': 'ignore' } },
      exceptions: [],
    }));
    const preview = await previewImport(text);
    expect(preview).toMatchObject({
      ok: true,
      changes: [
        { field: 'settings.mode' },
        { field: 'settings.rules.npm-token' },
        { field: 'exceptions.one' },
        { field: 'exceptions.two' },
      ],
    });
  });
});
