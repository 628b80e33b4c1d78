// @vitest-environment node
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { describe, expect, it } from 'vitest';
import { listOfWords } from '../../../lib/detect/checks/bip39';
import { wholeFacts as facts } from '../../../lib/detect/facts-whole';
import type { Language } from '../../../lib/detect/language';
import { literalsOf } from '../../../lib/detect/literals';
import { canonical } from '../../../lib/detect/pattern';
import type { Provider, ProviderFacts } from '../../../lib/detect/rule';
import { composeLanguages, composeTiny } from '../../../lib/detect/tables/compose';
import { readTable } from '../../../lib/detect/tables/format';
import {
  partition,
  sitesToSay,
  writeFacts,
  writeTable,
  writeWords,
} from '../../../lib/detect/tables/write';
import { ruleIds } from '../../samples';
import { sources } from '../../samples/sources';

const folder = join(import.meta.dirname, '../../../lib/detect/rules');

/** A pair as the formatter has it: in lines of its own if it is wider than a hundred, letters of the east being two wide. */
function pairOf(names: string, signs: string): string {
  const line = `  [${names}, ${signs}],`;
  const width = Array.from(line, (char) => (char > '\u1100' ? 2 : 1)).reduce<number>(
    (a, b) => a + b,
    0,
  );
  return width > 100 ? `  [\n    ${names},\n    ${signs},\n  ],` : line;
}
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  .map((file) => file.slice(0, -'.ts'.length))
  .sort();

/** Read off the folder and not off the lists, which may be older. */
const providers = await Promise.all(
  files.map(async (file): Promise<Provider> => (await import(`${folder}/${file}.ts`)).provider),
);

const told: [string, ProviderFacts][] = await Promise.all(
  files.map(
    async (file): Promise<[string, ProviderFacts]> => [
      file,
      (await import(`${folder}/${file}.ts`)).facts,
    ],
  ),
);

const tongues = join(folder, '../languages');
const codes = readdirSync(tongues)
  .filter((file) => file !== 'index.ts')
  .map((file) => file.slice(0, -'.ts'.length))
  .sort();
const spoken = await Promise.all(
  codes.map(async (code): Promise<Language> => (await import(`${tongues}/${code}.ts`)).language),
);

/** The name a file's export has in a list: `1password` → `_1password`, `private-key` → `privateKey`. */
const nameOf = (file: string): string =>
  file.replace(/^\d/, '_$&').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const list = (exported: string, from: string): string[] =>
  files.map((file) => `import { ${exported} as ${nameOf(file)} } from '${from}/${file}';`);

const NOTE = '// Written by `npm run rules` from the files in lib/detect/rules.';

/** As a literal in which letters beyond ASCII may be: the build writes those of raw ones as they are. */
const quoted = (text: string): string =>
  `\`${text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\t', '\\t')}\``;

