import { startAnswer } from '../../lib/answer/start';
import { startGuard } from '../../lib/guard/start';
import { startTap } from '../../lib/tap/start';

/**
 * Starts on this page what runs in the pages that Keyslip guards, so that what happens in the practice
 * field is no show. Content scripts do not run on pages of an extension; their code does. Only this
 * page does it: a key belongs into a field of the options.
 */
export function startPractice(): void {
  startTap();
  startGuard();
  startAnswer();
}
