import { defineContentScript } from 'wxt/utils/define-content-script';
import { startGuard } from '../lib/guard/start';

// `matches` is filled in by wxt.config.ts from the list of guarded sites.
export default defineContentScript({
  matches: [],
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main: startGuard,
});
