// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../lib/ui/english';
import messages from '../../../public/_locales/en/messages.json';

/** Files by path, of folders with code that shows something. */
function sources(...folders: string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const folder of folders) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const path = `${folder}/${name}`;
      if (/\.tsx?$/.test(name)) found.set(path, readFileSync(path, 'utf8'));
    }
  }
  return found;
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}
const isNode = (x: unknown): x is Node => typeof x === 'object' && x !== null && 'type' in x;

function* nodes(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value])
      if (isNode(child)) yield* nodes(child);
  }
}

/** Attributes that people get to read or hear. */
const SPOKEN = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'alt',
  'title',
  'placeholder',
]);
const hasWords = (text: unknown): text is string =>
  typeof text === 'string' && /\p{L}{2}/u.test(text);
/** A sample of what to type, in no language. */
const isSample = (text: string): boolean => /^[a-z\d._[\]{}-]+$/.test(text) && /[.[_]/.test(text);

/** Words for people that are written into the code of a view. */
function wordsIn(path: string, code: string): string[] {
  const { program } = parseSync(path, code);
  const found: string[] = [];
  for (const node of nodes(program as unknown as Node)) {
    if (node.type === 'JSXText' && hasWords(node.value)) found.push(node.value.trim());
    if (node.type === 'JSXAttribute') {
      const { name, value } = node as unknown as { name: { name: string }; value: Node | null };
      if (SPOKEN.has(name.name) && hasWords(value?.value) && !isSample(value.value))
        found.push(value.value);
    }
    if (node.type === 'CallExpression') found.push(...wordsInCall(node));
  }
  return found;
}

/** The dialog makes its elements by `h(tag, attributes, ...children)`. */
function wordsInCall(node: Node): string[] {
  const {
    callee,
    arguments: [, attributes, ...children],
  } = node as unknown as {
    callee: { name?: string };
    arguments: Node[];
  };
  if (callee.name !== 'h') return [];
  const spoken = (
    (attributes?.properties ?? []) as { key: { name?: string; value?: string }; value: Node }[]
  )
    .filter(({ key }) => SPOKEN.has(key?.value ?? key?.name ?? ''))
    .map(({ value }) => value);
  return [...children, ...spoken]
    .filter(({ type }) => type === 'Literal')
    .map(({ value }) => value)
    .filter(hasWords);
}

const code = sources('lib', 'entrypoints');
const all = [...code].filter(([path]) => !path.endsWith('/english.ts')).map(([, text]) => text);
const keys = Object.keys(messages);

describe('the strings of the interface', () => {
  it('are all in the catalog', () => {
    const asked = new Set<string>();
    for (const text of all) {
      for (const [call] of text.matchAll(/(?<![.\w])t\((?:[^()`]|`[^`]*`)*?['"]\w+['"]/g)) {
        for (const [, key] of call.matchAll(/['"](\w+)['"]/g)) if (key) asked.add(key);
      }
    }
    expect(asked.size).toBeGreaterThan(150);
    // Words of the vocabulary stand in conditions beside the keys.
    const missing = [...asked].filter((key) => !(key in messages) && !/^[a-z-]+$/.test(key));
    expect(missing).toEqual([]);
  });

  it('have a message for every value that a key is made of', () => {
    for (const text of all) {
      for (const [, start] of text.matchAll(/(?<![.\w])t\(`(\w+_)\$\{/g)) {
        expect(keys.filter((key) => key.startsWith(start ?? '')).length, start).toBeGreaterThan(1);
      }
    }
  });

  it('are all used', () => {
    const joined = `${all.join('\n')}\n${readFileSync('wxt.config.ts', 'utf8')}`;
    const literals = new Set([...joined.matchAll(/['"`](\w+)['"`]/g)].map(([, key]) => key));
    const manifest = new Set([...joined.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key));
    const made = [...joined.matchAll(/`(\w+_)\$\{[^`]*?\}(\w*)`/g)].map(
      ([, start, end]) => new RegExp(`^${start}\\w+${end}$`),
    );
    const unused = keys.filter(
      (key) => !literals.has(key) && !manifest.has(key) && !made.some((one) => one.test(key)),
    );
    expect(unused).toEqual([]);
  });

  it('are not written into the code of a view', () => {
    const views = sources('entrypoints', 'lib/ui', 'lib/dialog');
    const written = [...views]
      .filter(([path]) => !path.endsWith('/english.ts'))
      .map(([path, text]) => [path, wordsIn(path, text)])
      .filter(([, words]) => (words?.length ?? 0) > 0);
    expect(written).toEqual([]);
  });

  it('finds what it looks for', () => {
    const bad = 'const a = <p title="A title">Some <b>words</b> {t("key")}</p>;';
    expect(wordsIn('a.tsx', bad)).toEqual(['A title', 'Some', 'words']);
    expect(wordsIn('a.ts', "h('p', { 'aria-label': 'A label' }, 'Words', t('key'))")).toEqual([
      'Words',
      'A label',
    ]);
  });

  it('are built into content scripts as far as these speak', () => {
    const speaking = sources('lib/dialog', 'lib/answer', 'lib/doors', 'lib/guard');
    for (const [path, text] of speaking) {
      for (const [, key] of text.matchAll(/(?<![.\w])t\('(\w+)'/g)) {
        expect(ENGLISH, path).toHaveProperty(key ?? '');
      }
    }
  });
});
