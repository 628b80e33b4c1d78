import type { GuardState } from '../../lib/coverage/guard-state';
import type { Coverage } from '../../lib/coverage/origins';
import type { PageReport } from '../../lib/messages/page';
import type { Floor } from '../../lib/policy/policy';
import type { HistoryEntry } from '../../lib/store/history';

/** A key on the clipboard: what it is and what to do, and a hint at which. */
export interface ClipboardFinding {
  title: string;
  preview: string;
  advice: string;
  revoke?: { url: string; provider: string };
}

export type ClipboardState =
  | { step: 'idle' | 'busy' | 'nothing' | 'empty' | 'unreadable' }
  | { step: 'found'; findings: readonly ClipboardFinding[] };

/** What was caught on the site; the time is in words. */
export type CaughtRow = Pick<
  HistoryEntry,
  'id' | 'title' | 'preview' | 'door' | 'outcome' | 'why'
> & { readonly time: string };

/** What the popup shows of the tab under it. */
export interface PopupState {
  /** null: a page that cannot be guarded, such as the browser's own; empty: a page of which nothing is known. */
  host: string | null;
  guard: GuardState;
  /** Why Keyslip runs here, or why not; `null` until the browser has said so. */
  coverage: Coverage | null;
  /** The guard came after the page. */
  late: boolean;
  /** Lines of the self-test. */
  proof: { label: string; ok: boolean }[];
  frames: {
    guarded: number;
    total: number;
    /** Frames in the page of which no guard has proved itself; none as long as they may still answer. */
    unguarded: number;
  };
  /** The least that the organisation asks for on this site. */
  floor: Floor | null;
  /** The organisation lets users change no site. */
  locked: boolean;
  mode: 'off' | 'warn' | 'block';
  /** ms since the epoch. */
  pausedUntil: number | null;
  /** Those that hold here: the user's, the newest first, and those `given` by the organisation. */
  exceptions: {
    id: string;
    label: string;
    given: boolean;
    reason: string;
    expires: string | null;
  }[];
  /** What the frames of the page expose. */
  page: readonly PageReport[];
  /** Newest first. */
  caught: readonly CaughtRow[];
  clipboard: ClipboardState;
  /** The last change did not get into storage. */
  unsaved: boolean;
  /** Settings that could not be read; defaults apply. */
  problems: string[];
}

export interface PopupActions {
  setMode(mode: PopupState['mode']): void;
  pause(): void;
  resume(): void;
  removeException(id: string): void;
  resetSettings(): void;
  /** Asks the browser to let Keyslip run on this site. */
  protectSite(): void;
  protectEverySite(): void;
  /** Gives back what was granted for this page. */
  stopProtecting(): void;
  /** Loads the page anew. */
  reload(): void;
  /** Scrolls the page to something it exposes. */
  showOnPage(frame: number, id: number): void;
  /** Opens the result page of a scan of this tab. */
  scan(): void;
  scanClipboard(): void;
  /** @param section of the options. */
  openOptions(section: 'general' | 'exceptions' | 'history'): void;
}

export interface PopupProps {
  state: PopupState;
  actions: PopupActions;
}
