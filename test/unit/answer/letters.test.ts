import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSpread, lettersOf } from '../../../lib/answer/letters';

const base62 = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'];
/** As random as a key is: no letter twice. */
const key = fc
  .shuffledSubarray(base62, { minLength: 20, maxLength: 60 })
  .map((letters) => letters.join(''));
const joined = (value: string, message: (letter: string, i: number) => string): string =>
  Array.from(value, message).join('');

describe('letters', () => {
  it('are put together from messages of one key each', () => {
    expect(lettersOf('{"op":"insert","t":"g"}{"op":"insert","t":"h"}')).toBe('gh');
  });

  /** As they are written by applications of today: each key a message with a clock in it. */
  const protocols: Readonly<Record<string, (letter: string, i: number) => string>> = {
    'a terminal': (letter) => `0${letter}`,
    // Yjs: the lengths, a client, a clock of one or two bytes, what stands before, the letter.
    'a document in a binary form': (letter, i) => {
      const clock = (n: number) => (n > 127 ? `${String.fromCharCode(n & 127)}\u0001` : '\u0011');
      return `\0\u0002\u0015\u0001\u0001\u00c3\u00a7\u0084\u0009${clock(i + 100)}\u0084\u00c3\u00a7\u0084\u0009${clock(i + 99)}\u0001${letter}\0`;
    },
    'operations with a place': (letter, i) =>
      JSON.stringify({ a: 'op', v: i + 3, op: [{ p: ['text', i], si: letter }] }),
    'what stays and what comes': (letter, i) =>
      JSON.stringify({ ops: [{ retain: i }, { insert: letter }] }),
    'calls by name': (letter, i) => JSON.stringify(['1', `${i}`, 'room:1', 'key', { k: letter }]),
  };
  for (const [name, message] of Object.entries(protocols)) {
    it(`are found between those of ${name}`, () => {
      fc.assert(
        fc.property(key, (value) =>
          isSpread(`wss://a.example/x\n${joined(value, message)}`, value),
        ),
      );
    });
    it(`are not found between those of ${name} that are of another key`, () => {
      fc.assert(
        fc.property(key, key, (value, other) => {
          fc.pre(!other.includes(value));
          return !isSpread(joined(other, message), value);
        }),
      );
    });
  }

  /** What is typed, with one letter too much that is taken back at once. */
  const corrected = (value: string, at: number, message: (letter: string, i: number) => string) =>
    [...value.slice(0, at), 'x', '', ...value.slice(at)].map(message).join('');
  for (const [name, message] of Object.entries(protocols)) {
    it(`are found between those of ${name} with corrections`, () => {
      const long = fc.shuffledSubarray(base62, { minLength: 40, maxLength: 60 });
      fc.assert(
        fc.property(long, fc.integer({ min: 4, max: 39 }), (letters, at) =>
          isSpread(corrected(letters.join(''), at, message), letters.join('')),
        ),
      );
    });
  }

  it('are not found in others, however dense these are', () => {
    const digits = fc.stringMatching(/^[\da-f]{8000}$/);
    const hash = fc.stringMatching(/^[\da-f]{40}$/);
    fc.assert(
      fc.property(digits, hash, (text, value) => !isSpread(text, value)),
      { numRuns: 20 },
    );
  });

  it('of a short word are everywhere, and not looked for', () => {
    expect(
      isSpread(
        joined('hunter2', (letter) => `0${letter}`),
        'hunter2',
      ),
    ).toBe(false);
  });

  it('are not found in text, however long', () => {
    const text = 'the quick brown fox jumps over the lazy dog 0123456789 abcdef '.repeat(200);
    fc.assert(fc.property(key, (value) => !isSpread(text, value)));
  });

  /** As a pad that is written together sends what was typed in half a second. */
  const batch = (piece: string, i: number): string =>
    `42["message",{"type":"COLLABROOM","component":"pad","data":{"type":"USER_CHANGES","baseRev":${i + 3},"changeset":"Z:${i}>3=4*0+3$${piece}","apool":{"numToAttrib":{"0":["author","a.owner"]},"nextNum":1}}}]`;
  const pieces = (value: string): string[] => [
    value.slice(0, 1),
    ...(value.slice(1).match(/.{1,3}/g) ?? []),
  ];
  it('are found where a few of them are a message', () => {
    const random = key.filter((value) => value.replace(/[a-z]/g, '').length * 3 >= value.length);
    // Once in some thousands the beginning of a piece stands before it by chance as well.
    const missed = fc
      .sample(random, 500)
      .filter((value) => !isSpread(pieces(value).map(batch).join(''), value));
    expect(missed.length).toBeLessThan(5);
  });
  it('are not found there where they are of another key', () => {
    fc.assert(
      fc.property(key, key, (value, other) => !isSpread(pieces(other).map(batch).join(''), value)),
    );
  });
  it('are not found in sentences made of the same syllables', () => {
    const text =
      'my sister has a secret garden, and a password on the wooden door of horses. '.repeat(60);
    expect(isSpread(text, 'mysecretpasswordonhorse')).toBe(false);
  });
});
