import { afterEach, describe, expect, it, vi } from 'vitest';
import { isMeant, isSeen, SETTLE_MS } from '../../../lib/dialog/trust';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('an event is meant for the dialog', () => {
  const made = (timeStamp: number, isTrusted = true): Event => ({ timeStamp, isTrusted }) as Event;
  const shownAt = 1000;

  it.each([
    ['once it has settled', made(shownAt + SETTLE_MS), true],
    ['not before', made(shownAt + SETTLE_MS - 1), false],
    ['not if a script has made it', made(shownAt + SETTLE_MS, false), false],
    ['by the clock, where it does not say when it was made', made(0), true],
    ['by the clock, where it says that it is of the future', made(9e9), true],
  ])('%s', (_, event, expected) => {
    vi.spyOn(performance, 'now').mockReturnValue(shownAt + SETTLE_MS);
    expect(isMeant(event, shownAt)).toBe(expected);
  });

  it('not yet, as long as the clock says so', () => {
    vi.spyOn(performance, 'now').mockReturnValue(shownAt + SETTLE_MS - 1);
    expect(isMeant(made(9e9), shownAt)).toBe(false);
  });
});

describe('a control is seen', () => {
  const at = { x: 10, y: 20 };
  const draw = (root: DocumentOrShadowRoot, uppermost: Element): void => {
    root.elementFromPoint = () => uppermost;
  };
  /** A dialog with a button, where a browser says that both are on top. */
  const shown = () => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    const dialog = document.createElement('dialog');
    const button = document.createElement('button');
    const label = document.createElement('b');
    button.append(label);
    dialog.append(button);
    root.append(dialog);
    document.body.append(host);
    dialog.open = true;
    dialog.style.opacity = '1';
    dialog.style.visibility = 'visible';
    draw(document, host);
    draw(root, label);
    return { surface: { host, root }, dialog, button };
  };
  type Shown = ReturnType<typeof shown>;

  it.each<[string, (of: Shown) => unknown, boolean, boolean]>([
    ['as it is', () => undefined, true, true],
    ['not in no document', ({ surface }) => surface.host.remove(), false, false],
    [
      'not in a dialog that is closed',
      ({ dialog }) => dialog.removeAttribute('open'),
      false,
      false,
    ],
    [
      'not if it is faded',
      ({ dialog: { style } }) => style.setProperty('opacity', '0.9'),
      false,
      false,
    ],
    [
      'not if it is hidden',
      ({ dialog: { style } }) => style.setProperty('visibility', 'hidden'),
      false,
      false,
    ],
    ['not beneath something at that point', () => draw(document, document.body), false, true],
    [
      'not beside another one there',
      ({ surface, dialog }) => draw(surface.root, dialog),
      false,
      true,
    ],
  ])('%s', (_, change, withPointer, without) => {
    const all = shown();
    change(all);
    const { surface, dialog, button } = all;
    expect(isSeen(surface, dialog, button, at)).toBe(withPointer);
    expect(isSeen(surface, dialog, button)).toBe(without);
  });
});
