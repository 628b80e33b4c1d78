import { ENGLISH } from '../../lib/ui/english';
import { type EditorPage, editorPages, OpenEditor } from './kit/editors';
import type { Kit } from './kit/kit';
import { githubToken, innocentText, logWith } from './kit/secrets';
import type { Tab } from './kit/tab';
import { expect, test } from './kit/test';
import { IN_BOTH } from './kit/tried';

const redacted = logWith('$GITHUB_TOKEN');
const refusal = ENGLISH.refusedRedacted ?? 'no such message';

const markedUp = (secret: string): { text: string; html: string } => ({
  text: `A log of today\n\ntoken: ${secret} (staging)`,
  html: `<p>A <strong>log</strong> of today</p><p>token: ${secret} <em>(staging)</em></p>`,
});

/** How a paste goes in an editor, step by step: what its model holds after each. */
interface Trace {
  readonly pasted: string;
  readonly undone: string;
  readonly redone: string;
}

/** @param paste puts the text of the clipboard in, with whatever that takes. */
async function trace(editor: OpenEditor, paste: () => Promise<void>): Promise<Trace> {
  return {
    pasted: await editor.changed(paste),
    undone: await editor.changed(() => editor.undo()),
    redone: await editor.changed(() => editor.redo()),
  };
}

/** All that is done in an editor one after the other, with and without Keyslip, and what its model holds after each. */
interface Doing {
  readonly trace: Trace;
  /** Innocent text in the place of all that was there, then text with marks in the place of that. */
  readonly replaced: readonly string[];
  /** Pasted between two words, with a letter typed after it: it shows where the caret was left. */
  readonly between: string;
}

/** What there is to do, and how a paste is made. */
interface Work {
  readonly kit: Kit;
  /** In the place of the secret, or the secret. */
  readonly value: string;
  /** Pastes what is on the clipboard, with whatever that takes. */
  paste(): Promise<void>;
  /** Comes before the paste between two words. */
  hesitate?(): Promise<void>;
  /** Comes after the trace. */
  traced?(trace: Trace): Promise<void>;
}

/** Selects all that is there. */
async function selectAll({ at }: OpenEditor): Promise<void> {
  await at.press('Control+A');
  // Slate looks at the selection no more often than every 100 ms, and other editors once they draw.
  await at.pass(150);
  await at.settled();
}

async function doAll(editor: OpenEditor, work: Work): Promise<Doing> {
  const { kit, value, paste, hesitate, traced } = work;
  const { at, page } = editor;
  await kit.copy(logWith(value));
  const first = await trace(editor, paste);
  await traced?.(first);

  const replaced: string[] = [];
  await kit.copy(innocentText);
  await at.click(page.selector);
  await selectAll(editor);
  replaced.push(await editor.changed(() => at.paste()));
  expect(await at.dialogAfterSettling()).toBeNull();
  const { text, html } = markedUp(value);
  await kit.copy(text, html);
  await selectAll(editor);
  replaced.push(await editor.changed(paste));

  await kit.copy(logWith(value));
  await selectAll(editor);
  await at.type('left right');
  await at.moveCaret('ArrowLeft', ' right'.length);
  await hesitate?.();
  await editor.changed(paste);
  return { trace: first, replaced, between: await editor.changed(() => at.type('Z')) };
}

/** The same where Keyslip is not: the browser's and the editor's own doing. */
async function ownDoing(page: EditorPage, kit: Kit): Promise<Doing> {
  const tab = await kit.newTab();
  const editor = await OpenEditor.open(page, tab, false);
  const value = '$GITHUB_TOKEN';
  const done = await doAll(editor, { kit, value, paste: () => editor.at.paste() });
  await tab.close();
  return done;
}

async function pasteRedacted(editor: OpenEditor, kit: Kit): Promise<void> {
  await editor.at.paste();
  await editor.at.waitForDialog();
  expect(await editor.read()).not.toContain('ghp_');
  await editor.at.press('Enter');
  await editor.at.waitForNoDialog();
  answered.set(editor.tab, Date.now());
  if (editor.page.refusesIn !== kit.browser) return;
  // Told so, the user pastes once more, and has the redacted text on the clipboard.
  const before = await editor.read();
  expect(await refusalShown(editor.tab)).toBe(true);
  expect(await editor.read()).toBe(before);
  await editor.at.paste();
}

/** When the dialog of a tab was answered, in ms since the epoch. */
const answered = new WeakMap<Tab, number>();

