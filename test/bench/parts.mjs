/**
 * What the report of `npm run bench` consists of, in its order. Each part is a program of its own:
 * `entry`, and `words` it is given. `builds` needs both builds, `machine` what else; `limit` is in
 * minutes, after which it counts as hung: at least twice what it takes on two cores with nothing else to do.
 * `counted`: nothing is measured, so that neither the day nor the machine says anything of it.
 */
export const parts = [
  { name: 'formats', entry: 'test/bench/formats.ts', limit: 1, counted: true },
  { name: 'sizes', entry: 'test/bench/sizes.ts', limit: 1, builds: true },
  { name: 'detect', entry: 'test/bench/detect/index.ts', limit: 8 },
  { name: 'peers', entry: 'test/bench/peers/index.ts', limit: 3 },
  {
    name: 'page',
    entry: 'test/bench/page/index.ts',
    limit: 10,
    builds: true,
    machine: ['chromium', 'font'],
  },
  ...['chromium', 'firefox'].map((browser) => ({
    name: `passive-${browser}`,
    entry: 'test/bench/passive.ts',
    words: [browser],
    limit: 6,
    builds: true,
    machine: [browser, 'font'],
  })),
  { name: 'source', entry: 'test/bench/source.ts', limit: 6 },
];
