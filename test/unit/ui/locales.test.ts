import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import english from '../../../public/_locales/en/messages.json';

type Message = { message: string; placeholders?: Record<string, { content: string }> };
type Catalog = Readonly<Record<string, Message>>;

const FOLDER = 'public/_locales';
const ENGLISH: Catalog = english;
const read = (locale: string): Catalog =>
  JSON.parse(readFileSync(`${FOLDER}/${locale}/messages.json`, 'utf8'));
const locales = readdirSync(FOLDER);
const translations = locales.filter((locale) => locale !== 'en');

/** The placeholders in a text: "$COUNT$". */
const used = ({ message }: Message): string[] => (message.match(/\$\w+\$/g) ?? []).sort();
const contents = ({ placeholders = {} }: Message): unknown =>
  Object.entries(placeholders).map(([name, { content }]) => [name, content]);

it('has the languages that were promised', () => {
  expect([...locales].sort()).toEqual(['ar', 'de', 'en', 'es', 'fr', 'ja', 'zh_CN']);
});

describe.each(locales)('%s', (locale) => {
  const messages = read(locale);
  const text = (key: string): string => messages[key]?.message ?? '';

  it('names itself as screen readers and Intl want it, with its direction', () => {
    expect(text('lang')).toBe(locale.replace('_', '-'));
    expect(Intl.RelativeTimeFormat.supportedLocalesOf(text('lang'))).toHaveLength(1);
    expect(text('dir')).toBe(locale === 'ar' ? 'rtl' : 'ltr');
  });

  it('keeps to the limits of the stores', () => {
    expect(text('extName').length).toBeLessThanOrEqual(45);
    expect(text('extDescription').length).toBeLessThanOrEqual(132);
  });

  it('has no empty message and no space at an end, but in the comma', () => {
    const faulty = Object.keys(messages).filter(
      (key) => text(key).trim() === '' || (key !== 'comma' && text(key).trim() !== text(key)),
    );
    expect(faulty).toEqual([]);
  });

  it('closes every isolate that it opens', () => {
    for (const key of Object.keys(messages)) {
      const rest = text(key).replace(/\u2068[^\u2068\u2069]*\u2069/g, '');
      expect(rest, key).not.toMatch(/[\u2066-\u2069]/);
    }
  });
});

describe.each(translations)('%s', (locale) => {
  const messages = read(locale);
  const pairs = Object.entries(ENGLISH).flatMap(([key, source]) => {
    const target = messages[key];
    return target ? [{ key, source, target }] : [];
  });

  // `npm run locales` lists what is missing; `npm run locales -- de` prints it to be translated.
  it('has exactly the keys of English', () => {
    expect(Object.keys(ENGLISH).filter((key) => !(key in messages))).toEqual([]);
    expect(Object.keys(messages).filter((key) => !(key in ENGLISH))).toEqual([]);
  });

  it('uses the placeholders of English', () => {
    for (const { key, source, target } of pairs) {
      expect(used(target), key).toEqual(used(source));
      expect(contents(target), key).toEqual(contents(source));
    }
  });

  it('has buttons that fit where the English ones do', () => {
    const isButton = /^(?:redact|original|confirm)_|^(?:allow|cancel|back|pause|resume|remove)$/;
    const tooLong = pairs
      .filter(({ key }) => isButton.test(key))
      .filter(({ source, target }) => target.message.length > source.message.length * 1.4 + 4);
    expect(tooLong.map(({ key }) => key)).toEqual([]);
  });
});

// A name in Latin letters, or one that begins or ends with a sign, would otherwise take the signs
// around it to the wrong side of an Arabic sentence.
it('isolates names in sentences from right to left', () => {
  const words = new Set(['$COUNT$', '$BUTTON$', '$WHEN$', '$WHY$', '$NAMES$', '$PERCENT$']);
  const numbers = new Set(['$GUARDED$', '$TOTAL$']);
  for (const [key, entry] of Object.entries(read('ar'))) {
    for (const name of used(entry)) {
      if (words.has(name) || numbers.has(name)) continue;
      expect(entry.message, key).toContain(`\u2068${name}\u2069`);
    }
  }
});

// One voice to a language, and its own signs: what a glance at one message does not show.
const FAULTS: Readonly<Record<string, readonly RegExp[]>> = {
  en: [/["']/],
  de: [/\b(?:du|dir|dich|deine?[mnrs]?)\b/i, /["'“](?=[\p{L}$])/u, /\d%|\$%/],
  es: [/(?<!\p{L})(?:tú|tus?|te|ti|puedes|tienes|elige|escribas)(?!\p{L})/iu, /["'“”]/, /\$%/],
  fr: [/(?<!\p{L})(?:tu|te|toi|ton|tes)(?!\p{L})/iu, /["'“”]/, /[^\u00a0][:;!?%»]/, /«[^\u00a0]/],
  ja: [/["'“”：]/, /[\u3040-\u30ff\u4e00-\u9fff][,;!?()]/],
  zh_CN: [
    /["']/,
    /[\u4e00-\u9fff][,:;!?()]/,
    /[\u4e00-\u9fff][A-Za-z\d$]|[A-Za-z\d$][\u4e00-\u9fff]/,
  ],
  ar: [/["'“”]/, /[\u0620-\u064a]\s*[,;?]/],
};
it.each(Object.entries(FAULTS))('speaks %s with one voice and its own signs', (locale, faults) => {
  const found = Object.entries(read(locale)).filter(([, { message }]) =>
    faults.some((fault) => fault.test(message)),
  );
  expect(found.map(([key]) => key)).toEqual([]);
});
