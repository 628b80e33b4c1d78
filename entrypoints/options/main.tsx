import { render } from 'preact';
import { t } from '../../lib/ui/i18n';
import { keepFocus } from '../../lib/ui/keep-focus';
import { dressPage } from '../../lib/ui/page';
import { start } from './controller';
import { OptionsView } from './view';

dressPage(t('optionsTitle'));
const root = document.getElementById('options');
if (root) {
  keepFocus(root);
  start((state, actions) => render(<OptionsView state={state} actions={actions} />, root));
}
