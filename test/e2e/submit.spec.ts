import type { Judge } from '../pages/judge';
import type { Fixtures } from '../pages/server';
import { githubToken } from './kit/secrets';
import type { Tab } from './kit/tab';
import { expect, test } from './kit/test';
import { IN_CHROMIUM, IN_FIREFOX } from './kit/tried';
import { until } from './kit/until';

const forms = 'https://github.com/acme/app/forms';
const chat = 'https://app.slack.com/client/T1/C1';

/** A way to send what was typed: the field, the trusted act that sends it, and where it arrives. */
interface Way {
  readonly name: string;
  readonly url: string;
  readonly field: string;
  readonly path: string;
  send(tab: Tab): Promise<void>;
  arrived(judge: Judge): boolean;
}

const way = (name: string, id: string, send: (tab: Tab) => Promise<void>, path?: string): Way => ({
  name,
  url: forms,
  field: `#${id}-text`,
  path: path ?? `/acme/app/${id}`,
  send,
  arrived: (judge) => judge.requests.some((r) => r.path === (path ?? `/acme/app/${id}`)),
});
const click = (selector: string) => (tab: Tab) => tab.click(selector);
const enter = (tab: Tab) => tab.press('Enter');

const ways: readonly Way[] = [
  way('a submit button', 'multipart', click('#multipart-send')),
  way('a GET form', 'search', click('#search-send')),
  way('a button outside of the form', 'outside', click('#outside-send')),
  way('requestSubmit()', 'request', click('#request-send')),
  way('submit()', 'direct', click('#direct-send')),
  way('Enter in a single line', 'line', enter),
  way('a click and fetch', 'fetch', click('#fetch-send'), '/api/notes'),
  {
    ...way('a form in a shadow root', 'shadow', click('#shadow-form >>> #shadow-send')),
    field: '#shadow-form >>> #shadow-text',
  },
  {
    ...way('Enter in a form in a shadow root', 'shadow-line', enter),
    field: '#shadow-form >>> #shadow-line',
  },
  {
    ...way('requestSubmit() in a closed shadow root', 'closed', click('#closed-next')),
    field: '#closed-form',
  },
  {
    ...way('submit() in a closed shadow root', 'closed', click('#closed-direct')),
    field: '#closed-form',
  },
  {
    ...way('Enter in a chat, by WebSocket', 'composer', enter, '/socket'),
    url: chat,
    field: '#composer',
    arrived: (judge) => judge.receivedMessages('/socket').length > 0,
  },
  {
    ...way('Enter in a chat, by fetch', 'composer', enter, '/api/chat.postMessage'),
    url: `${chat}?via=fetch`,
    field: '#composer',
  },
];

const written = (tab: Tab, { field }: Way): Promise<string> =>
  /^#(?:composer|closed-form)$/.test(field)
    ? tab.evaluate(() => window.readEditor?.() ?? '')
    : tab.value(field);

for (const w of ways) {
  test(`a typed secret sent by ${w.name} stays when cancelled, and goes redacted`, async ({
    tab,
    site,
  }) => {
    const secret = githubToken();
    await tab.open(w.url);
    await tab.click(w.field);
    await tab.type(`use ${secret} please`);
    await w.send(tab);
    await tab.waitForDialog();
    await tab.press('Escape');
    await tab.waitForNoDialog();
    await tab.settled();
    expect(await written(tab, w)).toBe(`use ${secret} please`);
    expect(w.arrived(site.judge)).toBe(false);
    expect(site.judge.leaks(secret)).toEqual([]);

    await w.send(tab);
    const warning = await tab.waitForDialog();
    expect(w.arrived(site.judge)).toBe(false);
    expect(site.judge.leaks(secret)).toEqual([]);
    expect(warning.focused).toMatch(/redacted/i);
    await tab.press('Enter');
    await tab.waitForNoDialog();
    await expect.poll(() => w.arrived(site.judge)).toBe(true);
    expect(site.judge.leaks(secret)).toEqual([]);
    expect(site.judge.leaks('use $GITHUB_TOKEN please')).not.toEqual([]);
  });
}

