import type { SecretClass } from '../../lib/detect';
import type { Scan } from '../../lib/files/types';
import { cleanName } from '../../lib/page/source/clean';
import type { Session } from '../../lib/page/source/session';
import { download, reportAs } from './save';
import { CLASSES, type ReportActions, type ReportState } from './state';

/**
 * Keeps the state of a result page.
 * @param render called with each new state.
 */
export class Controller {
  #state: ReportState = { page: null, scan: null, failed: false, shown: new Set(CLASSES) };
  #session: Session | undefined;
  readonly #actions: ReportActions = {
    cancel: () => this.#session?.cancel(),
    again: () => this.#session?.addResponses(),
    toggle: (kind) => this.#set({ shown: toggled(this.#state.shown, kind) }),
    save: (format) => {
      const { scan, page } = this.#state;
      if (!scan) return;
      const version = this.version;
      download(reportAs(format, { page: page ?? '', scan, now: Date.now(), version }));
    },
  };

  constructor(
    readonly render: (state: ReportState, actions: ReportActions) => void,
    readonly version: string,
  ) {}

  /** A scan begins. @param address of the page. @param scan detection as the user has set it up. */
  begin(address: string, scan: Scan, session: (update: Session['update']) => Session): Session {
    this.#session?.scanner.stop();
    this.#set({ page: shownAddress(address, scan), scan: null, failed: false });
    const begun = session((scan) => {
      if (this.#session === begun) this.#set({ scan });
    });
    this.#session = begun;
    return begun;
  }

  /** The tab cannot be read. */
  fail(): void {
    this.#session?.cancel();
    this.#set({ failed: true });
  }

  #set(part: Partial<ReportState>): void {
    this.#state = { ...this.#state, ...part };
    this.render(this.#state, this.#actions);
  }
}

function toggled(shown: ReadonlySet<SecretClass>, kind: SecretClass): ReadonlySet<SecretClass> {
  const others = new Set(shown);
  if (!others.delete(kind)) others.add(kind);
  return others;
}

/** Without query and fragment, where keys like to be. */
function shownAddress(address: string, scan: Scan): string {
  if (!URL.canParse(address)) return '';
  const { origin, pathname } = new URL(address);
  return cleanName(origin + pathname, scan);
}
