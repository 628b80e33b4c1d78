import { checkRule, type Draft } from '../detect/custom/check';
import type { CustomRule } from '../detect/custom/rules';
import { isRuleId } from '../detect/rule-ids';
import type { DestinationKind } from './destination';
import { EXCEPTION_SUBJECTS, type Exception } from './exceptions';
import { type Fields, isFields, isOneOf, isText } from './fields';
import {
  FLOORS,
  type Floor,
  LOCKABLE,
  type Lockable,
  type ManagedPolicy,
  MOST_GIVEN,
} from './policy';
import { parsePreferences } from './preferences';
import { ASKED_KINDS } from './presets';
import { DEFAULT_SETTINGS, type Reading, readException, readSettings } from './settings';

const SETTINGS_FIELDS = ['mode', 'sites', 'behaviour', 'rules'] as const;

type Fault = (path: string) => void;

/** The rule that a name in the policy stands for; `null` if none has it. */
type NameOf = (name: string) => string | null;

/**
 * Reads what an administrator has written, field by field: what cannot be read is named and not there,
 * and the rest holds. @param raw all of `storage.managed`; nothing in it is no policy.
 */
export function readManaged(raw: unknown): Reading<ManagedPolicy> {
  if (!isFields(raw)) return { value: {}, problems: raw == null ? [] : ['policy'] };
  if (Object.keys(raw).length === 0) return { value: {}, problems: [] };
  const problems: string[] = [];
  const fault: Fault = (path) => problems.push(`policy.${path}`);
  const known = new Set<string>(FIELDS);
  for (const name of Object.keys(raw)) if (!known.has(name)) fault(name.slice(0, 100));
  const preferences = readPreferences(raw.preferences, fault);
  const locked = [
    ...list(raw.locked, 'locked', fault, (x) => (isOneOf(LOCKABLE, x) ? x : null)),
    ...(Object.keys(preferences) as Lockable[]),
  ];
  const customRules = readRules(raw.customRules, fault);
  const nameOf = namesIn(customRules);
  const initial = readInitial(raw.settings, nameOf, fault);
  const fixed = SETTINGS_FIELDS.filter((name) => locked.includes(name));
  const { message, helpUrl, requireReason } = raw;
  if (message !== undefined && !isText(message, 500)) fault('message');
  if (helpUrl !== undefined && !isHelp(helpUrl)) fault('helpUrl');
  if (requireReason !== undefined && typeof requireReason !== 'boolean') fault('requireReason');
  const value: ManagedPolicy = {
    minimumMode: readMinimum(raw.minimumMode, fault),
    forcedRules: floors(raw.forcedRules, 'forcedRules', fault, nameOf),
    initial,
    fixed: Object.fromEntries(fixed.map((name) => [name, initial[name]])),
    preferences,
    locked: [...new Set(locked)],
    customRules,
    exceptions: readExceptions(raw.exceptions, locked.includes('exceptions'), nameOf, fault),
    ...(isText(message, 500) && message !== '' ? { message } : {}),
    ...(isHelp(helpUrl) ? { helpUrl } : {}),
    ...(requireReason === true ? { requireReason } : {}),
  };
  return { value, problems };
}

/** What a policy may have, as in `public/managed-schema.json`. */
export const FIELDS = [
  'minimumMode',
  'forcedRules',
  'settings',
  'preferences',
  'locked',
  'customRules',
  'exceptions',
  'message',
  'helpUrl',
  'requireReason',
] as const;

/**
 * Rules are called by their id, and the organisation's own as it calls them itself: findings say `custom:` before
 * that. What no rule is called would do nothing, and nobody would know.
 */
function namesIn(rules: readonly CustomRule[]): NameOf {
  return (name) => {
    if (isRuleId(name) || /^(?:custom|own):./.test(name)) return name;
    const own = `custom:${name}`;
    return rules.some(({ id }) => id === own) ? own : null;
  };
}

const isHelp = (x: unknown): x is string =>
  isText(x, 1000) && /^https:\/\/[^\s/]+(?:\/\S*)?$/.test(x);

