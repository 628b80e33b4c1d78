// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parts } from '../../bench/parts.mjs';

const rooms = ['docs', 'entrypoints', 'lib', 'modules', 'public', 'scripts', 'test'];
const files = [
  ...readdirSync('.'),
  ...rooms.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)),
  ),
];
const names = new Set(files.map((file) => basename(file)));
const documents = files.filter((file) => file.endsWith('.md'));

/** Made in the course of what the page tells. */
const toBeMade = ['lib/detect/rules/acme.ts'];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

/** What a heading is called in an address. */
const anchorsOf = (text: string): string[] =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\d_ -]/gu, '')
      .replaceAll(' ', '-'),
  );
const found = (text: string, what: RegExp): string[] =>
  [...text.matchAll(what)].map(([, first = '']) => first);

describe.each(documents)('%s', (document) => {
  const text = readFileSync(document, 'utf8');

  it('links to what there is', () => {
    for (const link of found(text, /\]\(([^)\s]+)\)/g)) {
      if (/^(?:https?|mailto):/.test(link)) continue;
      const [path = '', anchor] = link.split('#');
      const target = path ? normalize(join(dirname(document), path)) : document;
      expect(existsSync(target), link).toBe(true);
      if (anchor) expect(anchorsOf(readFileSync(target, 'utf8')), link).toContain(anchor);
    }
  });

  it('names files that are there', () => {
    for (const path of found(text, /`([\w-]+\/[\w./-]+)`/g)) {
      if (!rooms.some((room) => path.startsWith(`${room}/`))) continue;
      if (toBeMade.includes(path)) continue;
      const places = [path, `${path}.ts`, join(dirname(document), path)];
      expect(places.some(existsSync), path).toBe(true);
    }
    for (const name of found(text, /`([\w-]+\.(?:spec|test)\.ts)`/g)) expect(names).toContain(name);
  });

  it('names commands that are there, and what they are told', () => {
    for (const name of found(text, /\bnpm run ([\w:-]+)/g)) expect(scripts).toHaveProperty(name);
    for (const words of found(text, /\bnpm run bench -- ([\w -]+?)(?:`| {2}|$)/gm)) {
      for (const word of words.split(' ').filter((one) => !one.startsWith('--')))
        expect(parts.map(({ name }) => name)).toContain(word);
    }
  });
});
