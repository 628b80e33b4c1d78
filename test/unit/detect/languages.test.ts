// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeName } from '../../../lib/detect/assignment/name';
import type { Language } from '../../../lib/detect/language';
import { languages } from '../../../lib/detect/languages';
import { rng } from '../../samples';
import { held } from '../../samples/held';
import { ALNUM, text } from '../../samples/random';

/** Every language in the sentences of its file, and each of its names with each of its links. */

const random = rng(173);
const password = (): string => `k${text(random, 11, ALNUM)}7Qx`;
const key = (): string => `k${text(random, 36, ALNUM)}7Qx`;
/** What stands where a value could, has digits too, and is no secret. */
const NONE = ['RFC7617', 'config.v2', 'UTF8-encoded', '/etc/acme2.conf'];

const wordsOf = (list = ''): string[] => (list === '' ? [] : list.split(', '));
/** With what has to follow it. */
const whole = (name: string): string => name.replace(/[()]/g, '');

/** What says that a value follows, in words; `'s` has a space behind it. */
const linksOf = ({ is, particles }: Language): string[] => [
  ...wordsOf(is).map((word) => ` ${word} `),
  ...wordsOf(particles).map((word) => (word === "'s" ? "'s " : word)),
];

/** Abbreviations have no genitive: nobody says "pw's". */
const isSaid = (begin: string): boolean => !/^\w{2,3}'s/.test(begin);

const passwordsOf = ({ password, plain, short }: Language): string[] =>
  [password, plain, short].flatMap(wordsOf);

/** Each name of the language before each of its links, without the value. */
function beginningsOf(language: Language): { begin: string; value: () => string }[] {
  const links = [': ', ' = ', ...linksOf(language)];
  const passwords = passwordsOf(language);
  const keys = wordsOf(language.key).flatMap((name) =>
    [...wordsOf(language.kind), 'api'].map((kind) => `${name} ${kind}`),
  );
  const secrets = [...[language.secret, language.plainSecret].flatMap(wordsOf), ...keys];
  const all = links.flatMap((link) => [
    ...passwords.map((name) => ({ begin: whole(name) + link, value: password })),
    ...secrets.map((name) => ({ begin: whole(name) + link, value: key })),
  ]);
  return all.filter(({ begin }) => isSaid(begin));
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
    for (const { begin, value } of beginningsOf(language)) {
      const secret = value();
      for (const name of [begin, begin.charAt(0).toUpperCase() + begin.slice(1)])
        expect(held(name + secret), name).toEqual([secret]);
    }
  });

  it.each(each)('%s is believed with a password that somebody made up', (_, language) => {
    const names = passwordsOf(language).filter((one) => !one.includes('('));
    const begins = names.flatMap((name) => linksOf(language).map((link) => name + link));
    for (const begin of begins.filter(isSaid)) {
      const chosen = `Tiger#${1971 + Math.floor(random() * 50)}`;
      expect(held(begin + chosen), begin).toEqual([chosen]);
    }
  });

  it.each(each)('%s tells nothing where there is none', (_, language) => {
    for (const { begin } of beginningsOf(language))
      for (const none of NONE) expect(held(begin + none), begin).toEqual([]);
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

  it.each(each)('%s: what code has as well is known there', (_, language) => {
    for (const word of wordsOf(language.plain).filter((one) => one !== 'pw'))
      expect(judgeName([word])?.password, word).toBe(true);
    for (const word of wordsOf(language.plainSecret))
      expect(judgeName([word])?.rule, word).toBe('generic-secret');
  });
});
