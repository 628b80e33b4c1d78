import { statfsSync } from 'node:fs';
import type { CDPSession, Frame, Page, Request } from '@playwright/test';
import { chromium } from '@playwright/test';
import { chromiumAccess } from './chromium-access';
import { clickAction } from './chromium-action';
import { frameDocument, warningRoots } from './closed-roots';
import {
  type Engine,
  type LaunchOptions,
  type Media,
  type RawScope,
  type RawTab,
  type Surface,
  VIEWPORT,
} from './engine';
import { until } from './until';

export const executablePath = process.env.CHROMIUM || '/usr/bin/chromium';
const ELEMENT = 1;
/** A tab of its own for copying; no list of sites has this host. */
const desk = 'https://clipboard.invalid';

/** What Chromium is started with. @param extension left out: none. */
export function chromiumFlags({
  port,
  extension,
  headed,
}: Pick<LaunchOptions, 'port' | 'headed'> & { readonly extension?: string }): string[] {
  return [
    ...(headed ? [] : ['--headless=new']),
    '--no-sandbox',
    // There is none, and a process that stands in for it costs time.
    '--disable-gpu',
    // Its own tabs and menus open at once: nobody watches them, and each step is drawn.
    '--animation-duration-scale=0',
    '--no-first-run',
    '--disable-quic',
    // Lets the kit click the extension's button.
    '--enable-unsafe-extension-debugging',
    '--disable-sync',
    '--disable-background-networking',
    '--disable-component-update',
    '--ignore-certificate-errors',
    `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
    ...(extension
      ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
      : []),
  ];
}

/** Without much of it, as in a container, pictures of pages have to go through files, which takes time. */
function hasSharedMemory(): boolean {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    return bavail * bsize > 2 ** 30;
  } catch {
    return false;
  }
}

/** Starts Chromium with the extension; each browser process has a clipboard of its own. */
export async function launchChromium(options: LaunchOptions): Promise<Engine> {
  const context = await chromium.launchPersistentContext(options.profile, {
    executablePath,
    headless: false,
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: hasSharedMemory() ? ['--disable-dev-shm-usage'] : [],
    viewport: VIEWPORT,
    deviceScaleFactor: options.scale ?? 1,
    hasTouch: options.touch ?? false,
    args: chromiumFlags(options),
  });
  const said: string[] = [];
  context.on('console', (message) => said.push(message.text()));
  context.on('weberror', (error) => said.push(String(error.error().stack)));
  const asked: string[] = [];
  context.on('request', (request) => {
    const from = request.serviceWorker()?.url() ?? frameAddress(request);
    if (from.startsWith('chrome-extension:') && /^(?:https?|wss?):/.test(request.url())) {
      asked.push(request.url());
    }
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  worker.on('console', (message) => said.push(message.text()));

  if (options.first) {
    const welcome = await until('the extension welcomes its user', async () =>
      context.pages().find((page) => page.url().endsWith('/welcome.html')),
    );
    await welcome.close();
  }
  const letCopy = (origin: string): Promise<void> =>
    context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  await letCopy(desk);
  const clipboard = context.pages()[0] ?? (await context.newPage());
  await clipboard.goto(desk);
  // A document of the extension, because a service worker that is just falling asleep never answers.
  const extension = `chrome-extension://${new URL(worker.url()).host}`;
  const openOffice = async (): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`${extension}/manifest.json`);
    return page;
  };
  let office = await openOffice();
  let media: Media | undefined;
  // Only pages of a test that asks for it: on a page in the background this may never return.
  const dress = async (page: Page): Promise<void> => {
    if (!media) return;
    await page.emulateMedia({
      colorScheme: media.colorScheme ?? 'light',
      reducedMotion: media.reducedMotion ? 'reduce' : 'no-preference',
      media: media.print ? 'print' : null,
    });
  };
  const open = async (): Promise<Page> => {
    const page = await context.newPage();
    await dress(page);
    return page;
  };

  return {
    name: 'chromium',
    access: chromiumAccess(office),
    newTab: async () => chromiumTab(await open(), () => office),
    openExtensionPage: async (path) => {
      const page = await open();
      await page.goto(`${extension}/${path}`);
      return chromiumTab(page, () => office);
    },
    runInExtension: (expression) => office.evaluate(expression) as Promise<string | null>,
    invoke: async (how, name) => {
      // Wakes the worker, in which the listeners are.
      await office.evaluate('chrome.runtime.sendMessage("wake").catch(() => undefined)');
      const call =
        how === 'menu'
          ? `contextMenus.onClicked.dispatch({ menuItemId: '${name}', frameId: 0 }, tab)`
          : `commands.onCommand.dispatch('${name}', tab)`;
      // It may have been started anew since.
      const awake = context.serviceWorkers().find((one) => one.url() === worker.url()) ?? worker;
      await awake.evaluate(
        `chrome.tabs.query({ active: true }).then(([tab]) => void chrome.${call})`,
      );
    },
    reloadExtension: async () => {
      // Its own `runtime.reload()` would leave it disabled, as developer mode is off.
      const session = await context.browser()?.newBrowserCDPSession();
      const send = session?.send.bind(session) as (
        name: string,
        params: object,
      ) => Promise<unknown>;
      await send('Extensions.loadUnpacked', { path: options.extension });
      await session?.detach();
      await office.close();
      office = await openOffice();
    },
    switchOffAndOn: async (meanwhile) => {
      const settings = await context.newPage();
      await settings.goto('chrome://extensions');
      const set = (on: boolean): Promise<unknown> =>
        settings.evaluate(`chrome.management.setEnabled('${new URL(extension).host}', ${on})`);
      await set(false);
      await meanwhile();
      await set(true);
      await settings.close();
      office = await openOffice();
    },
    stopBackground: async () => {
      const session = await context.newCDPSession(office);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    copy: async (text, html) => {
      await clipboard.evaluate(
        ([plain, rich]) => {
          const types: Record<string, string> = { 'text/plain': plain ?? '' };
          if (rich) types['text/html'] = rich;
          return navigator.clipboard.write([new ClipboardItem(types)]);
        },
        [text, html],
      );
    },
    letReadClipboard: async (origin) => {
      await context.clearPermissions();
      for (const one of [desk, origin]) if (one) await letCopy(one);
    },
    setMedia: async (wanted) => {
      media = wanted;
      await Promise.all(
        context
          .pages()
          .filter((page) => page !== clipboard && page !== office)
          .map(dress),
      );
    },
    consoleText: async () => said.join('\n'),
    extensionRequests: async () => asked,
    close: () => context.close(),
  };
}

