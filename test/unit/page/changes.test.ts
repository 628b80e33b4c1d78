import { beforeEach, expect, it } from 'vitest';
import { watchChanges } from '../../../lib/page/changes';
import { untilLetGo } from '../garbage';

beforeEach(() => document.body.replaceChildren());

/** The document tells of its changes in a task of its own. */
const told = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it('tells what was drawn, and keeps nothing of what was taken away before anybody asked', async () => {
  const changes = watchChanges(() => undefined);
  changes.watch(document);
  const draw = (): Element => document.body.appendChild(document.createElement('p'));
  const gone = await (async () => {
    const element = draw();
    await told();
    element.remove();
    return new WeakRef(element);
  })();
  const stays = draw();
  await told();
  await untilLetGo(gone);
  expect(changes.take()).toEqual([stays]);
  changes.stop();
});
