import type { Page } from '@playwright/test';

/** An entry of the browser's own trace; times in µs. */
export interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  readonly args: {
    readonly data?: { readonly url?: string; readonly frame?: string; readonly type?: string };
  };
}

/** Does something and reads what of it is in the browser's trace, in the order of time. */
export async function traced<T>(
  page: Page,
  act: () => Promise<void>,
  read: (events: readonly TraceEvent[]) => T,
): Promise<T> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  await act();
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await done;
  await session.detach();
  return read(events.sort((a, b) => a.ts - b.ts));
}

const dispatched = (events: readonly TraceEvent[], type: string): readonly TraceEvent[] =>
  events.filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === type);

/** Time in functions of the extension that began in `[from, to)`, in ms. */
function ownTime(events: readonly TraceEvent[], from: number, to: number): number {
  const own = events.filter(
    ({ name, ts, args }) =>
      name === 'FunctionCall' &&
      ts >= from &&
      ts < to &&
      args.data?.url?.startsWith('chrome-extension:'),
  );
  return own.reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000;
}

/** Time in functions of the extension from one key to the next, in ms. */
export function perKey(events: readonly TraceEvent[]): number[] {
  const keys = dispatched(events, 'keydown');
  return keys.map(({ ts }, i) => ownTime(events, ts, keys[i + 1]?.ts ?? Number.POSITIVE_INFINITY));
}

/** Time in functions of the extension while each event of a type is dispatched, in ms. */
export const perEvent = (events: readonly TraceEvent[], type: string): number[] =>
  dispatched(events, type).map(({ ts, dur = 0 }) => ownTime(events, ts, ts + dur));
