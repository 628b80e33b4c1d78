import type { Judge } from '../pages/judge';
import { githubToken } from './kit/secrets';
import type { Tab } from './kit/tab';
import { expect, test } from './kit/test';
import { IN_CHROMIUM } from './kit/tried';
import { until } from './kit/until';

const url = 'https://github.com/acme/app/ways';

/** Those that open a connection or a window of their own say so in another place. */
const arrived = (judge: Judge, name: string, text: string): boolean => {
  const where =
    name.startsWith('socket-') && name !== 'socket-address' ? '/socket' : `/way/${name}`;
  if (name === 'socket-operations') {
    const operations = judge.receivedMessages('/socket').filter((one) => one.startsWith('{"op"'));
    return operations
      .map((one) => (JSON.parse(one) as { t: string }).t)
      .join('')
      .includes(text);
  }
  return judge
    .leaks(text)
    .some(
      ({ what, where: kind }) =>
        what.includes(where) || (where === '/socket' && kind.startsWith('websocket')),
    );
};

const namesOf = (tab: Tab): Promise<string[]> =>
  until('the page is ready', () => tab.evaluate(() => window.ways?.names ?? null));
const send = (tab: Tab, name: string, text: string): Promise<void> =>
  tab.evaluate((way, what) => window.ways?.send(way, what), name, text);

/** Sends nothing itself: its address would be sent with the next load. */
const silent = new Set(['push-state']);

async function writeSecret(tab: Tab): Promise<string> {
  const secret = githubToken();
  await tab.open(url);
  await tab.click('#note');
  await tab.write(`use ${secret} please`);
  return secret;
}

test('every way a script can send lets innocent text through', async ({ tab, site }) => {
  test.slow();
  await tab.open(url);
  for (const name of await namesOf(tab)) {
    const text = `nothing to hide in ${name}`;
    await send(tab, name, text);
    if (silent.has(name)) continue;
    await expect.poll(() => arrived(site.judge, name, text), name).toBe(true);
    // To look through all that came before takes longer than what comes next.
    site.judge.reset();
  }
});

test('a refused secret leaves by none of them, and is asked about once', async ({ tab, site }) => {
  test.slow();
  const secret = await writeSecret(tab);
  const [first = '', ...others] = await namesOf(tab);
  await send(tab, first, secret);
  await tab.waitForDialog();
  await tab.press('Escape');
  await tab.waitForNoDialog();
  for (const name of others) {
    await send(tab, name, secret);
    expect(await tab.dialogAfterSettling(), name).toBeNull();
  }
  // In every way in which an application may hear of it.
  const heard = await tab.evaluate(
    (body) =>
      new Promise<unknown[]>((resolve) => {
        const request = new XMLHttpRequest();
        const all: unknown[] = [];
        request.onreadystatechange = () => all.push(request.readyState);
        request.onerror = () => all.push('error');
        request.onloadend = () => resolve([...all, request.status]);
        request.open('POST', '/way/lost');
        request.send(body);
      }),
    secret,
  );
  expect(heard.slice(-3)).toEqual([4, 'error', 0]);
  // What was sent after all the held ones has arrived, so they would have too.
  await send(tab, 'fetch-json', 'the last one');
  await expect.poll(() => arrived(site.judge, 'fetch-json', 'the last one')).toBe(true);
  expect(site.judge.leaks(secret)).toEqual([]);
  expect(await tab.evaluate(() => location.search)).toBe('');
});

test('an allowed secret leaves by all of them', IN_CHROMIUM, async ({ tab, site }) => {
  test.slow();
  const secret = await writeSecret(tab);
  const [first = '', ...others] = await namesOf(tab);
  await send(tab, first, secret);
  await tab.waitForDialog();
  expect(site.judge.leaks(secret)).toEqual([]);
  await tab.holdButton('Send original');
  await expect.poll(() => arrived(site.judge, first, secret), first).toBe(true);
  for (const name of others) {
    await send(tab, name, secret);
    if (silent.has(name)) continue;
    await expect.poll(() => arrived(site.judge, name, secret), name).toBe(true);
    site.judge.reset();
  }
});

test('a secret whose field is gone is held as ever', async ({ tab, site }) => {
  const secret = await writeSecret(tab);
  await namesOf(tab);
  await tab.evaluate(() => document.querySelector('#note')?.remove());
  await send(tab, 'fetch-json', secret);
  await tab.waitForDialog();
  await tab.press('Escape');
  await tab.waitForNoDialog();
  await send(tab, 'fetch-json', 'the last one');
  await expect.poll(() => arrived(site.judge, 'fetch-json', 'the last one')).toBe(true);
  expect(site.judge.leaks(secret)).toEqual([]);
});

