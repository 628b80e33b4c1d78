import { defineContentScript } from 'wxt/utils/define-content-script';
import { startAnswer } from '../lib/answer/start';

// `matches` is filled in by wxt.config.ts from the list of guarded sites.
export default defineContentScript({
  matches: [],
  // What is needed only once something is held has no business in the loading of a page: the build makes
  // a function of all this, which runs when it is needed (`lent` in wxt.config.ts).
  runAt: 'document_idle',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main: startAnswer,
});
