import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { showNotice } from '../../../lib/dialog/notice';

/** The note that was shown last. */
let note: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('visualViewport', null);
  document.elementsFromPoint = () => [];
  HTMLElement.prototype.showPopover = function () {
    note = this;
  };
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

it('is pressed only once it is seen: what lies beneath is until then', () => {
  const field = document.body.appendChild(document.createElement('textarea'));
  const ended = new AbortController();
  showNotice(field, { texts: ['A key.'], count: 1 }, ended.signal);
  const looks = () => [note.style.opacity, note.style.pointerEvents];
  expect(looks()).toEqual(['0', 'none']);
  vi.runAllTimers();
  expect(note.textContent).toContain('A key.');
  expect(looks()).toEqual(['1', 'auto']);
  ended.abort();
});