for (const how of ['fetch', 'form'] as const) {
  test(`a page that has written itself anew is held as ever: ${how}`, async ({ tab, site }) => {
    await tab.open(url);
    await namesOf(tab);
    // Takes all listeners off the window.
    await tab.evaluate(() => {
      document.open();
      document.write('<title>Anew</title><textarea id="note"></textarea>');
      document.close();
    });
    const secret = githubToken();
    await tab.click('#note');
    await tab.write(`use ${secret} please`);
    await tab.evaluate((way) => {
      const body = document.querySelector<HTMLTextAreaElement>('#note')?.value ?? '';
      if (way === 'fetch') return void fetch('/way/written', { method: 'POST', body });
      const form = document.createElement('form');
      form.action = '/way/written';
      const field = document.createElement('input');
      field.name = 'q';
      field.value = body;
      form.append(field);
      document.body.append(form);
      form.submit();
    }, how);
    await tab.waitForDialog();
    expect(site.judge.leaks(secret)).toEqual([]);
    await tab.holdButton('Send original');
    await expect.poll(() => arrived(site.judge, 'written', secret)).toBe(true);
  });
}

/** A page that asks its field now and then what is in it, and sends that. */
const slowPage = (tab: Tab, tries: number): Promise<void> =>
  tab.evaluate((most) => {
    const note = document.querySelector<HTMLTextAreaElement>('#note');
    const button = document.createElement('button');
    button.id = 'send';
    button.textContent = 'Send';
    let known = '';
    setInterval(() => {
      known = note?.value ?? '';
      button.dataset.known = known;
    }, 700);
    const post = async (body: string, left: number): Promise<unknown> =>
      fetch('/way/slow', { method: 'POST', body }).catch(() =>
        left > 0 ? new Promise((r) => setTimeout(r, 200)).then(() => post(body, left - 1)) : null,
      );
    button.onclick = () =>
      void post(known, most).then(() => {
        button.dataset.over = 'yes';
      });
    note?.after(button);
  }, tries);

for (const [what, tries] of [
  ['knows of its field only later', 0],
  ['tries again with what it had', 6],
] as const) {
  test(`after a redaction a page that ${what} sends no secret`, async ({ tab, site }) => {
    await tab.open(url);
    await namesOf(tab);
    await slowPage(tab, tries);
    const secret = githubToken();
    await tab.click('#note');
    const page = () =>
      tab.evaluate(() => ({ ...document.querySelector<HTMLElement>('#send')?.dataset }));
    await tab.write(`use ${secret} please`);
    await expect.poll(async () => (await page()).known).toContain(secret);
    await tab.click('#send');
    await tab.waitForDialog();
    await tab.press('Enter');
    await tab.waitForNoDialog();
    await expect.poll(() => tab.value('#note')).toBe('use $GITHUB_TOKEN please');
    // It has given up, and heard of what is in its field now.
    await expect.poll(page).toEqual({ known: 'use $GITHUB_TOKEN please', over: 'yes' });
    await tab.click('#send');
    await expect
      .poll(() => site.judge.received('/way/slow').map(({ body }) => body.toString()))
      .toContain('use $GITHUB_TOKEN please');
    expect(await tab.dialog()).toBeNull();
    expect(site.judge.leaks(secret)).toEqual([]);
  });
}

/** A grid that has one field for all cells, and keeps it, unseen, for what is typed next. */
const openGrid = (tab: Tab, closed: string, empties: boolean): Promise<void> =>
  tab.evaluate(
    (look, isEmptied) => {
      const holder = document.createElement('div');
      const input = document.createElement('textarea');
      input.id = 'cell';
      holder.append(input);
      document.body.append(holder);
      const cells = ['', 'what was there'];
      Object.assign(window, { cells });
      let at = 0;
      input.addEventListener('input', () => {
        if (at > 0) cells[at] = input.value;
      });
      input.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        cells[at++] = input.value;
        holder.style.cssText = look;
        if (isEmptied) input.value = '';
        void fetch('/way/grid', { method: 'POST', body: JSON.stringify(cells) }).catch(() => {});
      });
    },
    closed,
    empties,
  );

