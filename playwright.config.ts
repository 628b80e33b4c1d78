import { defineConfig } from '@playwright/test';
import type { EngineOption } from './test/e2e/kit/test';

const { CI, QUICK } = process.env;
/** What `npm test` leaves out in a browser; `test/e2e/kit/tried.ts` says why. */
const without = (tags: RegExp) => (QUICK ? { grepInvert: tags } : {});

export default defineConfig<object, EngineOption>({
  testDir: 'test/e2e',
  testMatch: '*.spec.ts',
  globalSetup: './test/e2e/kit/setup.ts',
  outputDir: 'test-results',
  reporter: [['list'], ['./test/e2e/kit/results.ts']],
  workers: 2,
  // Each worker has a browser and a server of its own, so that no test minds which one it meets.
  fullyParallel: true,
  // A browser on a busy machine may stumble once; what passes only then is listed as flaky.
  retries: CI ? 1 : 0,
  // In ms, for what hangs: four browsers share two cores.
  timeout: 120_000,
  forbidOnly: Boolean(CI),
  projects: [
    { name: 'chromium', use: { engine: 'chromium' }, ...without(/@whole|@firefox/) },
    // No driver makes a trusted drop in Firefox without a display; docs/coverage.md says what that means.
    {
      name: 'firefox',
      use: { engine: 'firefox' },
      testIgnore: 'drop.spec.ts',
      ...without(/@whole|@chromium/),
    },
  ],
});
