import { configDefaults, defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/**
 * Rooms whose tests leave nothing behind, so that all of a worker's files share its modules and its window:
 * making them anew for each takes three times as long as all the tests. Others fake the browser, or keep
 * what they were told in a module.
 */
const SHARED = [
  'test/unit/{badge,coverage,detect,docs,doors,editors,files,messages,policy,ui}/**/*.test.ts?(x)',
  'test/unit/*.test.ts',
];

export default defineConfig({
  plugins: [await WxtVitest()],
  test: {
    environment: 'happy-dom',
    // In ms. For what hangs: nothing fails because a machine is busy.
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'shared', include: SHARED, isolate: false } },
      {
        extends: true,
        test: {
          name: 'alone',
          include: ['test/unit/**/*.test.ts?(x)'],
          exclude: [...configDefaults.exclude, ...SHARED],
        },
      },
    ],
  },
});
