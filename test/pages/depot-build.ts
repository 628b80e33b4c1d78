import webpack from 'webpack';
import { rng, sampleOf } from '../samples';
import { bundled } from './bundled';

const random = rng(Date.now() + 1);
const made = (rule: string): string => sampleOf(rule, random).value;

/** Keys planted in the depot's sources, made up at each start. */
export const stored = {
  billing: made('stripe-secret-key'),
  publishable: made('stripe-publishable-key'),
  settings: made('sendgrid-key'),
  late: made('github-pat'),
  note: made('npm-token'),
  development: made('gitlab-pat'),
  worker: made('slack-bot-token'),
  cookie: made('digitalocean-pat'),
  hidden: made('openai-project-key'),
  local: made('github-fine-grained-pat'),
  database: made('sendgrid-key'),
  cached: made('gitlab-pat'),
  headed: made('npm-token'),
} as const;

/** The sources; the lines of keys are written out in the spec. */
const sources: Readonly<Record<string, string>> = {
  'src/index.js': `import { charge } from './billing';
import settings from './settings.json';

Object.assign(globalThis, { depot: { charge, settings } });
import(/* webpackChunkName: "late" */ './late').then(({ start }) => start());
`,
  'src/billing.js': `export const publishable = '${stored.publishable}';
// ${stored.note} is no longer used.

const options = {
  currency: 'eur',
  secret: '${stored.billing}',
};
export const charge = (cents) => ({ cents, ...options, publishable });
`,
  'src/settings.json': JSON.stringify({ name: 'depot', mail: { key: stored.settings } }, null, 2),
  'src/late.js': `/** Loaded when the page is up. */

export function start() {
  globalThis.depot.hub = '${stored.late}';
  document.body.dataset.started = 'yes';
}
`,
  'src/tool.js': `globalThis.tool = '${stored.development}';
`,
};

/** What webpack makes of the sources, by path; built once. */
export const depotFiles = bundled(sources, async (root, out) => {
  const output = { path: out, filename: '[name].js' };
  await run({
    ...{ mode: 'production', context: root, output, devtool: 'source-map' },
    entry: { main: './src/index.js' },
  });
  // As on a developer's machine, and on sites that were put up from one: each module is a string.
  await run({
    ...{ mode: 'development', context: root, output, devtool: 'eval-source-map' },
    entry: { tool: './src/tool.js' },
  });
});

async function run(configuration: webpack.Configuration): Promise<void> {
  const compiler = webpack(configuration);
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString()));
      else resolve();
    });
  });
  await new Promise((resolve) => compiler.close(resolve));
}