for (const [what, closed, empties] of [
  ['see-through and emptied', 'opacity: 0', true],
  ['see-through and left as it was', 'opacity: 0', false],
  ['above the page', 'position: fixed; top: -9999px', false],
] as const) {
  test(`a field that stays unseen once it is closed, ${what}, is written in no more`, async ({
    tab,
    site,
  }) => {
    await tab.open(url);
    await namesOf(tab);
    await openGrid(tab, closed, empties);
    const secret = githubToken();
    await tab.click('#cell');
    await tab.write(`use ${secret}`);
    await tab.press('Enter');
    await tab.waitForDialog();
    await tab.press('Enter');
    await tab.waitForNoDialog();
    // Beside what is said of the field as ever.
    await expect.poll(() => tab.domDump()).toContain('did not take the redacted text');
    const cells = await tab.evaluate(() => (window as { cells?: string[] }).cells);
    expect(cells).toEqual([`use ${secret}`, 'what was there']);
    expect(site.judge.leaks(secret)).toEqual([]);
  });
}

const addLink = (tab: Tab, text: string): Promise<void> =>
  tab.evaluate((what) => {
    const link = document.createElement('a');
    link.id = 'elsewhere';
    link.textContent = 'Elsewhere';
    link.href = `/way/elsewhere?q=${encodeURIComponent(what)}`;
    document.querySelector('#note')?.after(link);
  }, text);

for (const [how, modifier] of [
  ['the middle button', null],
  ['Control and a click', 'Control'],
] as const) {
  const follow = (tab: Tab): Promise<void> =>
    modifier ? tab.clickWith(modifier, '#elsewhere') : tab.middleClick('#elsewhere');

  test(`a link opened by ${how} waits for the decision`, async ({ tab, site }) => {
    const secret = await writeSecret(tab);
    await namesOf(tab);
    await addLink(tab, secret);
    await follow(tab);
    await tab.waitForDialog();
    expect(site.judge.leaks(secret)).toEqual([]);
    await tab.press('Escape');
    await tab.waitForNoDialog();
    await follow(tab);
    expect(await tab.dialogAfterSettling()).toBeNull();
    expect(site.judge.leaks(secret)).toEqual([]);
    await tab.evaluate(() =>
      document.querySelector('#elsewhere')?.setAttribute('href', '/way/elsewhere?q=innocent'),
    );
    await follow(tab);
    await expect.poll(() => arrived(site.judge, 'elsewhere', 'innocent')).toBe(true);
  });

  test(`a link opened by ${how} goes to a tab of its own once it is allowed`, async ({
    tab,
    site,
  }) => {
    const secret = await writeSecret(tab);
    await namesOf(tab);
    await addLink(tab, secret);
    await follow(tab);
    await tab.waitForDialog();
    await tab.holdButton('Send original');
    await expect.poll(() => arrived(site.judge, 'elsewhere', secret)).toBe(true);
    expect(await tab.evaluate(() => location.pathname)).toBe('/acme/app/ways');
  });
}

for (const name of [
  'fetch-request',
  'fetch-gzip',
  'xhr-form',
  'beacon-blob',
  'socket-whole',
  'image',
  'worker',
  'push-state',
]) {
  test(`${name}: what was held goes once it is allowed`, async ({ tab, site }) => {
    const secret = await writeSecret(tab);
    await namesOf(tab);
    await send(tab, name, secret);
    await tab.waitForDialog();
    expect(site.judge.leaks(secret)).toEqual([]);
    await tab.holdButton('Send original');
    if (silent.has(name)) {
      await expect.poll(() => tab.evaluate(() => location.search)).toContain('?q=');
    } else await expect.poll(() => arrived(site.judge, name, secret)).toBe(true);
  });
}

for (const name of [
  'location-href',
  'location-assign',
  'link',
  'link-new-tab',
  'form-by-script',
  'form-of-elements',
  'form-button',
  'area-new-tab',
  'refresh',
]) {
  test(`leaving by ${name} waits for the decision`, async ({ tab, site }) => {
    const secret = await writeSecret(tab);
    await namesOf(tab);
    await send(tab, name, secret);
    await tab.waitForDialog();
    expect(site.judge.leaks(secret)).toEqual([]);
    await tab.press('Escape');
    await tab.waitForNoDialog();
    await tab.settled();
    expect(site.judge.leaks(secret)).toEqual([]);
    expect(await tab.evaluate(() => location.pathname)).toBe('/acme/app/ways');
  });
}

