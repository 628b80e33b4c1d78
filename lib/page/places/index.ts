import type { DestinationKind } from '../../policy/destination';
import { code } from './code';
import { log } from './log';
import { paste } from './paste';
import type { Place } from './place';
import { sharedDocument } from './shared-document';

/** The first that fits is it: a log on a code host is a log. */
const places: readonly Place[] = [log, code, paste, sharedDocument];

/** Name of the place, by which its advice is called; `null` where there is nothing to add. */
export function placeOf(kind: DestinationKind, element: Element | null): string | null {
  return places.find((place) => place.fits(kind, element))?.name ?? null;
}
