import { defineContentScript } from 'wxt/utils/define-content-script';
import { answererAtLeisure } from '../lib/answer/leisure';
import { deskNow } from '../lib/answer/slot';
import { startPage } from '../lib/page/start';

// `matches` is filled in by wxt.config.ts from the list of guarded sites.
export default defineContentScript({
  matches: [],
  // What a page exposes can wait until it has nothing else to do.
  runAt: 'document_idle',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main: () => startPage(answererAtLeisure(), deskNow),
});