/** The address of the frame that asks; a window that is just opening has none to ask from. */
function frameAddress(request: Request): string {
  try {
    return request.frame().url();
  } catch {
    return '';
  }
}

/** @param office a page of the extension, which is another one once the extension is loaded anew. */
async function chromiumTab(page: Page, office: () => Page): Promise<RawTab> {
  const session = await page.context().newCDPSession(page);
  const leave = async (): Promise<boolean> => {
    // Leaving ends what is being sent, if the answer to a form does not overtake it. Either may be told
    // of neither end if the answer comes in the same moment, so both are asked anew.
    const moment = { timeout: 3000 };
    while (!page.isClosed()) {
      if (
        await page.goto('about:blank', moment).then(
          () => true,
          () => false,
        )
      )
        return true;
      await page.waitForLoadState('load', moment).catch(() => undefined);
    }
    return false;
  };
  const chooseFilesFor: RawTab['chooseFilesFor'] = async (expression, paths) => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.evaluate(`${expression}.click()`),
    ]);
    await chooser.setFiles([...paths]);
  };
  return {
    ...scope(page, page.mainFrame(), session),
    goto: async (url) => {
      // A navigation of the page itself that is under way, such as a form just sent, may win; what a
      // user types into the address bar comes after it.
      const overtaken = (error: unknown): true => {
        if (!/interrupted by another navigation|ERR_ABORTED/.test(String(error))) throw error;
        return true;
      };
      const go = () => page.goto(url).then(() => false, overtaken);
      while (await go()) await page.waitForLoadState();
    },
    chooseFiles: (selector, paths) =>
      chooseFilesFor(`document.querySelector(${JSON.stringify(selector)})`, paths),
    chooseFilesFor,
    dropFiles: async (x, y, paths) => {
      const data = { items: [], files: [...paths], dragOperationsMask: 1 };
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
        await session.send('Input.dispatchDragEvent', { type, x, y, data });
      }
    },
    frame: async (name) => {
      const frame = page.frame({ name });
      if (!frame) return null;
      // A frame of another site is a target of its own; one of the same site is in the page's tree.
      const own = await page
        .context()
        .newCDPSession(frame)
        .catch(() => null);
      return own ? scope(page, frame, own) : scope(page, frame, session, name);
    },
    domDump: async () =>
      JSON.stringify(await session.send('DOM.getDocument', { depth: -1, pierce: true })),
    setViewport: (width, height) => page.setViewportSize({ width, height }),
    touch: async (action, x, y) => {
      const type = { down: 'touchStart', move: 'touchMove', up: 'touchEnd' } as const;
      const touchPoints = action === 'up' ? [] : [{ x, y }];
      await session.send('Input.dispatchTouchEvent', { type: type[action], touchPoints });
    },
    screenshot: () => page.screenshot(),
    bringToFront: () => page.bringToFront(),
    grantActiveTab: () => clickAction(page, office()),
    leave,
    close: async () => {
      // A close while a form is being sent gets lost, and with it whatever the browser is asked next.
      if (await leave()) await page.close();
    },
  };
}