test('a key typed letter by letter into a socket never arrives whole', async ({ tab, site }) => {
  const secret = githubToken();
  await tab.open(url);
  await namesOf(tab);
  await tab.evaluate(() => {
    const socket = new WebSocket(`wss://${location.host}/socket`);
    const note = document.querySelector<HTMLTextAreaElement>('#note');
    note?.addEventListener('input', (event) => socket.send((event as InputEvent).data ?? ''));
    return new Promise((resolve) => socket.addEventListener('open', () => resolve(true)));
  });
  await tab.click('#note');
  await tab.type(secret);
  await tab.waitForDialog();
  expect(site.judge.leaks(secret)).toEqual([]);
  await tab.press('Enter');
  await tab.waitForNoDialog();
  await expect.poll(() => tab.value('#note')).toBe('$GITHUB_TOKEN');
  expect(site.judge.leaks(secret)).toEqual([]);
});

test('a key typed letter by letter to another browser never arrives whole', async ({ tab }) => {
  const secret = githubToken();
  await tab.open(url);
  await namesOf(tab);
  // Both ends lie in this page, which tells what came.
  await tab.evaluate(async () => {
    const [here, there] = [new RTCPeerConnection(), new RTCPeerConnection()];
    here.onicecandidate = ({ candidate }) => void there.addIceCandidate(candidate ?? undefined);
    there.onicecandidate = ({ candidate }) => void here.addIceCandidate(candidate ?? undefined);
    there.ondatachannel = ({ channel }) => {
      channel.onmessage = ({ data }) => {
        document.body.dataset.came = `${document.body.dataset.came ?? ''}${JSON.parse(data).text}`;
      };
    };
    const channel = here.createDataChannel('notes');
    await here.setLocalDescription();
    await there.setRemoteDescription(here.localDescription ?? { type: 'offer' });
    await there.setLocalDescription();
    await here.setRemoteDescription(there.localDescription ?? { type: 'answer' });
    const note = document.querySelector<HTMLTextAreaElement>('#note');
    note?.addEventListener('input', (event) => {
      const { data: text } = event as InputEvent;
      channel.send(JSON.stringify({ type: 'insert', at: note.selectionStart, text }));
    });
    await new Promise((resolve) => channel.addEventListener('open', () => resolve(true)));
  });
  const came = (): Promise<string> => tab.evaluate(() => document.body.dataset.came ?? '');
  await tab.click('#note');
  await tab.type(secret);
  await tab.waitForDialog();
  await expect.poll(came).toBe(secret.slice(0, -1));
  await tab.press('Enter');
  await tab.waitForNoDialog();
  await expect.poll(() => tab.value('#note')).toBe('$GITHUB_TOKEN');
  expect(await came()).not.toContain(secret);
});

for (const [how, announce] of [
  ['and says so', true],
  ['without a word', false],
] as const) {
  test(`a secret that a script writes into the field ${how} is held`, async ({ tab, site }) => {
    const secret = githubToken();
    await tab.open(url);
    await namesOf(tab);
    await tab.click('#note');
    await tab.evaluate(
      (text, event) => {
        const note = document.querySelector<HTMLTextAreaElement>('#note');
        if (!note) return;
        note.value = text;
        if (event) note.dispatchEvent(new Event('input', { bubbles: true }));
      },
      `from a menu: ${secret}`,
      announce,
    );
    await tab.settled();
    await send(tab, 'fetch-json', secret);
    await tab.waitForDialog();
    expect(site.judge.leaks(secret)).toEqual([]);
    await tab.press('Enter');
    await tab.waitForNoDialog();
    await expect.poll(() => tab.value('#note')).toBe('from a menu: $GITHUB_TOKEN');
  });
}

