import { readdirSync, readFileSync } from 'node:fs';
import { configDefaults, defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const tests = readdirSync('test/unit', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.test\.tsx?$/.test(name))
  .map((name) => `test/unit/${name}`);

const texts = new Map(tests.map((file) => [file, readFileSync(file, 'utf8')]));
const saying = (pattern: RegExp): string[] =>
  tests.filter((file) => pattern.test(texts.get(file) ?? ''));

/**
 * They replace what all modules see, or say why they need them for themselves. Other tests share those of a worker: to load
 * modules and a window for each file anew takes longer than all the tests.
 */
const alone = saying(/\bvi\.(?:mock|stubGlobal|resetModules)\(|^\/\/ In modules of its own: /m);
/** They want no window. A worker that had to change between the two would start anew, and load all modules again. */
const windowless = saying(/^\/\/ @vitest-environment node$/m);

export default defineConfig({
  plugins: [await WxtVitest()],
  test: {
    environment: 'happy-dom',
    // In ms. For what hangs: nothing fails because a machine is busy.
    testTimeout: 120_000,
    // What a build knows as `import.meta.env` is the environment here, where this may be the path of a browser.
    env: { FIREFOX: '' },
    // Vitest would leave one core alone.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: windowless.filter((file) => !alone.includes(file)),
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'window',
          include: ['test/unit/**/*.test.ts?(x)'],
          exclude: [...configDefaults.exclude, ...alone, ...windowless],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
});
