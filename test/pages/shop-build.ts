import { join } from 'node:path';
import { build as esbuild } from 'esbuild';
import { makeJwt, rng, sampleOf } from '../samples';
import { bundled } from './bundled';

const random = rng(Date.now());
const made = (rule: string): string => sampleOf(rule, random).value;

/** Keys planted in the shop's sources, made up at each start. */
export const planted = {
  pay: made('stripe-secret-key'),
  publishable: made('stripe-publishable-key'),
  role: makeJwt(random, {
    iss: 'supabase',
    ref: 'abcdefghijklmnopqrst',
    role: 'service_role',
    exp: 2_000_000_000,
  }),
  comment: made('npm-token'),
  old: made('github-pat'),
  island: made('sendgrid-key'),
  style: made('mapbox-public-token'),
  stored: made('gitlab-pat'),
  answer: made('slack-bot-token'),
  cdn: made('openai-project-key'),
  start: made('github-fine-grained-pat'),
  far: made('digitalocean-pat'),
} as const;

/** The sources; the lines of keys are written out in the spec. */
const sources: Readonly<Record<string, string>> = {
  'src/main.ts': `import './shop.css';
import { tables } from './db/tables';
import { charge } from './pay';

Object.assign(globalThis, { shop: { charge, tables } });
sessionStorage.setItem('sync', JSON.stringify({ token: '${planted.stored}' }));
if (document.documentElement.dataset.ask) void fetch('/api/config').then((answer) => answer.json());
`,
  'src/pay.ts': `// Pays.
export const publishable: string = '${planted.publishable}';

const secret: string = '${planted.pay}';
/* Was ${planted.comment} before. */
export const charge = (cents: number): object => ({ cents, secret, publishable });
`,
  'src/db/tables.ts': `export interface Table {
  readonly name: string;
}

export const role: string =
  '${planted.role}';
export const tables = (): unknown[] => [role, { name: 'orders' } satisfies Table];
`,
  'src/shop.css': `body { margin: 0 }
.map { background: url("https://api.mapbox.com/tiles?access_token=${planted.style}") }
`,
  'src/old.ts': `// Before the shop had a bundler.
export const old: string = '${planted.old}';
Object.assign(globalThis, { old });
`,
};

/** What two bundlers make of the sources, by path; built once. */
export const shopFiles = bundled(sources, async (root) => {
  // To load it takes a worker longer than to load all of its own.
  const { build: vite } = await import('vite');
  await vite({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      sourcemap: true,
      outDir: 'out',
      rollupOptions: {
        input: join(root, 'src/main.ts'),
        output: { entryFileNames: 'app.js', assetFileNames: 'app[extname]' },
      },
    },
  });
  await esbuild({
    absWorkingDir: root,
    entryPoints: ['src/old.ts'],
    outfile: 'out/old.js',
    bundle: true,
    minify: true,
    sourcemap: 'inline',
  });
});
