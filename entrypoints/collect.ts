import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { collect } from '../lib/page/source/collect';

/** Put into the frames of a tab by the result page; a second time it finds the first one there. */
export default defineUnlistedScript(() => {
  const world = globalThis as { keyslipCollects?: true };
  if (world.keyslipCollects) return;
  world.keyslipCollects = true;
  collect(browser.runtime.onConnect as unknown as Parameters<typeof collect>[0]);
});
