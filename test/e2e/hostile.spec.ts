import { githubToken, logWith } from './kit/secrets';
import type { Tab } from './kit/tab';
import { expect, test } from './kit/test';

const issue = 'https://github.com/acme/app/issues/new';
const forms = 'https://github.com/acme/app/forms';
const body = '#issue-body';

/** Types a secret into a field whose script sends it, and has the script send it. */
async function sendByScript(tab: Tab, secret: string): Promise<void> {
  await tab.click('#fetch-text');
  await tab.type(`use ${secret}`);
  await tab.click('#fetch-send');
}

/** What a document noted of everything that went on in it, from its first script on. */
interface Noted {
  readonly noted?: string[];
}

test('a page that wraps and hears all it can learns nothing of what was found', async ({
  tab,
  site,
}) => {
  const secret = githubToken();
  await tab.open(forms);
  await tab.evaluate(() => {
    const noted: string[] = [];
    Object.assign(window, { noted });
    const { dispatchEvent, addEventListener } = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function (event) {
      noted.push(`dispatched ${event.type}`);
      return dispatchEvent.call(this, event);
    };
    EventTarget.prototype.addEventListener = function (type: string, ...rest: [never]) {
      noted.push(`listened to ${type}`);
      addEventListener.call(this, type, ...rest);
    };
    addEventListener.call(window, 'message', () => noted.push('message'));
    for (const type of ['tap-hello', '<', '!', '>'])
      addEventListener.call(window, type, () => noted.push(`heard ${type}`));
  });
  await sendByScript(tab, secret);
  await tab.waitForDialog();
  await tab.press('Escape');
  await tab.waitForNoDialog();
  expect(await tab.evaluate(() => (window as Noted).noted)).toEqual([]);
  expect(site.judge.leaks(secret)).toEqual([]);
});

test('a page that forges greetings and answers of the tap gets nothing through', async ({
  tab,
  site,
}) => {
  const secret = githubToken();
  await tab.open(forms);
  const forge = () => {
    const say = (type: string, detail: unknown) =>
      window.dispatchEvent(new CustomEvent(type, { detail, cancelable: true, bubbles: true }));
    say('tap-hello', 'forged');
    say('tap-hello', { toString: () => 'forged' });
    for (const name of ['', 'forged', 'undefined', '0,0,0,0'])
      for (const verb of ['-', '+', '?', 'g1', 'g2', 'n1', 'g', '']) say(`${name}>`, verb);
    say('forged<', '1\nnothing');
  };
  await tab.evaluate(forge);
  await sendByScript(tab, secret);
  await tab.waitForDialog();
  await tab.evaluate(forge);
  expect(await tab.dialogAfterSettling()).not.toBeNull();
  await tab.press('Escape');
  await tab.waitForNoDialog();
  expect(site.judge.leaks(secret)).toEqual([]);
});

/** Fields that code which reads an object without care would take for its own. */
function pollute(): void {
  const lies: Record<string, unknown> = {
    mode: 'off',
    kind: 'local',
    intent: 'secret',
    pausedUntil: 9e15,
    verdict: 'ignore',
    once: true,
    passive: true,
    cancelable: false,
    detail: 'forged',
    disabled: { has: () => true },
    window: { start: 0, end: 0 },
    budget: { units: 0, skipped: [] },
    by: 'site',
    site: 'github.com',
    armed: false,
    answerer: null,
  };
  for (const [name, value] of Object.entries(lies))
    Object.defineProperty(Object.prototype, name, { configurable: true, get: () => value });
}

test('prototypes that a page pollutes change no decision', async ({ tab, kit, site }) => {
  const secret = githubToken();
  await tab.open(forms);
  await tab.evaluate(pollute);
  await sendByScript(tab, secret);
  await tab.waitForDialog();
  await tab.press('Escape');
  await tab.waitForNoDialog();
  await kit.copy(logWith(secret));
  await tab.click('#fetch-text');
  await tab.paste();
  await tab.waitForDialog();
  await tab.press('Escape');
  await tab.waitForNoDialog();
  expect(site.judge.leaks(secret)).toEqual([]);
});

/** Opens a page whose first script is this one. */
async function openWith(tab: Tab, script: string): Promise<void> {
  await tab.open(`https://github.com/acme/app/hostile?script=${encodeURIComponent(script)}`);
}

test('prototypes polluted by the first script of a page change none either', async ({
  tab,
  kit,
}) => {
  await openWith(tab, `(${pollute})()`);
  expect(await tab.evaluate(() => ({ mode: ({} as { mode?: string }).mode }))).toEqual({
    mode: 'off',
  });
  await kit.copy(logWith(githubToken()));
  await tab.click('#text');
  await tab.paste();
  await tab.waitForDialog();
  await tab.press('Enter');
  await expect.poll(() => tab.value('#text')).toBe(logWith('$GITHUB_TOKEN'));
});