test(
  'a secret goes as it is once the user holds "Send original", and is asked about once',
  IN_CHROMIUM,
  async ({ tab, site }) => {
    test.slow();
    for (const w of ways) {
      const secret = githubToken();
      site.reset();
      await tab.open(w.url);
      await tab.click(w.field);
      await tab.write(`use ${secret} please`);
      await w.send(tab);
      await tab.waitForDialog();
      expect(site.judge.leaks(secret), w.name).toEqual([]);
      await tab.holdButton('Send original');
      await expect.poll(() => site.judge.leaks(secret).length, w.name).toBeGreaterThan(0);
      expect(await tab.dialogAfterSettling(), w.name).toBeNull();
    }
  },
);

test('a draft saved while typing does not carry the secret, and one types on where one was', async ({
  tab,
  site,
}) => {
  for (const id of ['#draft-text', '#draft-rich']) {
    const secret = githubToken();
    await tab.open(forms);
    await tab.click(id);
    await tab.type(`use ${secret} and please`);
    await tab.waitForDialog();
    await tab.press('Enter');
    await tab.waitForNoDialog();
    const read = async () => (await tab.value(id)) || (await tab.text(id));
    await expect.poll(read, id).toBe('use $GITHUB_TOKEN and please');
    await tab.settled();
    await tab.type(' do');
    expect(await read(), id).toBe('use $GITHUB_TOKEN and please do');
    expect(site.judge.leaks(secret), id).toEqual([]);
  }
});

test('what was typed in one field is held though it was redacted when it was pasted into another', async ({
  tab,
  kit,
  site,
}) => {
  const secret = githubToken();
  await kit.copy(`use ${secret} please`);
  await tab.open(forms);
  await tab.click('#later-plain');
  await tab.type(`use ${secret} please`);
  await tab.click('#fetch-text');
  await tab.paste();
  await tab.waitForDialog();
  await tab.press('Enter');
  await expect.poll(() => tab.value('#fetch-text')).toBe('use $GITHUB_TOKEN please');
  await tab.click('#later-next');
  await tab.waitForDialog();
  expect(site.judge.leaks(secret)).toEqual([]);
});

test('a form goes although its button was drawn anew while the question stood', async ({
  tab,
  site,
}) => {
  const secret = githubToken();
  await tab.open(forms);
  await tab.evaluate(() => {
    document.body.innerHTML =
      '<form method="post" action="/drawn"><input name="own" id="own"><p><button>Do it</button></p></form>';
  });
  await tab.click('#own');
  await tab.type(`use ${secret}`);
  await tab.press('Enter');
  await tab.waitForDialog();
  await tab.evaluate(() => {
    const box = document.querySelector('p');
    if (box) box.innerHTML = '<button>Do it</button>';
  });
  await tab.press('Enter');
  await expect.poll(() => site.judge.received('/drawn').length).toBe(1);
  expect(site.judge.leaks(secret)).toEqual([]);
});

test('a page that takes a text when its field is left gets the redacted one', async ({
  tab,
  site,
}) => {
  const secret = githubToken();
  await tab.open(forms);
  await tab.evaluate(() => {
    document.body.innerHTML = '<textarea id="own"></textarea><button id="go">Send</button>';
    let changed = '';
    let left = '';
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    field.addEventListener('change', () => {
      changed = field.value;
    });
    field.addEventListener('blur', () => {
      left = field.value;
    });
    document.querySelector('button')?.addEventListener('click', () => {
      void fetch('/left', { method: 'POST', body: `${changed}|${left}` });
    });
  });
  await tab.click('#own');
  await tab.type(`use ${secret}`);
  await tab.click('#go');
  await tab.waitForDialog();
  await tab.press('Enter');
  await expect
    .poll(() => site.judge.received('/left').map(({ body }) => `${body}`))
    .toEqual(['use $GITHUB_TOKEN|use $GITHUB_TOKEN']);
});

