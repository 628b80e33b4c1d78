import { defineBackground } from 'wxt/utils/define-background';
import { startBadge } from '../lib/badge/browser';
import { startCoverage } from '../lib/coverage/browser';
import { startMenu } from '../lib/menu/browser';

/**
 * No decision depends on the background: a guard whose background sleeps or fails guards as before.
 * It keeps what is registered in line with what is granted, passes on what is asked for by menu and
 * shortcut, and shows the state of the tab in front.
 */
export default defineBackground(() => {
  startMenu();
  startCoverage(startBadge());
});
