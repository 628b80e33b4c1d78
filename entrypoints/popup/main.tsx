import { render } from 'preact';
import { dressPage } from '../../lib/ui/page';
import { start } from './controller';
import { PopupView } from './view';

dressPage('Keyslip');
const root = document.getElementById('popup');
if (root) {
  void start((state, actions) => render(<PopupView state={state} actions={actions} />, root));
}
