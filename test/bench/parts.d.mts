/** See `parts.mjs`. */
export const parts: readonly {
  readonly name: string;
  readonly entry: string;
  readonly limit: number;
  readonly words?: readonly string[];
  readonly builds?: boolean;
  readonly counted?: boolean;
  readonly machine?: readonly string[];
}[];
