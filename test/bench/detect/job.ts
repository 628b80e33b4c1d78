import type { Finding } from '../../../lib/detect/all';
import type { Figure } from '../figures';

/** One thing that is measured. `say` takes lines for whoever looks at the terminal. */
export type Job = (given: {
  readonly quick: boolean;
  readonly say: (line: string) => void;
}) => readonly Figure[];

/** For all scans of a run the same. */
export const NOW = Date.now();

/** What would be held on a public tracker with the settings that Keyslip comes with. */
export const holds = ({ class: kind, mode, confidence }: Finding): boolean =>
  kind === 'secret' && mode !== 'test' && confidence !== 'possible';
