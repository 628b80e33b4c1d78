export const WRITES_MARKUP: RegExp;
