import { browser } from 'wxt/browser';
import { SELECTION_TASKS, type SelectionMessage, type SelectionTask } from '../messages/selection';
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
  const send = (): Promise<unknown> =>
    browser.tabs.sendMessage(tabId, message, frameId === undefined ? {} : { frameId });
  try {
    await send();
  } catch {
    // Nobody is there. Where Keyslip may not start either, as on pages of the browser, nothing happens.
    await browser.scripting
      .executeScript({
        target: frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] },
        files: [ANSWER],
        injectImmediately: true,
      })
      .then(send)
      .catch(() => undefined);
  }
}
