// @vitest-environment node
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { scan } from '../../../lib/detect';
import { bytesIn } from '../../../lib/files/bytes';
import { Budget, LIMITS } from '../../../lib/files/limits';
import { metadataIn } from '../../../lib/files/metadata';
import { open } from '../../../lib/files/open';
import { search } from '../../../lib/files/search';
import { rng, sampleOf } from '../../samples';
import { jpeg, mp3, mp4, type PngText, png, webp } from '../../samples/pictures';
import { ALNUM, text } from '../../samples/random';

const random = rng(91);
const secret = sampleOf('github-pat', random).value;
const named = `k${text(random, 30, ALNUM)}7Qx`;
/** What a program for pictures writes into each that it makes. */
const workflow = JSON.stringify({ '7': { inputs: { api_key: named, seed: 42, text: 'a cat' } } });
const kinds: readonly PngText[] = ['tEXt', 'zTXt', 'iTXt', 'iTXt, compressed', 'eXIf'];

const PICTURES: Readonly<Record<string, (text: string) => Uint8Array>> = {
  ...Object.fromEntries(kinds.map((kind) => [kind, (all: string) => png(kind, 'prompt', all)])),
  'a comment of JPEG': (all) => jpeg('comment', all),
  'EXIF of JPEG': (all) => jpeg('EXIF', all),
  'XMP of JPEG': (all) => jpeg('XMP', all),
  'EXIF of WebP': (all) => webp('EXIF', all),
  'XMP of WebP': (all) => webp('XMP ', all),
};

const look = (data: Uint8Array) => search(bytesIn(data), { scan, now: 0, open });
const values = async (data: Uint8Array): Promise<string[]> =>
  (await look(data)).hits.map(({ text: all, finding }) => all.slice(finding.start, finding.end));

describe('what is written into a picture', () => {
  it.each(Object.entries(PICTURES))('is read: %s', async (_, make) => {
    expect(await values(make(`see ${secret}`))).toEqual([secret]);
    expect(await values(make(workflow))).toEqual([named]);
    expect(await values(make('a cat on a mat'))).toEqual([]);
  });

  it('is called as it is there, and cannot be covered', async () => {
    const { hits, redactable } = await look(png('zTXt', 'workflow', workflow));
    expect(hits.map(({ path }) => path)).toEqual(['workflow']);
    expect(redactable).toBe(false);
  });

  it('is read where what is to be seen is not to be', async () => {
    const options = { scan, now: 0, open, sight: false };
    const { hits, unread } = await search(bytesIn(png('tEXt', 'prompt', workflow)), options);
    expect(hits.map(({ path }) => path)).toEqual(['prompt']);
    expect(unread).toEqual([{ path: '', why: 'media' }]);
  });

  it('is read in an archive, where what is to be seen is not', async () => {
    const { hits, unread } = await look(zipSync({ 'a.png': png('tEXt', 'prompt', workflow) }));
    expect(hits.map(({ path }) => path)).toEqual(['a.png/prompt']);
    expect(unread).toEqual([{ path: 'a.png', why: 'media' }]);
  });
});

describe('what is written into sound and film', () => {
  it.each([
    ['ID3', mp3],
    ['MP4', mp4],
  ])('is read: %s', async (_, make) => {
    const { unread } = await look(make(`see ${secret}`));
    expect(await values(make(`see ${secret}`))).toEqual([secret]);
    expect(unread).toEqual([{ path: '', why: 'media' }]);
  });
});

describe('the reading of metadata', () => {
  const samples = Object.values(PICTURES).map((make) => make(workflow));

  it('never fails and comes to an end, whatever the bytes are', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.array(fc.tuple(fc.nat(300), fc.nat(255)), { maxLength: 5 }),
        fc.nat(500),
        (data, changes, length) => {
          const changed = Uint8Array.from(data.subarray(0, length));
          for (const [at, byte] of changes) if (at < changed.length) changed[at] = byte;
          const entries = [...metadataIn(changed, new Budget(LIMITS))];
          expect(entries.length).toBeLessThanOrEqual(100);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('takes no more from a bomb than there is room for', () => {
    const bomb = png('zTXt', 'prompt', 'a'.repeat(5_000_000));
    const [entry] = metadataIn(bomb, new Budget({ ...LIMITS, out: 1_000_000 }));
    expect(entry && 'text' in entry && String(entry.text).length).toBeLessThanOrEqual(1_000_000);
  });
});
