import type { Access } from './engine';

const module = `const { ExtensionPermissions } = ChromeUtils.importESModule(
  'resource://gre/modules/ExtensionPermissions.sys.mjs',
);`;
const topic = 'webextension-optional-permission-prompt';

/**
 * Answers the browser's question in its place, and changes permissions as about:addons does.
 * @param run runs a script where Firefox keeps its own services.
 * @param id the add-on's.
 */
export function firefoxAccess(run: (script: string) => Promise<unknown>, id: string): Access {
  const change = (what: 'add' | 'remove', list: string): Promise<unknown> =>
    run(`(async () => {
      ${module}
      const { extension } = WebExtensionPolicy.getByID('${id}');
      const permissions = { permissions: [], origins: ${list} };
      await ExtensionPermissions.${what}('${id}', permissions, extension);
    })()`);
  const answer = async (yes: boolean): Promise<void> => {
    await run(`(() => {
      const once = (subject) => {
        Services.obs.removeObserver(once, '${topic}');
        subject.wrappedJSObject.resolve(${yes});
        // Nobody else may ask the user.
        subject.wrappedJSObject.resolve = () => undefined;
      };
      Services.obs.addObserver(once, '${topic}');
    })()`);
  };
  const added = new Set<string>();
  const removed = new Set<string>();
  return {
    grantNext: async (pattern) => {
      added.add(pattern);
      await answer(true);
    },
    refuseNext: () => answer(false),
    withdraw: async (pattern) => {
      if (!added.delete(pattern)) removed.add(pattern);
      await change('remove', JSON.stringify([pattern]));
    },
    restore: async () => {
      if (added.size > 0) await change('remove', JSON.stringify([...added]));
      if (removed.size > 0) await change('add', JSON.stringify([...removed]));
      added.clear();
      removed.clear();
    },
  };
}
