import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Kit } from './kit/kit';
import { buildIn } from './kit/language';
import { popupStatus } from './kit/popup';
import { githubToken, logWith } from './kit/secrets';
import { expect, test } from './kit/test';
import { IN_CHROMIUM, IN_THE_WHOLE } from './kit/tried';

const issue = 'https://github.com/acme/app/issues/new';
const body = '#issue-body';
const shots = 'out/locales';

for (const [locale, dir, tried] of [
  ['ar', 'rtl', IN_CHROMIUM],
  ['de', 'ltr', IN_THE_WHOLE],
] as const) {
  test(`dialog, note and popup speak ${locale} and run ${dir}`, tried, async ({ engine, site }) => {
    test.slow();
    const { folder, words } = await buildIn(locale, Kit.buildOf(engine));
    const say = (key: string): string => words[key]?.message ?? `no ${key}`;
    const picture = (name: string) => join(shots, `${locale}-${name}-${engine}.png`);
    const kit = await Kit.launch(engine, { port: site.port, extension: folder });
    await mkdir(shots, { recursive: true });
    try {
      const secret = githubToken();
      const tab = await kit.newTab();
      await tab.open(issue);
      await kit.copy(logWith(secret));
      await tab.click(body);
      await tab.paste();
      const warning = await tab.waitForDialog();
      expect(warning.name).toContain(say('stopped_paste'));
      expect(warning.description).toContain(say('proofChecksum'));
      expect(warning.description).toContain(say('kind_tracker'));
      const names = warning.buttons.map(({ name }) => name);
      for (const key of ['redact_paste', 'original_paste', 'allow', 'cancel']) {
        expect(names).toContain(say(key));
      }
      const look = await tab.inDialog((root) => {
        const dialog = root.querySelector('dialog');
        const left = (selector: string): number =>
          root.querySelector(selector)?.getBoundingClientRect().left ?? NaN;
        return {
          lang: dialog?.lang,
          dir: dialog && getComputedStyle(dialog).direction,
          names: [...root.querySelectorAll('code, mark')].map((e) => getComputedStyle(e).direction),
          redactIsLeft: left('[data-act=redact]') < left('[data-act=original]'),
          labelIsLeft: left('dt') < left('dd'),
          scrollsAside: [...root.querySelectorAll('.body, .foot, button')].some(
            (e) => e.scrollWidth > e.clientWidth + 1,
          ),
        };
      });
      expect(look).toEqual({
        lang: locale,
        dir,
        names: ['ltr', 'ltr'],
        redactIsLeft: dir === 'ltr',
        labelIsLeft: dir === 'ltr',
        scrollsAside: false,
      });
      await tab.screenshot(picture('dialog'));
      await tab.clickButton(say('allow'));
      await tab.button(say('confirm_paste'));
      await tab.screenshot(picture('allow'));
      await tab.press('Escape');
      await tab.button(say('redact_paste'));
      await tab.press('Escape');
      await tab.waitForNoDialog();

      await tab.click(body);
      await tab.type(`${secret} `);
      await expect.poll(() => tab.note()).toContain(say('markReview'));
      await tab.screenshot(picture('note'));

      const popup = await kit.popup(tab);
      const says = await popupStatus(popup, say('guard_guarded'));
      expect(says.mode).toBe(say('mode_block'));
      expect(says.buttons).toContain(say('pause'));
      const page = await popup.evaluate(() => {
        document.querySelector('details')?.setAttribute('open', '');
        const { lang, dir, scrollWidth, clientWidth } = document.documentElement;
        return { lang, dir, scrollsAside: scrollWidth > clientWidth };
      });
      expect(page).toEqual({ lang: locale, dir, scrollsAside: false });
      await popup.setViewport(340, 480);
      await popup.screenshot(picture('popup'));
    } finally {
      await kit.close();
      await rm(folder, { recursive: true, force: true });
    }
  });
}
