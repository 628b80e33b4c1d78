/**
 * The settings, and the one way of reading them. Storage is a border: what lies there may come from
 * an older version, a half-finished write or another hand. Reading never fails; whatever cannot be
 * read falls back to the safe default and is named, so that the popup can say so.
 *
 * Written without a schema library because the content script reads settings too, and a schema
 * library would take a sixth of its bytes.
 */
import { EXCEPTION_SUBJECTS, type Exception, REASONS } from './exceptions';

/** Off: nothing. Warn: a note beside the field, nothing held. Block: stops and asks. */
export const SITE_MODES = ['off', 'warn', 'block'] as const;
export type SiteMode = (typeof SITE_MODES)[number];

export const SETTINGS_VERSION = 1;

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
}

export const DEFAULT_SETTINGS: Settings = { version: SETTINGS_VERSION, mode: 'block', sites: {} };

/** A value as read, and the paths of what could not be read (never the values). */
export interface Reading<T> {
  readonly value: T;
  readonly problems: readonly string[];
}

type Fields = Record<string, unknown>;

const isFields = (x: unknown): x is Fields =>
  typeof x === 'object' && x !== null && !Array.isArray(x);
const isOneOf = <T extends string>(list: readonly T[], x: unknown): x is T =>
  (list as readonly unknown[]).includes(x);
const isTime = (x: unknown): x is number => typeof x === 'number' && Number.isFinite(x) && x >= 0;
const isText = (x: unknown, max: number): x is string => typeof x === 'string' && x.length <= max;

/**
 * @param raw what storage holds; `undefined` (nothing stored yet) is the defaults without a problem.
 */
export function readSettings(raw: unknown): Reading<Settings> {
  if (raw === undefined) return { value: DEFAULT_SETTINGS, problems: [] };
  if (!isFields(raw)) return { value: DEFAULT_SETTINGS, problems: ['settings'] };
  if (raw.version !== SETTINGS_VERSION) {
    return { value: DEFAULT_SETTINGS, problems: ['settings.version'] };
  }
  const problems: string[] = [];
  let mode = DEFAULT_SETTINGS.mode;
  if (isOneOf(SITE_MODES, raw.mode)) mode = raw.mode;
  else problems.push('settings.mode');
  const sites: Record<string, SiteSettings> = Object.create(null);
  if (isFields(raw.sites)) {
    for (const [host, site] of Object.entries(raw.sites)) {
      const read = readSite(site);
      if (read) sites[host] = read;
      else problems.push(`settings.sites[${host}]`);
    }
  } else problems.push('settings.sites');
  return { value: { version: SETTINGS_VERSION, mode, sites }, problems };
}

/** A site whose entry is half readable is guarded by default rather than half believed. */
function readSite(raw: unknown): SiteSettings | null {
  if (!isFields(raw)) return null;
  const { mode, pausedUntil } = raw;
  if (mode !== undefined && !isOneOf(SITE_MODES, mode)) return null;
  if (pausedUntil !== undefined && !isTime(pausedUntil)) return null;
  return {
    ...(mode === undefined ? {} : { mode }),
    ...(pausedUntil === undefined ? {} : { pausedUntil }),
  };
}

/** @returns the exception, or `null` if any part of it is not as it should be: it then lets nothing through. */
export function readException(raw: unknown): Exception | null {
  if (!isFields(raw)) return null;
  const { id, by, value, site, reason, label, created, expires } = raw;
  if (!isText(id, 64) || id === '') return null;
  if (!isOneOf(EXCEPTION_SUBJECTS, by) || !isOneOf(REASONS, reason)) return null;
  if (!isText(value, 128) || !isText(label, 200)) return null;
  if (site !== null && (!isText(site, 500) || site === '')) return null;
  if (!isTime(created) || (expires !== null && !isTime(expires))) return null;
  return { id, by, value, site, reason, label, created, expires };
}

/** The mode that holds for a host now (`now`, ms): a pause is `off`. */
export function modeFor(settings: Settings, host: string, now: number): SiteMode {
  const site = Object.hasOwn(settings.sites, host) ? settings.sites[host] : undefined;
  if (site?.pausedUntil !== undefined && site.pausedUntil > now) return 'off';
  return site?.mode ?? settings.mode;
}
