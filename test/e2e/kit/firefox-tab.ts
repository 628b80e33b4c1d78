import type { Bidi, BidiNode } from './bidi';
import type { RawScope, RawTab, Surface } from './engine';

/** WebDriver's names for the keys that are no characters. */
const keyValues: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};
const segments = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A tab of Firefox, spoken to in WebDriver BiDi; extension pages work as well as web pages. */
export function firefoxTab(
  bidi: Bidi,
  context: string,
  grantActiveTab: RawTab['grantActiveTab'],
): RawTab {
  const setFiles = async (expression: string, paths: readonly string[]): Promise<void> => {
    const found = await bidi.send<{ result?: { sharedId?: string } }>('script.evaluate', {
      target: { context },
      expression,
      awaitPromise: false,
    });
    const element = { sharedId: found.result?.sharedId };
    await bidi.send('input.setFiles', { context, element, files: paths });
  };
  return {
    ...firefoxScope(bidi, context),
    goto: async (url) => {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    chooseFiles: (selector, paths) =>
      setFiles(`document.querySelector(${JSON.stringify(selector)})`, paths),
    // No chooser opens without a user, and the page is told that one would.
    chooseFilesFor: (expression, paths) =>
      setFiles(`(${expression}.click(), ${expression})`, paths),
    dropFiles: null,
    frame: async (name) => {
      const found = await bidi.send<{ result?: { value?: { context?: string } } }>(
        'script.evaluate',
        {
          target: { context },
          expression: `document.querySelector('iframe[name="${name}"]')?.contentWindow`,
          awaitPromise: false,
        },
      );
      const inner = found.result?.value?.context;
      return inner ? firefoxScope(bidi, inner) : null;
    },
    domDump: async () => JSON.stringify(await bidi.tree(context)),
    setViewport: async (width, height) => {
      await bidi.send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    touch: async (action, x, y) => {
      const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
      const press = action === 'move' ? [] : [{ type: `pointer${titled(action)}`, button: 0 }];
      const source = { type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' } };
      const actions = [{ ...source, actions: [move, ...press] }];
      await bidi.send('input.performActions', { context, actions });
    },
    screenshot: async () => {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', {
        context,
      });
      return Buffer.from(data, 'base64');
    },
    bringToFront: async () => {
      await bidi.send('browsingContext.activate', { context });
    },
    grantActiveTab,
    leave: () =>
      bidi.send('browsingContext.navigate', { context, url: 'about:blank', wait: 'complete' }).then(
        () => true,
        // A restart may have closed it already.
        () => false,
      ),
    close: async () => {
      await bidi.send('browsingContext.close', { context }).catch(() => undefined);
    },
  };
}

function firefoxScope(bidi: Bidi, context: string): RawScope {
  const perform = (source: object) =>
    bidi.send<unknown>('input.performActions', { context, actions: [source] });
  const keys = (actions: readonly { type: string; value: string }[]) =>
    perform({ type: 'key', id: 'keyboard', actions });

  return {
    run: (expression) => bidi.run(context, expression),
    runInWarning: async (fn, args, surface = 'dialog') => {
      const isHost = (node: BidiNode): boolean => holds(node, surface);
      // The hosts of dialog and marks hang from the document element, and two levels show the root and
      // what is in it; a note goes wherever its field can be seen.
      const near = surface !== 'note';
      const host = near
        ? (await bidi.hosts(context)).find(isHost)
        : find(await bidi.tree(context), isHost);
      const root = host?.value?.shadowRoot?.sharedId;
      if (!root) return null;
      const call = `(root) => JSON.stringify((${fn})(root, ...${args}) ?? null)`;
      return bidi.call(context, call, [root]);
    },
    mouse: async (action, x, y, button = 'left') => {
      const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
      const which = button === 'left' ? 0 : 1;
      const press = action === 'move' ? [] : [{ type: `pointer${titled(action)}`, button: which }];
      await perform({ type: 'pointer', id: 'mouse', actions: [move, ...press] }).catch((error) => {
        // What was pressed has sent the page away: there is nothing left to let go of.
        if (action !== 'up' || !/NS_ERROR_FAILURE|no such frame/.test(String(error))) throw error;
      });
    },
    key: async (action, key) => {
      await keys([{ type: `key${titled(action)}`, value: keyValues[key] ?? key }]);
    },
    insert: null,
    type: async (text) => {
      const values = [...segments.segment(text)].map(({ segment }) =>
        segment === '\n' ? (keyValues.Enter ?? '') : segment,
      );
      await keys(
        values.flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      );
    },
  };
}

const titled = (action: string): string => `${action[0]?.toUpperCase()}${action.slice(1)}`;

function holds(node: BidiNode, surface: Surface): boolean {
  const root = node.value?.shadowRoot;
  return root !== undefined && root !== null && shows(root, surface);
}

function shows(node: BidiNode, surface: Surface): boolean {
  const { attributes, children } = node.value ?? {};
  const found = {
    dialog: attributes?.role === 'alertdialog',
    note: attributes?.popover === 'manual',
    marks: attributes?.class === 'layer',
  };
  return found[surface] || (children ?? []).some((child) => shows(child, surface));
}

function find(node: BidiNode, wanted: (node: BidiNode) => boolean): BidiNode | undefined {
  if (wanted(node)) return node;
  for (const child of node.value?.children ?? []) {
    const found = find(child, wanted);
    if (found) return found;
  }
  return undefined;
}
