import { randomInt } from 'node:crypto';
import { until } from '../../../test/e2e/kit/until';
import { rng, sampleOf } from '../../../test/samples';
import type { Stage } from '../stage';

const message = (key: string): string => `the staging key is ${key}, can you try it?`;

/** Typing disturbs nobody; the Enter that would send is held. */
export async function chatScene(stage: Stage): Promise<void> {
  const { site } = stage;
  const secret = stage.guard(sampleOf('stripe-secret-key', rng(randomInt(2 ** 31))).value);
  const tab = await stage.open('https://app.slack.com/client/T1/C1');
  await tab.click('#composer');
  await tab.type(message(secret));
  stage.check('a dialog while typing', await tab.dialogAfterSettling(), null);
  stage.say('Typing the key interrupts nobody; the field is marked.');
  await stage.picture(tab, 'chat-typed');

  await tab.press('Enter');
  const warning = await tab.waitForDialog();
  stage.check('messages before the decision', site.judge.receivedMessages('/socket'), []);
  stage.held('Enter', warning);
  await stage.picture(tab, 'chat-send-held');

  await tab.press('Enter');
  await tab.waitForNoDialog();
  const sent = await until(
    'the message arrived',
    async () => site.judge.receivedMessages('/socket')[0],
  );
  const { text } = JSON.parse(sent) as { text: string };
  stage.check('what app.slack.com received', text, message('$STRIPE_SECRET_KEY'));
  stage.received('app.slack.com, by WebSocket,', text);
  await stage.picture(tab, 'chat-sent-redacted');
}
