import { render } from 'preact';
import '../../entrypoints/popup/style.css';
import type { PopupState } from '../../entrypoints/popup/state';
import { PopupView } from '../../entrypoints/popup/view';

const nothing = (): void => undefined;
const actions = {
  setMode: nothing,
  pause: nothing,
  resume: nothing,
  removeException: nothing,
  resetSettings: nothing,
  protectSite: nothing,
  protectEverySite: nothing,
  stopProtecting: nothing,
  reload: nothing,
  showOnPage: nothing,
  scan: nothing,
  scanClipboard: nothing,
  openOptions: nothing,
};

/** Shows a state; the page calls it. */
function showPopup(state: PopupState): void {
  render(<PopupView state={state} actions={actions} />, document.body);
}
Object.assign(globalThis, { showPopup });
