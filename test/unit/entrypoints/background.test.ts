import { afterEach, expect, it, vi } from 'vitest';

/** The name of an event for everybody who listens to it. */
const heard = vi.hoisted((): string[] => []);

/**
 * An extension's interface in which every event can be listened to and every call is answered with
 * nothing, but for what is said not to be there.
 */
const pretend = vi.hoisted(() => (missing: readonly string[]) => {
  const node = (path: string): unknown =>
    new Proxy(() => Promise.resolve(), {
      get: (_, name) => {
        if (typeof name === 'symbol' || name === 'then') return undefined;
        const inner = path ? `${path}.${name}` : name;
        if (missing.includes(inner)) return undefined;
        // It has been started before.
        if (inner === 'storage.session.get') return async () => ({ loaded: true });
        if (name === 'addListener') return () => void heard.push(path);
        return node(inner);
      },
    });
  return node('');
});

vi.mock('wxt/browser', () => ({
  // What Firefox for Android has not (MDN, browser compatibility of contextMenus and commands).
  browser: pretend(['contextMenus', 'commands', 'storage.managed']),
}));

afterEach(() => {
  vi.unstubAllGlobals();
});

it('starts all it does where there are neither menus nor shortcuts', async () => {
  const { browser } = await import('wxt/browser');
  vi.stubGlobal('browser', browser);
  vi.stubGlobal('chrome', browser);
  const { default: background } = await import('../../../entrypoints/background');
  background.main();
  expect(heard).toEqual(
    expect.arrayContaining(['runtime.onMessage', 'permissions.onAdded', 'tabs.onActivated']),
  );
  // The badge, the installation's key, the policy, the sync and the upkeep, which is the last to start.
  expect(heard.filter((name) => name === 'storage.onChanged')).toHaveLength(5);
  expect(heard.filter((name) => /^(?:contextMenus|commands)\b/.test(name))).toEqual([]);
});
