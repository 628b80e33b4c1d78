import { defineContentScript } from 'wxt/utils/define-content-script';
import { startHandles } from '../lib/handles/start';

// `matches` is filled in by wxt.config.ts from the list of guarded sites.
export default defineContentScript({
  matches: [],
  // Firefox lets no script open files by itself.
  include: ['chrome'],
  world: 'MAIN',
  // A name would be a variable of the page's.
  globalName: false,
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main: startHandles,
});
