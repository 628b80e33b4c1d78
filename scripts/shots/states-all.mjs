// Makes a picture of every state of the dialog, the notice, the marks and the pages: `npm run shots`.
// A pattern as an argument makes only those whose name has it: `npm run shots -- 'dialog-.*-dark'`.
import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { bundle } from './bundle.mjs';
import { options, welcomes } from './page-states.mjs';
import { marks, reports } from './source-states.mjs';
import { dialogs, notices, popups } from './states.mjs';

const root = new URL('../../', import.meta.url);
const path = (name) => fileURLToPath(new URL(name, root));
const only = new RegExp(process.argv[2] ?? '');
const wordsOf = async (name) =>
  JSON.parse(await readFile(path(`public/_locales/${name}/messages.json`), 'utf8'));
/** English, a language of long words, and one that is written from right to left. */
const messages = { en: await wordsOf('en'), de: await wordsOf('de'), ar: await wordsOf('ar') };
const inject = (text) => {
  // The interface of an extension, as far as strings go.
  globalThis.chrome = {
    i18n: {
      getMessage: (key, subs = []) =>
        (text[key]?.message ?? '').replace(/\$(\w+)\$/g, (_, name) => {
          const { content } = text[key].placeholders[name.toLowerCase()];
          return subs[Number(content.slice(1)) - 1] ?? '';
        }),
    },
  };
};
const PAGE = `<!doctype html><html><body style="margin:0;font:15px/1.5 Georgia,serif;background:#fafafa">
<div style="max-width:760px;margin:40px auto;padding:0 16px"><h2>Build fails on main</h2><p>Since this morning the
deploy step answers 403. Steps to reproduce are below; the log of the last run is attached.</p>
<textarea id="tall" style="width:100%;height:160px;box-sizing:border-box">Here is the log of the deploy:</textarea>
<p><button style="float:right">Comment</button></p><br><input id="low" style="width:60%;padding:6px" value="A single line"></div></body></html>`;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const dialogCode = await bundle(path('scripts/shots/harness.ts'));
const popupCode = await bundle(path('scripts/shots/popup.tsx'));
await mkdir(path('out/shots'), { recursive: true });

/** Opens a page with one look, runs `work` in it and takes the picture. */
async function shoot(name, look, html, script, work) {
  if (!only.test(name)) return;
  const { width = 1280, height = 800, scale = 1, language = 'en', full = false, ...media } = look;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    ...media,
  });
  const page = await context.newPage();
  await page.setContent(html);
  await page.evaluate(inject, messages[language]);
  if (language === 'ar')
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  await page.addScriptTag({ content: script });
  await work(page);
  await page.screenshot({ path: path(`out/shots/${name}.png`), fullPage: full });
  await context.close();
}

const LOOKS = {
  light: {},
  dark: { colorScheme: 'dark' },
  narrow: { width: 320, height: 640 },
  touch: { width: 360, height: 740, hasTouch: true },
  long: { language: 'de' },
  'long-narrow': { language: 'de', width: 320, height: 640 },
  rtl: { language: 'ar' },
  forced: { forcedColors: 'active' },
};
const MORE = {
  'forced-dark': { forcedColors: 'active', colorScheme: 'dark' },
  zoomed: { width: 640, height: 400, scale: 2 },
  frame: { width: 300, height: 150 },
};

async function askDialog(page, { request, act }) {
  await page.evaluate((request) => {
    globalThis.openDialog(request, new AbortController().signal);
  }, request);
  await page.waitForTimeout(400);
  // Tab order: redact, original, allow. The dialog is closed to scripts, also to this one.
  const press = async (times) => {
    await page.keyboard.press('Home');
    for (let i = 0; i < times; i++) await page.keyboard.press('Tab');
  };
  if (act === 'allow') {
    await press(2);
    await page.keyboard.press('Enter');
  } else if (act) {
    await press(1);
    await page.keyboard.down('Enter');
    await page.waitForTimeout(act === 'hold' ? 600 : 100);
    if (act === 'hint') await page.keyboard.up('Enter');
  }
}

