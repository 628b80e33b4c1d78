import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { builds } from '../run/build.mjs';
import { Failure } from '../run/shell.mjs';

/** A promise to users, so it is written out here and not read from the build's own configuration. */
const permissions = ['activeTab', 'contextMenus', 'scripting', 'storage'];
/** Asked for by the user's own click in the popup, and given by the browser's own question. */
const optionalSites = ['*://*/*'];
const commands = ['_execute_action', 'check-selection', 'redact-field'];
const pagePolicy = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'form-action': "'none'",
  'base-uri': "'none'",
};
/** Anything else a manifest can hold opens a door, and wants to be added here on purpose. */
const known = new Set([
  'manifest_version',
  'name',
  'description',
  'version',
  'default_locale',
  'icons',
  'action',
  'options_ui',
  'commands',
  'background',
  'content_scripts',
  'permissions',
  'optional_permissions',
  'devtools_page',
  'host_permissions',
  'optional_host_permissions',
  'content_security_policy',
  'minimum_chrome_version',
  'browser_specific_settings',
  'storage',
  'web_accessible_resources',
]);
/** What pages can load: the frame in which files are read, which listens to our own script only. */
const accessible = [{ resources: ['reader.html'], matches: ['<all_urls>'] }];
/** The content scripts, all on the same sites and in every kind of frame: when, and in which world. */
const contentScripts = {
  'content-scripts/guard.js': ['document_start', 'ISOLATED'],
  'content-scripts/tap.js': ['document_start', 'MAIN'],
  'content-scripts/answer.js': ['document_idle', 'ISOLATED'],
  'content-scripts/page.js': ['document_idle', 'ISOLATED'],
};
/** Those that one browser alone has. */
const ownScripts = {
  chrome: { 'content-scripts/handles.js': ['document_start', 'MAIN'] },
};
const everyFrame = ['all_frames', 'match_about_blank', 'match_origin_as_fallback'];

/** Both manifests ask for what docs and store pages say, and nothing else. */
export function checkManifests() {
  const wrong = Object.entries(builds).flatMap(([browser, folder]) => {
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    return faultsOf(manifest, folder, browser).map((fault) => `${browser}: ${fault}`);
  });
  if (wrong.length > 0)
    throw new Failure('the manifest is not what was promised', wrong.join('\n'));
  return permissions.join(', ');
}

/** What is wrong with a manifest, in words. */
function faultsOf(manifest, folder, browser) {
  const faults = [];
  const expect = (fact, fault) => fact || faults.push(fault);
  expect(manifest.manifest_version === 3, 'not Manifest V3');
  expect(
    isDeepStrictEqual([...(manifest.permissions ?? [])].sort(), permissions),
    `permissions are ${manifest.permissions}`,
  );
  expect(
    isDeepStrictEqual(directives(manifest.content_security_policy?.extension_pages), pagePolicy),
    'the policy for extension pages is another',
  );
  expect(
    Object.keys(manifest.content_security_policy ?? {}).length === 1,
    'there is a policy for more than extension pages',
  );
  // Of the two, Firefox alone would otherwise ask for it at installation.
  expect(
    isDeepStrictEqual(
      manifest.optional_permissions,
      browser === 'firefox' ? ['devtools'] : undefined,
    ),
    `optional permissions are ${manifest.optional_permissions}`,
  );
  const { web_accessible_resources: open = [] } = manifest;
  const dynamic = browser === 'firefox' ? {} : { use_dynamic_url: true };
  expect(
    isDeepStrictEqual(
      open,
      accessible.map((one) => ({ ...one, ...dynamic })),
    ),
    'pages can load other things',
  );
  // Chrome alone wants it said, to let scripts start in pages that are open already.
  expect(
    isDeepStrictEqual(
      manifest.host_permissions,
      browser === 'firefox' ? undefined : manifest.content_scripts?.[0]?.matches,
    ),
    'host permissions are others than the sites of the content scripts',
  );
  for (const key of Object.keys(manifest)) expect(known.has(key), `"${key}" is not expected`);
  expect(
    isDeepStrictEqual(manifest.optional_host_permissions, optionalSites),
    `optional host permissions are ${manifest.optional_host_permissions}`,
  );
  expect(
    isDeepStrictEqual(Object.keys(manifest.commands ?? {}).sort(), commands),
    `shortcuts are ${Object.keys(manifest.commands ?? {})}`,
  );
  faults.push(...scriptFaults(manifest, browser), ...fileFaults(manifest, folder));
  if (browser === 'firefox') {
    const gecko = manifest.browser_specific_settings?.gecko ?? {};
    expect(
      isDeepStrictEqual(gecko.data_collection_permissions, { required: ['none'] }),
      'data collection is not "none"',
    );
    expect(gecko.update_url === undefined, 'there is an update address');
  }
  return faults;
}

function scriptFaults({ content_scripts: scripts = [] }, browser) {
  const faults = [];
  const planned = { ...contentScripts, ...ownScripts[browser] };
  const files = scripts.flatMap(({ js = [] }) => js);
  for (const file of files) {
    if (!Object.hasOwn(planned, file)) faults.push(`${file} is not expected`);
  }
  for (const [file, [start, world]] of Object.entries(planned)) {
    const script = scripts.find(({ js }) => js?.includes(file));
    if (!script) {
      faults.push(`${file} is not registered`);
      continue;
    }
    if (script.run_at !== start) faults.push(`${file} starts at ${script.run_at}`);
    if ((script.world ?? 'ISOLATED') !== world) faults.push(`${file} runs in ${script.world}`);
    for (const key of everyFrame) if (script[key] !== true) faults.push(`${file} lacks ${key}`);
    if (!isDeepStrictEqual(script.matches, scripts[0]?.matches)) {
      faults.push(`${file} runs on other sites`);
    }
  }
  const isSite = (pattern) => /^https:\/\/(\*\.)?[a-z\d-]+(\.[a-z\d-]+)+\/\*$/.test(pattern);
  for (const pattern of new Set(scripts.flatMap(({ matches = [] }) => matches))) {
    if (!isSite(pattern)) faults.push(`runs on ${pattern} without being asked`);
  }
  return faults;
}

function fileFaults(manifest, folder) {
  const text = JSON.stringify(manifest);
  const { default_locale: locale } = manifest;
  const messages = JSON.parse(
    readFileSync(join(folder, '_locales', locale, 'messages.json'), 'utf8'),
  );
  const unknown = [...text.matchAll(/__MSG_(\w+)__/g)].filter(([, name]) => !messages[name]);
  const icons = Object.values(manifest.icons ?? {});
  return [
    ...unknown.map(([name]) => `${name} has no text`),
    ...icons.filter((icon) => !existsSync(join(folder, icon))).map((icon) => `no file ${icon}`),
    ...(icons.length === 0 ? ['no icons'] : []),
  ];
}

function directives(policy = '') {
  const parts = policy.split(';').map((part) => part.trim().split(/\s+/));
  return Object.fromEntries(parts.map(([name, ...values]) => [name, values.join(' ')]));
}
