import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { startBadge } from '../lib/badge/browser';
import { startCoverage } from '../lib/coverage/browser';
import { startMenu } from '../lib/menu/browser';
import { carryRelayed } from '../lib/messages/relay-carry';
import { startInstallation } from '../lib/store/installation';
import { startPolicy } from '../lib/store/managed';
import { startSync } from '../lib/store/sync';
import { startUpkeep } from '../lib/store/upkeep';

/**
 * No decision depends on the background: a guard whose background sleeps or fails guards as before,
 * with the settings and the policy that were stored last.
 */
export default defineBackground(() => {
  carryRelayed();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' });
  });
  startMenu();
  startCoverage(startBadge());
  const { signal } = new AbortController();
  startInstallation(signal);
  startPolicy(signal);
  startSync(signal);
  startUpkeep(signal);
});
