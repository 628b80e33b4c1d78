import { render } from 'preact';
import { browser } from 'wxt/browser';
import { scan } from '../../lib/detect';
import { DevtoolsAccess, type Loaded } from '../../lib/page/source/devtools-access';
import { Scanner } from '../../lib/page/source/scanner';
import { Session } from '../../lib/page/source/session';
import { readItems } from '../../lib/store/items';
import { scanAsSet } from '../../lib/store/scan-as-set';
import { t } from '../../lib/ui/i18n';
import { Controller } from '../report/controller';
import { ReportView } from '../report/view';
import { startWorker } from '../report/worker';
import { addressOf, askAgainAfter, type Devtools, loadedSoFar, watchLoaded } from './devtools';

document.documentElement.lang = t('lang');
document.documentElement.dir = t('dir');
const root = document.getElementById('report');
// Not the polyfill's: it knows a part of this interface only.
const world = globalThis as { browser?: { devtools?: Devtools }; chrome?: { devtools?: Devtools } };
const devtools = world.browser?.devtools ?? world.chrome?.devtools;
if (root) {
  const controller = new Controller(
    (state, actions) => render(<ReportView state={state} actions={actions} live />, root),
    browser.runtime.getManifest().version,
  );
  if (devtools) follow(controller, devtools);
  else controller.fail();
}

/** Scans the inspected page, all that it loads from now on, and the page that comes after it. */
function follow(controller: Controller, tools: Devtools): void {
  let access = new DevtoolsAccess();
  let session: Session | undefined;
  const add = (all: readonly Loaded[]): void => {
    const items = all.flatMap((loaded) => access.add(loaded) ?? []);
    session?.add({ items, responses: [], unread: [] });
  };
  const begin = async (address: string): Promise<void> => {
    // What comes meanwhile is asked for again below.
    const set = await readItems().catch(() => ({}));
    const asSet = scanAsSet(scan, set);
    const taken = new DevtoolsAccess((item) => {
      if (taken === access) session?.add({ items: [item], responses: [], unread: [] });
    });
    access = taken;
    session = controller.begin(
      address,
      asSet,
      (update) => new Session(access, new Scanner(startWorker(set)), update, asSet),
    );
    const own = session;
    const ask = async (): Promise<void> => {
      const found = await loadedSoFar(tools);
      if (own === session) add(found);
    };
    for (const delay of askAgainAfter) setTimeout(() => own === session && void ask(), delay);
    await ask();
  };
  watchLoaded(tools, (loaded) => add([loaded]));
  tools.network.onNavigated.addListener((address) => void begin(address));
  void addressOf(tools).then(begin);
}
