import { browser } from 'wxt/browser';
import { grantedOrigins } from '../../lib/coverage/browser';
import { guardStateOf } from '../../lib/coverage/guard-state';
import { coverageOf } from '../../lib/coverage/origins';
import { COVERED } from '../../lib/messages/covered';
import { PROOFS } from '../../lib/messages/self-test';
import { isProven } from '../../lib/messages/self-test-report';
import { type DestinationKind, siteMatches } from '../../lib/policy/destination';
import type { Exception } from '../../lib/policy/exceptions';
import { isLeft, raised } from '../../lib/policy/policy';
import { pauseEnd, waitFor } from '../../lib/policy/settings';
import { guardedMatches } from '../../lib/policy/sites';
import { type HistoryEntry, watchHistory } from '../../lib/store/history';
import { byAge, NOTHING_STORED, type Stored, watchStored } from '../../lib/store/stored';
import { watchProblems } from '../../lib/store/unreadable';
import { t } from '../../lib/ui/i18n';
import { labelOf } from '../../lib/ui/label';
import { when } from '../../lib/ui/when';
import { actionsFor, siteOf } from './actions';
import { MOST as MOST_CAUGHT } from './caught';
import { MOST as MOST_EXCEPTIONS } from './exceptions';
import { listenToPage, type PageLink } from './page-port';
import type { ClipboardState, PopupActions, PopupState } from './state';
import { connect, countFrames, findTab, hostOf, type Tab, wasLate, whereIs } from './tab';

/** Frames answer well within this, in ms; nothing is said of those that have not before. */
const PATIENCE = 500;

/**
 * Keeps the popup's state from storage and from the self-tests of the tab's frames.
 * @param render called with each new state.
 */
export async function start(
  render: (state: PopupState, actions: PopupActions) => void,
): Promise<void> {
  let stored: Stored = NOTHING_STORED;
  let isRead = false;
  let tab: Tab = {
    id: undefined,
    url: '',
    host: null,
    granted: null,
    late: false,
    frames: 0,
    reports: [],
    waited: false,
    page: [],
    closed: false,
  };
  let link: PageLink | undefined;
  let clipboard: ClipboardState = { step: 'idle' };
  let unsaved = false;
  let history: readonly HistoryEntry[] = [];
  let problems: readonly string[] = [];
  let end: ReturnType<typeof setTimeout> | undefined;
  const actions: PopupActions = {
    ...actionsFor(
      () => tab,
      (now) => {
        clipboard = now;
        update();
      },
      (now) => {
        unsaved = now;
        update();
      },
    ),
    showOnPage: (frame, item) => link?.show(frame, item),
  };
  const update = (change: Partial<Tab> = {}): void => {
    tab = { ...tab, ...change };
    const now = Date.now();
    const known = stateOf({ ...stored, problems }, tab, history, now);
    const state = { ...known, clipboard, unsaved };
    clearTimeout(end);
    // A popup that is open when the pause ends says so.
    if (known.pausedUntil !== null) end = setTimeout(update, waitFor(known.pausedUntil, now));
    // What the guard does depends on the settings: nothing is said of it before they are known.
    render(isRead ? state : { ...state, guard: 'checking' }, actions);
  };
  update();
  watchStored(
    new AbortController().signal,
    (now) => {
      stored = now;
      isRead = true;
      update();
    },
    () => {
      // A guard that could not read them either says so in its self-test.
      isRead = true;
      update();
    },
  );
  watchProblems(new AbortController().signal, (now) => {
    problems = now;
    update();
  });
  watchHistory(new AbortController().signal, (entries) => {
    history = entries;
    update();
  });
  const { id, url = '' } = await findTab();
  update({ id, url, host: hostOf(url) });
  const askBrowser = async (): Promise<void> => update({ granted: await grantedOrigins() });
  browser.permissions.onAdded.addListener(() => void askBrowser());
  browser.permissions.onRemoved.addListener(() => void askBrowser());
  await askBrowser();
  if (id === undefined) return update({ closed: true });
  let disconnect = (): void => undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    disconnect();
    clearTimeout(patience);
    update({ reports: [], waited: false, closed: false });
    patience = setTimeout(() => update({ waited: true }), PATIENCE);
    disconnect = connect(
      id,
      () => tab,
      update,
      () => void lookAnew(),
    );
    link = listenToPage(id, (page) => update({ page }));
    void wasLate(id).then((late) => update({ late }));
    void countFrames(id).then((frames) => update({ frames }));
  };
  // A popup may stay open while its tab goes elsewhere: what was said of the page before says nothing of the next.
  const lookAnew = async (): Promise<void> => {
    update({ reports: [], page: [], late: false, frames: 0, closed: false });
    update(await whereIs(id));
    look();
  };
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (tabId === id && status === 'complete') void lookAnew();
  });
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (message === COVERED) look();
    return undefined;
  });
  look();
}