function list<T>(
  raw: unknown,
  path: string,
  fault: Fault,
  read: (one: unknown, i: number) => T | null,
): T[] {
  if (raw === undefined) return [];
  if (!Array.isArray(raw)) {
    fault(path);
    return [];
  }
  return raw.flatMap((one, i) => {
    const value = read(one, i);
    if (value === null) fault(`${path}[${i}]`);
    return value === null ? [] : [value];
  });
}

function floors(raw: unknown, path: string, fault: Fault, nameOf: NameOf): Record<string, Floor> {
  const found: Record<string, Floor> = {};
  if (raw !== undefined && !isFields(raw)) fault(path);
  for (const [name, floor] of Object.entries(isFields(raw) ? raw : {})) {
    const meant = nameOf(name);
    if (isOneOf(FLOORS, floor) && meant !== null) found[meant] = floor;
    else fault(`${path}.${name.slice(0, 100)}`);
  }
  return found;
}

/** `*` is every kind that has none of its own. */
function readMinimum(raw: unknown, fault: Fault): Partial<Record<DestinationKind, Floor>> {
  const kindOf: NameOf = (name) => (name === '*' || isOneOf(ASKED_KINDS, name) ? name : null);
  const { '*': all, ...own } = floors(raw, 'minimumMode', fault, kindOf);
  if (!all) return own;
  return { ...Object.fromEntries(ASKED_KINDS.map((kind) => [kind, all])), ...own };
}

/** A host as pages have it, by which settings are looked up: any other would do nothing, and nobody would know. */
const HOST = /^(?:\[[\da-f:.]+\]|[a-z\d_-]+(?:\.[a-z\d_-]+)*)$/;

function readInitial(raw: unknown, nameOf: NameOf, fault: Fault) {
  if (raw !== undefined && !isFields(raw)) fault('settings');
  const fields: Fields = isFields(raw) ? raw : {};
  for (const name of Object.keys(fields))
    if (!isOneOf(SETTINGS_FIELDS, name)) fault(`settings.${name.slice(0, 100)}`);
  const { version } = DEFAULT_SETTINGS;
  const { value, problems } = readSettings({ ...DEFAULT_SETTINGS, ...fields, version });
  for (const problem of problems) fault(problem);
  // Records without a prototype do not survive every way of storing them.
  const { mode } = value;
  const kept = <T>(
    name: 'sites' | 'behaviour',
    from: Readonly<Record<string, T>>,
    is: (key: string) => boolean,
  ) =>
    Object.fromEntries(
      Object.entries(from).filter(([key]) => {
        const fits = is(key);
        if (!fits) fault(`settings.${name}[${key.slice(0, 100)}]`);
        return fits;
      }),
    );
  const rules = Object.entries(value.rules).flatMap(([name, choice]) => {
    const meant = nameOf(name);
    if (meant === null) fault(`settings.rules[${name.slice(0, 100)}]`);
    return meant === null ? [] : [[meant, choice] as const];
  });
  return {
    version,
    mode,
    sites: kept('sites', value.sites, (host) => HOST.test(host)),
    behaviour: kept('behaviour', value.behaviour, (kind) => isOneOf(ASKED_KINDS, kind)),
    rules: Object.fromEntries(rules),
  };
}

function readPreferences(raw: unknown, fault: Fault): NonNullable<ManagedPolicy['preferences']> {
  if (raw === undefined) return {};
  const { value, problems } = parsePreferences(raw);
  const fields: Fields = isFields(raw) ? raw : {};
  const given = (['history', 'sync', 'pictures'] as const).filter(
    (name) => fields[name] !== undefined,
  );
  const bad = problems.filter((path) =>
    ['preferences', ...given.map((name) => `preferences.${name}`)].includes(path),
  );
  for (const path of bad) fault(path);
  const good = given.filter((name) => !bad.includes(`preferences.${name}`));
  return Object.fromEntries(good.map((name) => [name, value[name]]));
}

