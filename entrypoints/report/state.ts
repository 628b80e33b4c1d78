import type { SecretClass } from '../../lib/detect';
import type { ScanState } from '../../lib/page/source/session';

/** What the result page shows. */
export interface ReportState {
  /** The page's address without query, cleaned; `null` until it is known. */
  readonly page: string | null;
  /** `null` before anything can be read. */
  readonly scan: ScanState | null;
  /** The tab cannot be read (any more). */
  readonly failed: boolean;
  /** Classes that are shown. */
  readonly shown: ReadonlySet<SecretClass>;
}

export interface ReportActions {
  cancel(): void;
  /** Asks the site again for what its own requests brought. */
  again(): void;
  toggle(kind: SecretClass): void;
  save(format: Format): void;
}

export const FORMATS = ['json', 'sarif', 'html'] as const;
export type Format = (typeof FORMATS)[number];

export const CLASSES = ['secret', 'publishable', 'identifier'] as const;

export interface ReportProps {
  readonly state: ReportState;
  readonly actions: ReportActions;
  /** In the developer tools, where it goes on as the page does. */
  readonly live?: boolean;
}