test('a page that looks at its field when a key comes up has the redacted text, pasted or typed', async ({
  tab,
  kit,
  site,
}) => {
  const secret = githubToken();
  for (const tag of ['textarea', 'div']) {
    await tab.open(forms);
    await tab.evaluate((own) => {
      document.body.innerHTML = `<${own} id="own" contenteditable="plaintext-only"></${own}><button id="go" disabled>Send</button>`;
      const field = document.querySelector('#own') as HTMLElement;
      const button = document.querySelector('button') as HTMLButtonElement;
      field.style.minHeight = '3em';
      let last = '';
      field.addEventListener('keyup', () => {
        last = (field as HTMLTextAreaElement).value ?? field.textContent;
        button.disabled = last === '';
      });
      button.addEventListener('click', () => {
        void fetch('/up', { method: 'POST', body: last });
      });
    }, tag);
    await kit.copy(`use ${secret}`);
    await tab.click('#own');
    await tab.paste();
    await tab.waitForDialog();
    await tab.press('Enter');
    await tab.waitForNoDialog();
    await expect
      .poll(() => tab.evaluate(() => document.querySelector('button')?.disabled))
      .toBe(false);
    await tab.type(` or ${secret}`);
    await tab.click('#go');
    await tab.waitForDialog();
    await tab.press('Enter');
    await expect
      .poll(() => site.judge.received('/up').map(({ body }) => `${body}`))
      .toEqual(['use $GITHUB_TOKEN or $GITHUB_TOKEN']);
    site.reset();
  }
});

test('a secret that was not sent is asked about again by a button that nothing says to send', async ({
  tab,
  site,
}) => {
  const secret = githubToken();
  await tab.open(forms);
  await tab.evaluate(() => {
    const named = (name: string) => {
      const button = document.createElement('button');
      button.textContent = name;
      button.id = `own-${name}`;
      document.querySelector('#later-plain')?.after(button);
      return button;
    };
    named('Send');
    named('Q').addEventListener('click', () => {
      const field = document.querySelector<HTMLTextAreaElement>('#later-plain');
      const body = field?.value ?? '';
      if (field) field.value = '';
      void fetch('/api/go', { method: 'POST', body }).catch(() => undefined);
    });
  });
  await tab.click('#later-plain');
  await tab.type(`use ${secret} please`);
  await tab.click('#own-Send');
  await tab.waitForDialog();
  await tab.press('Escape');
  await tab.waitForNoDialog();
  await tab.click('#own-Q');
  await tab.waitForDialog();
  await tab.press('Enter');
  await expect.poll(() => tab.value('#later-plain')).toBe('use $GITHUB_TOKEN please');
  expect(site.judge.leaks(secret)).toEqual([]);
});

/** With all of it in view: a page that scrolls for a press moves a note over the button for a moment. */
async function openLater(tab: Tab): Promise<void> {
  await tab.open(forms);
  await tab.evaluate(() =>
    document.querySelector('#later-next')?.scrollIntoView({ block: 'center' }),
  );
}

for (const kind of ['plain', 'rich']) {
  test(`what a page takes out of a ${kind} field before it sends it is held`, async ({
    tab,
    site,
  }) => {
    const secret = githubToken();
    await openLater(tab);
    await tab.click(`#later-${kind}`);
    await tab.type(`use ${secret} please`);
    await tab.click('#later-next');
    await tab.click(`#later-${kind}`);
    await tab.type('and');
    await tab.waitForDialog();
    await tab.press('Escape');
    await tab.waitForNoDialog();
    // Where the question came before any of these letters, the secret is back.
    await tab.settled();
    await tab.click(`#later-${kind}`);
    await tab.press('Control+A');
    await tab.type('and');
    await tab.click('#later-next');
    await expect.poll(() => site.judge.received('/api/later').length).toBe(1);
    expect(site.judge.leaks(secret)).toEqual([]);
  });

  test(`and is back in the ${kind} field, as it was or redacted, to be sent again`, async ({
    tab,
    site,
  }) => {
    const secret = githubToken();
    const text = 'use $GITHUB_TOKEN please';
    const field = `#later-${kind}`;
    const read = () => (kind === 'plain' ? tab.value(field) : tab.text(field));
    await openLater(tab);
    await tab.click(field);
    await tab.type(`use ${secret} please`);
    for (const [key, there] of [
      ['Escape', `use ${secret} please`],
      ['Enter', text],
    ] as const) {
      await tab.click('#later-next');
      await tab.waitForDialog();
      await tab.press(key);
      await tab.waitForNoDialog();
      await expect.poll(read).toBe(there);
    }
    expect(site.judge.received('/api/later')).toEqual([]);
    await tab.click('#later-next');
    await expect.poll(() => site.judge.received('/api/later').length).toBe(1);
    expect(site.judge.leaks(text)).not.toEqual([]);
    expect(site.judge.leaks(secret)).toEqual([]);
  });
}