for (const what of ['with nothing in it', 'that is written anew'] as const) {
  test(`a frame ${what} keeps a secret that is typed beside it as well`, async ({ tab, site }) => {
    await tab.open(url);
    await tab.evaluate(() => {
      const sender = document.createElement('iframe');
      sender.name = 'sender';
      sender.style.cssText = 'width: 700px; height: 600px';
      document.body.prepend(sender);
    });
    await tab.settled();
    if (what === 'that is written anew')
      await tab.evaluate(() => {
        const anew =
          document.querySelector<HTMLIFrameElement>('iframe[name=sender]')?.contentDocument;
        anew?.open();
        anew?.write('<title>Anew</title><p>Written.</p>');
        anew?.close();
      });
    const secret = githubToken();
    await tab.click('#note');
    await tab.write(`use ${secret} please`);
    await tab.evaluate((body) => {
      const frame = document.querySelector<HTMLIFrameElement>('iframe[name=sender]');
      const to = `${location.origin}/way/frame`;
      // What it is given was made here, of classes that are not its own.
      void frame?.contentWindow?.fetch(new Request(to, { method: 'POST', body }));
    }, secret);
    // It asks itself: the dialog hangs beside its head and body.
    const parts = (): Promise<number> =>
      tab.evaluate(() => {
        const sender = document.querySelector<HTMLIFrameElement>('iframe[name=sender]');
        return sender?.contentDocument?.documentElement.children.length ?? 0;
      });
    await expect.poll(parts).toBe(3);
    expect(site.judge.leaks(secret)).toEqual([]);
  });
}

test('what a chat took out of its field to send it by a frame is back there', async ({
  tab,
  site,
}) => {
  await tab.open(url);
  await tab.evaluate(() => {
    const sender = document.createElement('iframe');
    sender.hidden = true;
    document.body.append(sender);
    // On a button of no name that says what it does.
    const button = document.createElement('button');
    button.id = 'by-frame';
    button.textContent = '…';
    button.onclick = () => {
      const note = document.querySelector<HTMLTextAreaElement>('#note');
      if (!note) return;
      const body = note.value;
      note.value = '';
      void sender.contentWindow?.fetch(`${location.origin}/way/frame`, { method: 'POST', body });
    };
    document.body.prepend(button);
  });
  const secret = githubToken();
  await tab.click('#note');
  await tab.type(`use ${secret}`);
  for (const key of ['Escape', 'Enter']) {
    await tab.click('#by-frame');
    await tab.waitForDialog();
    await tab.press(key);
    const wanted = key === 'Escape' ? `use ${secret}` : 'use $GITHUB_TOKEN';
    await expect.poll(() => tab.value('#note')).toBe(wanted);
    // Nothing is drawn in that frame, so it waits for long enough to be sure that the text stays.
    await tab.pass(500);
  }
  await tab.click('#by-frame');
  await expect.poll(() => site.judge.received('/way/frame').length).toBe(1);
  expect(site.judge.leaks(secret)).toEqual([]);
});

test('wrapped functions look as the native ones do', async ({ tab }) => {
  // With something to look for: then they are all wrapped.
  await writeSecret(tab);
  await namesOf(tab);
  const odd = await tab.evaluate(() => {
    const clean = document.createElement('iframe');
    clean.src = 'about:blank';
    document.body.append(clean);
    const wrong: string[] = [];
    const look = (name: string, owner: object, key: string, part: 'value' | 'set'): void => {
      const descriptor = Object.getOwnPropertyDescriptor(owner, key);
      const fn = descriptor?.[part] as (...args: unknown[]) => unknown;
      const source = Function.prototype.toString.call(fn);
      const wanted = part === 'set' ? `set ${key}` : key;
      if (!/\{\s*\[native code\]\s*\}$/.test(source)) wrong.push(`${name}: ${source}`);
      if (part === 'value' && !source.includes(key)) wrong.push(`${name}: ${source}`);
      if (fn.name !== wanted) wrong.push(`${name}: is called ${fn.name}`);
    };
    look('fetch', window, 'fetch', 'value');
    look('open', window, 'open', 'value');
    look('xhr', XMLHttpRequest.prototype, 'send', 'value');
    look('xhr', XMLHttpRequest.prototype, 'open', 'value');
    look('beacon', Navigator.prototype, 'sendBeacon', 'value');
    look('socket', WebSocket.prototype, 'send', 'value');
    look('submit', HTMLFormElement.prototype, 'submit', 'value');
    look('toString', Function.prototype, 'toString', 'value');
    look('image', HTMLImageElement.prototype, 'src', 'set');
    look('markup', Element.prototype, 'innerHTML', 'set');
    look('cookie', Document.prototype, 'cookie', 'set');
    look('Worker', window, 'Worker', 'value');
    look('WebSocket', window, 'WebSocket', 'value');
    look('EventSource', window, 'EventSource', 'value');
    look('file', FileSystemFileHandle.prototype, 'getFile', 'value');
    if (new WebSocket('wss://localhost:1').constructor !== WebSocket) wrong.push('constructor');
    if (Object.keys(WebSocket.prototype).includes('constructor')) wrong.push('enumerable');
    if (WebSocket.OPEN !== 1 || fetch.length !== 1) wrong.push('properties');
    class Mine extends WebSocket {}
    if (!(new Mine('wss://localhost:1') instanceof Mine)) wrong.push('subclass');
    for (const call of [
      () => XMLHttpRequest.prototype.send.call({} as XMLHttpRequest),
      () => WebSocket.prototype.send.call({} as WebSocket, ''),
      () => new (fetch as unknown as new () => unknown)(),
      () => (WebSocket as unknown as () => unknown)(),
    ]) {
      try {
        call();
        wrong.push(`does not throw: ${call}`);
      } catch (error) {
        if (!(error instanceof TypeError)) wrong.push(`${call}: ${error}`);
      }
    }
    if ('tap' in window || 'guard' in window) wrong.push('a global variable');
    return wrong;
  });
  expect(odd).toEqual([]);
});

