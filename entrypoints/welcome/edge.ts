import { browser } from 'wxt/browser';
import { grantedOrigins } from '../../lib/coverage/browser';
import { EVERY_SITE, isListWithheld } from '../../lib/coverage/origins';
import { guardedMatches } from '../../lib/policy/sites';

export type Coverage = 'unknown' | 'impossible' | 'recommended' | 'every';

const EVERYWHERE = { origins: [EVERY_SITE] };

/** The choice of sites, which is a permission of the browser's. */
export const everySite = {
  /** What is allowed now; `impossible` where this build asks for no such permission. */
  async state(): Promise<Coverage> {
    const { optional_host_permissions: optional } = browser.runtime.getManifest() as Partial<
      Record<'optional_host_permissions', string[]>
    >;
    if (!optional?.length) return 'impossible';
    return (await browser.permissions.contains(EVERYWHERE)) ? 'every' : 'recommended';
  },
  /** Asks for it; call it while a click is being handled. */
  ask: (): Promise<boolean> => browser.permissions.request(EVERYWHERE),
};

/** The sites of the list: allowed with the installation, unless browser or user keep that back. */
export const listedSites = {
  /** Is none of them allowed? */
  isWithheld: async (): Promise<boolean> =>
    isListWithheld(await grantedOrigins(), guardedMatches()),
  /** Asks for them; call it while a click is being handled. */
  ask: (): Promise<boolean> => browser.permissions.request({ origins: guardedMatches() }),
};

/** Does the browser keep Keyslip's button in a menu? Some cannot say, and count as if they did not. */
export async function isButtonHidden(): Promise<boolean> {
  const { getUserSettings } = browser.action as Partial<typeof browser.action>;
  const settings = await getUserSettings?.().catch(() => undefined);
  return settings?.isOnToolbar === false;
}

/** @throws if the browser gives no access to the clipboard. */
export const copyKey = (key: string): Promise<void> => navigator.clipboard.writeText(key);

/** What became of the sample: the guard has redacted it, or it lies in the field as it is. */
export function watchPractice(text: string, sample: string): 'waiting' | 'redacted' | 'original' {
  if (text.includes(sample)) return 'original';
  return text.includes('$GITHUB_TOKEN') ? 'redacted' : 'waiting';
}
