/**
 * The settings, and the one way of reading them. Storage is a border: what lies there may come from
 * an older version, a half-finished write or another hand. Reading never fails; whatever cannot be
 * read falls back to the safe default and is named, so that the popup can say so.
 *
 * Written without a schema library because the content script reads settings too, and a schema
 * library would take a sixth of its bytes.
 */
import type { Confidence } from '../detect/types';
import type { DestinationKind } from './destination';
import { EXCEPTION_SUBJECTS, type Exception, REASONS } from './exceptions';
import { isFields, isOneOf, isText, isTime } from './fields';

/**
 * Off: nothing. Warn: a note beside the field, nothing held. Block: stops and asks, and is called "Ask" where people
 * see it; in a policy's floor the same word leaves them no choice.
 */
export const SITE_MODES = ['off', 'warn', 'block'] as const;
export type SiteMode = (typeof SITE_MODES)[number];

/** What happens to a finding, as far as the user chooses; the words are those of `Verdict`. */
export const CHOICES = ['ignore', 'note', 'warn', 'hold'] as const;
export type Choice = (typeof CHOICES)[number];

/** What happens to secrets, by how sure it is that they are. */
export type Behaviour = Readonly<Record<Confidence, Choice>>;

export const BALANCED: Behaviour = { certain: 'hold', likely: 'hold', possible: 'warn' };

/** Version 1 had no `behaviour` and no `rules`; what is missing is read as empty. */
export const SETTINGS_VERSION = 2;

export interface SiteSettings {
  readonly mode?: SiteMode;
  /** ms since the epoch; nothing is guarded on the site until then. */
  readonly pausedUntil?: number;
}

export interface Settings {
  readonly version: typeof SETTINGS_VERSION;
  /** For sites without a mode of their own. */
  readonly mode: SiteMode;
  /** By host. */
  readonly sites: Readonly<Record<string, SiteSettings>>;
  /** By kind of destination; {@link BALANCED} where there is none. */
  readonly behaviour: Readonly<Partial<Record<DestinationKind, Behaviour>>>;
  /** By id of a rule: what happens to its findings whatever else is said; `ignore` switches it off. */
  readonly rules: Readonly<Record<string, Choice>>;
}

export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  mode: 'block',
  sites: {},
  behaviour: {},
  rules: {},
};

/** A value as read, and the paths of what could not be read (never the values). */
export interface Reading<T> {
  readonly value: T;
  readonly problems: readonly string[];
}

/**
 * @param raw what storage holds; `undefined` (nothing stored yet) is the defaults without a problem.
 */
export function readSettings(raw: unknown): { value: Settings; problems: string[] } {
  const defaults = (...problems: string[]) => ({ value: DEFAULT_SETTINGS, problems });
  if (raw === undefined) return defaults();
  if (!isFields(raw)) return defaults('settings');
  if (raw.version !== 1 && raw.version !== SETTINGS_VERSION) return defaults('settings.version');
  const problems: string[] = [];
  let mode = DEFAULT_SETTINGS.mode;
  if (isOneOf(SITE_MODES, raw.mode)) mode = raw.mode;
  else problems.push('settings.mode');
  const entries = <T>(name: string, read: (entry: unknown) => T | null): Record<string, T> => {
    const found: Record<string, T> = Object.create(null);
    const fields = raw[name] ?? (raw.version === 1 ? {} : null);
    if (!isFields(fields)) problems.push(`settings.${name}`);
    else {
      for (const [key, entry] of Object.entries(fields)) {
        const value = read(entry);
        if (value) found[key] = value;
        else problems.push(`settings.${name}[${key}]`);
      }
    }
    return found;
  };
  const value = {
    version: SETTINGS_VERSION,
    mode,
    sites: entries('sites', readSite),
    behaviour: entries('behaviour', readBehaviour),
    rules: entries('rules', (choice) => (isOneOf(CHOICES, choice) ? choice : null)),
  } as const;
  return { value, problems };
}

function readBehaviour(raw: unknown): Behaviour | null {
  if (!isFields(raw)) return null;
  const { certain, likely, possible } = raw;
  return isOneOf(CHOICES, certain) && isOneOf(CHOICES, likely) && isOneOf(CHOICES, possible)
    ? { certain, likely, possible }
    : null;
}

/** A site whose entry is half readable is guarded by default rather than half believed. */
function readSite(raw: unknown): SiteSettings | null {
  if (!isFields(raw)) return null;
  const { mode, pausedUntil } = raw;
  if (mode !== undefined && !isOneOf(SITE_MODES, mode)) return null;
  if (pausedUntil !== undefined && !isTime(pausedUntil)) return null;
  return { ...(mode && { mode }), ...(pausedUntil && { pausedUntil }) };
}

/** @returns the exception, or `null` if any part of it is not as it should be: it then lets nothing through. */
export function readException(raw: unknown): Exception | null {
  if (!isFields(raw)) return null;
  const { id, by, value, rule = '', site, reason, label, created, expires } = raw;
  if (!isText(id, 64) || !id) return null;
  if (!isOneOf(EXCEPTION_SUBJECTS, by) || !isOneOf(REASONS, reason)) return null;
  if (!isText(value, 128) || !isText(rule, 128) || !isText(label, 200)) return null;
  if (site !== null && (!isText(site, 500) || !site)) return null;
  if (!isTime(created) || (expires !== null && !isTime(expires))) return null;
  return { id, by, value, rule: rule || undefined, site, reason, label, created, expires };
}

/** When the pause of a host ends (ms since the epoch); `null` if it is not paused now (`now`, ms). */
export function pauseEnd({ sites }: Settings, host: string, now: number): number | null {
  const until = (Object.hasOwn(sites, host) && sites[host]?.pausedUntil) || 0;
  return until > now ? until : null;
}

/** How long to wait for a time (`end` and `now`, ms since the epoch), in ms: a browser waits no longer at once. */
export const waitFor = (end: number, now: number): number => Math.min(end - now, 2 ** 31 - 1);

/** The mode that holds for a host now (`now`, ms): a pause is `off`. */
export function modeFor(settings: Settings, host: string, now: number): SiteMode {
  const { sites } = settings;
  const { pausedUntil = 0, mode = settings.mode } =
    (Object.hasOwn(sites, host) && sites[host]) || {};
  return pausedUntil > now ? 'off' : mode;
}

/** How long a pause is, in ms. */
export const PAUSE_MS = 3_600_000;

/**
 * The settings without sites of which nothing is set: as everywhere, and not paused, or no longer (`now`, ms). Their
 * names would only tell where somebody has been. A pause that would last longer than any began while the clock was ahead.
 */
export function tidied(settings: Settings, now: number): Settings {
  const sites = Object.entries(settings.sites).flatMap(([host, { mode, pausedUntil = 0 }]) => {
    const isPaused = pausedUntil > now && pausedUntil - now <= PAUSE_MS;
    const site = { ...(mode && { mode }), ...(isPaused && { pausedUntil }) };
    return mode || isPaused ? [[host, site] as const] : [];
  });
  return { ...settings, sites: Object.fromEntries(sites) };
}
