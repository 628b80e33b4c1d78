/** See `sizes.mjs`. */
export function contentSizes(): readonly {
  readonly browser: string;
  readonly file: string;
  readonly size: number | undefined;
  readonly isAscii: boolean;
  readonly budget: number | undefined;
}[];
