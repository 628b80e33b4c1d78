import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createRecorder, type Recorder } from '../../../lib/answer/record';
import { pathPrefix, remember } from '../../../lib/answer/remember';
import type { Held } from '../../../lib/answer/slot';
import { scan } from '../../../lib/detect';
import { listHistory } from '../../../lib/store/history';
import { makeFingerprintKey } from '../../../lib/store/installation';
import { readStored } from '../../../lib/store/stored';
import { rng, sampleOf } from '../../samples';

const { value } = sampleOf('github-pat', rng(12));
const [finding] = scan(value);
if (!finding) throw new Error('no finding');
const destination = {
  host: 'github.com',
  path: '/acme/app/issues/new',
  kind: 'tracker',
  intent: 'ordinary',
} as const;
const judged = [{ part: 0, finding, value, verdict: 'hold' as const }];
const held: Held = {
  door: 'paste',
  parts: [{ text: value, field: null }],
  destination,
  verdict: 'hold',
  judged: [...judged, ...judged],
  found: [[finding]],
};

let controller: AbortController;
let record: Recorder;
beforeEach(() => {
  fakeBrowser.reset();
  controller = new AbortController();
  record = createRecorder(controller.signal);
});
afterEach(() => controller.abort());

describe('the record', () => {
  it('has a secret that was asked about once, redacted', async () => {
    record.decided(held, 'redacted');
    await vi.waitFor(async () => expect(await listHistory()).toHaveLength(1));
    expect(await listHistory()).toMatchObject([
      { host: 'github.com', kind: 'tracker', door: 'paste', rule: 'github-pat' },
    ]);
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain(value);
  });

  it('has nothing of the practice field of our own page', async () => {
    const { href } = window.location;
    window.location.href = 'chrome-extension://a/welcome.html';
    record.decided(held, 'redacted');
    window.location.href = href;
    record.decided(held, 'cancelled');
    await vi.waitFor(async () => expect(await listHistory()).toHaveLength(1));
    expect(await listHistory()).toMatchObject([{ outcome: 'cancelled' }]);
  });

  it('is kept on pages without TLS as well, and disturbs nobody if it cannot be', async () => {
    const own = crypto;
    vi.stubGlobal('crypto', { getRandomValues: own.getRandomValues.bind(own) });
    record.decided(held, 'original');
    await vi.waitFor(async () => expect(await listHistory()).toHaveLength(1));
    vi.stubGlobal('crypto', {});
    expect(() => record.decided(held, 'original')).not.toThrow();
    vi.stubGlobal('crypto', own);
  });

  it('says that a secret was not redacted where it turns out that it could not be', async () => {
    record.decided(held, 'redacted', { note: 'why' });
    await vi.waitFor(async () => expect(await listHistory()).toHaveLength(1));
    const [before] = await listHistory();
    record.unredacted(held);
    await vi.waitFor(async () =>
      expect(await listHistory()).toEqual([{ ...before, outcome: 'refused' }]),
    );
  });

  it('says once which exception let a secret through', async () => {
    const exception = {
      id: 'e',
      by: 'rule',
      value: 'github-pat',
      site: null,
      reason: 'revoked',
      label: '',
      created: 0,
      expires: null,
    } as const;
    for (const door of ['paste', 'submit', 'network'] as const)
      record.letThrough({ finding, value, door, destination, exception });
    await vi.waitFor(async () => expect(await listHistory()).toHaveLength(1));
    expect((await listHistory())[0]).toMatchObject({
      outcome: 'let-through',
      door: 'paste',
      why: { exception: 'e', reason: 'revoked' },
    });
  });

  it('has a warning once the field is left, as it was then', async () => {
    const field = document.createElement('textarea');
    document.body.append(field);
    for (let end = 20; end <= value.length; end++)
      record.warned(field, [{ finding, value: value.slice(0, end) }], destination, 'type');
    expect(await listHistory()).toEqual([]);
    window.dispatchEvent(new Event('blur'));
    await vi.waitFor(async () => expect(await listHistory()).toHaveLength(1));
    expect((await listHistory())[0]?.preview).toContain(value.slice(-4));
  });

  it('has a warning once, however often the field is left', async () => {
    const field = document.createElement('textarea');
    for (let i = 0; i < 3; i++) {
      record.warned(field, [{ finding, value }], destination, 'type');
      window.dispatchEvent(new Event('blur'));
    }
    record.warned(field, [{ finding, value: `${value}0` }], destination, 'type');
    window.dispatchEvent(new Event('blur'));
    await vi.waitFor(async () => expect(await listHistory()).toHaveLength(2));
  });

  it('has none of a warning that was taken away by its author', async () => {
    const field = document.createElement('textarea');
    record.warned(field, [{ finding, value }], destination, 'type');
    record.warned(field, [], destination, 'type');
    window.dispatchEvent(new Event('blur'));
    await Promise.resolve();
    expect(await listHistory()).toEqual([]);
  });
});

describe('an exception made in the dialog', () => {
  beforeEach(makeFingerprintKey);

  it.each([
    ['site', 'github.com'],
    ['path', 'github.com/acme/app'],
    ['everywhere', null],
  ] as const)('%s holds for %s', async (where, site) => {
    const answer = {
      choice: 'allow',
      by: 'rule',
      where,
      reason: 'revoked',
      expires: 'never',
    } as const;
    await remember(answer, held, {});
    expect((await readStored()).exceptions).toMatchObject([{ site, expires: null }]);
  });

  it.each(['fingerprint', 'rule', 'site'] as const)('by %s keeps no secret', async (by) => {
    const answer = {
      choice: 'allow',
      by,
      where: 'site',
      reason: 'revoked',
      expires: 'day',
    } as const;
    await remember(answer, held, {});
    expect((await readStored()).exceptions).toHaveLength(1);
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain(value);
  });

  it.each(['site', 'fingerprint'] as const)('by %s is read again below a long path', async (by) => {
    const path = `/${'a'.repeat(200)}/${'b'.repeat(200)}/c`;
    const answer = {
      choice: 'allow',
      by,
      where: 'path',
      reason: 'revoked',
      expires: 'day',
    } as const;
    await remember(answer, { ...held, destination: { ...destination, path } }, {});
    expect(await readStored()).toMatchObject({
      exceptions: [{ by, site: `github.com${path.slice(0, -2)}` }],
      problems: [],
    });
  });

  it('holds no longer than policy allows', async () => {
    const answer = {
      choice: 'allow',
      by: 'fingerprint',
      where: 'site',
      reason: 'revoked',
      expires: 'never',
    } as const;
    await remember(answer, held, { exceptions: { closed: [], given: [], days: 2 } });
    const [exception] = (await readStored()).exceptions;
    expect(exception?.rule).toBe('github-pat');
    expect((exception?.expires ?? 0) - (exception?.created ?? 0)).toBe(2 * 86_400_000);
  });

  it.each([
    ['/', null],
    ['', null],
    ['/acme', 'a.b/acme'],
    ['/acme/app/issues', 'a.b/acme/app'],
    ['/acme/*', null],
    ['//acme/x', null],
    [`/${'a'.repeat(400)}/${'b'.repeat(400)}`, null],
  ])('knows that neighbours of %j share %j', (path, expected) => {
    expect(pathPrefix({ host: 'a.b', path })).toBe(expected);
  });
});
