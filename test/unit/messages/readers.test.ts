import { describe, expect, it } from 'vitest';
import { readSelectionMessage, SELECTION_TASKS } from '../../../lib/messages/selection';
import { readTallyReport } from '../../../lib/messages/tally';

const nonsense = [null, undefined, 1, 'tally', [], {}, { selection: 'eat', focused: true }];

describe('messages are read by hand', () => {
  it('takes every task', () => {
    for (const selection of SELECTION_TASKS) {
      const message = { selection, focused: false };
      expect(readSelectionMessage({ ...message, more: 1 })).toEqual(message);
    }
  });

  it.each([...nonsense, { selection: 'check-selection' }])('takes %j for no task', (message) => {
    expect(readSelectionMessage(message)).toBeNull();
  });

  it('takes a count', () => {
    expect(readTallyReport({ frame: 0.5, count: 3 })).toEqual({ frame: 0.5, count: 3 });
  });

  it.each([
    ...nonsense,
    { frame: 1, count: -1 },
    { frame: 1, count: 0.5 },
    { frame: '1', count: 1 },
  ])('takes %j for no count', (message) => {
    expect(readTallyReport(message)).toBeNull();
  });
});
