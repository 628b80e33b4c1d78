import { type OwnKeys, type OwnSecret, rememberOwn } from '../detect/custom/own';
import { isFields, isText } from '../policy/fields';
import { fingerprint } from '../policy/fingerprint';
import type { Reading } from '../policy/settings';
import { api } from './api';
import { watchLocal } from './local';
import { readFingerprintKey } from './stored';

/**
 * "My secrets": of each a fingerprint under the key of this installation, its length and sixteen bits of
 * a hash. Each has a key of its own in storage, as exceptions have.
 */
export const OWN_KEY = 'own:';
const MOST_OWN = 200;

/** Said apart from what exceptions are stored by, so that neither passes for the other. */
const said = (value: string): string => `own ${value}`;

/** @param key of this installation, hex, or `null`: then nothing is found. */
export function ownKeysOf(key: string | null): OwnKeys {
  const base = Number.parseInt(fingerprint(key, 'own base')?.slice(0, 8) ?? '1', 16);
  return { base, fingerprint: (value) => fingerprint(key, said(value)) };
}

/** @param items all of `storage.local`, as it came. */
export function parseOwn(items: Readonly<Record<string, unknown>>): Reading<readonly OwnSecret[]> {
  const secrets: OwnSecret[] = [];
  const problems: string[] = [];
  for (const [key, raw] of Object.entries(items)) {
    if (!key.startsWith(OWN_KEY)) continue;
    const secret = readOwn(raw);
    if (secret && key === OWN_KEY + secret.id) secrets.push(secret);
    else problems.push(key);
  }
  return { value: secrets, problems };
}

function readOwn(raw: unknown): OwnSecret | null {
  if (!isFields(raw)) return null;
  const { id, name, length, hint, fingerprint: print } = raw;
  if (!isText(id, 64) || !isText(name, 80) || !isText(print, 64)) return null;
  const isCount = (x: unknown, max: number): x is number =>
    Number.isInteger(x) && Number(x) >= 0 && Number(x) <= max;
  if (!isCount(length, 4096) || length < 12 || !isCount(hint, 0xffff)) return null;
  return { id, name, length, hint, fingerprint: print };
}

/** By name. Never fails: what cannot be read is named and not looked for. */
export async function listOwn(): Promise<Reading<readonly OwnSecret[]>> {
  try {
    const { value, problems } = parseOwn(await api().storage.local.get(null));
    return { value: [...value].sort((a, b) => a.name.localeCompare(b.name)), problems };
  } catch {
    return { value: [], problems: [OWN_KEY] };
  }
}

/** Why a key was not taken: too short, too long, easily guessed, known already, or too many of them. */
export type OwnRefusal = 'short' | 'long' | 'guessable' | 'no-key' | 'known' | 'many' | 'label';

/**
 * Remembers a key by its fingerprint; the value itself is kept nowhere.
 * @param label what the user calls it; one that has the value in it is refused.
 * @throws if storage is out of reach.
 */
export async function addOwn(
  value: string,
  label: string,
): Promise<{ readonly secret: OwnSecret } | { readonly refused: OwnRefusal }> {
  const secretText = value.trim();
  const name = label.trim();
  if (name === '' || name.length > 80) return { refused: 'label' };
  if (secretText.length >= 6 && name.includes(secretText)) return { refused: 'label' };
  const keys = ownKeysOf(await readFingerprintKey());
  const made = rememberOwn(secretText, { id: crypto.randomUUID(), name }, keys);
  if ('refused' in made) return made;
  const { value: known } = await listOwn();
  const { secret } = made;
  if (known.some((one) => one.fingerprint === secret.fingerprint)) return { refused: 'known' };
  if (known.length >= MOST_OWN) return { refused: 'many' };
  await api().storage.local.set({ [OWN_KEY + secret.id]: secret });
  return made;
}

/** @throws if storage is out of reach. */
export async function removeOwn(id: string): Promise<void> {
  await api().storage.local.remove(OWN_KEY + id);
}

/** Reads now and after every change. */
export function watchOwn(
  signal: AbortSignal,
  changed: (reading: Reading<readonly OwnSecret[]>) => void,
): void {
  watchLocal(signal, (key) => key.startsWith(OWN_KEY), listOwn, changed);
}
