import { browser } from 'wxt/browser';
import { madeUpKey } from '../../lib/guard/made-up';
import { kindOf } from '../../lib/policy/kind';
import { modeUnder } from '../../lib/policy/policy';
import { watchStored } from '../../lib/store/stored';
import { copyKey, everySite, isButtonHidden, listedSites, watchPractice } from './edge';
import type { WelcomeActions, WelcomeState } from './state';

/** Keeps the state of the welcome page. @param render called with each new state. */
export function start(render: (state: WelcomeState, actions: WelcomeActions) => void): void {
  let state: WelcomeState = {
    sample: madeUpKey(),
    copied: false,
    practice: 'waiting',
    guarding: true,
    everySite: 'unknown',
    withheld: false,
    hidden: false,
  };
  const patch = (part: Partial<WelcomeState>): void => {
    state = { ...state, ...part };
    render(state, actions);
  };
  const coverage = async (): Promise<void> =>
    patch({ everySite: await everySite.state(), withheld: await listedSites.isWithheld() });
  const actions: WelcomeActions = {
    copySample: () =>
      void copyKey(state.sample).then(
        () => patch({ copied: true }),
        () => patch({ copied: false }),
      ),
    practised: (text) => patch({ practice: watchPractice(text, state.sample) }),
    protectEverySite: () => void everySite.ask().then(coverage, coverage),
    allowListed: () => void listedSites.ask().then(coverage, coverage),
    openOptions: () => void browser.runtime.openOptionsPage(),
  };
  patch({});
  void coverage();
  browser.permissions.onAdded.addListener(() => void coverage());
  browser.permissions.onRemoved.addListener(() => void coverage());
  // Pinning it takes the focus from the page for a moment.
  const look = (): void => void isButtonHidden().then((hidden) => patch({ hidden }));
  look();
  addEventListener('focus', look);
  const { hostname: host, pathname } = location;
  const page = { host, kind: kindOf(host, pathname) };
  watchStored(new AbortController().signal, ({ settings, policy }) =>
    patch({ guarding: modeUnder(policy, settings, page, Date.now()) === 'block' }),
  );
}
