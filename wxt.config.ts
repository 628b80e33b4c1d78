import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import type { Plugin, TerserOptions } from 'vite';
import { defineConfig } from 'wxt';
import { SLOT } from './lib/answer/slot';
import { EVERY_SITE } from './lib/coverage/origins';
import { guardedMatches } from './lib/policy/sites';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The scripts of the page's world, by what they start with. */
const inPage: Record<string, readonly [start: string, from: string]> = {
  tap: ['startTap', 'lib/tap/start.ts'],
  handles: ['startHandles', 'lib/handles/start.ts'],
};

/**
 * WXT wraps a script of the page's world in a logger and a promise, an eighth of the tap's bytes, and
 * would write to the page's console. These start by themselves.
 */
const bare: Plugin = {
  name: 'keyslip:bare',
  transform: (_, id) => {
    if (!id.includes('virtual:wxt-content-script-main-world-entrypoint')) return undefined;
    const [start, from] =
      Object.entries(inPage).find(([name]) => id.includes(`/${name}.content`))?.[1] ?? [];
    if (!start || !from) throw new Error(`Nobody knows how ${id} starts`);
    return `import { ${start} } from ${JSON.stringify(here(from))}; ${start}();`;
  },
};

/**
 * Makes the script that answers a function, which the guard of the frame runs when somebody needs it; without
 * a guard it runs at once. Most frames need it late or never, and reading it takes longer than all that runs
 * before a page.
 */
const lent: Plugin = {
  name: 'keyslip:lent',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const slot = `globalThis[Symbol.for(${JSON.stringify(SLOT)})]`;
      chunk.code = `((body,slot)=>{slot?.lend?slot.lend(body):body()})(function(){${chunk.code}},${slot});`;
    }
  },
};

/**
 * Gives a script of the page's world the name that the browser gives its own functions in a stack: else every error that is
 * thrown through it or by what it stands for, be it a lost connection, would name the extension in the reports of the page.
 */
const nameless: Plugin = {
  name: 'keyslip:nameless',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk') chunk.code += '//# sourceURL=<anonymous>';
    }
  },
};

/**
 * PDF.js can compile functions of a PDF with `new Function`, which it is told not to and our policy
 * forbids. Without the words there is nothing to believe.
 */
function noEval() {
  return {
    name: 'no-eval',
    transform: (code: string, id: string) =>
      id.includes('unpdf') ? code.replace(/new Function\(/g, 'noFunction(') : undefined,
  };
}

/** Builds detection without what `lib/detect/beyond.ts` and `documented.ts` have. */
const lean: Plugin = {
  name: 'keyslip:lean',
  enforce: 'pre',
  resolveId(id, importer) {
    const [, part] = /^\.{1,2}\/(beyond|documented)$/.exec(id) ?? [];
    return part && importer?.includes('/lib/detect/') ? here(`lib/detect/${part}-lean.ts`) : null;
  },
};

/** Worth half a kilobyte of the guard's thirty; nothing in it depends on what it may break. */
const terserOptions: TerserOptions = {
  ecma: 2020,
  format: {
    // One letter beyond Latin makes two bytes of every letter of the script, in each frame.
    ascii_only: true,
    // Says that the function around everything is called at once, so that it is not read twice.
    wrap_iife: true,
  },
  compress: {
    passes: 4,
    keep_fargs: false,
    pure_getters: true,
    unsafe_arrows: true,
    unsafe_methods: true,
  },
};

/**
 * Worth fifty bytes more of the guard's: patterns are made without `new`, and a text with a value in it is a sum. What
 * it may break otherwise is no matter here: nothing made into a text has a value of its own.
 */
const guardOptions: TerserOptions = {
  ...terserOptions,
  compress: { ...(terserOptions.compress as object), passes: 6, unsafe: true },
};

/** The tap's own properties get short names as well. No object of a browser has any of these. */
const tapOptions: TerserOptions = {
  ...terserOptions,
  mangle: { properties: { regex: /^(?:armed|ask|behind|holds|lose|tail)$/ } },
};

const optionsOf: Readonly<Record<string, TerserOptions>> = { guard: guardOptions, tap: tapOptions };

export default defineConfig({
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  // Explicit imports only: a reader sees where a name comes from, and lint can hold the arrows.
  imports: false,
  vite: () => ({
    plugins: [preact({ prefreshEnabled: false }), bare],
    // The reader of files loads its parts when a file wants them.
    worker: { format: 'es', plugins: () => [noEval()] },
    build: { target: ['chrome120', 'firefox128'] },
    resolve: {
      alias: {
        // WXT's own context announces itself to the page with postMessage at every start, which any
        // site can listen for (and forge, to switch the guard off). Ours says nothing to anybody.
        'wxt/utils/content-script-context': here('lib/guard/context.ts'),
      },
    },
  }),
  zip: {
    // What a reviewer needs to build the same bytes; `npm test` does it to prove that it is enough.
    excludeSources: [
      'test/**',
      'out/**',
      'demo-shots/**',
      'docs/images/**',
      'docs/benchmarks/**',
      '**/*.log',
    ],
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    // Asked for in the popup, by the user's own click: "Protect this site", "Protect every site".
    optional_host_permissions: [EVERY_SITE],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      'check-selection': {
        suggested_key: { default: 'Alt+Shift+C' },
        description: '__MSG_menuCheck__',
      },
      'redact-field': {
        suggested_key: { default: 'Alt+Shift+R' },
        description: '__MSG_commandRedact__',
      },
    },
    // Firefox asks at installation for a page in the developer tools, unless it is optional: then it is
    // switched on among the add-on's permissions, by those who want it.
    ...(browser === 'firefox' ? { optional_permissions: ['devtools'] } : {}),
    action: { default_title: '__MSG_actionTitle__' },
    icons: Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icon/${size}.png`])),
    web_accessible_resources: [
      {
        resources: ['reader.html'],
        matches: ['<all_urls>'],
        // An address that changes with every session tells no page who is here. Firefox has such
        // addresses for all extensions. Chrome before 130 leaves the fixed one open as well, which says that Keyslip is
        // there and nothing else: those who cannot have a newer one are better guarded than unguarded.
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    content_security_policy: {
      // The promise that Keyslip sends nothing, enforced by the browser: no page of ours can connect to anything but its own files.
      // The worker that reads files compiles what reads the letters of pictures, and takes it from the extension.
      extension_pages:
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'none'; base-uri 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{8c87fcec-7301-4b1b-9132-dc5eaf1313af}',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {
          minimum_chrome_version: '120',
          // Those of the content scripts, for which Chrome asks no more: without it no script could be started in pages
          // that were open before Keyslip was installed or switched on. Firefox does that by itself.
          host_permissions: guardedMatches(),
          // Firefox takes policies without one.
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
  hooks: {
    // The scripts that run before a page are short of bytes: see lib/detect/beyond.ts.
    'vite:build:extendConfig': ([entry], config) => {
      if (entry?.name === 'guard') config.plugins?.push(lean);
      if (entry?.name === 'answer') config.plugins?.push(lent);
      if (entry && entry.name in inPage) config.plugins?.push(nameless);
      if (entry?.type === 'content-script') {
        config.build = {
          ...config.build,
          minify: 'terser',
          terserOptions: optionsOf[entry.name] ?? terserOptions,
        };
      }
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      // Both scripts run on the same pages, and the popup may register more of the same.
      for (const script of manifest.content_scripts ?? []) script.matches = guardedMatches();
    },
  },
});
