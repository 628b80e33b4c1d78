// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { scan } from '../../../lib/detect';
import { runsOf } from '../../../lib/detect/assignment/whole';
import { rng } from '../../samples';
import { text } from '../../samples/random';

/** What a run may have in it and what ends it, in ASCII and beyond. */
const SIGNS = 'aB3=:?!.\u00e9\u6b65\u0085 \t\n"\'`;,<>(){}[]|\\&\u00a0\u3000';

describe('runsOf', () => {
  it('tells of each place what a search from there would find', () => {
    const random = rng(5);
    const written = Array.from({ length: 40 }, () => `${text(random, 9, SIGNS)}password=`).join('');
    const runs = runsOf(written);
    for (let at = 0; at <= written.length; at++)
      expect(runs(at)).toBe(at + written.slice(at).search(/[\s"'`;,<>(){}[\]|\\&]|$/));
  });

  it('tells of a place before the last one, too', () => {
    const runs = runsOf('ab cdef');
    expect([runs(5), runs(0), runs(3)]).toEqual([7, 2, 7]);
  });
});

const password = 'Kx7#mQ2vLp?9';
/** What begins and ends them is put together here, so that the values are cut off at a sign without it. */
const found = (written: string): string[] =>
  scan(written).map(({ start, end }) => written.slice(start, end));

describe('valuesOfLines', () => {
  it.each([
    [`DB_PASSWORD=${password}[/code]`, password],
    [`DB_PASSWORD: "${password}"{code}`, password],
    [`DB_PASSWORD=${password}&x{noformat}`, `${password}&x`],
    [`x; DB_PASSWORD=${password}\\n`, password],
    [`x; DB_PASSWORD = ${password}; y`, password],
    [`x; DB_PASSWORD=${password}`, password],
    [`x; DB_PASSWORD=${password}\u00a0y`, password],
  ])('%s', (written, value) => {
    expect(found(written)).toEqual([value]);
  });
});
