import { githubToken, logWith } from '../../../test/e2e/kit/secrets';
import { until } from '../../../test/e2e/kit/until';
import type { Stage } from '../stage';

/** Pasting is stopped, the redacted log is pasted instead, and the issue is submitted. */
export async function issueScene(stage: Stage): Promise<void> {
  const { kit, site } = stage;
  const secret = stage.guard(githubToken());
  const tab = await stage.open('https://github.com/acme/app/issues/new');
  await tab.click('#issue-title');
  await tab.type('Release job stops in the publish step');
  await tab.click('#issue-body');
  await kit.copy(logWith(secret));
  await tab.paste();
  const warning = await tab.waitForDialog();
  stage.held('Ctrl+V', warning);
  stage.check('the field before the decision', await tab.value('#issue-body'), '');
  await stage.picture(tab, 'issue-paste-held');

  await tab.press('Enter');
  await tab.waitForNoDialog();
  const redacted = logWith('$GITHUB_TOKEN');
  await stage.becomes('the redacted log is in', () => tab.value('#issue-body'), redacted);
  stage.say('Enter: Paste redacted. The log is there, line for line, with a name for the key.');
  await stage.picture(tab, 'issue-redacted');

  await tab.click('#submit-issue');
  const request = await until(
    'the issue arrived',
    async () => site.judge.received('/acme/app/issues')[0],
  );
  const body = new URLSearchParams(request.body.toString('latin1')).get('body') ?? '';
  const text = body.replaceAll('\r\n', '\n');
  stage.check('what github.com received', text, redacted);
  stage.received('github.com', text);
  await stage.shows(tab, '$GITHUB_TOKEN');
  await stage.picture(tab, 'issue-submitted');
}
