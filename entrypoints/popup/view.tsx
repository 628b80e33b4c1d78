import type { JSX } from 'preact';
import type { GuardState } from '../../lib/coverage/guard-state';
import type { Coverage as CoverageState } from '../../lib/coverage/origins';
import type { PageReport } from '../../lib/messages/page';
import type { HistoryEntry } from '../../lib/store/history';
import { t } from '../../lib/ui/i18n';
import { Caught } from './caught';
import { Clipboard } from './clipboard';
import { Coverage } from './coverage';
import { Exceptions } from './exceptions';
import { ModeChoice } from './mode-choice';
import { OnPage } from './on-page';
import { Status } from './status';

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
  /** null: a page that cannot be guarded, such as the browser's own. */
  host: string | null;
  guard: GuardState;
  /** Why Keyslip runs here, or why not; `null` until the browser has said so. */
  coverage: CoverageState | null;
  /** The guard came after the page. */
  late: boolean;
  /** Lines of the self-test. */
  proof: { label: string; ok: boolean }[];
  frames: { guarded: number; total: number };
  mode: 'off' | 'warn' | 'block';
  /** ms since the epoch. */
  pausedUntil: number | null;
  exceptions: { id: string; label: string; reason: string; expires: string | null }[];
  /** What the frames of the page expose. */
  page: readonly PageReport[];
  /** Newest first. */
  caught: readonly CaughtRow[];
  clipboard: ClipboardState;
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
  openOptions(section: 'general' | 'history'): void;
}

export interface PopupProps {
  state: PopupState;
  actions: PopupActions;
}

/** The popup, as a function of its state. */
export function PopupView({ state, actions }: PopupProps): JSX.Element {
  // Without a guard in the page a mode would be a promise that nobody keeps.
  const isGuardable =
    state.host !== null && state.guard !== 'not-covered' && state.guard !== 'withheld';
  return (
    <>
      <Status state={state} actions={actions} />
      {state.problems.length > 0 && (
        <section class="problems" role="alert">
          <p>{t('problems')}</p>
          <ul>
            {state.problems.map((problem) => (
              <li key={problem}>
                <code dir="ltr">{problem}</code>
              </li>
            ))}
          </ul>
          <button type="button" onClick={actions.resetSettings}>
            {t('resetSettings')}
          </button>
        </section>
      )}
      {isGuardable && <ModeChoice state={state} actions={actions} />}
      <Caught state={state} actions={actions} />
      <OnPage state={state} actions={actions} />
      {isGuardable && <Exceptions state={state} actions={actions} />}
      <Coverage state={state} actions={actions} />
      {state.host !== null && (
        <section class="scan">
          <button type="button" aria-describedby="scan-says" onClick={actions.scan}>
            {t('scanPage')}
          </button>
          <p class="says" id="scan-says">
            {t('scanPageSays')}
          </p>
        </section>
      )}
      <Clipboard state={state} actions={actions} />
      <footer>
        <span>{t('promise')}</span>
        <button type="button" class="quiet" onClick={() => actions.openOptions('general')}>
          {t('openOptions')}
        </button>
      </footer>
    </>
  );
}
