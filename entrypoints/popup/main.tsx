import { render } from 'preact';
import { keepFocus } from '../../lib/ui/keep-focus';
import { dressPage } from '../../lib/ui/page';
import { start } from './controller';
import { PopupView } from './view';

dressPage('Keyslip');
const root = document.getElementById('popup');
if (root) {
  keepFocus(root);
  void start((state, actions) => render(<PopupView state={state} actions={actions} />, root));
}
