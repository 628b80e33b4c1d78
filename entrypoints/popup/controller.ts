import { browser } from 'wxt/browser';
import type { PageReport } from '../../lib/messages/page';
import { PROOFS, SELF_TEST_PORT, type SelfTestReport } from '../../lib/messages/self-test';
import { isProven, parseSelfTestReport } from '../../lib/messages/self-test-report';
import { siteMatches } from '../../lib/policy/destination';
import type { Exception } from '../../lib/policy/exceptions';
import { modeFor, type Settings, type SiteSettings } from '../../lib/policy/settings';
import {
  NOTHING_STORED,
  removeException,
  resetUnreadable,
  type Stored,
  saveSettings,
  watchStored,
} from '../../lib/store/stored';
import { t } from '../../lib/ui/i18n';
import { listenToPage, type PageLink } from './page-port';
import type { PopupActions, PopupState } from './view';

const HOUR = 3_600_000;

/** What is known of the tab: addresses come with `activeTab`, reports from the guards themselves. */
interface Tab {
  readonly id: number | null;
  readonly host: string | null;
  readonly reports: readonly SelfTestReport[];
  /** What they expose, one a frame. */
  readonly page: readonly PageReport[];
  /** Nobody answered, or nobody will answer any more. */
  readonly closed: boolean;
}

/**
 * Keeps the popup's state from storage and from the self-tests of the tab's frames.
 * @param render called with each new state.
 */
export async function start(
  render: (state: PopupState, actions: PopupActions) => void,
): Promise<void> {
  let stored: Stored = NOTHING_STORED;
  let isRead = false;
  let tab: Tab = { id: null, host: null, reports: [], page: [], closed: false };
  let link: PageLink | undefined;
  const actions: PopupActions = {
    ...actionsFor(
      () => stored,
      () => tab,
    ),
    showOnPage: (frame, item) => link?.show(frame, item),
  };
  const update = (): void => {
    const state = stateOf(stored, tab, Date.now());
    // What the guard does depends on the settings: nothing is said of it before they are known.
    render(isRead ? state : { ...state, guard: 'checking' }, actions);
  };
  update();
  watchStored(new AbortController().signal, (now) => {
    stored = now;
    isRead = true;
    update();
  });
  const { id, url } = await findTab();
  tab = { ...tab, id: id ?? null, host: hostOf(url) };
  if (id === undefined) {
    tab = { ...tab, closed: true };
    return update();
  }
  const port = browser.tabs.connect(id, { name: SELF_TEST_PORT });
  port.onMessage.addListener((message: unknown) => {
    const report = parseSelfTestReport(message);
    if (!report) return;
    const others = tab.reports.filter(({ frame }) => frame !== report.frame);
    tab = { ...tab, host: report.top ? report.host : tab.host, reports: [...others, report] };
    update();
  });
  link = listenToPage(id, (page) => {
    tab = { ...tab, page };
    update();
  });
  port.onDisconnect.addListener(() => {
    tab = { ...tab, closed: true };
    update();
  });
}

/** The tab the popup was opened over; `?tab=` names another, for a popup opened as a page. */
async function findTab(): Promise<{ id?: number | undefined; url?: string | undefined }> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return browser.tabs.get(Number(named));
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active ?? {};
}

function hostOf(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? hostname : null;
}

/** The state shown. `now` in ms. */
export function stateOf(stored: Stored, tab: Tab, now: number): PopupState {
  const { settings, exceptions, problems } = stored;
  const { host, reports } = tab;
  const top = reports.find((report) => report.top);
  const site = siteOf(settings, host);
  const pausedUntil =
    site.pausedUntil !== undefined && site.pausedUntil > now ? site.pausedUntil : null;
  return {
    host,
    guard: guardState(),
    proof: PROOFS.map((name) => ({ label: t(`proof_${name}`), ok: top?.proofs[name] === true })),
    frames: {
      guarded: reports.filter(isProven).length,
      total: Math.max(reports.length, 1 + reports.reduce((sum, { children }) => sum + children, 0)),
    },
    mode: site.mode ?? settings.mode,
    pausedUntil,
    exceptions: exceptions
      .filter((exception) => concerns(exception, host))
      .filter(({ expires }) => expires === null || expires > now)
      .map(({ id, label, reason, expires }) => ({
        id,
        label,
        reason: t(`reason_${reason.replace(/-/g, '_')}`),
        expires: expires === null ? null : new Date(expires).toLocaleString(),
      })),
    page: tab.page,
    problems: [...problems],
  };

  function guardState(): PopupState['guard'] {
    if (!top) return tab.closed ? 'not-covered' : 'checking';
    if (pausedUntil !== null) return 'paused';
    if (modeFor(settings, top.host, now) === 'off') return 'off';
    return isProven(top) ? 'guarded' : 'failed';
  }
}

function siteOf({ sites }: Settings, host: string | null): SiteSettings {
  return (host !== null && Object.hasOwn(sites, host) ? sites[host] : undefined) ?? {};
}

function concerns({ site }: Exception, host: string | null): boolean {
  if (site === null) return true;
  return host !== null && siteMatches(site.split('/', 1)[0] ?? '', host, '/');
}

function actionsFor(stored: () => Stored, tab: () => Tab): Omit<PopupActions, 'showOnPage'> {
  const change = (edit: (site: SiteSettings) => SiteSettings): void => {
    const { host } = tab();
    if (host === null) return;
    const { settings } = stored();
    const sites = { ...settings.sites, [host]: edit(siteOf(settings, host)) };
    void saveSettings({ ...settings, sites });
  };
  return {
    setMode: (mode) => change((site) => ({ ...site, mode })),
    pause: () => change((site) => ({ ...site, pausedUntil: Date.now() + HOUR })),
    resume: () => change(({ pausedUntil: _, ...site }) => site),
    removeException: (id) => void removeException(id),
    resetSettings: () => void resetUnreadable(),
    scan: () => void openReport(tab().id),
  };
}

/** Opens the result page beside the tab, which the click on our button has just given us. */
async function openReport(tab: number | null): Promise<void> {
  if (tab === null) return;
  await browser.tabs.create({ url: browser.runtime.getURL(`/report.html?tab=${tab}`) });
  // Not when it was opened as a page.
  if (!new URLSearchParams(location.search).has('tab')) window.close();
}
