import type { Place } from './place';

/** A paste, a gist, a snippet. */
export const paste: Place = { name: 'paste', fits: (kind) => kind === 'paste' };
