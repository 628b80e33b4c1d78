// @vitest-environment node
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { circleIn, reduced, roomGraph } from '../../../scripts/rooms/graph.mjs';
import { drawn } from '../../../scripts/rooms/mermaid.mjs';

const document = readFileSync('docs/architecture.md', 'utf8');

describe('docs/architecture.md', () => {
  const graph = roomGraph();

  it('draws the rooms as they import each other today (if not: `npm run rooms`)', () => {
    expect(document).toContain(drawn(reduced(graph)));
  });

  it('draws no circle, because there is none', () => {
    expect(circleIn(graph)).toBeUndefined();
  });

  it('has every folder of lib in it, and each has a README', () => {
    for (const room of readdirSync('lib')) {
      expect(graph.has(`lib/${room}`), room).toBe(true);
      expect(readdirSync(`lib/${room}`), room).toContain('README.md');
    }
  });

  it.each([...graph].filter(([room]) => room.startsWith('lib/')))(
    'lets %s import what its README says',
    (room, imported) => {
      const said = readdirSync(room, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('README.md'))
        .map((file) => readFileSync(join(room, file), 'utf8').split('May import ')[1] ?? '')
        .join();
      if (imported.length > 0) expect(said).not.toBe('');
      for (const other of imported) expect(said).toContain(`\`${other}`);
    },
  );

  it('keeps what is pure at the bottom', () => {
    expect(graph.get('lib/detect')).toEqual([]);
    expect(graph.get('lib/policy')).toEqual(['lib/detect']);
  });
});

describe('the reading of imports', () => {
  let root = '';
  const house = (files: Readonly<Record<string, string>>) => {
    root = mkdtempSync(join(tmpdir(), 'keyslip-rooms-'));
    for (const folder of ['lib', 'entrypoints']) mkdirSync(join(root, folder));
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    return roomGraph(root);
  };
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('counts whatever is left in a build, and types in no way they are written', () => {
    const graph = house({
      'lib/a/one.ts': [
        "import { x } from '../b/x';",
        "import type { T } from '../c/t';",
        "import {\n  type U,\n  type V,\n} from '../d/u';",
        "import { type W, w } from '../e/w';",
        "export * from '../f/all';",
        "import '../g/style.css';",
        "const lazy = () => import('../h/lazy');",
        "// import { y } from '../i/y' is said, and not done",
      ].join('\n'),
      'entrypoints/popup/main.ts': "import { one } from '../../lib/a/one';",
      ...Object.fromEntries(
        ['b/x', 'c/t', 'd/u', 'e/w', 'f/all', 'g/style', 'h/lazy', 'i/y'].map((name) => [
          `lib/${name}.ts`,
          '',
        ]),
      ),
    });
    expect(graph.get('lib/a')).toEqual(['lib/b', 'lib/e', 'lib/f', 'lib/g', 'lib/h']);
    expect(graph.get('pages')).toEqual(['lib/a']);
  });

  it('finds circles, and leaves out what a longer way leads to', () => {
    const line = new Map([
      ['a', ['b', 'c']],
      ['b', ['c']],
      ['c', []],
    ]);
    expect([...reduced(line)]).toEqual([
      ['a', ['b']],
      ['b', ['c']],
      ['c', []],
    ]);
    expect(circleIn(line)).toBeUndefined();
    expect(circleIn(new Map([...line, ['c', ['a']]]))).toEqual(['a', 'b', 'c', 'a']);
  });
});
