import { browser } from 'wxt/browser';
import { EVERY_SITE, takenBack, wantedFor } from '../../lib/coverage/origins';
import { PAUSE_MS, type Settings, type SiteSettings } from '../../lib/policy/settings';
import { guardedMatches } from '../../lib/policy/sites';
import { changeSettings } from '../../lib/store/change';
import { removeExceptions } from '../../lib/store/stored';
import { resetUnreadable } from '../../lib/store/unreadable';
import { saving } from '../../lib/ui/saving';
import { readClipboard } from './read-clipboard';
import type { ClipboardState, PopupActions } from './state';
import type { Tab } from './tab';

/** What is set for a host; empty if nothing is. */
export function siteOf({ sites }: Settings, host: string | null): SiteSettings {
  return (host !== null && Object.hasOwn(sites, host) ? sites[host] : undefined) ?? {};
}

/** What the buttons of the popup do; each reads the state at the moment of its click. */
export function actionsFor(
  tab: () => Tab,
  setClipboard: (clipboard: ClipboardState) => void,
  setUnsaved: (unsaved: boolean) => void,
): Omit<PopupActions, 'showOnPage'> {
  const store = saving(setUnsaved);
  const change = (edit: (site: SiteSettings) => SiteSettings): void => {
    const { host } = tab();
    if (host === null) return;
    void store(
      changeSettings((settings) => {
        const sites = { ...settings.sites, [host]: edit(siteOf(settings, host)) };
        return { ...settings, sites };
      }),
    );
  };
  const ask = (origins: string[]): void => {
    // Refused: everything stays as it is, and so does what the popup says.
    browser.permissions.request({ origins }).catch(() => undefined);
  };
  return {
    setMode: (mode) => change((site) => ({ ...site, mode })),
    pause: () => change((site) => ({ ...site, pausedUntil: Date.now() + PAUSE_MS })),
    resume: () => change(({ pausedUntil: _, ...site }) => site),
    removeException: (id) => void store(removeExceptions([id])),
    resetSettings: () => void store(resetUnreadable()),
    scan: () => void openReport(tab().id),
    scanClipboard: () => {
      setClipboard({ step: 'busy' });
      void readClipboard().then(setClipboard);
    },
    openOptions: (section) => {
      void browser.tabs.create({ url: `/options.html#${section}` }).then(() => window.close());
    },
    // Browsers take the request only while the click is being handled: nothing may come before it.
    protectSite: () => ask(wantedFor(tab().url, guardedMatches())),
    protectEverySite: () => ask([EVERY_SITE]),
    stopProtecting: () => {
      const { url, granted } = tab();
      const origins = takenBack(url, granted ?? [], guardedMatches());
      void browser.permissions.remove({ origins });
    },
    reload: () => {
      const { id } = tab();
      if (id !== undefined) void browser.tabs.reload(id).then(() => window.close());
    },
  };
}

/** Opens the result page beside the tab, which the click on our button has just given us. */
async function openReport(tab: number | undefined): Promise<void> {
  if (tab === undefined) return;
  await browser.tabs.create({ url: browser.runtime.getURL(`/report.html?tab=${tab}`) });
  // Not when it was opened as a page.
  if (!new URLSearchParams(location.search).has('tab')) window.close();
}
