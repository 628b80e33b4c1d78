/** See `rows.mjs`. */
export const rows: readonly {
  readonly what: string;
  readonly specs: Readonly<Record<string, RegExp>>;
}[];