const pointers = new WeakMap<Page, string>();

function scope(page: Page, frame: Frame, session: CDPSession, frameName?: string): RawScope {
  return {
    run: (expression) => frame.evaluate(expression) as Promise<string | null>,
    runInWarning: async (fn, args, surface) => {
      const near = !frameName && surface !== 'note';
      const backendNodeId = near
        ? await hostedRoot(session, surface)
        : await warningRoot(session, frameName, surface);
      if (backendNodeId === undefined) return null;
      try {
        const { object } = await session.send('DOM.resolveNode', { backendNodeId });
        const { result } = await session.send('Runtime.callFunctionOn', {
          objectId: object.objectId ?? '',
          functionDeclaration: `function () { return JSON.stringify((${fn})(this, ...${args}) ?? null) }`,
          returnByValue: true,
        });
        return result.value as string | null;
      } catch (error) {
        // Its document was left between the two steps, and it went with it.
        if (
          /Cannot find context|No node with given id|not find node|does not belong/.test(
            String(error),
          )
        )
          return null;
        throw error;
      }
    },
    mouse: async (action, x, y, button = 'left') => {
      const offset = await frameOffset(frame);
      const at = `${x + offset.x} ${y + offset.y}`;
      // Any move with the button down would begin a drag.
      if (pointers.get(page) !== at) await page.mouse.move(x + offset.x, y + offset.y);
      pointers.set(page, at);
      if (action !== 'move') await page.mouse[action]({ button });
    },
    key: (action, key) => page.keyboard[action](key),
    type: (text) => page.keyboard.type(text),
    insert: (text) => page.keyboard.insertText(text),
  };
}

/** The root of a dialog or marks, whose hosts hang from the document element; the rest may be huge. */
async function hostedRoot(session: CDPSession, surface?: Surface): Promise<number | undefined> {
  const { root } = await session.send('DOM.getDocument', { depth: 2 });
  // Of a document of SVG or XML it has another name.
  const top = root.children?.find(({ nodeType }) => nodeType === ELEMENT);
  for (const { nodeName, backendNodeId } of top?.children ?? []) {
    if (nodeName === 'HEAD' || nodeName === 'BODY') continue;
    const described = await session
      .send('DOM.describeNode', { backendNodeId, depth: -1, pierce: true })
      // It has left meanwhile.
      .catch(() => null);
    const found = described && warningRoots(described.node, surface)[0];
    if (found !== null && found !== undefined) return found;
  }
  return undefined;
}

async function warningRoot(
  session: CDPSession,
  frameName?: string,
  surface?: Surface,
): Promise<number | undefined> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const document = frameName ? frameDocument(root, frameName) : root;
  return document && warningRoots(document, surface)[0];
}

async function frameOffset(frame: Frame): Promise<{ x: number; y: number }> {
  if (!frame.parentFrame()) return { x: 0, y: 0 };
  const element = await frame.frameElement();
  const box = await element.boundingBox();
  const border = await element.evaluate((e: Element) => ({ x: e.clientLeft, y: e.clientTop }));
  return { x: (box?.x ?? 0) + border.x, y: (box?.y ?? 0) + border.y };
}
