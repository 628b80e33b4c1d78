interface Result {
  readonly spec: string;
  readonly title: string;
  readonly passed: boolean;
}

export const BEGIN: string;
export const END: string;
/** See `table.mjs`. */
export function tableOf(results: {
  readonly chromium: readonly Result[];
  readonly firefox: readonly Result[];
}): string;
