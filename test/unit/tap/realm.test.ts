// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

/** A node of the syntax tree (ESTree), or something in one. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}
const isNode = (x: unknown): x is Node => typeof x === 'object' && x !== null && 'type' in x;

const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

/** The files of a room that runs in the page's world, by name. */
const filesOf = (room: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(`lib/${room}`)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => [name, readFileSync(`lib/${room}/${name}`, 'utf8')]),
  );

const nameOf = (node: unknown): string | null =>
  isNode(node) && node.type === 'Identifier' ? (node.name as string) : null;

/** Uses an iterator of the page's: `Array.prototype[Symbol.iterator]` is theirs to replace. */
const iterates = ({ type }: Node): boolean =>
  type === 'ForOfStatement' || type === 'SpreadElement' || type === 'ArrayPattern';

/** The name of what is called or made, looked up at that moment. */
function calledIn({ type, callee }: Node): string | null {
  if (type !== 'CallExpression' && type !== 'NewExpression') return null;
  return nameOf(callee) ?? nameOf((callee as Node).property);
}

/** All names that are declared, those of members too: what has one of these is ours. */
function declaredIn(node: Node, names: Set<string>): Set<string> {
  const { type, key, id, local } = node;
  for (const name of [nameOf(key), nameOf(id), nameOf(local)]) if (name) names.add(name);
  if (/Function|Pattern$|TSMethod/.test(type))
    for (const param of [node.params, node.left, node.properties].flat()) {
      const name = nameOf(param) ?? nameOf((param as Node | undefined)?.value);
      if (name) names.add(name);
    }
  for (const child of childrenOf(node)) declaredIn(child, names);
  return names;
}

/**
 * What runs once scripts of the page do, which is all that lies in functions, and uses what these may have replaced.
 * @param known names that may be used all the same.
 */
function faultsOf(files: ReadonlyMap<string, string>, known: readonly string[]): string[] {
  const programs = [...files].map(
    ([name, code]) => [name, parseSync(name, code).program as unknown as Node] as const,
  );
  const own = new Set(known);
  for (const [, program] of programs) declaredIn(program, own);
  const faults: string[] = [];
  const visit = (name: string, node: Node, isLate: boolean): void => {
    const called = calledIn(node);
    if (isLate && (iterates(node) || (called && !own.has(called)))) {
      const line = files.get(name)?.slice(0, node.start).split('\n').length;
      faults.push(`${name}:${line} ${called ?? node.type}`);
    }
    for (const child of childrenOf(node)) visit(name, child, isLate || /Function/.test(node.type));
  };
  for (const [name, program] of programs) visit(name, program, false);
  return faults;
}

describe('what runs in the world of the page leaves alone what the page may have replaced', () => {
  it('the tap', () => {
    const known = [
      // Of our own events (docs/threat-model.md).
      'stopImmediatePropagation',
      'preventDefault',
      // Before any script of the page.
      'getRandomValues',
      'Uint32Array',
      // Of what the page itself asks for the entry of a file.
      'getAsFile',
    ];
    expect(faultsOf(filesOf('tap'), known)).toEqual([]);
  });

  it('what stands before handles, but for what it makes of them and asks them', () => {
    // A page that replaces one of these has the file all the same (docs/threat-model.md).
    const known =
      'createElement click DataTransfer add Event DOMException isSameEntry catch getDirectory resolve'.split(
        ' ',
      );
    expect(faultsOf(filesOf('handles'), known)).toEqual([]);
  });

  it('and such a thing is told', () => {
    const code =
      'const early = [...[1]];\nfunction late([a]) {\n for (const b of a) b.trim();\n return Promise.all(a);\n}';
    expect(faultsOf(new Map([['some.ts', code]]), [])).toEqual([
      'some.ts:2 ArrayPattern',
      'some.ts:3 ForOfStatement',
      'some.ts:3 trim',
      'some.ts:4 all',
    ]);
  });
});
