import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { place, remember } from '../../../lib/answer/remember';
import { type Held, provideDesk } from '../../../lib/answer/slot';
import { scan } from '../../../lib/detect';
import type { DialogAnswer } from '../../../lib/dialog/types';
import { applies, type Exception } from '../../../lib/policy/exceptions';
import { fingerprint } from '../../../lib/policy/fingerprint';
import { kindOf } from '../../../lib/policy/kind';
import type { ManagedPolicy } from '../../../lib/policy/policy';
import { readStored } from '../../../lib/store/stored';
import { rng, sampleOf } from '../../samples';

const placeOf = (address: string): string => {
  const [host = '', ...path] = address.split('/');
  const at = `/${path.join('/')}`;
  provideDesk({ destination: () => ({ host, path: at, kind: kindOf(host, at) }) } as never);
  return place();
};

it.each([
  ['github.com/acme/app/issues/new', 'github.com/acme/app/issues/123'],
  ['claude.ai/new', 'claude.ai/chat/abc'],
  ['app.slack.com/client/T1/C1', 'app.slack.com/client/T1/C2'],
  ['example.org/compose', 'example.org/sent/1'],
])('%s and %s are one place', (one, other) => {
  expect(placeOf(one)).toBe(placeOf(other));
});

it.each([
  ['github.com/acme/private-app/issues/new', 'github.com/torvalds/linux/issues/new'],
  ['gitlab.com/acme/private-app/-/issues/new', 'gitlab.com/acme/public-app/-/issues/new'],
  ['github.com/', 'github.com/acme/app'],
])('%s and %s are two', (one, other) => {
  expect(placeOf(one)).not.toBe(placeOf(other));
});

describe('let through from now on', () => {
  const key = '0a'.repeat(32);
  const [secret = '', other = ''] = [4, 5].map((seed) => sampleOf('github-pat', rng(seed)).value);
  const text = `${secret} ${other}`;
  const held: Held = {
    door: 'paste',
    parts: [{ text, field: null }],
    destination: {
      host: 'github.com',
      path: '/acme/app/issues/new',
      kind: 'tracker',
      intent: 'ordinary',
    },
    verdict: 'hold',
    judged: scan(text).map((finding) => ({
      part: 0,
      finding,
      value: text.slice(finding.start, finding.end),
      verdict: 'hold',
    })),
    found: [],
  };
  type Allow = Extract<DialogAnswer, { choice: 'allow' }>;
  const keep = async (change: Partial<Allow>, policy: ManagedPolicy = {}) => {
    const before = Date.now();
    const answer: Allow = {
      choice: 'allow',
      by: 'rule',
      where: 'site',
      reason: 'revoked',
      expires: 'never',
      ...change,
    };
    await remember(answer, held, policy);
    const { exceptions } = await readStored();
    // To the nearest hour, as some time has passed since.
    const hours = ({ expires }: Exception) =>
      expires === null ? null : Math.round((expires - before) / 3_600_000);
    return { exceptions, hours: exceptions.map(hours) };
  };

  beforeEach(async () => {
    fakeBrowser.reset();
    await fakeBrowser.storage.local.set({ fingerprintKey: key });
  });

  it('is each key by itself, and none other', async () => {
    const { exceptions } = await keep({ by: 'fingerprint' });
    const letsThrough = (value: string): boolean =>
      exceptions.some((one) =>
        applies(
          one,
          {
            rule: 'github-pat',
            host: 'github.com',
            path: '/',
            fingerprint: () => fingerprint(key, value),
          },
          Date.now(),
        ),
      );
    expect(exceptions).toHaveLength(2);
    expect([secret, other, sampleOf('github-pat', rng(6)).value].map(letsThrough)).toEqual([
      true,
      true,
      false,
    ]);
    expect(exceptions.map(({ rule }) => rule)).toEqual(['github-pat', 'github-pat']);
    const kept = JSON.stringify(await fakeBrowser.storage.local.get(null));
    for (const value of [secret, other]) {
      expect(kept).not.toContain(value);
      expect(kept).toContain(value.slice(-4));
    }
  });

  it.each<[Partial<Allow>, Partial<Exception>]>([
    [
      { by: 'rule', where: 'site' },
      { by: 'rule', value: 'github-pat', site: 'github.com' },
    ],
    [
      { by: 'rule', where: 'path' },
      { by: 'rule', value: 'github-pat', site: 'github.com/acme/app' },
    ],
    [
      { by: 'rule', where: 'everywhere' },
      { by: 'rule', value: 'github-pat', site: null },
    ],
    [
      { by: 'site', where: 'site' },
      { by: 'site', value: '', site: 'github.com' },
    ],
    [
      { by: 'site', where: 'path' },
      { by: 'site', value: '', site: 'github.com/acme/app' },
    ],
  ])('is one exception for what was chosen: %j', async (change, expected) => {
    const { exceptions } = await keep(change);
    expect(exceptions).toEqual([expect.objectContaining({ ...expected, reason: 'revoked' })]);
  });

  it.each<[Allow['expires'], number | null, hours: number | null]>([
    ['hour', null, 1],
    ['day', null, 24],
    ['month', null, 720],
    ['never', null, null],
    ['never', 2, 48],
    ['month', 2, 48],
    ['day', 2, 24],
  ])('ends: %s, by a policy after %s days', async (expires, days, expected) => {
    const { hours } = await keep({ expires }, { exceptions: { closed: [], given: [], days } });
    expect(hours).toEqual([expected]);
  });
});
