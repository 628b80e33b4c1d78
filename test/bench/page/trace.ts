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