/** Has the user been told that the editor refused? That is said a second after it was given the text. */
async function refusalShown(tab: Tab): Promise<boolean> {
  // What was done in the editor since the answer has taken part of that time.
  const left = 1200 - (Date.now() - (answered.get(tab) ?? Date.now()));
  if (left > 0) await tab.pass(left);
  return (await tab.domDump()).includes(refusal);
}

/** Some editors hand out Markdown, in which an underscore is escaped. */
const unescaped = (text: string): string => text.replaceAll('\\_', '_');

for (const page of editorPages) {
  test.describe(page.name, page.tried ?? IN_BOTH, () => {
    test('Enter pastes as the editor pastes, Escape inserts nothing, innocent text passes', async ({
      tab,
      kit,
      site,
    }) => {
      test.slow();
      const secret = githubToken();
      const expected = await ownDoing(page, kit);
      expect(unescaped(expected.trace.pasted)).toContain('GITHUB_TOKEN=$GITHUB_TOKEN REGION');
      const editor = await OpenEditor.open(page, tab, true);
      const done = await doAll(editor, {
        kit,
        value: secret,
        paste: () => pasteRedacted(editor, kit),
        traced: async ({ redone }) => {
          await tab.click('#send');
          await expect.poll(() => site.judge.received('/editors/sent').length).toBe(1);
          const sent = site.judge.received('/editors/sent')[0]?.body.toString() ?? '';
          expect(JSON.parse(sent).text).toBe(redone);
          expect(await refusalShown(tab)).toBe(page.refusesIn === kit.browser);
        },
        hesitate: async () => {
          const { at } = editor;
          const before = await editor.read();
          await at.paste();
          await at.waitForDialog();
          await at.press('Escape');
          await at.waitForNoDialog();
          await at.settled();
          expect(await editor.read()).toBe(before);
          // Where the caret was is where the next paste goes.
        },
      });
      expect(done).toEqual(expected);
      expect(site.judge.leaks(secret)).toEqual([]);
    });

    test('a typed secret is redacted in its place before it is sent', async ({
      tab,
      kit,
      site,
    }) => {
      const secret = githubToken();
      const editor = await OpenEditor.open(page, tab, true);
      await editor.at.type(`first line\nuse ${secret} please`);
      // Trix takes keys later than they come, on a fast machine.
      await expect.poll(() => editor.read()).toContain('please');
      const typed = unescaped(await editor.read());
      expect(typed).toContain(secret);
      await tab.click('#send');
      // An editor in a frame is sent by the document around it, which asks.
      await tab.waitForDialog();
      expect(site.judge.received('/editors/sent')).toEqual([]);
      await tab.press('Enter');
      await tab.waitForNoDialog();
      if (page.refusesIn === kit.browser) {
        // Every way of writing is tried before it is said that none works; to look meanwhile takes the page's time.
        test.slow();
        const patience = { timeout: 60_000, intervals: [1000] };
        await expect.poll(() => refusalShown(tab), patience).toBe(true);
        expect(site.judge.received('/editors/sent')).toEqual([]);
        expect(await editor.read()).toBe(typed);
        return;
      }
      const sent = (): string | undefined => {
        const body = site.judge.received('/editors/sent')[0]?.body.toString();
        return body && unescaped(JSON.parse(body).text);
      };
      await expect.poll(sent).toBe(typed.replace(secret, '$GITHUB_TOKEN'));
      expect(site.judge.leaks(secret)).toEqual([]);
    });
  });
}

/** Editors that draw no more than what is in view: what was pasted cannot be read back whole. */
const windows = editorPages.filter(({ name }) => /^(?:CodeMirror|Monaco|EasyMDE)/.test(name));
const longLog = (secret: string): string =>
  [
    `export GITHUB_TOKEN=${secret}`,
    ...Array.from({ length: 400 }, (_, i) => `step ${i}: done`),
  ].join('\n');

for (const page of windows) {
  test(`${page.name} takes more than it shows`, page.tried ?? IN_BOTH, async ({ tab, kit }) => {
    await kit.copy(longLog(githubToken()));
    const editor = await OpenEditor.open(page, tab, true);
    expect(await editor.changed(() => pasteRedacted(editor, kit))).toBe(longLog('$GITHUB_TOKEN'));
    expect(await refusalShown(tab)).toBe(page.refusesIn === kit.browser);
  });
}