test('behind a modal dialog of the page, what has the focus is not written into', async ({
  tab,
  site,
}) => {
  const behind = 'https://codeberg.org/behind';
  // The editor takes a paste as some do: it makes room, and waits for the browser's own paste elsewhere.
  site.serve(behind, {
    headers: { 'content-type': 'text/html' },
    body: `<!doctype html><title>Behind</title><textarea id="plain"></textarea>
      <div id="rich" contenteditable style="width: 400px; height: 40px"></div><button id="next">Next</button>
      <dialog id="ask"><input id="summary" autofocus></dialog>
      <script>
        rich.onpaste = () => getSelection().deleteFromDocument();
        next.onclick = () => {
          ask.showModal();
          fetch('/preview', { method: 'POST', body: plain.value + rich.textContent });
        };
      </script>`,
  });
  for (const [field, there] of [
    ['#plain', 'use $GITHUB_TOKEN please'],
    ['#rich', null],
  ] as const) {
    const secret = githubToken();
    const text = `use ${secret} please`;
    await tab.open(behind);
    await tab.click(field);
    await tab.write(text);
    await tab.click('#next');
    await tab.waitForDialog();
    await tab.press('Enter');
    await tab.waitForNoDialog();
    if (!there) await expect.poll(() => tab.note()).toContain('did not take');
    const read = () => (there ? tab.value(field) : tab.text(field));
    await expect.poll(read).toBe(there ?? text);
    expect(await tab.value('#summary')).toBe('');
    expect(site.judge.leaks(secret)).toEqual([]);
  }
});

test('innocent words are sent at once', IN_CHROMIUM, async ({ tab, site }) => {
  for (const w of ways) {
    site.reset();
    await tab.open(w.url);
    await tab.click(w.field);
    await tab.write('nothing to see here');
    await w.send(tab);
    await expect.poll(() => w.arrived(site.judge), w.name).toBe(true);
  }
});

test('Enter on an open list of people picks one and sends nothing', async ({ tab, site }) => {
  await tab.open(chat);
  await tab.click('#composer');
  await tab.type(`${githubToken()} @`);
  await tab.press('Enter');
  expect(await tab.dialogAfterSettling()).toBeNull();
  expect(await tab.evaluate(() => window.readEditor?.())).toContain('@Mara Lind');
  expect(site.judge.messages).toEqual([]);
});

test('a click that sends is asked about for what a script put into the field one wrote in', async ({
  tab,
  site,
}) => {
  const secret = githubToken();
  await tab.open(forms);
  await tab.click('#fetch-text');
  await tab.type('mine: ');
  await tab.click('h1');
  await tab.evaluate((text) => {
    const field = document.querySelector<HTMLTextAreaElement>('#fetch-text');
    if (field) field.value += text;
  }, secret);
  await tab.click('#fetch-send');
  await tab.waitForDialog();
  expect(site.judge.leaks(secret)).toEqual([]);
  await tab.press('Enter');
  await expect.poll(() => site.judge.received('/api/notes').length).toBe(1);
  expect(site.judge.leaks(secret)).toEqual([]);
  expect(site.judge.leaks('mine: $GITHUB_TOKEN')).not.toEqual([]);
});

/** What a page is served as. */
const html = (body: string) => ({ headers: { 'content-type': 'text/html' }, body });

/** Opens a page of its own, and types a secret into a field of it. */
async function draftIn(
  { tab, site }: { readonly tab: Tab; readonly site: Fixtures },
  url: string,
  body: string,
  field = '#text',
): Promise<string> {
  const secret = githubToken();
  site.serve(url, html(body));
  await tab.open(url);
  await tab.click(field);
  await tab.type(`use ${secret} please`);
  return secret;
}

/** Writes what is typed in groups, as masks do, and sends it without what parts them. */
const masked = `<!doctype html><title>Masked</title><input id="code" size="80"><button id="save" type="button">Save</button>
<script>
  const bare = () => code.value.replaceAll(' ', '');
  code.oninput = () => { code.value = bare().replace(/.{4}(?=.)/g, '$& '); };
  save.onclick = () => fetch('/draft/sent', { method: 'POST', body: bare() });
</script>`;

