import { render } from 'preact';
import { t } from '../../lib/ui/i18n';
import { dressPage } from '../../lib/ui/page';
import { start } from './controller';
import { startPractice } from './practice';
import { WelcomeView } from './view';

dressPage(t('welcomeTitle'));
// Before anything is drawn, as in a page: the guard hears every event first.
startPractice();
const root = document.getElementById('welcome');
if (root) start((state, actions) => render(<WelcomeView state={state} actions={actions} />, root));
