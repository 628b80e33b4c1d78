import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [await WxtVitest()],
  test: {
    environment: 'happy-dom',
    include: ['test/unit/**/*.test.ts?(x)'],
    // In ms. For what hangs: nothing fails because a machine is busy.
    testTimeout: 60_000,
  },
});