test('the first script of a page hears no greeting and sees no name of ours', async ({ tab }) => {
  await openWith(
    tab,
    `var noted = [];
    var dispatch = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) {
      noted.push(event.type);
      return dispatch.call(this, event);
    };
    for (const type of ['message', 'tap-hello', 'frame-field', 'frame-fields'])
      for (const on of [window, performance]) on.addEventListener(type, () => noted.push(type), true);
    addEventListener('DOMContentLoaded', () => document.body.append(document.createElement('iframe')));
    new MutationObserver((all) => {
      for (const { addedNodes } of all)
        for (const { nodeName } of addedNodes)
          if (!/^(?:BODY|TITLE|LINK|TEXTAREA|IFRAME|#text)$/.test(nodeName)) noted.push(nodeName);
    }).observe(document, { childList: true, subtree: true });`,
  );
  await tab.click('#text');
  await tab.type('innocent');
  await tab.settled();
  expect(await tab.evaluate(() => (window as Noted).noted)).toEqual([]);
  const names = await tab.evaluate(() => [
    ...Object.getOwnPropertyNames(window),
    ...Object.getOwnPropertySymbols(window).map(String),
    ...document.documentElement.getAttributeNames(),
  ]);
  expect(names).toContain('noted');
  expect(names.filter((name) => /keyslip|wxt|guard|tap-|webext/i.test(name))).toEqual([]);
});

test('a page that knows where the extension lies cannot tell that it is there', async ({
  tab,
  kit,
}) => {
  const inside = await kit.extensionPage('popup.html');
  const origin = await inside.evaluate(() => location.origin);
  await inside.close();
  await openWith(tab, '');
  const before = await tab.evaluate(() => document.documentElement.outerHTML);
  expect(before).not.toContain(origin);
  const files = ['manifest.json', 'popup.html', 'background.js', 'icon/48.png', 'THIRD_PARTY.txt'];
  const guards = ['content-scripts/guard.js', 'content-scripts/answer.js'];
  const probe = (base: string, paths: string[]) =>
    Promise.all(
      paths.map(async (path) => {
        const url = `${base}/${path}`;
        const loads = (element: HTMLImageElement | HTMLScriptElement): Promise<boolean> =>
          new Promise((resolve) => {
            element.addEventListener('load', () => resolve(true));
            element.addEventListener('error', () => resolve(false));
            element.src = url;
            document.head.append(element);
          });
        const fetched = await fetch(url, { mode: 'no-cors' }).then(
          () => true,
          () => false,
        );
        const [image, script] = await Promise.all([
          loads(document.createElement('img')),
          loads(document.createElement('script')),
        ]);
        return fetched || image || script ? path : null;
      }),
    );
  // The reader's address changes with every session in Chrome, and with every profile in Firefox.
  const all = [...files, ...guards, ...(kit.browser === 'chromium' ? ['reader.html'] : [])];
  const found = await tab.evaluate(probe, origin, all);
  expect(found.filter(Boolean)).toEqual([]);
  // What can be loaded is found by the same means.
  const own = ['assets/tracker.js', 'assets/base.css'];
  expect(await tab.evaluate(probe, 'https://github.com', own)).toEqual(own);
});

test('a page cannot speak to the extension, nor to its reader of files', async ({ tab, kit }) => {
  const inside = await kit.extensionPage('popup.html');
  const origin = await inside.evaluate(() => location.origin);
  await inside.close();
  await openWith(tab, '');
  const reached = await tab.evaluate(async (base) => {
    interface Api {
      runtime?: { sendMessage?: unknown; connect?: unknown; id?: unknown };
      storage?: unknown;
    }
    const world = window as { chrome?: Api; browser?: Api };
    const apis = [world.chrome, world.browser].flatMap((api) => [
      api?.runtime?.sendMessage,
      api?.runtime?.connect,
      api?.runtime?.id,
      api?.storage,
    ]);
    const frame = document.createElement('iframe');
    frame.src = `${base}/reader.html`;
    const loaded = new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
    });
    document.body.append(frame);
    await loaded;
    const heard: unknown[] = [];
    for (const hello of [
      { nonce: 'a', proof: '' },
      { nonce: 'a', proof: 'a' },
      { nonce: 'a', proof: null },
      null,
      'ready',
    ]) {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => heard.push(data);
      frame.contentWindow?.postMessage(hello, '*', [port2]);
      port1.postMessage({ id: 1, file: new Blob(['x']), task: 'search' });
    }
    Object.assign(window, { heard });
    return apis.filter((api) => api !== undefined).length;
  }, origin);
  expect(reached).toBe(0);
  await tab.settled();
  expect(await tab.evaluate(() => (window as { heard?: unknown[] }).heard)).toEqual([]);
});

const stored: ReadonlyArray<readonly [name: string, items: string]> = [
  [
    'sites with the names of built-ins',
    '{"settings":{"version":1,"mode":"block","sites":{"__proto__":{"mode":"off"},"constructor":{"mode":"off"}}}}',
  ],
  [
    'settings inside of a prototype',
    '{"settings":{"__proto__":{"version":1,"mode":"off","sites":{}}}}',
  ],
  [
    'an exception for everything everywhere',
    '{"exception:a":{"id":"a","by":"site","value":"","site":null,"reason":"revoked","label":"","created":1,"expires":null}}',
  ],
  ['a policy that is none', '{"policy":{"exceptions":{"given":5},"locked":5}}'],
  [
    'an exception by a fingerprint of nothing',
    '{"exception:a":{"id":"a","by":"fingerprint","value":"","site":null,"reason":"revoked","label":"","created":1,"expires":null}}',
  ],
];

for (const [name, items] of stored) {
  test(`tampered storage lets nothing through: ${name}`, async ({ tab, kit }) => {
    await kit.setStorage(JSON.parse(items) as Record<string, unknown>);
    await tab.open(issue);
    await kit.copy(logWith(githubToken()));
    await tab.click(body);
    await tab.paste();
    await tab.waitForDialog();
    await tab.press('Enter');
    await expect.poll(() => tab.value(body)).toBe(logWith('$GITHUB_TOKEN'));
  });
}
