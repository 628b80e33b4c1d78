import type { Delivery } from '../../test/bench/figures';

/** The machine while a part was measured. */
export interface State {
  readonly quick: boolean;
  /** When it began, in ISO 8601. */
  readonly date: string;
  readonly seconds: number;
  /** Processes that waited for a processor, on average of the minute before it began and ended. */
  readonly before: number;
  readonly after: number;
  readonly cpu: string;
  readonly cores: number;
  /** In GiB. */
  readonly memory: number;
  readonly system: string;
  readonly node: string;
  /** `null`: not there, or not needed. */
  readonly chromium: string | null;
  readonly firefox: string | null;
  readonly secretlint: string;
}

/** A part as it was measured last. */
export interface Part extends Omit<Delivery, 'details'> {
  readonly name: string;
  /** None of what is counted. */
  readonly state?: State;
  /** A later try that failed. */
  readonly failed?: { readonly date: string; readonly message: string };
}

export interface Report {
  readonly parts: readonly Part[];
}

/** How a part went this time. */
export interface Run {
  readonly name: string;
  readonly state: State;
  /** Nothing was measured: the same comes out on every day and machine. */
  readonly counted?: boolean;
  readonly delivery?: Omit<Delivery, 'details'>;
  readonly failure?: string;
}

/**
 * The report after some parts were measured. The others keep their figures and their date; so does one
 * that failed, which is told.
 * @param order names of all parts there are; what has another name is left out.
 */
export function updated(report: Report, runs: readonly Run[], order: readonly string[]): Report {
  const parts = order.flatMap((name): Part[] => {
    const before = report.parts.find((part) => part.name === name);
    const run = runs.find((one) => one.name === name);
    if (!run) return before ? [before] : [];
    const { state, delivery, failure } = run;
    const about = run.counted ? { name } : { name, state };
    if (delivery && failure === undefined) return [{ ...about, ...delivery }];
    const failed = { date: state.date, message: failure ?? 'it delivered nothing' };
    if (before) return [{ ...before, failed }];
    return [{ ...about, title: name, about: 'Never measured yet.', figures: [], failed }];
  });
  return { parts };
}