/** As a literal of the language, in which a backslash is one. */
const raw = (text: string): string =>
  `${text.includes('\\') ? 'String.raw' : ''}\`${text.replaceAll('`', '\\x60').replaceAll('${', '$\\{')}\``;

const OF_LANGUAGES = NOTE.replace('rules.', 'languages.');

// The command runs what is in here by its name, and lets it write; who forgot it reads the name.
describe('what `npm run rules` writes', () => {
  it('rules/index.ts names every file', async () => {
    const text = [
      NOTE,
      "import type { Provider } from '../rule';",
      ...list('provider', '.'),
      '',
      'export const providers: readonly Provider[] = [',
      ...files.map((file) => `  ${nameOf(file)},`),
      '];',
      '',
    ].join('\n');
    await expect(text).toMatchFileSnapshot(join(folder, 'index.ts'));
  });

  it('tables/facts.ts holds what people are told', async () => {
    const text = [
      NOTE,
      '/** Where to revoke, and advice. See `facts.ts`. */',
      `export const FACTS = ${raw(writeFacts(told, ['revoke', 'advice']))};`,
      '',
    ].join('\n');
    await expect(text).toMatchFileSnapshot(join(folder, '../tables/facts.ts'));
  });

  it('languages/index.ts names every file', async () => {
    const text = [
      OF_LANGUAGES,
      "import type { Language } from '../language';",
      ...codes.map((code) => `import { language as ${code} } from './${code}';`),
      '',
      'export const languages: readonly Language[] = [',
      ...codes.map((code) => `  ${code},`),
      '];',
      '',
    ].join('\n');
    await expect(text).toMatchFileSnapshot(join(tongues, 'index.ts'));
  });

  it('tables/languages.ts holds the words of every language', async () => {
    const text = [
      OF_LANGUAGES,
      '/** What secrets are called, and what links a name and its value. See `language.ts` and `compose.ts`. */',
      ...Object.entries(composeLanguages(spoken)).map(
        ([name, words]) => `export const ${name} = ${quoted(words)};`,
      ),
      '/** Names of two letters, and the signs behind them. */',
      'export const TINY = [',
      ...composeTiny(spoken).map(([names, signs]) => pairOf(quoted(names), quoted(signs))),
      '] as const;',
      '',
    ].join('\n');
    await expect(text).toMatchFileSnapshot(join(folder, '../tables/languages.ts'));
  });

  it('checks/bip39-words.ts holds the English list of BIP 39', async () => {
    let before = '';
    const backwards = wordlist.map((word) => Array.from(word).reverse().join('')).sort();
    const coded = backwards.map((word) => {
      let same = 0;
      while (same < before.length && word[same] === before[same]) same++;
      before = word;
      const rest = word.slice(same);
      // Most have three letters of the one before, and say so by a capital.
      return same === 3 ? rest.charAt(0).toUpperCase() + rest.slice(1) : `${same}${rest}`;
    });
    const text = [
      NOTE,
      '/** The English list of BIP 39, backwards: how many letters a word has of the one before, and the rest. */',
      `export const WORDS =\n  '${coded.join('')}';`,
      '',
    ].join('\n');
    await expect(text).toMatchFileSnapshot(join(folder, '../checks/bip39-words.ts'));
  });

  it('tables/docs.ts holds where it is documented', async () => {
    const text = [
      NOTE,
      '/** The documentation of keys. See `facts-whole.ts`. */',
      `export const DOCS = ${raw(writeFacts(told, ['docs']))};`,
      '',
    ].join('\n');
    await expect(text).toMatchFileSnapshot(join(folder, '../tables/docs.ts'));
  });

  it('test/samples/sources.ts names every file', async () => {
    const entry = (file: string): string =>
      nameOf(file) === file ? `  ${file},` : `  '${file}': ${nameOf(file)},`;
    const text = [
      NOTE,
      "import type { ProviderFacts } from '../../lib/detect/rule';",
      ...list('facts', '../../lib/detect/rules'),
      '',
      '/** The facts of all providers as they are written down, with where the formats come from. */',
      'export const sources: Readonly<Record<string, ProviderFacts>> = {',
      ...files.map(entry),
      '};',
      '',
    ].join('\n');
    await expect(text).toMatchFileSnapshot(join(import.meta.dirname, '../../samples/sources.ts'));
  });

  it('test/samples/formats.ts names every file', async () => {
    const text = [
      NOTE,
      "import type { Samples } from '../../lib/detect/rule';",
      ...list('samples', '../../lib/detect/rules'),
      '',
      '/** Of all rules whose keys have no checksum. */',
      'export const formats: Samples = {',
      ...files.map((file) => `  ...${nameOf(file)},`),
      '};',
      '',
    ].join('\n');
    await expect(text).toMatchFileSnapshot(join(import.meta.dirname, '../../samples/formats.ts'));
  });

  it('tables/early.ts holds what the engine needs of every rule', async () => {
    const text = [
      NOTE,
      '/** How keys are recognised. See `format.ts`. */',
      `export const TABLE = ${raw(writeTable(partition(providers)[0]))};`,
      '',
    ].join('\n');
    await expect(text).toMatchFileSnapshot(join(folder, '../tables/early.ts'));
  });

  it('tables/late.ts holds the rules that the second script has besides', async () => {
    const text = [
      NOTE,
      '/** Rules that the lean build lacks, see `beyond.ts`. */',
      `export const TABLE_BEYOND = ${raw(writeTable(partition(providers)[1]))};`,
      '',
    ].join('\n');
    await expect(text).toMatchFileSnapshot(join(folder, '../tables/late.ts'));
  });

  it('tables/words.ts holds what people call it', async () => {
    const text = [
      NOTE,
      '/** Providers with their names; kinds, and environment variables that have a name of their own. */',
      `export const WORDS = ${raw(writeWords(providers))};`,
      '',
    ].join('\n');
    await expect(text).toMatchFileSnapshot(join(folder, '../tables/words.ts'));
  });
});

const rules = providers.flatMap((provider) => provider.rules.map((rule) => ({ provider, rule })));

describe('every rule', () => {
  it('has an id of its own', () => {
    const ids = rules.map(({ rule }) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z\d]+(?:-[a-z\d]+)*$/);
  });

  it('has a sample, and no sample is without a rule', () => {
    const found = rules.filter(({ rule }) => !rule.whole);
    expect(ruleIds().sort()).toEqual(found.map(({ rule }) => rule.id).sort());
  });

  it.each(rules.map(({ rule }) => [rule.id, rule] as const))('%s can be found', (_, rule) => {
    const { source, flags } = rule.pattern;
    expect(flags).toMatch(/^i?$/);
    if (rule.named === undefined) {
      for (const literal of literalsOf(rule)) {
        expect(literal.length).toBeGreaterThanOrEqual(3);
        expect(literal).toMatch(/^[\x20-\x7e]+$/);
        if (flags === 'i') expect(literal).toBe(literal.toLowerCase());
      }
    }
    // Unbounded repetition makes a match cost more than its length.
    expect(source.replace(/\\.|\[[^\]]*\]/g, 'x')).not.toMatch(/[*+](?!\?)|\{\d+,\}/);
  });
});

