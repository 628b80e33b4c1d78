import { browser } from 'wxt/browser';

/** The page that browsers load with their developer tools: it adds the panel and does nothing else. */
void browser.devtools.panels.create('Keyslip', '/icon/32.png', '/panel.html');
