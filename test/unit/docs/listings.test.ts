// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { providers } from '../../../lib/detect/rules';
import { guardedMatches } from '../../../lib/policy/sites';

const FOLDER = 'docs/store/listings';
const locales = readdirSync('public/_locales');

/** The fields of a listing by their headings. */
function fieldsOf(locale: string): Map<string, string> {
  const [, ...parts] = readFileSync(`${FOLDER}/${locale}.md`, 'utf8').split(/^## /m);
  return new Map(
    parts.map((part) => {
      const [heading = '', ...text] = part.split('\n');
      return [heading, text.join('\n').trim()];
    }),
  );
}

/** In characters, as the stores count them; docs/store/README.md has them too. */
const LIMITS = {
  Name: 45,
  'Short description': 132,
  Summary: 250,
  Description: 15_000,
  'What’s new': 3_000,
};
const fields = Object.keys(LIMITS);
const english = fieldsOf('en');

/** What a text is made of, line by line: nothing, a point of a list, or words. */
const shapeOf = (text: string): string[] =>
  text.split('\n').map((line) => (line === '' ? '' : line.startsWith('• ') ? '•' : 'text'));
/** Of two digits or more: not every language writes "one" in letters. */
const numbersIn = (text: string): string[] => (text.match(/\d{2,}/g) ?? []).sort();

it('has a listing for every language of the extension, and for no other', () => {
  const files = readdirSync(FOLDER).map((file) => file.replace(/\.md$/, ''));
  expect(files.sort()).toEqual([...locales].sort());
});

describe.each(locales)('the listing in %s', (locale) => {
  const own = fieldsOf(locale);
  const text = (field: string): string => own.get(field) ?? '';

  it('has all fields, within the limits of the stores', () => {
    expect([...own.keys()]).toEqual(fields);
    for (const [field, limit] of Object.entries(LIMITS)) {
      expect(text(field).length, field).toBeGreaterThan(0);
      expect([...text(field)].length, field).toBeLessThanOrEqual(limit);
    }
  });

  it('says what the zip says', () => {
    const messages = JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8'));
    expect(text('Name')).toBe(messages.extName.message);
    expect(text('Short description')).toBe(messages.extDescription.message);
  });

  it('is made as the English one, with the same numbers', () => {
    for (const field of fields) {
      expect(shapeOf(text(field)), field).toEqual(shapeOf(english.get(field) ?? ''));
      expect(numbersIn(text(field)), field).toEqual(numbersIn(english.get(field) ?? ''));
    }
    expect(text('Description')).toContain('$GITHUB_TOKEN');
  });
});

it.each(locales.filter((locale) => locale !== 'en'))(
  'the listing in %s is translated',
  (locale) => {
    const own = fieldsOf(locale);
    for (const field of fields) expect(own.get(field), field).not.toBe(english.get(field));
  },
);

it('promises no more sites, kinds of keys and providers than there are', () => {
  const [, sites, kinds, makers] =
    /more than (\d+) sites[\s\S]*about (\d+) kinds of keys of more than (\d+) providers/.exec(
      english.get('Description') ?? '',
    ) ?? [];
  expect(guardedMatches().length).toBeGreaterThan(Number(sites));
  expect(providers.length).toBeGreaterThan(Number(makers));
  const rules = providers.flatMap((provider) => provider.rules).length;
  expect(rules).toBeGreaterThan(Number(kinds) * 0.97);
  expect(rules).toBeLessThan(Number(kinds) * 1.1);
});