/** All that a class of a rule may tell apart. */
const BYTES = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code));

describe('the table', () => {
  const read = new Map(readTable(writeTable(providers)).map((rule) => [rule.id, rule]));

  it.each(rules.map((one) => [one.rule.id, one] as const))('%s is read as written', (id, one) => {
    const { kind: _, env: __, late: ___, whole: ____, pattern, ...rest } = one.rule;
    // What a default says needs no place in it.
    const { confidence, class: kind, literals, ...said } = rest;
    const { literals: listed, ...found } = read.get(id) ?? { pattern };
    const sites = sitesToSay(one.provider.id, one.provider.home);
    expect(found).toEqual({
      home: sites.length > 0 ? sites : [`~${one.provider.id}`],
      ...said,
      ...(confidence && confidence !== 'likely' ? { confidence } : {}),
      ...(kind && kind !== 'secret' ? { class: kind } : {}),
      pattern: { source: canonical(pattern.source), flags: pattern.flags },
    });
    const known = listed ? { pattern, literals: listed } : { pattern: found.pattern };
    expect([...literalsOf(known)].sort()).toEqual([...literalsOf(one.rule)].sort());
  });

  it('has no rule that its source has not', () => {
    expect([...read.keys()].sort()).toEqual(rules.map(({ rule }) => rule.id).sort());
  });

  it.each(rules.map(({ rule }) => [rule.id, rule] as const))(
    '%s: classes keep their meaning',
    (_, rule) => {
      const classes = (source: string): string[] =>
        (source.match(/\\.|\[(?:\\.|[^\]\\])*\]/g) ?? []).filter((part) => part.startsWith('['));
      const spelt = classes(canonical(rule.pattern.source));
      /** What a class takes. */
      const taken = (source = ''): string => {
        const pattern = new RegExp(source);
        return BYTES.filter((char) => pattern.test(char)).join('');
      };
      for (const [i, source] of classes(rule.pattern.source).entries())
        expect(taken(spelt[i]), source).toBe(taken(source));
    },
  );
});

describe('the facts', () => {
  it.each(told)('%s: are read as written', (id, { source: _, rules = {}, ...general }) => {
    const own = Object.entries(rules).map(([rule, { source: __, ...rest }]) => [rule, rest]);
    const { rules: read, ...found } = facts[id] ?? {};
    expect(found).toEqual(general);
    expect(read).toEqual(
      Object.fromEntries(own.filter(([, rest]) => Object.keys(rest ?? {}).length > 0)),
    );
  });

  it.each(told)('%s says where its formats come from', (id, { source }) => {
    expect(source.length).toBeGreaterThan(5);
    expect(sources[id]?.source).toBe(source);
  });
});

describe('every provider', () => {
  it('has the name of its file', () => {
    expect(providers.map(({ id }) => id).sort()).toEqual(files);
    expect(Object.keys(facts).sort()).toEqual(files);
  });

  it.each(providers.map((provider) => [provider.id, provider] as const))(
    '%s has facts',
    (id, provider) => {
      const about = facts[id];
      expect(about?.advice).toMatch(/\.$/);
      const { rules: own = {}, ...general } = about ?? {};
      for (const [key, value] of [general, ...Object.values(own)].flatMap(Object.entries)) {
        if (key === 'docs' || key === 'revoke') expect(value).toMatch(/^https:\/\/[\w.-]+\//);
      }
      const ids = provider.rules.map((rule) => rule.id);
      for (const id of Object.keys(own)) expect(ids).toContain(id);
      for (const site of provider.home)
        expect(site).toMatch(/^(?:\*\.)?[a-z\d.-]+(?:\/[\w*~.-]+)*$/);
    },
  );
});

it('the list of BIP 39 is read as it was written', () => {
  expect(listOfWords()).toEqual(wordlist);
});
