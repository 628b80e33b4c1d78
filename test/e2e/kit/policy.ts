import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, realpath, rm, rmdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { BrowserName } from './engine';
import { Kit } from './kit';

/** A build of its own with a policy of its own: browsers of other tests, with another id, see none of it. */
export interface Managed {
  /** Folder of the build. */
  readonly extension: string;
  /** Takes the policy back and the folder away. */
  end(): Promise<void>;
}

const GECKO_ID = 'policy-test@keyslip.invalid';

/** Where each browser reads the machine's policies, which is a matter for root. */
export const canManage = (): boolean => process.platform === 'linux' && process.getuid?.() === 0;

/**
 * Writes a policy file as an administrator would; have it in place before the browser starts.
 * @throws if there is a policy file of the machine's own in its place.
 */
export async function manage(browser: BrowserName, policy: object): Promise<Managed> {
  const extension = await realpath(await mkdtemp(join(tmpdir(), 'keyslip-managed-')));
  await cp(Kit.buildOf(browser), extension, { recursive: true });
  const [file, content] =
    browser === 'chromium' ? chromiumPolicy(extension, policy) : firefoxPolicy(policy);
  if (browser === 'firefox') await rename(extension);
  const made = await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(content, null, 2), { flag: 'wx' });
  return {
    extension,
    end: async () => {
      await rm(file, { force: true });
      if (made) await removeEmpty(dirname(file), made);
      await rm(extension, { recursive: true, force: true });
    },
  };
}

/** Takes back the folders that were made, from the inside out, if nobody else uses them by now. */
async function removeEmpty(folder: string, last: string): Promise<void> {
  await rmdir(folder).catch(() => undefined);
  if (folder !== last) await removeEmpty(dirname(folder), last);
}

/** An unpacked extension without a key is called by the hash of its folder's path. */
function chromiumPolicy(extension: string, policy: object): [file: string, content: object] {
  const hash = createHash('sha256').update(extension).digest('hex').slice(0, 32);
  const id = hash.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
  const file = `/etc/chromium/policies/managed/${id}.json`;
  return [file, { '3rdparty': { extensions: { [id]: policy } } }];
}

function firefoxPolicy(policy: object): [file: string, content: object] {
  const content = { policies: { '3rdparty': { Extensions: { [GECKO_ID]: policy } } } };
  return ['/etc/firefox/policies/policies.json', content];
}

async function rename(extension: string): Promise<void> {
  const file = join(extension, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  manifest.browser_specific_settings.gecko.id = GECKO_ID;
  await writeFile(file, JSON.stringify(manifest));
}
