import { describe, expect, it } from 'vitest';
import { createFlow, FLOW_MS, type Key } from '../../../lib/dialog/flow';

const press = (key: string, more: Partial<Key> = {}): Key => ({
  key,
  ctrlKey: false,
  metaKey: false,
  isComposing: false,
  keyCode: 0,
  isTrusted: true,
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
  });

  it('ends with a pause', () => {
    expect(isText(['d', 1500], ['Enter', 1500 + FLOW_MS])).toBe(false);
    expect(isText(['d', 1500], [' ', 1500 + FLOW_MS])).toBe(false);
  });

  it('has no Enter after which nothing was written', () => {
    expect(isText(['Enter', 310])).toBe(false);
    expect(isText([press('v', { ctrlKey: true }), 250], ['Enter', 350])).toBe(false);
  });

  it('does not grow by spaces that were not heard', () => {
    expect(isText(['d', 0], [' ', 700], [' ', FLOW_MS])).toBe(false);
  });

  it('has no space that is aimed at a control', () => {
    expect(isText(['Tab', 350], [' ', 500])).toBe(false);
    expect(isText(['d', 300], ['Tab', 450], [' ', 600])).toBe(true);
  });

  it('has no part in keys that a script of the page makes', () => {
    expect(isText([press('d', { isTrusted: false }), 1500], ['Enter', 1600])).toBe(false);
  });
});
