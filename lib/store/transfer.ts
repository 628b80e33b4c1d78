import type { Exception } from '../policy/exceptions';
import { isFields } from '../policy/fields';
import { fingerprint } from '../policy/fingerprint';
import { type Preferences, parsePreferences } from '../policy/preferences';
import { readException, readSettings, type Settings, tidied } from '../policy/settings';
import { api } from './api';
import { CUSTOM_RULES, parseCustomRules, type StoredCustomRule } from './custom-rules';
import { refusedOf } from './custom-rules-save';
import { HISTORY } from './items';
import { PREFERENCES } from './preferences';
import { stable } from './stable';
import { byAge, EXCEPTION, FINGERPRINT_KEY, POLICY, parseStored, SETTINGS } from './stored';
import { forgetSynced } from './sync';

const FORMAT = 'keyslip';
const EXPORT_VERSION = 1;
/** Largest file that is read, in UTF-16 code units. */
export const LARGEST_IMPORT = 5_000_000;

/** What goes into a file: all that is no secret, and neither history nor fingerprints of own keys. */
export interface Transfer {
  readonly settings: Settings;
  readonly preferences: Preferences;
  readonly customRules: readonly StoredCustomRule[];
  readonly exceptions: readonly Exception[];
}

/** One thing that an import would do. What it is of says of what kind its values are; neither holds a secret. */
export interface Change {
  /** Where it stands in the file. */
  readonly field: string;
  readonly of: (typeof CHANGED)[number];
  /** A host, a kind of place, an id. */
  readonly name: string;
  /** What there is now, and what would be; `undefined` for nothing. */
  readonly before: unknown;
  readonly after: unknown;
}
/** What changes are of; the last are exceptions of another installation that are left out, `after` of them in number. */
export const CHANGED = [
  'mode',
  'sites',
  'behaviour',
  'rules',
  'preferences',
  'customRules',
  'exceptions',
  'foreign',
] as const;

/** What is wrong with a file: where, and the key of a message. Never a value. */
export interface ImportError {
  readonly field: string;
  readonly message: string;
}

export type ImportPreview =
  | {
      readonly ok: true;
      readonly changes: readonly Change[];
      /** Replaces what there is. All or nothing. @throws if storage is out of reach. */
      apply(): Promise<void>;
    }
  | { readonly ok: false; readonly errors: readonly ImportError[] };

