import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createFileReading } from '../../../lib/answer/read-files';
import { scan } from '../../../lib/detect';
import { DEFAULT_PREFERENCES, savePreferences } from '../../../lib/store/preferences';

/** What the worker was asked to look through, and what it says then. */
let asked: string[] = [];
let answer: Promise<unknown> = Promise.resolve(null);
vi.mock('../../../lib/answer/reader', () => ({
  openReader: async () => ({
    search: ({ name }: File, sight: boolean) => {
      asked.push(sight ? name : `${name}, blindly`);
      return answer;
    },
    close: () => undefined,
  }),
}));

const picture = (name: string): File =>
  new File([Uint8Array.from([0x89, ...Buffer.from('PNG\r\n\x1a\n\0\0\0\rIHDR')])], name);
const search = (reading: ReturnType<typeof createFileReading>, name: string) =>
  reading.search(picture(name), () => undefined);
const why = (report: { unread: readonly { why: string }[] }) => report.unread.map((one) => one.why);

beforeEach(() => {
  fakeBrowser.reset();
  asked = [];
});
afterEach(() => void vi.useRealTimers());

describe('pictures', () => {
  it('are read by the worker', async () => {
    answer = Promise.resolve('read');
    expect(await search(createFileReading(scan), 'a.png')).toBe('read');
    expect(asked).toEqual(['a.png']);
  });

  it('are not seen if the user does not want it', async () => {
    await savePreferences({ ...DEFAULT_PREFERENCES, pictures: false });
    answer = Promise.resolve('read');
    expect(await search(createFileReading(scan), 'a.png')).toBe('read');
    expect(asked).toEqual(['a.png, blindly']);
  });

  it('in archives are read only if the user wants it', async () => {
    const archive = new File([Uint8Array.from(Buffer.from('PK\x03\x04'))], 'a.zip');
    answer = Promise.resolve('read');
    await createFileReading(scan).search(archive, () => undefined);
    await savePreferences({ ...DEFAULT_PREFERENCES, pictures: false });
    await createFileReading(scan).search(archive, () => undefined);
    expect(asked).toEqual(['a.zip', 'a.zip, blindly']);
  });

  it('share the time that somebody waits', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    answer = new Promise(() => undefined);
    const reading = createFileReading(scan);
    const first = search(reading, 'a.png');
    await vi.waitUntil(() => asked.length === 1);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(why(await first)).toEqual(['too-slow']);
    expect(why(await search(reading, 'b.png'))).toEqual(['too-slow']);
  });
});
