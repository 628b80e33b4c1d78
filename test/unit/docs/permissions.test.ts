// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { UserManifest } from 'wxt';
import config from '../../../wxt.config';

/** What the manifest asks a browser for, as `wxt.config.ts` has it for that browser. */
async function manifestFor(browser: string): Promise<UserManifest> {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('the manifest depends on the browser');
  return manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' });
}

/** Keys of a manifest that open something to the extension or to pages. */
const OPENING = [
  'web_accessible_resources',
  'commands',
  'externally_connectable',
  'host_permissions',
];
/** WXT adds these to the manifest, by what lies in `entrypoints`. */
const BY_FILES = ['content_scripts', 'devtools_page'];

async function asked(): Promise<string[]> {
  const manifests = await Promise.all(['chrome', 'firefox'].map(manifestFor));
  const names = manifests.flatMap((manifest) => [
    ...(manifest.permissions ?? []),
    ...(manifest.optional_permissions ?? []),
    ...(manifest.optional_host_permissions ?? []),
    ...OPENING.filter((key) => key in manifest),
  ]);
  return [...new Set([...names, ...BY_FILES])].sort();
}

it('every permission has its reason in docs/store/reviewers.md, and no reason is without one', async () => {
  const text = readFileSync('docs/store/reviewers.md', 'utf8');
  const rows = [...text.matchAll(/^\| `([^`]+)` \| [^|]+ \| (.{20,}) \|$/gm)];
  expect(rows.map(([, name]) => name).sort()).toEqual(await asked());
});

it('the policy for Firefox in docs/enterprise.md is for the add-on of the manifest', async () => {
  const { browser_specific_settings: settings } = await manifestFor('firefox');
  const id = settings?.gecko?.id ?? '';
  // Mozilla takes a GUID in braces, or the form of an address, which would claim a domain.
  expect(id).toMatch(/^\{[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}$/);
  expect(readFileSync('docs/enterprise.md', 'utf8')).toContain(`"${id}": {`);
});
