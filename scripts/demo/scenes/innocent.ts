import { innocentText } from '../../../test/e2e/kit/secrets';
import { until } from '../../../test/e2e/kit/until';
import type { Stage } from '../stage';

/** A commit, a UUID, a placeholder and three scripts of the world: nobody is asked anything. */
export async function innocentScene(stage: Stage): Promise<void> {
  const { kit, site } = stage;
  const tab = await stage.open('https://stackoverflow.com/questions/ask');
  await tab.click('#title');
  await tab.type('What does this line of the log mean?');
  await tab.click('#body');
  await kit.copy(innocentText);
  await tab.paste();
  stage.check('a dialog', await tab.dialogAfterSettling(), null);
  await stage.becomes('the text is in', () => tab.value('#body'), innocentText);
  stage.say('Ctrl+V. A commit, a UUID and a placeholder: Keyslip says nothing.');
  await stage.picture(tab, 'innocent-paste');

  await tab.click('#ask');
  const request = await until(
    'the question arrived',
    async () => site.judge.received('/questions')[0],
  );
  const text = new URLSearchParams(request.body.toString('latin1')).get('body') ?? '';
  stage.check('what stackoverflow.com received', text, innocentText.replaceAll('\n', '\r\n'));
  stage.say('stackoverflow.com received it byte for byte.');
}
