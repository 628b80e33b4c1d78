import { Kit } from './kit/kit';
import { canManage, manage } from './kit/policy';
import { githubToken, logWith } from './kit/secrets';
import type { Tab } from './kit/tab';
import { expect, test } from './kit/test';
import { IN_CHROMIUM } from './kit/tried';
import { until } from './kit/until';

const issue = 'https://github.com/acme/app/issues/new';
const chat = 'https://app.slack.com/client/T1/C1';
const composer = '#composer';
const body = '#issue-body';

// Policy files are the machine's: only root may write them, and only one test at a time.
test.skip(!canManage(), 'policy files are written by root');

const policy = {
  minimumMode: { tracker: 'block', chat: 'hold' },
  settings: { mode: 'block' },
  locked: ['mode'],
  customRules: [{ id: 'acme', name: 'Acme deploy key', prefix: 'acmedeploy_', length: 24 }],
  exceptions: { allowed: ['fingerprint'], maxDays: 1 },
  message: 'Keys belong in the vault.',
  helpUrl: 'https://intranet.example/keys',
  requireReason: true,
};

async function pasteInto(tab: Tab, field: string): Promise<void> {
  await tab.click(field);
  await tab.press('Control+a');
  await tab.paste();
}

test('a policy file blocks, locks, speaks and asks why', IN_CHROMIUM, async ({ engine, site }) => {
  test.slow();
  const managed = await manage(engine, policy);
  const kit = await Kit.launch(engine, { port: site.port, extension: managed.extension });
  try {
    await until('the policy is read', async () => {
      const { local } = await kit.storage();
      return (local.policy as { message?: string } | undefined)?.message;
    });
    // What a user has set, or imported, for both sites: nothing is to be stopped there.
    const off = { mode: 'off' };
    await kit.setStorage({
      settings: {
        version: 2,
        mode: 'off',
        sites: { 'github.com': off, 'app.slack.com': off },
        behaviour: {},
        rules: { 'github-pat': 'ignore' },
      },
      'exception:a': {
        id: 'a',
        by: 'site',
        value: '',
        site: 'github.com',
        reason: 'test-value',
        label: 'github.com',
        created: Date.now(),
        expires: null,
      },
    });
    const secret = githubToken();
    await kit.copy(logWith(secret));
    const tab = await kit.newTab();

    await test.step('blocked: there is no way through', async () => {
      await tab.open(issue);
      await pasteInto(tab, body);
      const { buttons, description } = await tab.waitForDialog();
      expect(description).toContain('Keys belong in the vault.');
      const names = buttons.map(({ name }) => name);
      expect(names).toEqual([
        'Help',
        expect.stringContaining('Revoke'),
        'Paste redacted',
        'Cancel',
      ]);
      await tab.press('Enter');
      await expect.poll(() => tab.value(body)).toBe(logWith('$GITHUB_TOKEN'));
    });

    await test.step('a rule of the organisation finds its keys', async () => {
      await kit.copy(`deploy with acmedeploy_${'a1B2c3D4'.repeat(3)} now`);
      await tab.click(body);
      await tab.press('Control+a');
      await tab.paste();
      expect((await tab.waitForDialog()).name).toContain('Acme deploy key');
      await tab.press('Escape');
      await tab.waitForNoDialog();
    });

    await test.step('held: the original goes with a reason, which is kept', async () => {
      await kit.copy(logWith(secret));
      await tab.open(chat);
      await pasteInto(tab, composer);
      await tab.waitForDialog();
      const { x, y } = await tab.button('Paste original');
      await tab.holdAt(x, y, () => tab.button('Back'));
      expect(await tab.text(composer)).not.toContain(secret);
      await tab.clickButton('Paste original');
      expect((await tab.dialog())?.text).toContain('Say in a few words why.');
      await tab.type('incident 12');
      await tab.clickButton('Paste original');
      await tab.waitForNoDialog();
      await expect.poll(() => tab.text(composer)).toContain(secret);
      const dump = await kit.storageDump();
      expect(dump).toContain('incident 12');
      expect(dump).not.toContain(secret);
    });

    await test.step('what was changed in storage is put back', async () => {
      await kit.setStorage({ policy: {} });
      await until('the policy is back', async () => {
        const { local } = await kit.storage();
        return (local.policy as { message?: string } | undefined)?.message;
      });
    });
  } finally {
    await kit.close();
    await managed.end();
  }
});
