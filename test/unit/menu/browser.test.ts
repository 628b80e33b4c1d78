import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { startMenu } from '../../../lib/menu/browser';

type Command = (name: string, tab: { id: number }) => void;
type Click = (info: { menuItemId: string; frameId?: number }, tab: { id: number }) => void;

/** Frames of the tab by their id: does a script of ours run there, and is it where the user is? */
let frames: Map<number, { runs: boolean; focused?: boolean; closed?: boolean }>;
let done: number[];
let started: number[];
let command: Command;
let click: Click;

/** As browsers do it: refused if nobody listens, and nothing if nobody answers. */
async function sendMessage(
  _: number,
  { focused }: { focused: boolean },
  { frameId }: { frameId?: number } = {},
): Promise<unknown> {
  const reached = [...frames].filter(
    ([id, { runs }]) => runs && (frameId === undefined || frameId === id),
  );
  if (reached.length === 0) throw new Error('Could not establish connection.');
  const taken = reached.filter(([, frame]) => !focused || frame.focused).map(([id]) => id);
  done.push(...taken);
  return taken.length > 0 ? true : undefined;
}

async function executeScript({
  target: { frameIds = [...frames.keys()] },
  func,
}: {
  target: { frameIds?: number[] };
  func?: unknown;
}): Promise<unknown> {
  const open = frameIds.filter((id) => !frames.get(id)?.closed);
  if (open.length === 0) throw new Error('Cannot access contents of the page.');
  if (func)
    return open.map((frameId) => ({ frameId, result: frames.get(frameId)?.focused === true }));
  started.push(...open);
  for (const id of open) frames.set(id, { ...frames.get(id), runs: true });
  return [];
}

beforeEach(() => {
  done = [];
  started = [];
  const event = <L>(set: (listener: L) => void) => ({ addListener: set });
  Object.assign(browser, {
    commands: { onCommand: event<Command>((listener) => (command = listener)) },
    contextMenus: { onClicked: event<Click>((listener) => (click = listener)) },
    scripting: { executeScript },
  });
  Object.assign(browser.tabs, { sendMessage });
  startMenu();
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

it('reaches the frame that the user is in, though only another one has a script', async () => {
  frames = new Map([
    [0, { runs: false, focused: true }],
    [4, { runs: true }],
  ]);
  command('redact-field', { id: 1 });
  await settled();
  expect(done).toEqual([0]);
  expect(started).toEqual([0]);
});

it('starts nothing anew where a script of ours runs', async () => {
  frames = new Map([
    [0, { runs: true }],
    [4, { runs: true, focused: true }],
    [5, { runs: false }],
  ]);
  command('check-selection', { id: 1 });
  await settled();
  expect(done).toEqual([4]);
  expect(started).toEqual([]);
});

it('starts in a page without any, and only where the user is', async () => {
  frames = new Map([
    [0, { runs: false }],
    [4, { runs: false, focused: true }],
  ]);
  command('check-selection', { id: 1 });
  await settled();
  expect([started, done]).toEqual([[4], [4]]);
});

it('goes by the frame of the menu', async () => {
  frames = new Map([
    [0, { runs: true, focused: true }],
    [4, { runs: false }],
  ]);
  click({ menuItemId: 'redact-selection', frameId: 4 }, { id: 1 });
  await settled();
  expect([started, done]).toEqual([[4], [4]]);
});

it('does nothing where it may not', async () => {
  frames = new Map([[0, { runs: false, focused: true, closed: true }]]);
  command('check-selection', { id: 1 });
  await settled();
  expect([started, done]).toEqual([[], []]);
});
