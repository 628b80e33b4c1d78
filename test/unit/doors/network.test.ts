import { expect, it, vi } from 'vitest';
import { GOES, type Outcome, STAYS } from '../../../lib/doors/door';
import { network } from '../../../lib/doors/network';
import { linkTap } from '../../../lib/doors/tap-link';
import { HELLO } from '../../../lib/tap/protocol';
import { asking } from './asking';

const { signal } = new AbortController();
let outcome: Outcome = STAYS;
const ask = asking(() => ({ held: true, outcome: Promise.resolve(outcome) }));
// On that of Node no event of the page can be dispatched.
vi.stubGlobal('performance', Object.assign(new EventTarget(), { now: () => 0 }));
linkTap(signal);
network(signal, ask);
window.dispatchEvent(new CustomEvent(HELLO, { detail: 'line' }));

/** What the tap hears of a request that is held. */
function answerTo(id: number): Promise<string> {
  return new Promise((resolve) => {
    performance.addEventListener(
      'line>',
      (event) => resolve((event as CustomEvent<string>).detail),
      { once: true },
    );
    const held = new CustomEvent('line<', { detail: `${id}\ntext`, cancelable: true });
    expect(window.dispatchEvent(held)).toBe(false);
  });
}

it('tells the tap what became of a request, also if that could not be carried out', async () => {
  outcome = GOES;
  expect(await answerTo(1)).toBe('g1');
  outcome = STAYS;
  expect(await answerTo(2)).toBe('n2');
  outcome = { ...STAYS, settle: () => Promise.reject(new Error('The frame is not drawn')) };
  expect(await answerTo(3)).toBe('n3');
});
