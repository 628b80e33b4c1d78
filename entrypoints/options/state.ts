import type { Refusal } from '../../lib/detect/custom/check';
import type { CustomRule } from '../../lib/detect/custom/rules';
import type { Confidence, SecretClass } from '../../lib/detect/types';
import type { DestinationKind } from '../../lib/policy/destination';
import type { PresetName } from '../../lib/policy/presets';
import type { Choice, SiteMode } from '../../lib/policy/settings';
import type { HistoryEntry } from '../../lib/store/history';
import type { OwnRefusal } from '../../lib/store/own-keys';
import type { Preferences } from '../../lib/store/preferences';
import type { Stored } from '../../lib/store/stored';
import type { Locks } from './locks';

export const SECTIONS = [
  'general',
  'sites',
  'exceptions',
  'rules',
  'secrets',
  'history',
  'transfer',
  'shortcuts',
  'about',
] as const;
export type SectionName = (typeof SECTIONS)[number];

/** One of the built-in rules, as the list shows it. */
export interface RuleRow {
  readonly id: string;
  readonly provider: string;
  /** "personal access token" */
  readonly kind: string;
  readonly class: SecretClass;
  /** A checksum or the structure proves it, so that it can be certain. */
  readonly verified: boolean;
}

export interface OwnKeyRow {
  readonly id: string;
  readonly name: string;
}

/** A difference that an import would make, in words; of keys it holds hints, never values. */
export interface ChangeRow {
  readonly field: string;
  /** "Changed" */
  readonly how: string;
  /** "github.com" */
  readonly what: string;
  /** "Ask → Off"; empty where there is no more to say. */
  readonly says: string;
}

export type ImportState =
  | { readonly step: 'none' | 'done' | 'reset' }
  | { readonly step: 'refused'; readonly errors: readonly { field: string; message: string }[] }
  | { readonly step: 'preview'; readonly changes: readonly ChangeRow[] };

export interface Shortcut {
  readonly name: string;
  readonly keys: string;
}

/** All that the page shows, but for what is being typed into it. */
export interface OptionsState extends Stored {
  readonly section: SectionName;
  /** ms since the epoch. */
  readonly now: number;
  readonly builtIn: readonly RuleRow[];
  readonly locks: Locks;
  readonly customRules: readonly CustomRule[];
  readonly ownKeys: readonly OwnKeyRow[];
  /** Newest first. */
  readonly history: readonly HistoryEntry[];
  readonly preferences: Preferences;
  readonly transfer: ImportState;
  /** The last change did not get into storage. */
  readonly unsaved: boolean;
  /** Nothing that is stored could be read: nothing is known of the settings. */
  readonly unreachable: boolean;
  /** The settings could not be sent to the browser's account. */
  readonly syncFault: boolean;
  readonly shortcuts: readonly Shortcut[];
  readonly version: string;
}

/** What a rule of the user's is made of in the form. */
export interface RuleDraft {
  readonly name: string;
  readonly pattern: string;
}

export interface OptionsActions {
  setMode(mode: SiteMode): void;
  choosePreset(name: PresetName): void;
  setBehaviour(kind: DestinationKind, confidence: Confidence, choice: Choice): void;
  /** `undefined`: as everywhere. */
  setSite(host: string, mode: SiteMode | undefined): void;
  removeSite(host: string): void;
  removeExceptions(ids: readonly string[]): void;
  setRule(id: string, choice: Choice | null): void;
  /** @returns the rule as it would be stored, or why not. */
  checkRule(draft: RuleDraft): { rule: CustomRule } | { refusal: Refusal };
  saveRule(rule: CustomRule): void;
  removeRule(id: string): void;
  /** @returns why it was not taken, or `null`. Of the value nothing is kept. */
  addOwnKey(name: string, value: string): Promise<OwnRefusal | null>;
  removeOwnKey(id: string): void;
  /** @param changed what of them is to be another. */
  setPreferences(changed: Partial<Preferences>): void;
  clearHistory(): void;
  exportHistory(): void;
  exportAll(): void;
  previewImport(file: Blob): void;
  applyImport(): void;
  cancelImport(): void;
  resetAll(): void;
  resetUnreadable(): void;
  /** Opens the browser's own page for it; `null` where it has none. */
  openShortcuts: (() => void) | null;
}

export interface OptionsProps {
  readonly state: OptionsState;
  readonly actions: OptionsActions;
}
