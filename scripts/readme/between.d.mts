/** See `between.mjs`. */
export function putBetween(text: string, begin: string, end: string, piece: string): string;
export function between(text: string, begin: string, end: string): string;