for (const [state, dialog] of Object.entries(dialogs)) {
  const looks = state === 'one' || state === 'allow' ? { ...LOOKS, ...MORE } : LOOKS;
  for (const [look, media] of Object.entries(looks)) {
    await shoot(`dialog-${state}-${look}`, media, PAGE, dialogCode.js, (page) =>
      askDialog(page, dialog),
    );
  }
}
for (const [state, notice] of Object.entries(notices)) {
  for (const [look, media] of Object.entries(LOOKS)) {
    await shoot(`notice-${state}-${look}`, media, PAGE, dialogCode.js, async (page) => {
      await page.evaluate((content) => {
        const run = () => undefined;
        const actions = content.actions?.map(({ label }) => ({ label, run }));
        for (const id of ['tall', 'low']) {
          const all = { ...content, ...(actions ? { actions } : {}) };
          globalThis.showNotice(document.getElementById(id), all, new AbortController().signal);
        }
      }, notice);
      await page.waitForTimeout(200);
    });
  }
}
for (const [name, popup] of Object.entries(popups)) {
  const { state, open } = 'state' in popup ? popup : { state: popup, open: false };
  const looks = { light: {}, dark: { colorScheme: 'dark' } };
  if (name === 'guarded' || name === 'proof' || name === 'caught') {
    Object.assign(looks, { forced: LOOKS.forced, long: LOOKS.long, rtl: LOOKS.rtl });
  }
  const html = `<!doctype html><html lang="en"><style>${popupCode.css}</style><body></body></html>`;
  for (const [look, media] of Object.entries(looks)) {
    const size = { width: 340, height: 600, scale: 2, ...media };
    await shoot(`popup-${name}-${look}`, size, html, popupCode.js, async (page) => {
      await page.evaluate((shown) => globalThis.showPopup(shown), state);
      if (open) await page.click('summary');
      const box = await page.locator('body').boundingBox();
      await page.setViewportSize({ width: 340, height: Math.ceil(box?.height ?? 600) });
    });
  }
}
const optionsCode = await bundle(path('scripts/shots/pages.tsx'));
for (const [name, { click, ...state }] of Object.entries(options)) {
  const html = `<!doctype html><html lang="en"><style>${optionsCode.css}</style><body></body></html>`;
  for (const [look, media] of Object.entries(LOOKS)) {
    // The list of all rules would make a picture of twenty screens.
    const full = !click && state.section !== 'rules';
    await shoot(
      `options-${name}-${look}`,
      { ...media, full },
      html,
      optionsCode.js,
      async (page) => {
        await page.evaluate((shown) => globalThis.showOptions(shown), state);
        if (click) await page.click(click);
      },
    );
  }
}
const welcomeCode = await bundle(path('scripts/shots/welcome.tsx'));
for (const [name, state] of Object.entries(welcomes)) {
  const html = `<!doctype html><html lang="en"><style>${welcomeCode.css}</style><body></body></html>`;
  for (const [look, media] of Object.entries(LOOKS)) {
    await shoot(`welcome-${name}-${look}`, { ...media, full: true }, html, welcomeCode.js, (page) =>
      page.evaluate((shown) => globalThis.showWelcome(shown), state),
    );
  }
}
const sourceCode = await bundle(path('scripts/shots/source.tsx'));
for (const [name, { click, ...state }] of Object.entries(reports)) {
  const html = `<!doctype html><html lang="en"><style>${sourceCode.css}</style><body></body></html>`;
  for (const [look, media] of Object.entries(LOOKS)) {
    const size = { ...media, full: true };
    await shoot(`report-${name}-${look}`, size, html, sourceCode.js, async (page) => {
      await page.evaluate((shown) => globalThis.showReport(shown), state);
      if (click) await page.click(click);
    });
  }
}
/** Words that look like keys, which are none. */
const LEAK = `<p id="first">Try it with ghp_${'0123456789'.repeat(3)}abcdef</p>
<p>Then run the job again.</p><pre id="second">export STRIPE=sk_live_${'0123456789'.repeat(3)}</pre>`;
const MARKED = PAGE.replace('<textarea', `${LEAK}<textarea`);
for (const [name, { entries, click }] of Object.entries(marks)) {
  for (const [look, media] of Object.entries(LOOKS)) {
    await shoot(`marks-${name}-${look}`, media, MARKED, sourceCode.js, async (page) => {
      await page.evaluate((shown) => globalThis.showMarks(shown), entries);
      await page.waitForTimeout(200);
      if (!click) return;
      // The labels are closed to scripts, also to this one.
      const { height, width } = page.viewportSize();
      const spot = await page.evaluate((selector) => {
        const text = document.querySelector(selector)?.lastChild;
        if (!text) return null;
        const range = document.createRange();
        range.setStart(text, text.data.lastIndexOf(' ') + 1);
        range.setEnd(text, text.data.length);
        const [{ left, top }] = range.getClientRects();
        return { x: left + 20, y: top - 12 };
      }, click);
      const corner = { x: look === 'rtl' ? width - 40 : 40, y: height - 24 };
      const { x, y } = spot ?? corner;
      await page.mouse.click(x, y);
      await page.waitForTimeout(100);
    });
  }
}
await browser.close();
