// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';
import { describe, expect, it } from 'vitest';
import { readMap } from '../../../../lib/page/source/maps';
import { rng } from '../../../samples';

const map = (mappings: string, more: object = {}): string =>
  JSON.stringify({ version: 3, sources: ['a.ts', 'b.ts'], names: [], mappings, ...more });
const at = (text: string, line: number, column: number) =>
  readMap(text)?.trace([{ line, column }])?.[0];
const section = (line: number, column: number, of: string) => ({
  offset: { line, column },
  map: JSON.parse(of),
});

describe('a source map', () => {
  it('leads to the last segment before a place, in any order and number', () => {
    // Segments at columns 0, 8 and 4 of line 1; one without a source at 12; line 3 is of b.ts.
    const text = map('AAAA,QACQ,JADC,Q;;ACIA');
    const places = [
      { line: 1, column: 20 },
      { line: 1, column: 4 },
      { line: 1, column: 5 },
      { line: 1, column: 9 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
    ];
    expect(readMap(text)?.trace(places)).toEqual([
      null,
      { file: 'a.ts', line: 1, column: 1 },
      { file: 'a.ts', line: 1, column: 10 },
      { file: 'a.ts', line: 2, column: 9 },
      null,
      { file: 'b.ts', line: 5, column: 10 },
      null,
    ]);
  });

  it('may come in sections, also far apart', () => {
    const text = JSON.stringify({
      version: 3,
      sections: [
        section(0, 0, map('AAAA')),
        section(2, 10, map('AACA', { sources: ['c.ts'] })),
        section(1e9, 0, map('AAGA', { sources: ['far.ts'] })),
      ],
    });
    expect(at(text, 1, 5)).toMatchObject({ file: 'a.ts', line: 1 });
    expect(at(text, 3, 5)).toBeNull();
    expect(at(text, 3, 11)).toMatchObject({ file: 'c.ts', line: 2 });
    expect(at(text, 1e9 + 1, 1)).toMatchObject({ file: 'far.ts', line: 4 });
  });

  it('says the same as another reader of a large real map', () => {
    const path = join(
      import.meta.dirname,
      '../../../../node_modules/echarts/dist/echarts.esm.js.map',
    );
    const text = readFileSync(path, 'utf8');
    const other = new TraceMap(text);
    const random = rng(11);
    const places = Array.from({ length: 400 }, () => ({
      line: 1 + Math.floor(random() * 90_000),
      column: 1 + Math.floor(random() * 60),
    }));
    const found = readMap(text)?.trace(places);
    const lines = places.map(
      ({ line, column }) => originalPositionFor(other, { line, column: column - 1 }).line,
    );
    expect(lines.filter((line) => line !== null).length).toBeGreaterThan(200);
    expect(found?.map((place) => place?.line ?? null)).toEqual(lines);
  });

  it.each([
    ['digits that are none', 'AAAA,!!!!'],
    ['letters beyond ASCII', 'AAAA,ÄÖÜß'],
    ['a number without end', `A${'g'.repeat(40)}A`],
    ['a number cut off', 'AAAg'],
    ['a source there is not', 'AEAA'],
    ['a column before the first', 'AAAA,DAAA'],
    ['two fields', 'AA'],
    ['six fields', 'AAAAAA'],
  ])('says that its mappings are broken: %s', (_, mappings) => {
    const read = readMap(map(mappings, { sourcesContent: ['one', null, 3] }));
    expect(read?.trace([{ line: 1, column: 1 }])).toBeNull();
    expect(read?.sources).toEqual([{ name: 'a.ts', content: 'one' }]);
  });

  it.each([
    ['sections before the beginning', { sections: [section(-1, 0, map('AAAA'))] }],
    ['sections of words', { sections: [{ offset: { line: 'x', column: {} }, map: {} }] }],
    ['a section that lies elsewhere', { sections: [{ offset: { line: 0, column: 0 }, url: 'x' }] }],
    ['sources that are no list', { mappings: '', sources: { length: 1e9 } }],
  ])('is none: %s', (_, part) => {
    expect(readMap(JSON.stringify({ version: 3, ...part }))).toBeNull();
  });

  it('takes no harm from contents that are no list, or names that are no words', () => {
    const odd = map('AAAA', { sources: [{}, 7, ''], sourcesContent: { length: 1e9 } });
    expect(at(odd, 1, 1)).toEqual({ file: 'source 1', line: 1, column: 1 });
    expect(readMap(odd)?.sources).toEqual([]);
  });

  it('is not read when it would fill the memory: nested or split without end', () => {
    let deep = map('AAAA');
    for (let i = 0; i < 20; i++) {
      deep = `{"version":3,"sections":[{"offset":{"line":0,"column":0},"map":${deep}}]}`;
    }
    expect(readMap(deep)).toBeNull();
    const brackets = `${'['.repeat(5_000_000)}${']'.repeat(5_000_000)}`;
    expect(readMap(`{"version":3,"sources":[],"mappings":"","x":${brackets}}`)).toBeNull();
  });

  it('counts no brackets within strings, escaped quotes included', () => {
    const content = `"\\\\"${'[{,'.repeat(2_000_000)}`;
    expect(readMap(map('', { sourcesContent: [content] }))?.sources[0]?.content).toBe(content);
  });

  it('names sources as people do, below their root', () => {
    const text = map('AAAA', { sourceRoot: 'src/', sources: ['pay.ts'] });
    expect(at(text, 1, 1)?.file).toBe('src/pay.ts');
    expect(at(map('AAAA', { sources: ['webpack://shop/./src/b.ts'] }), 1, 1)?.file).toBe(
      'src/b.ts',
    );
    const above = map('AAAA', { sourceRoot: '/home/ci/out', sources: ['../../src/./pay.ts'] });
    expect(at(above, 1, 1)?.file).toBe('home/src/./pay.ts');
  });
});
