import { render } from 'preact';
import '../../entrypoints/welcome/style.css';
import type { WelcomeState } from '../../entrypoints/welcome/state';
import { WelcomeView } from '../../entrypoints/welcome/view';

const nothing = (): void => undefined;
const actions = {
  copySample: nothing,
  practised: nothing,
  protectEverySite: nothing,
  allowListed: nothing,
  openOptions: nothing,
};

/** Shows a state; the page calls it. */
function showWelcome(state: WelcomeState): void {
  const main = document.createElement('main');
  document.body.append(main);
  render(<WelcomeView state={state} actions={actions} />, main);
}
Object.assign(globalThis, { showWelcome });
