import { render } from 'preact';
import { t } from '../../lib/ui/i18n';
import { start } from './controller';
import { PopupView } from './view';

document.documentElement.lang = t('lang');
document.documentElement.dir = t('dir');
const root = document.getElementById('popup');
if (root) {
  void start((state, actions) => render(<PopupView state={state} actions={actions} />, root));
}
