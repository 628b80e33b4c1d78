import { TALLY, type TallyReport } from '../messages/tally';
import { api, listenTo, tellExtension } from '../store/api';
import { lookAfter } from './look-after';
import type { Presenter } from './present';

interface TallyPort {
  readonly name: string;
  readonly sender?: { readonly id?: string };
  postMessage(message: TallyReport): void;
}

/** Counts for the badge how many secrets lie in the fields of this frame. Numbers only. */
export interface Tally {
  /** @returns a presenter whose marks are counted, and taken back of a field that holds none of its secrets any more. */
  counted(present: Presenter): Presenter;
}

/** @param signal ends it. */
export function createTally(signal: AbortSignal): Tally {
  const frame = Math.random();
  const counts = new Map<Element, number>();
  const total = (): number => {
    for (const field of counts.keys()) if (!field.isConnected) counts.delete(field);
    return [...counts.values()].reduce((sum, count) => sum + count, 0);
  };
  const connected = (port: TallyPort): void => {
    if (port.name !== TALLY || port.sender?.id !== api().runtime.id) return;
    const count = total();
    if (count > 0) port.postMessage({ frame, count });
  };
  listenTo(signal, ({ runtime }) => runtime.onConnect, connected);
  const set = (field: Element, count: number): void => {
    if ((counts.get(field) ?? 0) === count) return;
    if (count > 0) counts.set(field, count);
    else counts.delete(field);
    tellExtension(TALLY);
  };
  return {
    counted: (present) => ({
      ...present,
      mark(field, watched, warnings, review) {
        const mark = (count: number, also: typeof warnings): void => {
          set(field.element, count + also.length);
          present.mark(field, count, also, review);
        };
        lookAfter(field, watched, () => mark(0, []), signal);
        mark(watched, warnings);
      },
    }),
  };
}
