import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PROOFS } from '../../../lib/messages/self-test';
import { REASONS } from '../../../lib/policy/exceptions';
import messages from '../../../public/_locales/en/messages.json';

type Message = { message: string; placeholders?: Record<string, { content: string }> };
const catalog: Readonly<Record<string, Message>> = messages;

/** What the browser makes of a message: its placeholders filled in. */
function getMessage(key: string, substitutions: readonly string[]): string {
  const { message, placeholders } = catalog[key] ?? { message: '' };
  return message.replace(/\$(\w+)\$/g, (_, name: string) => {
    const content = placeholders?.[name.toLowerCase()]?.content ?? '';
    return substitutions[Number(content.slice(1)) - 1] ?? '';
  });
}

const load = async () => {
  vi.resetModules();
  return import('../../../lib/ui/i18n');
};
const inExtension = (read: typeof getMessage) =>
  vi.stubGlobal('browser', { i18n: { getMessage: read } });

afterEach(() => vi.unstubAllGlobals());

describe('strings', () => {
  it('has in the catalog exactly what is built in', async () => {
    const { ENGLISH } = await import('../../../lib/ui/english');
    const slots = ['{1}', '{2}', '{3}'];
    const read = Object.fromEntries(
      Object.keys(ENGLISH).map((key) => [key, getMessage(key, slots)]),
    );
    expect(read).toEqual(ENGLISH);
  });

  it('has every string the code asks for', () => {
    const asked = new Set<string>([
      ...PROOFS.map((name) => `proof_${name}`),
      ...REASONS.map((reason) => `reason_${reason.replace(/-/g, '_')}`),
    ]);
    for (const folder of ['lib', 'entrypoints']) {
      for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        if (!/\.tsx?$/.test(name)) continue;
        const source = readFileSync(`${folder}/${name}`, 'utf8');
        for (const [, key] of source.matchAll(/(?<![.\w])t\(\s*'(\w+)'/g)) if (key) asked.add(key);
      }
    }
    expect(asked.size).toBeGreaterThan(40);
    expect([...asked].filter((key) => !(key in messages))).toEqual([]);
  });

  it('describes every message for translators and uses every placeholder', () => {
    for (const [key, entry] of Object.entries(messages)) {
      expect(entry.description, key).not.toBe('');
      for (const name of Object.keys(catalog[key]?.placeholders ?? {})) {
        expect(entry.message, key).toContain(`$${name.toUpperCase()}$`);
      }
    }
  });

  it('keeps to the limits of the stores', () => {
    expect(messages.extName.message.length).toBeLessThanOrEqual(45);
    expect(messages.extDescription.message.length).toBeLessThanOrEqual(132);
  });

  it('speaks the language of the browser', async () => {
    inExtension((key, subs) => (key === 'revoke' ? `Bei ${subs[0]} widerrufen` : ''));
    const { t } = await load();
    expect(t('revoke', 'GitHub')).toBe('Bei GitHub widerrufen');
  });

  it('is English where there is no extension', async () => {
    vi.stubGlobal('browser', undefined);
    vi.stubGlobal('chrome', undefined);
    const { t } = await load();
    expect(t('revoke', 'GitHub')).toBe('Revoke at GitHub');
  });

  it('keeps its language when the extension is gone, and is English for what it never read', async () => {
    let orphaned = false;
    inExtension((key) => {
      if (orphaned) throw new Error('Extension context invalidated.');
      return key === 'cancel' ? 'Abbrechen' : key === 'close' ? 'Schließen' : '';
    });
    const { t, preloadStrings } = await load();
    preloadStrings();
    orphaned = true;
    expect(t('cancel')).toBe('Abbrechen');
    expect(t('close')).toBe('Schließen');
    expect(t('redact_paste')).toBe('Paste redacted');
  });

  it('fills placeholders once, whatever they are filled with', async () => {
    const { t } = await load();
    expect(t('markWarning', '{1} $1 $&')).toBe('{1} $1 $&: check before you share it.');
  });
});