/** All that is no secret, as JSON of this version. @throws if storage is out of reach. */
export async function exportAll(): Promise<string> {
  const items = await api().storage.local.get(null);
  const file = {
    format: FORMAT,
    version: EXPORT_VERSION,
    installation: installationOf(items),
    ...transferOf(items),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** What is stored now, as the user has it: without what a policy makes of it. */
function transferOf(items: Readonly<Record<string, unknown>>): Transfer {
  return {
    settings: tidied(readSettings(items[SETTINGS]).value, Date.now()),
    preferences: parsePreferences(items[PREFERENCES]).value,
    customRules: parseCustomRules(items[CUSTOM_RULES]).value,
    // A policy may have them end sooner than they were made to.
    exceptions: byAge(parseStored({ ...items, [POLICY]: undefined }).exceptions),
  };
}

/** Fingerprints mean something only where they were made; this tells whether that is here. */
function installationOf(items: Readonly<Record<string, unknown>>): string | null {
  return fingerprint(parseStored(items).fingerprintKey, 'installation');
}

/**
 * Reads a file without changing anything.
 * @returns what would change, or every fault with the field it is in.
 * @throws if storage is out of reach.
 */
export async function previewImport(text: string): Promise<ImportPreview> {
  const read = readTransfer(text);
  if ('errors' in read) return { ok: false, errors: read.errors };
  const items = await api().storage.local.get(null);
  const isHere = read.installation !== null && read.installation === installationOf(items);
  const kept = read.exceptions.filter(({ by }) => isHere || by !== 'fingerprint');
  const settings = tidied(read.settings, Date.now());
  const wanted: Transfer = { ...read, settings, exceptions: kept };
  const foreign = read.exceptions.length - kept.length;
  const changes = changesOf(transferOf(items), wanted);
  if (foreign > 0)
    changes.push({
      field: 'exceptions',
      of: 'foreign',
      name: '',
      before: undefined,
      after: foreign,
    });
  return { ok: true, changes, apply: () => replaceAll(wanted) };
}

/** What stands in a file, or what is wrong with it. Unlike storage, a file is believed whole or not at all. */
export function readTransfer(
  text: string,
): (Transfer & { readonly installation: string | null }) | { readonly errors: ImportError[] } {
  const fail = (field: string, message: string) => ({ errors: [{ field, message }] });
  if (text.length > LARGEST_IMPORT) return fail('file', 'import_too_large');
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return fail('file', 'import_not_json');
  }
  if (!isFields(raw) || raw.format !== FORMAT) return fail('format', 'import_not_ours');
  if (raw.version !== EXPORT_VERSION) return fail('version', 'import_version');
  const errors: ImportError[] = [];
  const wrong = (field: string, message = 'import_wrong'): void => {
    errors.push({ field, message });
  };
  const { format: _, version: __, installation, settings, preferences, ...lists } = raw;
  const { customRules, exceptions, ...unknown } = lists;
  for (const field of Object.keys(unknown)) wrong(field.slice(0, 100), 'import_unknown');
  const parts = {
    // In a file nothing is left out: what is missing has been lost.
    settings: readSettings(settings ?? null),
    preferences: parsePreferences(preferences ?? null),
    customRules: parseCustomRules(customRules ?? null),
  };
  for (const { problems } of Object.values(parts)) for (const path of problems) wrong(path);
  for (const { at, reason } of refusedOf(parts.customRules.value))
    wrong(`${CUSTOM_RULES}[${at}].source`, `refused_${reason.replace('-', '_')}`);
  const read = readExceptions(exceptions, wrong);
  if (installation !== null && typeof installation !== 'string') wrong('installation');
  if (errors.length > 0) return { errors: errors.slice(0, 50) };
  return {
    installation: typeof installation === 'string' ? installation : null,
    settings: parts.settings.value,
    preferences: parts.preferences.value,
    customRules: parts.customRules.value,
    exceptions: read,
  };
}

function readExceptions(
  raw: unknown,
  wrong: (field: string, message?: string) => void,
): readonly Exception[] {
  if (!Array.isArray(raw)) {
    wrong('exceptions');
    return [];
  }
  const ids = new Set<string>();
  return raw.flatMap((one, i) => {
    const exception = readException(one);
    if (exception && !ids.has(exception.id)) {
      ids.add(exception.id);
      return [exception];
    }
    wrong(`exceptions[${i}]`);
    return [];
  });
}

function changesOf(before: Transfer, after: Transfer): Change[] {
  const changes: Change[] = [];
  const compare = (field: string, of: Change['of'], from: object, to: object): void => {
    const [old, now] = [new Map(Object.entries(from)), new Map(Object.entries(to))];
    for (const name of new Set([...old.keys(), ...now.keys()])) {
      const one = { before: old.get(name), after: now.get(name) };
      if (stable(one.before) === stable(one.after)) continue;
      changes.push({ field: field + name, of, name, ...one });
    }
  };
  const byId = (list: readonly { readonly id: string }[]) =>
    Object.fromEntries(list.map((one) => [one.id, one]));
  const { settings: old } = before;
  const { settings: now } = after;
  compare('settings.', 'mode', { mode: old.mode }, { mode: now.mode });
  for (const name of ['sites', 'behaviour', 'rules'] as const)
    compare(`settings.${name}.`, name, old[name], now[name]);
  compare('preferences.', 'preferences', before.preferences, after.preferences);
  compare('customRules.', 'customRules', byId(before.customRules), byId(after.customRules));
  compare('exceptions.', 'exceptions', byId(before.exceptions), byId(after.exceptions));
  return changes;
}

async function replaceAll(wanted: Transfer): Promise<void> {
  const before = await api().storage.local.get(null);
  const exceptions = wanted.exceptions.map((one) => [EXCEPTION + one.id, one]);
  // One write, so that it is there as a whole or not at all; then what is no longer wanted.
  await api().storage.local.set({
    [SETTINGS]: wanted.settings,
    [PREFERENCES]: wanted.preferences,
    [CUSTOM_RULES]: wanted.customRules,
    ...Object.fromEntries(exceptions),
  });
  const stay = new Set(wanted.exceptions.map(({ id }) => EXCEPTION + id));
  const gone = Object.keys(before).filter((key) => key.startsWith(EXCEPTION) && !stay.has(key));
  if (gone.length > 0) await api().storage.local.remove(gone);
}

/**
 * Puts everything back as on the first day, history and own keys included, and what was synchronised: other browsers
 * of the account that still do will send theirs again. What stays is the key of this
 * installation, without which an exported exception for one key would never fit again, the policy, and a history that
 * the policy has locked.
 * @throws if storage is out of reach.
 */
export async function resetAll(): Promise<void> {
  const items = await api().storage.local.get(null);
  const keepsHistory = parseStored(items).policy.locked?.includes('history');
  const stays = (key: string): boolean =>
    key === FINGERPRINT_KEY || key === POLICY || (!!keepsHistory && key.startsWith(HISTORY));
  await api().storage.local.remove(Object.keys(items).filter((key) => !stays(key)));
  // Last, so that nothing here is left because an account is out of reach.
  await forgetSynced();
}
