import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeFingerprintKey, startInstallation } from '../../../lib/store/installation';
import { addOwn } from '../../../lib/store/own-keys';
import { notePosted } from '../../../lib/store/posted';
import { FINGERPRINT_KEY, readFingerprintKey } from '../../../lib/store/stored';
import { rng, sampleOf } from '../../samples';

const { local } = fakeBrowser.storage;
beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const there = async (): Promise<unknown> => (await local.get(FINGERPRINT_KEY))[FINGERPRINT_KEY];

describe('the key of this installation', () => {
  it('is made once, and again only when it has been thrown away', async () => {
    const { signal } = new AbortController();
    startInstallation(signal);
    await vi.waitFor(async () => expect(await there()).toMatch(/^[0-9a-f]{64}$/));
    const first = await readFingerprintKey();
    startInstallation(signal);
    await makeFingerprintKey();
    expect(await readFingerprintKey()).toBe(first);
    await local.remove(FINGERPRINT_KEY);
    await vi.waitFor(async () => expect(await there()).toMatch(/^[0-9a-f]{64}$/));
    expect(await readFingerprintKey()).not.toBe(first);
  });

  it('is not made where one may be: it cannot be read, or storage is out of reach', async () => {
    await local.set({ [FINGERPRINT_KEY]: 'of another version' });
    await makeFingerprintKey();
    expect(await there()).toBe('of another version');
    vi.spyOn(local, 'get').mockRejectedValue(new Error('out of reach'));
    const set = vi.spyOn(local, 'set');
    await expect(makeFingerprintKey()).rejects.toThrow();
    expect(set).not.toHaveBeenCalled();
  });

  it('is made by nobody who only needs it', async () => {
    await notePosted(['a value'], null, Date.now());
    await expect(addOwn(sampleOf('github-pat', rng(9)).value, 'Mine')).rejects.toThrow();
    expect(await local.get(null)).toEqual({});
  });
});
