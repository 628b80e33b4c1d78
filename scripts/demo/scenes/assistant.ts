import { randomInt } from 'node:crypto';
import { until } from '../../../test/e2e/kit/until';
import { rng, sampleOf } from '../../../test/samples';
import type { Stage } from '../stage';

const script = (key: string): string =>
  [
    'Why does this stop with 401?',
    '',
    'curl https://api.anthropic.com/v1/messages \\',
    `  -H "x-api-key: ${key}" \\`,
    '  -H "anthropic-version: 2023-06-01" -d @prompt.json',
  ].join('\n');

/** A rich editor takes the redacted text as it takes any paste, and the assistant answers. */
export async function assistantScene(stage: Stage): Promise<void> {
  const { kit, site } = stage;
  const secret = stage.guard(sampleOf('anthropic-api-key', rng(randomInt(2 ** 31))).value);
  await kit.setMedia({ colorScheme: 'dark' });
  const tab = await stage.open('https://chatgpt.com/');
  await tab.click('#editor');
  await kit.copy(script(secret));
  await tab.paste();
  const warning = await tab.waitForDialog();
  stage.held('Ctrl+V', warning);
  await stage.picture(tab, 'assistant-paste-held');

  await tab.press('Enter');
  await tab.waitForNoDialog();
  const redacted = script('$ANTHROPIC_API_KEY');
  const read = () => tab.evaluate(() => window.readEditor?.());
  await stage.becomes('the redacted script is in', read, redacted);
  stage.say('Enter: Paste redacted. The editor (ProseMirror) has every line.');
  await stage.picture(tab, 'assistant-redacted');

  await tab.press('Enter');
  const request = await until(
    'the prompt arrived',
    async () => site.judge.received('/backend/conversation')[0],
  );
  const prompt = JSON.parse(request.body.toString()) as { messages: { content: string }[] };
  const text = prompt.messages[0]?.content ?? '';
  stage.check('what chatgpt.com received', text, redacted);
  stage.received('chatgpt.com', text);
  const answer = await until('the answer has streamed in', async () => {
    const words = (await tab.text('.answer')).trim();
    return words.endsWith('it uses.') && words;
  });
  stage.say(`The assistant answers: "${answer}"`);
  await stage.picture(tab, 'assistant-answered');
  await kit.setMedia({});
}
