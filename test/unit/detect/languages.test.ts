// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeName } from '../../../lib/detect/assignment/name';
import type { Language } from '../../../lib/detect/language';
import { languages } from '../../../lib/detect/languages';
import { rng } from '../../samples';
import { held } from '../../samples/held';
import { ALNUM, fill, text } from '../../samples/random';

/** Every language in the sentences of its file, and each of its names with each of its links. */

const random = rng(173);
/** As machines make them. Of letters alone, one in a hundred would read as a word. */
const password = (): string => fill('k[A-Z]{2}\\d[a-z]{2}\\d[A-Z]\\d[a-z]{3}7Qx', random);
const key = (): string => `k${text(random, 36, ALNUM)}7Qx`;
/** What stands where a value could, has digits too, and is no secret. */
const NONE = ['RFC7617', 'config.v2', 'UTF8-encoded', '/etc/acme2.conf'];

const wordsOf = (list = ''): string[] => (list === '' ? [] : list.split(', '));
/** With what has to follow it. */
const whole = (name: string): string => name.replace(/[()]/g, '');

/** What says that a value follows, in words. */
const linksOf = ({ is, particles }: Language): string[] => [
  ...wordsOf(is).map((word) => ` ${word} `),
  ...wordsOf(particles).map((word) => word.replace('()', '')),
];

/** Abbreviations have no genitive: nobody says "pw's". */
const isSaid = (begin: string): boolean => !/^\w{2,3}'s/.test(begin);

const passwordsOf = ({ password, plain, short }: Language): string[] =>
  [password, plain, short].flatMap(wordsOf);

/** Each name of the language with each of its links, and what makes a value for it. */
function pairsOf(language: Language): { name: string; link: string; value: () => string }[] {
  const links = [': ', ' = ', ...linksOf(language)];
  const passwords = passwordsOf(language);
  const keys = wordsOf(language.key).flatMap((name) =>
    [...wordsOf(language.kind), 'api'].map((kind) => `${name} ${kind}`),
  );
  const secrets = [...[language.secret, language.plainSecret].flatMap(wordsOf), ...keys];
  const all = links.flatMap((link) => [
    ...passwords.map((name) => ({ name: whole(name), link, value: password })),
    ...secrets.map((name) => ({ name: whole(name), link, value: key })),
  ]);
  return all.filter(({ name, link }) => isSaid(name + link));
}

const each = languages.map((language) => [language.name, language] as const);

describe('a secret is told in', () => {
  const cases = languages.flatMap(({ name, told }) => told.map((phrase) => [name, phrase]));
  it.each(cases)('%s: %s', (_, phrase = '') => {
    for (let i = 0; i < 5; i++) {
      const value = phrase.includes('#') ? key() : password();
      expect(held(phrase.replace(/[@#]/, value))).toEqual([value]);
    }
  });
});

describe('every name and every link of', () => {
  it.each(each)('%s tells one', (_, language) => {
    for (const { name, link, value } of pairsOf(language)) {
      const secret = value();
      const capital = name.charAt(0).toUpperCase() + name.slice(1);
      for (const begin of new Set([name, capital, name.toUpperCase()]))
        expect(held(begin + link + secret), begin + link).toEqual([secret]);
    }
  });

  const linking = each.filter(([, language]) => linksOf(language)[0] !== undefined);
  it.each(linking)('%s is believed with a password that somebody made up', (_, language) => {
    const names = passwordsOf(language).filter((one) => !one.includes('('));
    const begins = names.flatMap((name) => linksOf(language).map((link) => name + link));
    for (const begin of begins.filter(isSaid)) {
      // Without a sign, nothing but the link tells that it is one.
      const chosen = `TigerGarden${10 + Math.floor(random() * 90)}`;
      expect(held(begin + chosen), begin).toEqual([chosen]);
    }
  });

  it.each(each)('%s tells nothing where there is none', (_, language) => {
    for (const { name, link } of pairsOf(language))
      for (const none of NONE) expect(held(name + link + none), name + link).toEqual([]);
  });
});

describe('nothing is told in', () => {
  const cases = languages.flatMap(({ name, innocent }) => innocent.map((text) => [name, text]));
  it.each(cases)('%s: %s', (_, sentence = '') => expect(held(sentence)).toEqual([]));
});

describe('every language', () => {
  const documented = readFileSync(join(import.meta.dirname, '../../../docs/detection.md'), 'utf8');

  it.each(each)('%s: has sentences of either kind, and is documented', (name, language) => {
    expect(language.told.length).toBeGreaterThan(0);
    expect(language.innocent.length).toBeGreaterThan(0);
    expect(documented).toContain(name);
  });

  const coding = each.filter(
    ([, { plain, plainSecret }]) => wordsOf(plain)[0] !== undefined || wordsOf(plainSecret)[0],
  );
  it.each(coding)('%s: what code has as well is known there', (_, language) => {
    for (const word of wordsOf(language.plain).filter((one) => one !== 'pw'))
      expect(judgeName([word])?.password, word).toBe(true);
    for (const word of wordsOf(language.plainSecret))
      expect(judgeName([word])?.rule, word).toBe('generic-secret');
  });
});
