import { describe, expect, it } from 'vitest';
import { createFlow, FLOW_MS, type Key } from '../../../lib/dialog/flow';

const press = (key: string, more: Partial<Key> = {}): Key => ({
  key,
  ctrlKey: false,
  metaKey: false,
  isComposing: false,
  keyCode: 0,
  isTrusted: true,
  repeat: false,
  ...more,
});

/** Does the last key belong to a text? Keys and when they went down, in ms since the dialog came up. */
const isText = (...keys: readonly (readonly [Key | string, number])[]): boolean | undefined => {
  const flow = createFlow();
  return keys
    .map(([key, at]) => flow.has(typeof key === 'string' ? press(key) : key, 5000 + at, 5000))
    .at(-1);
};

describe('the flow of writing', () => {
  it('has the space with which a text goes on behind a paste', () => {
    expect(isText([' ', 400])).toBe(true);
    expect(isText([' ', FLOW_MS])).toBe(false);
  });

  it('has spaces and ends of lines shortly after a letter', () => {
    expect(isText(['d', 1500], [' ', 1900])).toBe(true);
    expect(isText(['日', 1500], ['Enter', 1900])).toBe(true);
    expect(isText([press('Process', { keyCode: 229 }), 1500], ['Enter', 1900])).toBe(true);
    expect(isText([press('Process', { isComposing: true }), 1500], ['Enter', 1900])).toBe(true);
  });

  it('ends with a pause', () => {
    expect(isText(['d', 1500], ['Enter', 1500 + FLOW_MS])).toBe(false);
    expect(isText(['d', 1500], [' ', 1500 + FLOW_MS])).toBe(false);
  });

  it('has no Enter after which nothing was written', () => {
    expect(isText(['Enter', 310])).toBe(false);
    for (const held of [{ ctrlKey: true }, { metaKey: true }])
      expect(isText([press('v', held), 250], ['Enter', 350])).toBe(false);
  });

  it('does not grow by spaces that were not heard', () => {
    expect(isText(['d', 0], [' ', 700], [' ', FLOW_MS])).toBe(false);
  });

  it('has no space that is aimed at a control', () => {
    expect(isText(['Tab', 350], [' ', 500])).toBe(false);
    expect(isText(['d', 300], ['Tab', 450], [' ', 600])).toBe(true);
    expect(isText([press('Tab', { isTrusted: false }), 350], [' ', 500])).toBe(true);
  });

  it('knows when keys went down that had to wait for a busy page', () => {
    expect(isText(['d', -50], ['Tab', 100], [' ', 980])).toBe(true);
    expect(isText(['d', -500], ['Tab', 500], [' ', 700])).toBe(false);
    expect(isText(['Tab', -100], ['d', -50], [' ', 960])).toBe(true);
  });

  it('has no part in keys that a script of the page makes', () => {
    expect(isText([press('d', { isTrusted: false }), 1500], ['Enter', 1600])).toBe(false);
  });

  const written = (...keys: readonly (readonly [Key | string, number])[]): string => {
    const flow = createFlow();
    for (const [key, at] of keys)
      flow.has(typeof key === 'string' ? press(key) : key, 5000 + at, 5000);
    return flow.text;
  };

  it('keeps what is written on without a pause', () => {
    expect(written([press('v', { ctrlKey: true }), 5], [' ', 400], ['d', 1100], ['e', 2000])).toBe(
      ' de',
    );
    expect(written(['Shift', 10], ['D', 20], ['o', 30], ['Backspace', 90], ['x', 99])).toBe('Dx');
  });

  it('keeps nothing that comes after a pause, a line or another key', () => {
    expect(written(['d', FLOW_MS])).toBe('');
    expect(written(['d', 300], ['o', 300 + FLOW_MS], ['g', 310 + FLOW_MS])).toBe('d');
    for (const key of ['Enter', 'Tab', 'Escape', 'ArrowLeft', 'Process'])
      expect(written(['d', 300], [key, 310], ['o', 320])).toBe('d');
    for (const held of [{ ctrlKey: true }, { metaKey: true }]) {
      expect(written([press('c', held), 300], ['o', 320])).toBe('');
      expect(written(['d', 300], [press('Backspace', held), 310], ['o', 320])).toBe('d');
    }
  });

  it('keeps no key that is held down, or made by a script', () => {
    expect(written([press('v', { repeat: true }), 300], ['o', 320])).toBe('o');
    expect(written([press('d', { isTrusted: false }), 300])).toBe('');
  });
});