function readRules(raw: unknown, fault: Fault): CustomRule[] {
  return list(raw, 'customRules', fault, (one, i) => {
    if (i >= MOST_GIVEN || !isFields(one)) return null;
    const { id, name, env, pattern, prefix, length, characters } = one;
    if (!isText(id, 60) || !isText(name, 80)) return null;
    if (env !== undefined && !isText(env, 80)) return null;
    if (characters !== undefined && !isText(characters, 200)) return null;
    const about = { id, name, ...(env === undefined ? {} : { env }) };
    let draft: Draft;
    if (isText(pattern, 4000)) draft = { ...about, pattern };
    else if (isText(prefix, 200) && typeof length === 'number')
      draft = { ...about, prefix, length, ...(characters ? { characters } : {}) };
    else return null;
    const checked = checkRule(draft);
    return 'rule' in checked ? checked.rule : null;
  });
}

function readExceptions(
  raw: unknown,
  locked: boolean,
  nameOf: NameOf,
  fault: Fault,
): NonNullable<ManagedPolicy['exceptions']> {
  if (raw !== undefined && !isFields(raw)) fault('exceptions');
  const { allowed, forbidden, given, maxDays, ...unknown }: Fields = isFields(raw) ? raw : {};
  for (const name of Object.keys(unknown)) fault(`exceptions.${name.slice(0, 100)}`);
  const open =
    allowed === undefined
      ? EXCEPTION_SUBJECTS
      : list(allowed, 'exceptions.allowed', fault, (x) =>
          isOneOf(EXCEPTION_SUBJECTS, x) ? x : null,
        );
  const isName = (x: string): boolean => isOneOf([...ASKED_KINDS, ...EXCEPTION_SUBJECTS], x);
  const names = list(forbidden, 'exceptions.forbidden', fault, (x) =>
    !isText(x, 100) ? null : isName(x) ? x : nameOf(x),
  );
  const isDays = Number.isInteger(maxDays) && Number(maxDays) >= 1;
  if (maxDays !== undefined && !isDays) fault('exceptions.maxDays');
  return {
    closed: [...EXCEPTION_SUBJECTS.filter((by) => locked || !open.includes(by)), ...names],
    given: list(given, 'exceptions.given', fault, (one, i) => readGiven(one, i, nameOf)),
    days: isDays ? Number(maxDays) : null,
  };
}

/** A `host` or `host/path` as pages have it: no scheme, no port, small letters, nothing after the last segment. */
const SITE = /^(?:\*\.)?(?:\[[\da-f:.]+\]|[\w-]+(?:\.[\w-]+)*)(?:\/[^\s/?#\u0080-\uffff]+)*$/;
const isSite = (x: unknown): boolean =>
  isText(x, 500) && SITE.test(x) && !/[A-Z]/.test(x.split('/', 1)[0] ?? '');

/**
 * By rule or by site: fingerprints mean something in one installation only. What could never let anything through is
 * refused, as nobody would know; everything everywhere is not to be had.
 */
function readGiven(raw: unknown, i: number, nameOf: NameOf): Exception | null {
  if (!isFields(raw) || raw.by === 'fingerprint') return null;
  const { by, site = null, reason = 'meant-to-share', label = '', expires } = raw;
  const value = by === 'rule' ? nameOf(String(raw.value)) : (raw.value ?? '');
  if (site === null ? by === 'site' : !isSite(site)) return null;
  const end = expires === undefined ? null : endOf(expires);
  const about = { id: `policy-${i}`, by, value, site, reason, label };
  return readException({ ...about, created: 0, expires: end });
}

/**
 * The end of a day where the user is: "until 2026-12-31" is said of a whole day, wherever it is read.
 * @returns ms since the epoch; -1 for what is no day as `YYYY-MM-DD`. Others would be another day elsewhere.
 */
function endOf(day: unknown): number {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(day))?.map(Number) ?? [];
  if (year === undefined || month === undefined || date === undefined) return -1;
  const start = new Date(year, month - 1, date);
  const isThere = start.getFullYear() === year && start.getMonth() === month - 1;
  return isThere ? new Date(year, month - 1, date + 1).getTime() : -1;
}
