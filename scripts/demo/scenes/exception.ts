import { githubToken } from '../../../test/e2e/kit/secrets';
import type { Tab } from '../../../test/e2e/kit/tab';
import { until } from '../../../test/e2e/kit/until';
import type { Stage } from '../stage';

/** "Always allow here…": a reason, a scope, an end; only a fingerprint is kept. */
export async function exceptionScene(stage: Stage): Promise<void> {
  const { kit, site } = stage;
  // This one is meant to arrive, so it is not among the guarded keys.
  const token = githubToken();
  const tab = await stage.open('https://github.com/acme/app/issues/1');
  await kit.copy(`curl -H "Authorization: Bearer ${token}"`);
  await tab.click('#comment');
  await tab.paste();
  await tab.waitForDialog();
  await tab.clickButton('Always allow here');
  await fillIn(tab);
  await stage.picture(tab, 'exception-form');

  await tab.clickButton('Allow and paste');
  await tab.waitForNoDialog();
  await stage.becomes(
    'the text is in',
    async () => (await tab.value('#comment')).includes(token),
    true,
  );
  stage.say('"Always allow here…", for this key, already revoked, for one day.');
  await tab.click('#submit-comment');
  await until(
    'the comment arrived',
    async () => site.judge.received('/acme/app/issues/1/comments')[0],
  );
  await stage.shows(tab, 'Authorization');
  await tab.click('#comment');
  await tab.paste();
  stage.check('a second question', await tab.dialogAfterSettling(), null);
  stage.say('The second time nobody asks. github.com received it, as the user decided.');

  const kept = await kit.storageDump();
  stage.check('the key in the storage', kept.includes(token), false);
  stage.say(
    'What is kept is a fingerprint. The popup lists the exception, to be removed any time.',
  );
  const popup = await kit.popup(tab);
  await popup.setViewport(340, 600);
  await stage.shows(popup, 'revoked');
  await stage.picture(popup, 'popup');
  await popup.close();

  await tab.open('https://pastebin.com/');
  await tab.click('#text');
  await tab.paste();
  await tab.waitForDialog();
  stage.say('On pastebin.com the same token is held as before; Esc leaves everything as it was.');
  await stage.picture(tab, 'exception-elsewhere');
  await tab.press('Escape');
  await tab.waitForNoDialog();
  stage.check('the field', await tab.value('#text'), '');
}

/** Chooses a reason by keyboard, as the list is a native one: its first letters. */
async function fillIn(tab: Tab): Promise<void> {
  await until('the form is there', () =>
    tab.inDialog((root) => root.querySelector<HTMLElement>('[name=reason]') !== null),
  );
  await until('a reason is chosen', async () => {
    const chosen = await tab.inDialog((root) => {
      const select = root.querySelector<HTMLSelectElement>('[name=reason]');
      if (select && root.activeElement !== select) select.focus();
      return select?.value;
    });
    if (chosen === 'revoked') return true;
    await tab.press('ArrowDown');
    return false;
  });
}
