import { rememberCaret } from '../editors/caret';
import type { Door } from './door';
import { listen } from './listen';
import { aimOf, askText } from './text';

/** Text from the clipboard, before page or editor see it. */
export const paste: Door = (signal, ask) => {
  listen('paste', signal, (event) => {
    const aim = aimOf(event);
    if (!aim) return;
    const { field, target } = aim;
    askText(event, 'paste', aim, event.clipboardData, ask, (bundle) => {
      const restore = rememberCaret(field, target);
      return (outcome) => {
        restore();
        return outcome.insert(field, target, bundle);
      };
    });
  });
};
