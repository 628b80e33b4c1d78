import { describe, expect, it } from 'vitest';
import { HOLD_MS, type HoldEvent, hold, IDLE } from '../../../lib/dialog/hold';

const phaseOf = (...events: [HoldEvent, number][]): string =>
  events.reduce((state, [event, at]) => hold(state, event, at), IDLE).phase;

describe('hold to confirm', () => {
  it('confirms once held long enough', () => {
    expect(phaseOf(['press', 0], ['tick', HOLD_MS])).toBe('done');
    expect(phaseOf(['press', 0], ['release', HOLD_MS])).toBe('done');
  });

  it('tells how after a short press, and starts anew', () => {
    expect(phaseOf(['press', 0], ['release', HOLD_MS - 1])).toBe('hint');
    expect(phaseOf(['press', 0], ['release', 900], ['press', 1000], ['tick', 1900])).toBe(
      'holding',
    );
  });

  it('forgets a press that left the button', () => {
    expect(phaseOf(['press', 0], ['leave', 500], ['tick', HOLD_MS])).toBe('idle');
    expect(phaseOf(['press', 0], ['leave', 500], ['release', HOLD_MS])).toBe('idle');
  });

  it('takes no leaving of what is not pressed for one', () => {
    expect(phaseOf(['press', 0], ['release', 900], ['leave', 950])).toBe('hint');
    expect(phaseOf(['assist', 0], ['leave', 10], ['assist', 1000])).toBe('done');
  });

  it('takes no release or tick for a press', () => {
    expect(phaseOf(['release', 2000])).toBe('idle');
    expect(phaseOf(['tick', 2000])).toBe('idle');
  });

  it('asks assistive technology twice', () => {
    expect(phaseOf(['assist', 0])).toBe('again');
    expect(phaseOf(['assist', 0], ['assist', 1000])).toBe('done');
  });

  it('takes a double click of assistive technology for one', () => {
    expect(phaseOf(['assist', 0], ['assist', 299])).toBe('again');
    expect(phaseOf(['assist', 0], ['assist', 300])).toBe('done');
  });

  it('stays done', () => {
    for (const event of ['leave', 'press', 'release', 'assist'] as const)
      expect(phaseOf(['press', 0], ['tick', HOLD_MS], [event, 1100])).toBe('done');
  });
});
