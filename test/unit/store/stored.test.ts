import { describe, expect, it } from 'vitest';
import { parseStored } from '../../../lib/store/stored';
import { exception } from '../../samples/exception';

const key = '0a'.repeat(32);

describe('parseStored', () => {
  it('reads what is right', () => {
    const stored = parseStored({ 'exception:one': exception, fingerprintKey: key });
    expect(stored).toMatchObject({ exceptions: [exception], fingerprintKey: key, problems: [] });
  });

  it.each([
    ['an unreadable exception', 'exception:one', { ...exception, expires: 'never' }],
    ['no exception', 'exception:one', null],
    ['an exception under a wrong key', 'exception:two', exception],
    ['a key that is too short', 'fingerprintKey', key.slice(2)],
    ['a key with other signs', 'fingerprintKey', key.replace('0', 'g')],
    ['a key of the wrong type', 'fingerprintKey', 7],
    ['no key', 'fingerprintKey', null],
    ['settings that are a word', 'settings', 'off'],
    ['settings that are a list', 'settings', [1, null]],
  ])('names %s, and lets nothing through by it', (_, path, value) => {
    const stored = parseStored({ [path]: value });
    expect(stored).toMatchObject({ exceptions: [], fingerprintKey: null, problems: [path] });
    expect(stored.settings.mode).toBe('block');
  });
});
