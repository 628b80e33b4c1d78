import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Piece } from '../../../lib/page/piece';

const text = { kind: 'text' } as const;

/** What a spot covers, read from the nodes themselves. */
function read(nodes: readonly string[], from: number, start: number, to: number, end: number) {
  if (from === to) return nodes[from]?.slice(start, end);
  const between = nodes.slice(from + 1, to).join('');
  return `${nodes[from]?.slice(start)}${between}${nodes[to]?.slice(0, end)}`;
}

describe('a piece', () => {
  it('leads every stretch of its text back to the nodes it came from', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ maxLength: 12 }), fc.boolean()), { minLength: 1 }),
        fc.nat(),
        fc.nat(),
        (parts, a, b) => {
          const piece = new Piece<number>(true);
          for (const [i, [part, breaks]] of parts.entries()) {
            piece.add(part, i, text);
            if (breaks) piece.breakLine();
          }
          const all = piece.text;
          expect(piece.length).toBe(all.length);
          const start = a % Math.max(1, all.length);
          const end = start + 1 + (b % Math.max(1, all.length - start));
          const spot = piece.locate(start, end);
          if (!spot) return;
          const nodes = parts.map(([part]) => part);
          // Line breaks between nodes are of the piece's own making.
          const own = read(nodes, spot.node, spot.start, spot.last, spot.end)?.replaceAll('\n', '');
          expect(own).toBe(all.slice(start, end).replaceAll('\n', ''));
        },
      ),
    );
  });

  it('lets nothing run from one node into another where they do not join', () => {
    const piece = new Piece<string>(false);
    piece.add('abc', 'a', text);
    piece.add('def', 'b', text);
    expect(piece.locate(1, 5)).toBeNull();
    expect(piece.locate(3, 6)).toMatchObject({ node: 'b', start: 0, last: 'b', end: 3 });
  });

  it('has no place for what lies between nodes', () => {
    const piece = new Piece<string>(true);
    piece.add('abc', 'a', text);
    piece.breakLine();
    piece.breakLine();
    piece.add('def', 'b', text);
    expect(piece.text).toBe('abc\ndef');
    expect(piece.locate(3, 4)).toBeNull();
    expect(piece.locate(0, 7)).toMatchObject({ node: 'a', last: 'b', end: 3 });
  });
});
