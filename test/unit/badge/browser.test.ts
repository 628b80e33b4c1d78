import { afterEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { startBadge } from '../../../lib/badge/browser';
import { SCRIPTS } from '../../../lib/coverage/registrations';
import { PROOFS, SELF_TEST_PORT } from '../../../lib/messages/self-test';
import { TALLY } from '../../../lib/messages/tally';

interface FakePort {
  readonly to: { readonly name: string; readonly frameId?: number };
  say(message: unknown): void;
}

afterEach(() => vi.restoreAllMocks());

const turn = () => new Promise((resolve) => setImmediate(resolve));

it('asks the guard of the top frame alone, and draws once for what many frames say', async () => {
  const ports: FakePort[] = [];
  const connect = (_: number, to: FakePort['to']) => {
    const heard: ((message: unknown) => void)[] = [];
    ports.push({ to, say: (message) => heard.forEach((hear) => void hear(message)) });
    return {
      onMessage: { addListener: (hear: (message: unknown) => void) => heard.push(hear) },
      onDisconnect: { addListener: () => undefined },
      disconnect: () => undefined,
    };
  };
  Object.assign(browser.tabs, { connect });
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
  const texts: unknown[] = [];
  const quiet = async (): Promise<void> => undefined;
  Object.assign(browser.action, {
    setBadgeBackgroundColor: quiet,
    setBadgeTextColor: quiet,
    setTitle: quiet,
    setBadgeText: async ({ text, tabId }: { text: string; tabId?: number }) =>
      void (tabId === 7 && texts.push(text)),
  });
  Object.assign(browser, {
    permissions: {
      onAdded: { addListener: quiet },
      onRemoved: { addListener: quiet },
      getAll: async () => ({ origins: [] }),
    },
  });
  startBadge()();
  await vi.waitFor(() => expect(ports).toHaveLength(2));
  expect(ports.map(({ to }) => to)).toEqual([
    { name: SELF_TEST_PORT, frameId: 0 },
    { name: TALLY },
  ]);
  const proofs = Object.fromEntries(PROOFS.map((name) => [name, true]));
  const report = { frame: 1, top: true, host: 'a.example', kind: 'tracker', proofs };
  ports[0]?.say(report);
  for (let frame = 1; frame <= 1000; frame++) ports[1]?.say({ frame, count: 1 });
  for (let i = 0; i < 20; i++) await turn();
  expect(texts.at(-1)).toBe('99+');
  expect(texts.length).toBeLessThanOrEqual(2);
});

/** Browsers start no script in a page that lay in the history of its tab when it was allowed. */
it.each([
  ['of a site that is allowed', 'complete', ['*://a.example/*'], 1],
  ['that is on its way', 'loading', ['*://a.example/*'], 0],
  ['of another site', 'complete', ['*://b.example/*'], 0],
])('has a guard started once in a page without one %s', async (_, status, origins, times) => {
  let connected = 0;
  const connect = (_tab: number, { name }: FakePort['to']) => {
    if (name === SELF_TEST_PORT) connected++;
    const none = { addListener: () => undefined };
    // Nobody is there, even then.
    const onDisconnect = { addListener: (hear: () => void) => void setImmediate(hear) };
    return { onMessage: none, onDisconnect, disconnect: () => undefined };
  };
  Object.assign(browser.tabs, { connect });
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
  vi.spyOn(browser.tabs, 'get').mockResolvedValue({ url: 'https://a.example/x', status } as never);
  const listener = { addListener: () => undefined };
  const claim = vi.fn(async () => [{ frameId: 0, result: true }]);
  Object.assign(browser, {
    permissions: { onAdded: listener, onRemoved: listener, getAll: async () => ({ origins }) },
    scripting: { executeScript: claim },
  });
  startBadge()();
  for (let i = 0; i < 20; i++) await turn();
  expect(connected).toBe(1 + times);
  expect(claim).toHaveBeenCalledTimes(times && 1 + SCRIPTS.length);
});
