import { findEncoded } from '../pages/encodings';
import { allowByKeyboard } from './kit/allow';
import { popupStatus } from './kit/popup';
import { githubToken, logWith } from './kit/secrets';
import { expect, test } from './kit/test';
import { IN_CHROMIUM } from './kit/tried';

const issue = 'https://github.com/acme/app/issues/new';

test(
  'a story through every door leaves the secret nowhere',
  IN_CHROMIUM,
  async ({ tab, kit, site }) => {
    test.slow();
    const secrets: string[] = [];
    const fresh = (): string => {
      const secret = githubToken();
      secrets.push(secret);
      return secret;
    };
    /** Of the secrets so far, which are in this text, and how? */
    const within = (text: string, known: readonly string[] = secrets) =>
      known.flatMap((secret, i) => {
        const encoding = findEncoded(Buffer.from(text), secret);
        return encoding ? [`secret ${i + 1}: ${encoding}`] : [];
      });
    const pasteInto = async (selector: string, secret: string): Promise<void> => {
      await kit.copy(logWith(secret));
      await tab.click(selector);
      await tab.paste();
      await tab.waitForDialog();
      // While the question is asked the page holds no more of it than a preview.
      expect(within(await tab.domDump(), [secret])).toEqual([]);
    };

    await test.step('pasted redacted, cancelled, and sent', async () => {
      await tab.open(issue);
      await pasteInto('#issue-title', fresh());
      await tab.press('Escape');
      await tab.waitForNoDialog();
      await pasteInto('#issue-body', fresh());
      await tab.press('Enter');
      await tab.waitForNoDialog();
      await expect.poll(() => tab.value('#issue-body')).toBe(logWith('$GITHUB_TOKEN'));
      expect(within(await tab.domDump())).toEqual([]);
      await tab.click('#submit-issue');
      await expect.poll(() => site.judge.received('/acme/app/issues').length).toBe(1);
    });
    await test.step('typed, noted, and redacted when sent', async () => {
      await tab.open('https://github.com/acme/app/forms');
      const secret = fresh();
      await tab.click('#multipart-text');
      await tab.type(`use ${secret}`);
      await expect.poll(() => tab.note()).not.toBeNull();
      expect(within((await tab.note()) ?? '')).toEqual([]);
      await tab.click('#multipart-send');
      await tab.waitForDialog();
      await tab.press('Enter');
      await tab.waitForNoDialog();
      await expect.poll(() => site.judge.received('/acme/app/multipart').length).toBe(1);
    });
    await test.step('sent by a script of the page, and refused', async () => {
      await tab.open('https://github.com/acme/app/forms');
      await tab.click('#fetch-text');
      await tab.type(`use ${fresh()}`);
      await tab.click('#fetch-send');
      await tab.waitForDialog();
      await tab.press('Escape');
      await tab.waitForNoDialog();
    });
    // So far nothing was let through.
    expect(secrets.flatMap((secret) => site.judge.leaks(secret))).toEqual([]);

    await test.step('pasted as it is', async () => {
      await tab.open(issue);
      await pasteInto('#issue-body', fresh());
      await tab.holdButton('Paste original');
    });
    await test.step('allowed by fingerprint and by rule', async () => {
      for (const [scope, reason] of [
        ['Only this key', 'Test value'],
        ['Every key of this kind', 'Already revoked'],
      ] as const) {
        const secret = fresh();
        await tab.open(issue);
        await pasteInto('#issue-body', secret);
        await allowByKeyboard(tab, scope, reason);
        // Pasted once the exception is kept; a page that is left before keeps none.
        await expect.poll(() => tab.value('#issue-body')).toBe(logWith(secret));
      }
    });
    await tab.open('https://github.com/acme/app/forms');
    const popup = await kit.popup(tab);
    await popupStatus(popup, 'Guarded');
    expect(within(await popup.domDump())).toEqual([]);
    await popup.close();

    const stored = await kit.storageDump();
    expect(stored).toContain('exception:');
    expect(within(stored)).toEqual([]);
    expect(within(await kit.consoleText())).toEqual([]);
    expect(within(await tab.domDump())).toEqual([]);
  },
);

test('the searches above would find a secret', async ({ tab, kit }) => {
  const secret = githubToken();
  await tab.open(issue);
  await tab.evaluate((text) => {
    console.log(`control ${btoa(text)}`);
    document.body.dataset.control = [...text]
      .map((c) => `%${c.charCodeAt(0).toString(16)}`)
      .join('');
  }, secret);
  await kit.setStorage({ control: Buffer.from(secret).toString('hex') });
  await expect
    .poll(async () => findEncoded(Buffer.from(await kit.consoleText()), secret))
    .toBe('base64');
  expect(findEncoded(Buffer.from(await tab.domDump()), secret)).toBe('percent');
  expect(findEncoded(Buffer.from(await kit.storageDump()), secret)).toBe('hex');
});

test('the extension itself sends nothing', async ({ tab, kit, site }) => {
  await kit.copy(logWith(githubToken()));
  await tab.open(issue);
  await tab.click('#issue-body');
  await tab.paste();
  await tab.waitForDialog();
  await tab.press('Enter');
  await tab.waitForNoDialog();
  const popup = await kit.popup(tab);
  await popupStatus(popup, 'Guarded');
  const tried = await popup.evaluate(() =>
    fetch('https://github.com/never').then(
      () => 'sent',
      () => 'refused',
    ),
  );
  expect(tried).toBe('refused');
  await popup.close();

  // The server answers for every host there is, so a request to anywhere is seen here. The browsers
  // call home now and then; a request of ours to the same hosts is in the second list.
  const home = /(?:^|\.)(?:google|googleapis|gstatic|mozilla|firefox)\.(?:com|org|net)$/;
  const seen = site.judge.requests.filter(({ host }) => !home.test(host));
  const page = ['/acme/app/issues/new', '/assets/base.css', '/assets/tracker.css'];
  const expected = [...page, '/assets/tracker.js'].map((path) => `github.com${path}`);
  expect(expected).toEqual(expect.arrayContaining(seen.map(({ host, path }) => host + path)));
  expect(await kit.extensionRequests()).toEqual([]);
});
