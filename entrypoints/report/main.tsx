import { render } from 'preact';
import { browser } from 'wxt/browser';
import { scan } from '../../lib/detect';
import { SOURCE_PORT } from '../../lib/messages/source';
import { Frame } from '../../lib/page/source/frame';
import { SOURCE_LIMITS } from '../../lib/page/source/limits';
import { Scanner } from '../../lib/page/source/scanner';
import { Session } from '../../lib/page/source/session';
import { TabAccess } from '../../lib/page/source/tab-access';
import { readItems } from '../../lib/store/items';
import { scanAsSet } from '../../lib/store/scan-as-set';
import { t } from '../../lib/ui/i18n';
import { Controller } from './controller';
import { ReportView } from './view';
import { startWorker } from './worker';

document.documentElement.lang = t('lang');
document.documentElement.dir = t('dir');
document.title = t('sourceTitle');
const root = document.getElementById('report');
if (root) {
  const { version } = browser.runtime.getManifest();
  const controller = new Controller(
    (state, actions) => render(<ReportView state={state} actions={actions} />, root),
    version,
  );
  scanTab(controller, Number(new URLSearchParams(location.search).get('tab'))).catch(() =>
    controller.fail(),
  );
}

/**
 * Puts the collecting script into every frame of the tab that the click on the button has opened to us,
 * and scans what it brings.
 * @throws if the tab cannot be read: it was left, closed, or belongs to the browser.
 */
async function scanTab(controller: Controller, tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  const put = await browser.scripting.executeScript({
    target,
    files: ['/collect.js'],
    // A frame that the page loads only once it comes into view is never done; each waits for its own document.
    injectImmediately: true,
  });
  const { url = '' } = await browser.tabs.get(tabId);
  const items = await readItems();
  const asSet = scanAsSet(scan, items);
  let session: Session | undefined;
  const frames = put.map(({ frameId }) => {
    const port = browser.tabs.connect(tabId, { name: SOURCE_PORT, frameId });
    const isTop = frameId === 0;
    return new Frame(port, () => isTop && session?.cancel());
  });
  const access = new TabAccess(frames, SOURCE_LIMITS);
  session = controller.begin(
    url,
    asSet,
    (update) => new Session(access, new Scanner(startWorker(items)), update, asSet),
  );
  session.add(await access.list());
}