test('a form round an editor in a frame waits, though the form gets the text only as it goes', async ({
  tab,
  site,
}) => {
  const secret = githubToken();
  const tinymce = {
    name: 'TinyMCE',
    path: '/editors/tinymce?form',
    selector: 'body',
    frame: 'editor',
  };
  const { at } = await OpenEditor.open(tinymce, tab, true);
  await at.type(`use ${secret} please`);
  await expect.poll(() => at.note()).not.toBeNull();
  await tab.click('#post');
  await tab.waitForDialog();
  expect(site.judge.leaks(secret)).toEqual([]);
  await tab.press('Enter');
  await expect.poll(() => site.judge.received('/editors/posted').length).toBe(1);
  expect(site.judge.leaks(secret)).toEqual([]);
  expect(site.judge.leaks('use $GITHUB_TOKEN please')).not.toEqual([]);
});

test('what was let through once is not asked about again, round the frame or in it', async ({
  tab,
  site,
}) => {
  const secret = githubToken();
  await tab.open('https://codeberg.org/editors/tinymce');
  const frame = await tab.frame('editor');
  await frame.click('body');
  await frame.type(`use ${secret} please`);
  await tab.click('#send');
  await tab.waitForDialog();
  expect(site.judge.leaks(secret)).toEqual([]);
  await tab.holdButton('Send original');
  await expect.poll(() => site.judge.received('/editors/sent').length).toBe(1);
  await frame.click('body');
  await frame.type(' now');
  await tab.click('#send');
  await expect.poll(() => site.judge.received('/editors/sent').length).toBe(2);
  expect(await frame.note()).toBeNull();
});

test('an editor that refuses: the original stays out, and the redacted text is at hand', async ({
  tab,
  kit,
  site,
}) => {
  const secret = githubToken();
  await kit.copy(logWith(secret));
  await tab.open('https://codeberg.org/editors/stubborn');
  await tab.click('#editor [contenteditable=true]');
  await tab.paste();
  await tab.waitForDialog();
  await tab.press('Enter');
  await tab.waitForNoDialog();
  answered.set(tab, Date.now());
  expect(await refusalShown(tab)).toBe(true);
  expect(await tab.evaluate(() => window.readEditor?.().trim())).toBe('');
  await tab.open('https://example.org/');
  await tab.click('#comment');
  await tab.paste();
  await expect.poll(() => tab.value('#comment')).toBe(redacted);
  expect(site.judge.leaks(secret)).toEqual([]);
});

test('an editor that pastes by way of a field it removes, into a field for each line', async ({
  tab,
  kit,
  site,
}) => {
  const secret = githubToken();
  await kit.copy(logWith(secret));
  const blocks = { name: 'blocks', path: '/editors/blocks', selector: '#editor p' };
  const editor = await OpenEditor.open(blocks, tab, true);
  expect(await editor.changed(() => pasteRedacted(editor, kit))).toBe(redacted);
  expect(await refusalShown(tab)).toBe(false);
  await tab.click('#send');
  await expect.poll(() => site.judge.received('/editors/sent').length).toBe(1);
  expect(site.judge.leaks(secret)).toEqual([]);
});

test('what an editor gets by an EditContext is known, with no box around it as well', async ({
  tab,
  kit,
  site,
}) => {
  test.skip(kit.browser === 'firefox', 'has no EditContext');
  const secret = githubToken();
  const page = { name: 'EditContext', path: '/editors/context', selector: '#context' };
  const editor = await OpenEditor.open(page, tab, true);
  await tab.type(`use ${secret} please`);
  expect(await editor.read()).toContain(secret);
  await tab.click('#send');
  await tab.waitForDialog();
  await tab.press('Escape');
  await tab.waitForNoDialog();
  expect(site.judge.leaks(secret)).toEqual([]);
});

test('what is typed into an editor that draws on a canvas is known, though its field is emptied at each key', async ({
  tab,
  site,
}) => {
  const secret = githubToken();
  const url = 'https://codeberg.org/canvas';
  site.serve(url, {
    headers: { 'content-type': 'text/html' },
    body: `<!doctype html><title>Canvas</title><canvas></canvas>
      <div id="ear" contenteditable style="width: 400px; height: 40px"></div><button id="save">Save</button>
      <script>
        let text = '';
        ear.oninput = () => { text += ear.textContent; ear.textContent = ''; };
        save.onclick = () => fetch('/editors/sent', { method: 'POST', body: text }).catch(() => null);
      </script>`,
  });
  await tab.open(url);
  await tab.click('#ear');
  await tab.type(`use ${secret} please`);
  await tab.click('#save');
  await tab.waitForDialog();
  await tab.press('Escape');
  await tab.waitForNoDialog();
  expect(site.judge.leaks(secret)).toEqual([]);
});
