import { describe, expect, it } from 'vitest';
import { asText } from '../../../../lib/page/source/databases';

describe('a record of a database', () => {
  it('is text, whatever it holds', () => {
    const round: Record<string, unknown> = { name: 'a' };
    round.self = round;
    expect(asText('as it is')).toBe('as it is');
    expect(asText({ a: [1n, new Date(0)] })).toBe('{"a":["1","1970-01-01T00:00:00.000Z"]}');
    expect(asText(new Map([['key', new Set(['value'])]]))).toBe('[["key",["value"]]]');
    expect(asText({ draft: new TextEncoder().encode('a note') })).toBe('{"draft":"a note"}');
    expect(asText(round)).toBe('{"name":"a"}');
    expect(asText(undefined)).toBe('');
  });
});
