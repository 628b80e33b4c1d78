import { makeJwt, rng } from '../samples';
import type { Kit } from './kit/kit';
import { githubToken, logWith } from './kit/secrets';
import type { Tab } from './kit/tab';
import { expect, test } from './kit/test';

// What belongs to the page, or to another field, is no question to anybody.

const url = 'https://codeberg.org/acme/quiet';
const posted = '/acme/quiet/posted';
const page = (body: string) => ({
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: `<!doctype html><title>Quiet</title><body>${body}</body>`,
});
/** Sends a text as scripts do. */
const post = (text: string): string => `fetch('${posted}', { method: 'POST', body: ${text} })`;

async function staysQuiet(tab: Tab): Promise<void> {
  expect(await tab.dialogAfterSettling()).toBeNull();
}

test('a form of hidden fields that goes on by itself, as to sign in', async ({ tab, site }) => {
  const token = makeJwt(rng(3));
  site.serve(
    url,
    page(`<form method="post" action="${posted}"><input type="hidden" name="id_token" value="${token}"></form>
      <script>addEventListener('load', () => document.forms[0].submit())</script>`),
  );
  await tab.open(url);
  await expect.poll(() => site.judge.received(posted).length).toBe(1);
  await staysQuiet(tab);
});

const shown: Readonly<Record<string, string>> = {
  'nobody can write in': 'readonly',
  'is switched off': 'disabled',
  'nobody sees': 'style="display:none"',
};
for (const [what, attribute] of Object.entries(shown)) {
  test(`a token of the page's in a field that ${what}`, async ({ tab, site }) => {
    const token = githubToken();
    site.serve(
      url,
      page(`<textarea id="own" ${attribute}>git clone https://x:${token}@github.com/acme/app</textarea>
        <textarea id="text"></textarea><button id="send" onclick="${post('own.value')}">Send</button>`),
    );
    await tab.open(url);
    await tab.click('#text');
    await tab.type('hello');
    await tab.click('#send');
    await expect.poll(() => site.judge.received(posted).length).toBe(1);
    await staysQuiet(tab);
    expect(await tab.note()).toBeNull();
  });
}

test('what another form sends while a secret is undecided', async ({ tab, site }) => {
  const secret = githubToken();
  site.serve(
    url,
    page(`<textarea id="draft"></textarea>
      <form onsubmit="return false"><textarea id="text"></textarea>
        <button id="send" type="button" onclick="${post('text.value')}">Send</button></form>`),
  );
  await tab.open(url);
  await tab.click('#draft');
  await tab.type(`use ${secret} please`);
  await tab.click('#text');
  await tab.type('hello');
  await tab.click('#send');
  await expect.poll(() => site.judge.received(posted).length).toBe(1);
  await staysQuiet(tab);
  expect(site.judge.leaks(secret)).toEqual([]);
});

async function pasteInto(tab: Tab, kit: Kit, selector: string, text: string): Promise<void> {
  await kit.copy(text);
  await tab.click(selector);
  await tab.paste();
}

test('a field that asks for a key by the name of whose it is, unlike one that is looked for by it', async ({
  tab,
  kit,
  site,
}) => {
  const secret = githubToken();
  site.serve(
    url,
    page(
      `<label>OpenAI API Key <input id="key"></label><label>Search by token <input id="search"></label>`,
    ),
  );
  await tab.open(url);
  await pasteInto(tab, kit, '#key', secret);
  await expect.poll(() => tab.value('#key')).toBe(secret);
  await staysQuiet(tab);
  await pasteInto(tab, kit, '#search', logWith(secret));
  await tab.waitForDialog();
  await tab.press('Escape');
});

test('a paste into what can only be read, until a script sends what it read of it', async ({
  tab,
  kit,
  site,
}) => {
  const secret = githubToken();
  site.serve(
    url,
    page(`<textarea id="own" readonly>hello</textarea><button id="go" type="button" onclick="${post('own.dataset.got')}">Go</button>
      <script>own.onpaste = (event) => { own.dataset.got = event.clipboardData.getData('text/plain') }</script>`),
  );
  await tab.open(url);
  await pasteInto(tab, kit, '#own', logWith(secret));
  await expect
    .poll(() => tab.evaluate(() => document.querySelector<HTMLElement>('#own')?.dataset.got))
    .toBe(logWith(secret));
  await staysQuiet(tab);
  expect(await tab.note()).toBeNull();
  expect(await tab.value('#own')).toBe('hello');
  await tab.click('#go');
  await tab.waitForDialog();
  await tab.press('Escape');
  expect(site.judge.leaks(secret)).toEqual([]);
});

const discards: Readonly<Record<string, string>> = {
  'closes its dialog': `<dialog id="box"><form method="dialog"><textarea id="draft"></textarea><button id="press">OK</button></form></dialog>
    <script>box.showModal()</script>`,
  'closes the dialog that its form would be sent from': `<dialog id="box"><form method="post" action="${posted}"><textarea id="draft"></textarea>
    <button id="press" formmethod="dialog">OK</button></form></dialog><script>box.showModal()</script>`,
  'cancels, in a form that scripts send': `<form id="box" onsubmit="return false"><textarea id="draft"></textarea>
    <button id="press" onclick="event.preventDefault(); box.remove()">Cancel</button></form>`,
  'discards a comment': `<div id="box"><textarea id="draft"></textarea>
    <button id="press" type="button" aria-label="Discard comment" onclick="box.remove()">x</button></div>`,
};
for (const [what, body] of Object.entries(discards)) {
  test(`a button that ${what}`, async ({ tab, site }) => {
    site.serve(url, page(body));
    await tab.open(url);
    await tab.click('#draft');
    await tab.type(`use ${githubToken()} please`);
    await tab.click('#press');
    await staysQuiet(tab);
    await expect
      .poll(() => tab.evaluate(() => document.querySelector('#box:is(div, form, [open])') === null))
      .toBe(true);
  });
}

test('an answer to one, while another draft beside it is undecided', async ({ tab, site }) => {
  const secret = githubToken();
  const composer = (name: string): string =>
    `<div><textarea id="${name}"></textarea><button type="button" id="send-${name}" onclick="${post(`${name}.value`)}">Send</button></div>`;
  site.serve(url, page(composer('one') + composer('two')));
  await tab.open(url);
  await tab.click('#one');
  await tab.type(`use ${secret} please`);
  await tab.click('#two');
  await tab.type('thanks');
  await tab.click('#send-two');
  await expect.poll(() => site.judge.received(posted).length).toBe(1);
  await staysQuiet(tab);
  await tab.click('#send-one');
  await tab.waitForDialog();
  await tab.press('Escape');
  expect(site.judge.leaks(secret)).toEqual([]);
});

test('a text that is saved to a file of one’s own', async ({ tab, site }) => {
  site.serve(
    url,
    page(`<textarea id="draft"></textarea><a id="press" download="draft.txt" href="#">Export</a>
      <script>draft.oninput = () => { press.href = 'data:text/plain,' + encodeURIComponent(draft.value) }</script>`),
  );
  await tab.open(url);
  await tab.click('#draft');
  await tab.type(`use ${githubToken()} please`);
  await tab.click('#press');
  await staysQuiet(tab);
});
