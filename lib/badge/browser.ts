import { browser } from 'wxt/browser';
import { grantedOrigins, startWhereAbsent } from '../coverage/browser';
import { guardStateOf } from '../coverage/guard-state';
import { SELF_TEST_PORT, type SelfTestReport } from '../messages/self-test';
import { parseSelfTestReport } from '../messages/self-test-report';
import { readTallyReport, TALLY } from '../messages/tally';
import { guardedMatches } from '../policy/sites';
import { decides } from '../store/items';
import { readStored } from '../store/stored';
import { t } from '../ui/i18n';
import { type Badge, badgeFor, NO_ACCESS } from './badge';
import { inOneGo } from './in-one-go';

const ALARM = '#b3401f';
const CALM = '#59636e';

/**
 * Keeps the badges of the tabs in front. Everything is asked anew each time: nothing is kept.
 * @returns looks again, for when guards were started in pages that are open, or the extension was loaded.
 */
export function startBadge(): () => void {
  const { tabs, runtime, storage, permissions } = browser;
  tabs.onActivated.addListener(({ tabId }) => void look(tabId));
  tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete') void look(tabId);
  });
  runtime.onMessage.addListener((message: unknown, { tab }) => {
    if (message === TALLY && tab?.id !== undefined) void look(tab.id);
    return undefined;
  });
  storage.onChanged.addListener((changes, area) => {
    // What was caught is no setting, and each catch is counted by its frame.
    if (area === 'local' && Object.keys(changes).some(decides)) void lookAtAll();
  });
  const access = (): void => void showAccess().then(lookAtAll);
  permissions.onAdded.addListener(access);
  permissions.onRemoved.addListener(access);
  return access;
}

/** Without any site to run on every tab says so; the tabs' own badges come before it. */
async function showAccess(): Promise<void> {
  const builtIn = new Set(guardedMatches());
  const granted = await grantedOrigins();
  const lost = granted.length === 0 && builtIn.size > 0;
  await show(lost ? NO_ACCESS : badgeFor('not-covered', 0), {});
}

async function lookAtAll(): Promise<void> {
  for (const { id } of await browser.tabs.query({ active: true }))
    if (id !== undefined) void look(id);
}

/** What ends the last look at a tab when a new one begins. */
const looks = new Map<number, () => void>();

/**
 * Has the guard of a tab's top frame test itself and its frames count, and shows what they say, then and
 * whenever they say more. Frames in which nothing lies say nothing: a page may have a thousand of them.
 * @param isStarted a guard that was not there has been started since the last look.
 */
async function look(tabId: number, isStarted = false): Promise<void> {
  const { settings, policy } = await readStored();
  looks.get(tabId)?.();
  let top: SelfTestReport | null = null;
  const counts = new Map<number, number>();
  const draw = inOneGo(() => {
    const state = { settings, policy, reports: top ? [top] : [], closed: true, coverage: null };
    const count = [...counts.values()].reduce((sum, one) => sum + one, 0);
    return show(badgeFor(guardStateOf(state, Date.now()), count), { tabId });
  });
  const ports = [
    browser.tabs.connect(tabId, { name: SELF_TEST_PORT, frameId: 0 }),
    browser.tabs.connect(tabId, { name: TALLY }),
  ];
  for (const port of ports) {
    port.onMessage.addListener((message: unknown) => {
      const report = parseSelfTestReport(message);
      if (report?.top) top = report;
      const tally = readTallyReport(message);
      if (tally) counts.set(tally.frame, tally.count);
      if (report || tally) draw();
    });
    // Read, so that the browser does not complain: no guard there is nothing wrong.
    port.onDisconnect.addListener(() => void browser.runtime.lastError);
  }
  ports[0]?.onDisconnect.addListener(async () => {
    // Once: one that does not answer even then would be started without end.
    if (!top && !isStarted && (await startWhereAbsent(tabId))) await look(tabId, true);
  });
  looks.set(tabId, () => {
    for (const port of ports) port.disconnect();
  });
}

async function show(
  { text, title, count, alarming }: Badge,
  where: { tabId?: number },
): Promise<void> {
  const { action } = browser;
  try {
    await action.setBadgeBackgroundColor({ color: alarming ? ALARM : CALM, ...where });
    await action.setBadgeTextColor?.({ color: '#fff', ...where });
    await action.setTitle({ title: t(title, String(count)), ...where });
    await action.setBadgeText({ text, ...where });
  } catch {
    // The tab is gone.
  }
}