test('a request that its page aborts while it is held has ended, and is not sent', async ({
  tab,
  site,
}) => {
  await writeSecret(tab);
  await tab.evaluate((to) => {
    const request = new XMLHttpRequest();
    const heard: string[] = [];
    Object.assign(window, { aborted: heard, request });
    for (const type of ['abort', 'load', 'error', 'loadend'])
      request.addEventListener(type, () => heard.push(type));
    request.open('POST', to);
    request.send(document.querySelector<HTMLTextAreaElement>('#note')?.value);
  }, '/way/aborted');
  await tab.waitForDialog();
  const heard = await tab.evaluate(() => {
    const { request, aborted } = window as unknown as {
      request: XMLHttpRequest;
      aborted: string[];
    };
    request.abort();
    return [...aborted, request.readyState];
  });
  expect(heard).toEqual(['abort', 'loadend', 0]);
  await tab.holdButton('Send original');
  await tab.waitForNoDialog();
  await tab.pass(300);
  expect(site.judge.received('/way/aborted')).toEqual([]);
});

test('what fails by a refusal fails as a lost connection does', async ({ tab }) => {
  await writeSecret(tab);
  const fails = (body: string): Promise<string> =>
    tab.evaluate((what) => {
      const text = document.querySelector<HTMLTextAreaElement>('#note')?.value;
      const sent = (what === 'secret' && text) || what;
      const to = what === 'secret' ? '/way/refused' : 'https://localhost:1/';
      return fetch(to, { method: 'POST', body: sent }).then(
        () => 'went',
        (error: Error) => `${error}`,
      );
    }, body);
  const refused = fails('secret');
  await tab.waitForDialog();
  await tab.press('Escape');
  expect(await refused).toBe(await fails('nothing'));
});

test('no error that a page sees names the extension', async ({ tab, engine }) => {
  test.skip(engine === 'firefox', 'there a stack has the address of a script, whatever its name');
  await writeSecret(tab);
  await namesOf(tab);
  const stacks = await tab.evaluate(async () => {
    const calls = [
      () => new XMLHttpRequest().open('GET', 'http://['),
      () => new WebSocket('bad:['),
      () => HTMLElement.prototype.click.call(null as unknown as HTMLElement),
      () => fetch('https://localhost:1/'),
    ];
    const all: string[] = [];
    for (const call of calls) {
      try {
        await call();
      } catch (error) {
        all.push((error as Error).stack ?? '');
      }
    }
    return all;
  });
  expect(stacks).toHaveLength(4);
  expect(stacks.filter((stack) => /extension|keyslip|tap/i.test(stack))).toEqual([]);
});

test('the setters of what loads are wrapped once there is something to look for', async ({
  tab,
}) => {
  await tab.open(url);
  await namesOf(tab);
  // Whether it is the one that the page has found at first, and what it says of itself.
  const setter = (): Promise<[boolean, string]> =>
    tab.evaluate(() => {
      const { set } = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src') ?? {};
      window.found ??= set;
      return [window.found === set, Function.prototype.toString.call(set)];
    });
  const [, native] = await setter();
  expect(await setter()).toEqual([true, native]);
  await tab.click('#note');
  await tab.write(`use ${githubToken()} please`);
  await expect.poll(setter).toEqual([false, native]);
});

declare global {
  interface Window {
    /** Kept by a test. */
    found?: unknown;
    /** Provided by the fixture page. */
    ways?: { names: string[]; leaving: string[]; send(name: string, text: string): void };
  }
}