test('a key that a field writes in groups is held, however it is sent', async ({ tab, site }) => {
  const url = 'https://codeberg.org/masked';
  const secret = githubToken();
  site.serve(url, html(masked));
  await tab.open(url);
  await tab.click('#code');
  await tab.type(secret);
  await expect.poll(() => tab.value('#code')).toContain(' ');
  await tab.evaluate(() => document.querySelector<HTMLElement>('#save')?.click());
  await tab.waitForDialog();
  await tab.press('Escape');
  await tab.waitForNoDialog();
  expect(site.judge.received('/draft/sent')).toEqual([]);
  expect(site.judge.leaks(secret)).toEqual([]);
});

/** Hands its text over when somebody presses beside it, and is gone then: as cells of tables do. */
const cells = `<!doctype html><title>Cells</title><button id="save" type="button">Save</button>
<p id="cell">Write here</p>
<script>
  let text = '';
  cell.onclick = () => {
    const area = document.createElement('textarea');
    area.rows = 3;
    cell.replaceChildren(area);
    area.focus();
    const close = () => {
      text = area.value;
      cell.replaceChildren(text);
    };
    document.addEventListener('mousedown', close, { once: true });
  };
  save.onclick = () => fetch('/cells/saved', { method: 'POST', body: text }).catch(() => {});
</script>`;

test(
  'a secret in a cell that has closed cannot be redacted: the user is told, and asked again at once',
  IN_FIREFOX,
  async ({ tab, site }) => {
    const secret = await draftIn({ tab, site }, 'https://codeberg.org/cells', cells, '#cell');
    await tab.click('#save');
    await tab.waitForDialog();
    await tab.press('Enter');
    await expect.poll(() => tab.note()).toContain('did not take the redacted text');
    await tab.click('#save');
    await tab.waitForDialog();
    expect(site.judge.received('/cells/saved')).toEqual([]);
    await tab.holdButton('Send original');
    await expect.poll(() => site.judge.received('/cells/saved').length).toBe(1);
    expect(site.judge.leaks(secret)).toHaveLength(1);
  },
);

/** Draws its field anew with each message, and offers to send once more what could not be sent. */
const drawing = `<!doctype html><title>Talk</title><p id="failed">Talk</p><div id="box"></div>
<script>
  const draw = () => {
    box.innerHTML = '<textarea id="text" rows="3"></textarea>';
    const area = box.firstChild;
    area.onkeydown = (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      draw();
      post(area.value);
    };
  };
  const post = (body) => {
    failed.textContent = 'Sending';
    fetch('/talk/sent', { method: 'POST', body }).catch(() => {
      failed.innerHTML = 'Not sent. <a id="retry" style="cursor: pointer">Try again</a>';
      retry.onclick = () => post(body);
    });
  };
  draw();
</script>`;

test('a field that is drawn anew has its text back, and a press on what sends a failed message asks again', async ({
  tab,
  site,
}) => {
  const secret = await draftIn({ tab, site }, 'https://codeberg.org/talk', drawing);
  for (const act of [() => tab.press('Enter'), () => tab.click('#retry')]) {
    await act();
    await tab.waitForDialog();
    await tab.press('Escape');
    await tab.waitForNoDialog();
    await expect.poll(() => tab.value('#text')).toBe(`use ${secret} please`);
  }
  // Where there is no room for it redacted, the user has it all the same.
  await tab.evaluate(() => {
    const field = document.querySelector('textarea');
    if (field) field.value = 'something else';
  });
  await tab.click('#retry');
  await tab.waitForDialog();
  await tab.press('Enter');
  await expect.poll(() => tab.note()).toContain('is on your clipboard');
  await tab.click('#text');
  await tab.press('Control+A');
  await tab.type(`use ${secret} please`);
  await tab.press('Enter');
  await tab.waitForDialog();
  await tab.press('Enter');
  await expect.poll(() => tab.value('#text')).toBe('use $GITHUB_TOKEN please');
  // A second in which the page might be behind, from when the text is known to stay.
  await tab.pass(1500);
  await tab.click('#retry');
  await tab.waitForDialog();
  await tab.holdButton('Send original');
  await expect.poll(() => site.judge.received('/talk/sent').length).toBe(1);
  expect(site.judge.leaks(secret)).toHaveLength(1);
});

