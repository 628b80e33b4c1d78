import { browser } from 'wxt/browser';
import {
  hasFocus,
  SELECTION_TASKS,
  type SelectionMessage,
  type SelectionTask,
  TAKEN,
} from '../messages/selection';
import { t } from '../ui/i18n';

const ANSWER = '/content-scripts/answer.js';

/** The entries of the menu; a shortcut of the manifest has the name of its task. */
const ENTRIES = [
  { id: 'check-selection', title: 'menuCheck' },
  { id: 'redact-selection', title: 'menuRedact' },
] as const satisfies readonly { id: SelectionTask; title: string }[];

/**
 * Adds the entries, and passes on what is asked for. For the background, at each of its starts. Firefox
 * for Android has neither menus nor shortcuts, and what starts after this has to start there as well.
 */
export function startMenu(): void {
  const { contextMenus, commands, runtime } = browser as Partial<typeof browser>;
  if (contextMenus) runtime?.onInstalled.addListener(() => void addEntries());
  contextMenus?.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    const task = taskOf(menuItemId);
    if (task && tab?.id !== undefined) void pass(task, tab.id, frameId ?? 0);
  });
  commands?.onCommand.addListener((command, tab) => {
    const task = taskOf(command);
    if (task && tab?.id !== undefined) void pass(task, tab.id);
  });
}

const taskOf = (name: string | number): SelectionTask | undefined =>
  SELECTION_TASKS.find((task) => task === name);

async function addEntries(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title } of ENTRIES) {
    browser.contextMenus.create({ id, title: t(title), contexts: ['selection', 'editable'] });
  }
}

/** @param frameId without one the frame that has the focus is meant. */
async function pass(task: SelectionTask, tabId: number, frameId?: number): Promise<void> {
  const message: SelectionMessage = { selection: task, focused: frameId === undefined };
  const to = frameId === undefined ? {} : { frameId };
  // A browser refuses if nobody listens in the tab. If only others than the one that is meant do, nobody answers.
  const send = (): Promise<unknown> =>
    browser.tabs.sendMessage(tabId, message, to).catch(() => undefined);
  if ((await send()) === TAKEN) return;
  const frameIds = frameId === undefined ? await focusedIn(tabId) : [frameId];
  if (frameIds.length === 0) return;
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds },
      files: [ANSWER],
      injectImmediately: true,
    });
    await send();
  } catch {
    // Where Keyslip may not start either, as on pages of the browser, nothing happens.
  }
}

/** The frame that the user is in, if Keyslip may start there: in the others a script that runs would be started anew. */
async function focusedIn(tabId: number): Promise<number[]> {
  const target = { tabId, allFrames: true };
  const frames = await browser.scripting
    .executeScript({ target, func: hasFocus, injectImmediately: true })
    .catch(() => []);
  return frames.filter(({ result }) => result === true).map(({ frameId }) => frameId);
}
