import type { Place } from './place';

/** A document, wiki or board that is shared by a link. */
export const sharedDocument: Place = { name: 'document', fits: (kind) => kind === 'document' };
