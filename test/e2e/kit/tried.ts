/**
 * Where a test is tried. `npm test` has 25 minutes on two cores: some tests it tries in one browser, and some in none.
 * `npm run test:e2e` tries each in both. They are details of a test: `test('title', IN_CHROMIUM, async …)`.
 */
export interface Tried {
  /** What `playwright.config.ts` looks for. */
  readonly tag?: string;
}

/** Takes long in Firefox, and hardly depends on the browser. */
export const IN_CHROMIUM: Tried = { tag: '@chromium' };

/** Only Firefox does something there; or it hardly depends on the browser, and Chromium tries enough as it is. */
export const IN_FIREFOX: Tried = { tag: '@firefox' };

/** Another test is much like it: an editor built on the same engine, one more translation. */
export const IN_THE_WHOLE: Tried = { tag: '@whole' };

export const IN_BOTH: Tried = {};
