import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../lib/answer/excerpt';

const plain = (lines: { text: string }[][]): string =>
  lines.map((line) => line.map(({ text }) => text).join('')).join('\n');

describe('excerpt', () => {
  it('shows the line of the finding, marked, between its neighbours', () => {
    const text = 'one\ntwo\nkey=SECRETSECRET # note\nfour\nfive';
    const start = text.indexOf('SECRET');
    const lines = excerpt(text, [{ start, end: start + 12, text: '$KEY', mark: 0 }]);
    expect(plain(lines)).toBe('two\nkey=$KEY # note\nfour');
    expect(lines[1]?.find(({ mark }) => mark === 0)?.text).toBe('$KEY');
  });

  it('shortens long lines around the mark', () => {
    const text = `${'a'.repeat(500)}SECRETSECRET${'b'.repeat(500)}`;
    const [line] = excerpt(text, [{ start: 500, end: 512, text: '$KEY', mark: 0 }]);
    expect(line?.map((segment) => segment.text).join('')).toMatch(/^…a{48}\$KEYb{32}…$/);
  });

  it('cuts nothing off for the sake of a few characters', () => {
    const before = `${'2026-11-24T09:41:12Z DEBUG '.padEnd(54, '-')}key=`;
    const neighbour = '2026-11-24T09:41:09Z INFO  check the release, then publish';
    const text = `${neighbour.slice(0, 50)}\n${before}SECRETSECRET\n${neighbour.repeat(2)}`;
    const start = text.indexOf('SECRET');
    const lines = excerpt(text, [{ start, end: start + 12, text: '$KEY', mark: 0 }]);
    expect(plain(lines)).toBe(
      `${neighbour.slice(0, 50)}\n${before}$KEY\n${neighbour.slice(0, 44)}…`,
    );
  });

  it('never shows a masked value, wherever it lies and however often', () => {
    const secret = 'q7Zp-secret-value-x9';
    const filler = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\r'), maxLength: 6000 });
    fc.assert(
      fc.property(fc.array(filler, { minLength: 2, maxLength: 6 }), fc.nat(1), (pieces, hidden) => {
        const spans: { start: number; end: number; text: string; mark?: number }[] = [];
        let text = pieces[0] ?? '';
        for (const [i, piece] of pieces.slice(1).entries()) {
          const start = text.length;
          text += secret;
          const span = { start, end: text.length, text: '$KEY' };
          spans.push(i % 2 === hidden ? span : { ...span, mark: 0 });
          text += piece;
        }
        const lines = excerpt(text, spans);
        expect(lines.length).toBeLessThanOrEqual(5);
        const shown = plain(lines);
        for (let i = 0; i + 8 <= secret.length; i++)
          expect(shown).not.toContain(secret.slice(i, i + 8));
      }),
    );
  });
});
