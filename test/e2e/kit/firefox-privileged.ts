import type { Media } from './engine';

/** These scripts run where Firefox keeps its own services, so no page sees anything of them. */

/** Puts text, and HTML beside it, on the clipboard. */
export function copyScript(text: string, html?: string): string {
  const flavours = [['text/plain', text], ...(html === undefined ? [] : [['text/html', html]])];
  return `(() => {
    const transferable = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
    transferable.init(null);
    for (const [type, data] of ${JSON.stringify(flavours)}) {
      const string = Cc['@mozilla.org/supports-string;1'].createInstance(Ci.nsISupportsString);
      string.data = data;
      transferable.addDataFlavor(type);
      transferable.setTransferData(type, string);
    }
    Services.clipboard.setData(transferable, null, Ci.nsIClipboard.kGlobalClipboard);
  })()`;
}

/** Sets what pages see as the user's preferences. */
export function mediaScript({ colorScheme, reducedMotion, print }: Media): string {
  return `(() => {
    Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${colorScheme === 'dark' ? 0 : 1});
    Services.prefs.setIntPref('ui.prefersReducedMotion', ${reducedMotion ? 1 : 0});
    for (const { browsingContext } of gBrowser.browsers)
      browsingContext.mediumOverride = '${print ? 'print' : ''}';
  })()`;
}

/** All that the browser console has stored, of pages and of extensions. */
export const storedConsoleScript = `(() => {
  const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
  const calls = storage.getEvents().flatMap((event) => [...(event.arguments ?? [])].map(String));
  const errors = Services.console.getMessageArray().map((message) => message.message);
  return [...calls, ...errors].join('\\n');
})()`;

/** What a click on the button of an extension gives it: the address of the tab in front. */
export function grantActiveTabScript(id: string): string {
  return `(() => {
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
    extension.tabManager.addActiveTabPermission(gBrowser.selectedTab);
  })()`;
}

/** What the browser tells an extension when one of its menu entries or shortcuts is used. */
export function invokeScript(id: string, how: 'menu' | 'shortcut', name: string): string {
  const info = JSON.stringify({ menuItemId: name, frameId: 0, modifiers: [] });
  return `(() => {
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
    ${
      how === 'menu'
        ? `extension.emit('webext-menu-menuitem-click', ${info}, gBrowser.selectedTab)`
        : `extension.shortcuts.onCommand('${name}')`
    };
  })()`;
}

/** Ends the event page of an extension, as idleness does. */
export function stopBackgroundScript(id: string): string {
  return `(async () => {
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
    await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
  })()`;
}

/** Switches an extension off or on, as the page of add-ons does. */
export function switchScript(id: string, on: boolean): string {
  return `(async () => {
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const addon = await AddonManager.getAddonByID(${JSON.stringify(id)});
    await addon.${on ? 'enable' : 'disable'}();
  })()`;
}

/** Notes down every request whose cause is an extension: its pages, and its scripts in pages. */
export const watchRequestsScript = `(() => {
  globalThis.keyslipRequests = [];
  Services.obs.addObserver((subject) => {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    if (channel.loadInfo?.triggeringPrincipal?.isAddonOrExpandedAddonPrincipal) {
      globalThis.keyslipRequests.push(channel.URI.spec);
    }
  }, 'http-on-modify-request');
})()`;

/** What was noted down, as JSON. */
export const requestsScript = 'JSON.stringify(globalThis.keyslipRequests)';

/**
 * Lets the extension have a panel, as the user does in about:addons, opens the developer tools beside the tab in
 * front, and chooses the panel in them.
 */
export function openPanelScript(id: string): string {
  return `(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionPermissions.sys.mjs',
    );
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
    const wanted = { permissions: ['devtools'], origins: [] };
    await ExtensionPermissions.add(extension.id, wanted, extension);
    const { require } = ChromeUtils.importESModule(
      'resource://devtools/shared/loader/Loader.sys.mjs',
    );
    const { gDevTools } = require('devtools/client/framework/devtools');
    const tools = await gDevTools.showToolboxForTab(gBrowser.selectedTab, { toolId: 'webconsole' });
    globalThis.keyslipTools = tools;
    for (;;) {
      const panel = tools.getAdditionalTools().find(({ label }) => label === 'Keyslip');
      if (panel) return void (await tools.selectTool(panel.id));
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  })()`;
}

/**
 * Runs an expression of its `document` in the panel, which lies in a process of its own.
 * @returns `null` while it is not there.
 */
export function inPanelScript(expression: string): string {
  const inside = `sendAsyncMessage('keyslip', ((document) => ${expression})(content.document))`;
  return `(async () => {
    const frames = [...globalThis.keyslipTools.win.document.querySelectorAll('iframe')];
    const panel = frames
      .map((frame) => frame.contentDocument?.querySelector('#webext-panels-browser'))
      .find((one) => one?.currentURI?.spec.endsWith('/panel.html'));
    if (!panel) return null;
    const { messageManager } = panel;
    return new Promise((resolve) => {
      messageManager.addMessageListener('keyslip', function hear({ data }) {
        messageManager.removeMessageListener('keyslip', hear);
        resolve(data);
      });
      messageManager.loadFrameScript(${JSON.stringify(`data:,${encodeURIComponent(inside)}`)}, false);
    });
  })()`;
}