/** The state shown, but for what its buttons have led to. `now` in ms. */
export function stateOf(
  stored: Stored,
  tab: Tab,
  history: readonly HistoryEntry[],
  now: number,
): Omit<PopupState, 'clipboard' | 'unsaved'> {
  const { settings, policy, exceptions, problems } = stored;
  const { reports, url, granted, closed } = tab;
  const known = granted && url !== '' ? coverageOf(url, granted, guardedMatches()) : null;
  // The click on our button opens any page, but those that browsers keep all extensions out of, as their stores and
  // viewers: to be let run on such a site would change nothing.
  const isBarred = known === 'none' && tab.late === null && reports.length === 0;
  const coverage = isBarred ? null : known;
  const host = isBarred ? null : tab.host;
  const top = reports.find((report) => report.top);
  const kind = (top?.kind ?? 'unknown') as DestinationKind;
  const floor = policy.minimumMode?.[kind];
  const given = policy.exceptions?.given ?? [];
  const guarded = reports.filter(isProven).length;
  const total = Math.max(reports.length, tab.frames);
  // What became of the page itself is the headline.
  const unguarded = tab.waited ? total - guarded - (top && !isProven(top) ? 1 : 0) : 0;
  const site = siteOf(settings, host);
  const pausedUntil = host === null ? null : pauseEnd(settings, host, now);
  return {
    host,
    guard: guardStateOf(
      { settings, policy, reports, closed: closed && granted !== null, coverage },
      now,
    ),
    coverage,
    late: tab.late === true,
    proof: PROOFS.map((name) => ({ label: t(`proof_${name}`), ok: top?.proofs[name] === true })),
    frames: { guarded, total, unguarded },
    floor: floor ?? null,
    locked: policy.locked?.includes('sites') === true,
    mode: raised(site.mode ?? settings.mode, floor),
    pausedUntil,
    exceptions: [
      ...byAge(exceptions)
        .filter((one) => isLeft(policy, one, kind))
        .toReversed(),
      ...given,
    ]
      .filter((exception) => concerns(exception, host))
      .filter(({ expires }) => expires === null || expires > now)
      // One more than are shown says that there are more; to put thousands into words would take a while.
      .slice(0, MOST_EXCEPTIONS + 1)
      .map((exception) => ({
        id: exception.id,
        label: labelOf(exception),
        given: given.includes(exception),
        reason: t(`reason_${exception.reason.replace(/-/g, '_')}`),
        expires: exception.expires === null ? null : when(exception.expires),
      })),
    page: tab.page,
    caught: history
      .filter((entry) => entry.host === host)
      .slice(0, MOST_CAUGHT + 1)
      .map(({ time, ...entry }) => ({ ...entry, time: when(time) })),
    problems: [...problems],
  };
}

function concerns({ site }: Exception, host: string | null): boolean {
  if (site === null) return true;
  return host !== null && siteMatches(site.split('/', 1)[0] ?? '', host, '/');
}
