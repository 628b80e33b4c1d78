import { ENGLISH } from './english';

interface I18n {
  getMessage(key: string, substitutions: string[]): string;
}
const world = globalThis as { browser?: { i18n?: I18n }; chrome?: { i18n?: I18n } };

/** What the browser gave, so that a content script orphaned by an update keeps its language. */
const known = new Map<string, string>();
const SLOTS = ['{1}', '{2}', '{3}'];

function template(key: string): string {
  let text = known.get(key);
  if (!text) {
    try {
      text = (world.browser ?? world.chrome)?.i18n?.getMessage(key, SLOTS);
    } catch {
      // Orphaned, or no extension at all: the built-in English does.
    }
    if (text) known.set(key, text);
  }
  return text || ENGLISH[key] || key;
}

/**
 * A string in the user's language. Never fails: without the extension's interface it is English.
 * @param subs what stands for the message's placeholders, in order.
 */
export function t(key: string, ...subs: string[]): string {
  return template(key).replace(/\{(\d)\}/g, (_, slot) => subs[Number(slot) - 1] ?? '');
}

/** Reads the strings of the content scripts while they can be read; for an idle moment. */
export function preloadStrings(): void {
  for (const key of Object.keys(ENGLISH)) template(key);
}
