import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { mayHold, scan } from '../../../lib/detect';
import { startLookout } from '../../../lib/page/lookout';
import { rng, sampleOf } from '../../samples';

let idle: IdleRequestCallback[] = [];
beforeEach(() => {
  idle = [];
  vi.stubGlobal('requestIdleCallback', (work: IdleRequestCallback) => idle.push(work));
  vi.stubGlobal('cancelIdleCallback', () => undefined);
  document.body.innerHTML = '';
});
afterEach(() => vi.unstubAllGlobals());

/** Looks through the document, and through what was changed in it until it rests. */
function look() {
  const ended = new AbortController();
  const seen: string[] = [];
  let prepared = 0;
  startLookout(ended.signal, {
    scan,
    mayHold,
    *prepare() {
      prepared++;
      yield;
    },
    saw: ({ value }) => Boolean(seen.push(value)),
    rests: () => undefined,
  });
  return {
    seen,
    prepared: () => prepared,
    end: () => ended.abort(),
    async rest(): Promise<void> {
      // The document tells of its changes in a task of its own.
      await new Promise((resolve) => setImmediate(resolve));
      for (let work = idle.shift(); work; work = idle.shift())
        work({ didTimeout: false, timeRemaining: () => 50 });
    },
  };
}

it('prepares nothing for a document that says nothing', async () => {
  document.body.innerHTML = '<textarea></textarea><p>Skip ad</p>';
  const looked = look();
  await looked.rest();
  expect(looked.prepared()).toBe(0);
  looked.end();
});

it('finds what comes later', async () => {
  const looked = look();
  await looked.rest();
  const secret = sampleOf('github-pat', rng(7)).value;
  const line = document.createElement('p');
  line.textContent = `token: ${secret}`;
  document.body.append(line);
  await looked.rest();
  expect(looked.prepared()).toBeGreaterThan(0);
  expect(looked.seen).toEqual([secret]);
  looked.end();
});
