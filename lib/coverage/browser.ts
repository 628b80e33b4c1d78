import { browser } from 'wxt/browser';
import { AGAIN } from '../doors/near';
import { COVERED } from '../messages/covered';
import { guardedMatches } from '../policy/sites';
import { claimFrame } from './late';
import { onceLoaded } from './loaded';
import { covers } from './origins';
import { addedOf, changesTo, registrationsFor, SCRIPTS } from './registrations';

/** What the browser lets Keyslip run on at this moment: match patterns. */
export async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/**
 * Keeps what is registered in line with what is granted. For the background, at each of its starts.
 * @param started called when guards were started in pages that are open, and once the extension was loaded.
 */
export function startCoverage(started: () => void): void {
  const { permissions, runtime } = browser;
  // Firefox starts those of the manifest in open pages by itself, Chromium none.
  onceLoaded(async () => {
    await bringInLine();
    started();
    const granted = await grantedOrigins();
    const left = import.meta.env.FIREFOX ? addedOf(granted, guardedMatches()) : granted;
    await startInOpenTabs(left, started);
  }).catch(complain);
  // Who listens for nothing is not started with the browser.
  runtime.onStartup.addListener(() => undefined);
  permissions.onRemoved.addListener(() => void bringInLine());
  permissions.onAdded.addListener(({ origins = [] }) => {
    void bringInLine().then(() => startInOpenTabs(origins, started));
  });
}

const complain = (error: unknown): void => console.error(String(error));

/** One after the other: each run starts from what the one before has left. */
let line: Promise<void> = Promise.resolve();

function bringInLine(): Promise<void> {
  line = line.then(register).catch(complain);
  return line;
}

async function register(): Promise<void> {
  const { scripting } = browser;
  const wanted = registrationsFor(await grantedOrigins(), guardedMatches());
  const { add, update, remove } = changesTo(wanted, await scripting.getRegisteredContentScripts());
  if (remove.length > 0) await scripting.unregisterContentScripts({ ids: remove });
  if (update.length > 0) await scripting.updateContentScripts(update);
  if (add.length > 0) await scripting.registerContentScripts(add);
}

/**
 * Starts the scripts in pages that were there before the permission, or before this version.
 * @param origins the match patterns that were granted.
 * @param started called after each.
 */
async function startInOpenTabs(origins: string[], started: () => void): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins, discarded: false });
  // Each by itself: a tab that does not answer, as one that hangs, keeps no other one waiting.
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      await startIn(id);
      started();
      // A popup that waits for it looks again; to nobody at all, it is an error to browsers.
      await browser.runtime.sendMessage(COVERED).catch(() => undefined);
    }),
  );
}

/**
 * Starts the scripts in the page of a tab that has none and may have them: one that lay in the history of its tab when the
 * permission came, or this version, and is shown again. Browsers start none there.
 * @returns whether there are any now that were not there before.
 */
export async function startWhereAbsent(tabId: number): Promise<boolean> {
  try {
    const { url, status } = await browser.tabs.get(tabId);
    // One that is on its way gets them from the browser.
    if (!url || status !== 'complete') return false;
    const granted = await grantedOrigins();
    return granted.some((pattern) => covers(pattern, url)) && (await startIn(tabId));
  } catch {
    // Gone, or a page that no script may run in.
    return false;
  }
}

/**
 * Starts the scripts in every frame of a tab that has none.
 * @returns whether there was any such frame. @throws if the tab cannot be reached.
 */
async function startIn(tabId: number): Promise<boolean> {
  const { scripting } = browser;
  const claims = await scripting.executeScript({
    target: { tabId, allFrames: true },
    func: claimFrame,
    args: [AGAIN],
    injectImmediately: true,
  });
  const frameIds = claims.filter(({ result }) => result === true).map(({ frameId }) => frameId);
  if (frameIds.length === 0) return false;
  for (const { js, world } of SCRIPTS) {
    await scripting.executeScript({
      target: { tabId, frameIds },
      files: [...js],
      world,
      injectImmediately: true,
    });
  }
  return true;
}