test('a form whose fields are called as its own properties are is asked about', async ({
  tab,
  site,
}) => {
  const body = `<!doctype html><title>Post</title><form method="post" action="/post/sent">
    <textarea id="text" name="text"></textarea><input name="elements"><input name="action" value="save">
    <button id="send">Send</button></form>`;
  const secret = await draftIn({ tab, site }, 'https://codeberg.org/post', body);
  await tab.click('#send');
  await tab.waitForDialog();
  expect(site.judge.received('/post/sent')).toEqual([]);
  await tab.press('Enter');
  await expect.poll(() => site.judge.received('/post/sent').length).toBe(1);
  expect(site.judge.leaks(secret)).toEqual([]);
});

/** How a page fills a field by itself, long after it has loaded. */
const fills: Readonly<Record<string, string>> = {
  'a text area': '<textarea id="text"></textarea>',
  'an editable element': '<div id="text" contenteditable style="height:80px"></div>',
};
for (const [what, field] of Object.entries(fills)) {
  test(`a draft that a script writes into ${what} without a word is asked about when it is sent`, async ({
    tab,
    site,
  }) => {
    const secret = githubToken();
    const url = 'https://codeberg.org/draft';
    const read = '(text.value ?? text.innerText)';
    const body = `<!doctype html><title>Draft</title><input id="title">${field}
      <button id="send" onclick="fetch('/draft/sent', { method: 'POST', body: ${read} })">Send</button>`;
    site.serve(url, html(body));
    await tab.open(url);
    await tab.click('#title');
    await tab.type('hello');
    await tab.evaluate((draft) => {
      const element = document.querySelector('#text') as HTMLTextAreaElement;
      if (element.value === undefined) element.innerText = draft;
      else element.value = draft;
    }, `use ${secret} please`);
    await tab.click('#send');
    await tab.waitForDialog();
    expect(site.judge.received('/draft/sent')).toEqual([]);
    await tab.press('Enter');
    await expect.poll(() => site.judge.received('/draft/sent').length).toBe(1);
    expect(site.judge.leaks(secret)).toEqual([]);
  });
}

/** Links into another tab that no click on the document tells of. */
const links: Readonly<Record<string, string>> = {
  'around a component': `<a id="link" target="_blank"><x-icon></x-icon></a><script>
    document.querySelector('x-icon').attachShadow({ mode: 'open' }).innerHTML = '<b>Open it in another tab</b>';
    text.oninput = () => { link.href = address() };
  </script>`,
  'in no document': `<button id="link">Open it in another tab</button><script>
    link.onclick = () => Object.assign(document.createElement('a'), { target: '_blank', href: address() }).click();
  </script>`,
};
for (const [where, link] of Object.entries(links)) {
  test(`a link ${where} that carries a secret`, async ({ tab, site }) => {
    const body = `<!doctype html><title>Link</title><textarea id="text"></textarea>
      <script>const address = () => '/link/found?q=' + encodeURIComponent(text.value)</script>${link}`;
    const secret = await draftIn({ tab, site }, 'https://codeberg.org/link', body);
    await tab.click('#link');
    await tab.waitForDialog();
    await tab.press('Escape');
    await tab.waitForNoDialog();
    expect(site.judge.leaks(secret)).toEqual([]);
  });
}

test('what is written in a window that the page has opened, and sends from here', async ({
  tab,
  site,
}) => {
  const secret = githubToken();
  const url = 'https://codeberg.org/window';
  const body = `<!doctype html><title>Window</title><button id="open">Write in a window</button>
    <button id="send" onclick="fetch('/window/sent', { method: 'POST', body: other.text.value })">Next</button><script>
      document.getElementById('open').onclick = () => {
        window.other = window.open('', 'compose', 'width=600,height=500');
        other.document.body.innerHTML = '<textarea id="text"></textarea>';
      };
    </script>`;
  site.serve(url, html(body));
  await tab.open(url);
  await tab.click('#open');
  type Opener = { other?: Window & { text?: HTMLTextAreaElement } };
  await until('the other window', () =>
    tab.evaluate(() => Boolean((window as unknown as Opener).other?.text)),
  );
  await tab.evaluate((text) => {
    const { other } = window as unknown as Opener;
    other?.focus();
    other?.text?.focus();
    other?.document.execCommand('insertText', false, text);
  }, `use ${secret} please`);
  // The note beside the field comes with what this window is told.
  await until('the other window knows what was written', () =>
    tab.evaluate(() => {
      const top = (window as unknown as Opener).other?.document.documentElement;
      return (top?.childElementCount ?? 0) > 2;
    }),
  );
  await tab.bringToFront();
  await tab.click('#send');
  await tab.waitForDialog();
  expect(site.judge.received('/window/sent')).toEqual([]);
  await tab.press('Escape');
  await tab.waitForNoDialog();
  await tab.evaluate(() => (window as unknown as Opener).other?.close());
  expect(site.judge.leaks(secret)).toEqual([]);
});

/** An editor that is gone once one says that one is through with it, and saved by its page a moment later. */
const editor = `<!doctype html><title>Notes</title><p id="box"><textarea rows="3"></textarea></p>
<button id="done" type="button" aria-label="ok" title="Confirm changes to this note">✓</button>
<script>
  done.onclick = () => {
    const body = box.firstChild.value;
    box.replaceChildren(body);
    fetch('/notes/saved', { method: 'POST', body }).catch(() => {});
  };
</script>`;

test('a secret in an editor that closes when it is confirmed is redacted before', async ({
  tab,
  site,
}) => {
  const secret = await draftIn({ tab, site }, 'https://codeberg.org/notes', editor, 'textarea');
  await tab.click('#done');
  await tab.waitForDialog();
  await tab.press('Enter');
  await expect.poll(() => site.judge.received('/notes/saved').length).toBe(1);
  expect(site.judge.leaks(secret)).toEqual([]);
  expect(await tab.text('#box')).toBe('use $GITHUB_TOKEN please');
});

const served = 'https://codeberg.org/acme/served';
const saved = '/acme/served/saved';
const long = 'INFO nothing to see here at all, move on\n'.repeat(300);
/** A button whose name does not say that it sends. */
const analyze = (text: string): string =>
  `<button id="go" type="button" onclick="fetch('${saved}', { method: 'POST', body: ${text} })">Analyze</button>`;

const filled: Readonly<Record<string, (text: string) => void>> = {
  'that a button of the page pastes': (text) => {
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  },
  'that is inserted for its author': (text) => void document.execCommand('insertText', false, text),
};
for (const [how, fill] of Object.entries(filled)) {
  test(`a long text ${how}, with a secret at its beginning`, async ({ tab, site }) => {
    const secret = githubToken();
    site.serve(
      served,
      html(`<!doctype html><textarea id="text"></textarea>${analyze('text.value')}`),
    );
    await tab.open(served);
    await tab.click('#text');
    await tab.evaluate(fill, `use ${secret} please\n${long}`);
    await tab.click('#go');
    await tab.waitForDialog();
    expect(site.judge.leaks(secret)).toEqual([]);
  });
}

test('one field for several texts, of which another is corrected', async ({ tab, site }) => {
  const secret = githubToken();
  site.serve(
    served,
    html(`<!doctype html><button id="other" type="button">two.txt</button><textarea id="text"></textarea>
      ${analyze('JSON.stringify([first, text.value])')}
      <script>let first; other.onclick = () => { first = text.value; text.value = 'some texts'; text.focus() }</script>`),
  );
  await tab.open(served);
  await tab.click('#text');
  await tab.type(`use ${secret} please`);
  await tab.click('#other');
  await tab.press('End');
  await tab.press('Backspace');
  await tab.click('#go');
  await tab.waitForDialog();
  expect(site.judge.leaks(secret)).toEqual([]);
});

for (const [what, field] of Object.entries(fills)) {
  test(`Enter that breaks a line in ${what} of a chat does so after the question`, async ({
    tab,
    site,
  }) => {
    const secret = githubToken();
    const room = 'https://app.slack.com/client/T1/room';
    site.serve(room, html(`<!doctype html>${field}`));
    await tab.open(room);
    await tab.click('#text');
    await tab.write(`use ${secret}`);
    await tab.press('Enter');
    await tab.waitForDialog();
    await tab.holdButton('Send original');
    const text = () =>
      tab.evaluate(() => {
        const element = document.querySelector('#text') as HTMLTextAreaElement;
        return element.value ?? element.innerText;
      });
    await expect.poll(text).toMatch(/^use \S+\n/);
    await tab.type('and');
    expect(await text()).toBe(`use ${secret}\nand`);
  });
}
