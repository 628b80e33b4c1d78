import { targetOf } from '../editors/field';
import { ACTS } from '../tap/protocol';
import {
  type Answer,
  type Ask,
  type Bundle,
  type Door,
  GOES,
  type Load,
  type Question,
} from './door';
import { dragged } from './drop';
import { listen, listenAt, stop } from './listen';
import { onTap, tellFirstWays } from './tap-link';
import { bundleOf } from './text';

/** What is on its way, by the element it is meant for. */
const waiting = new Map<Element, Promise<void>>();

/** Has whatever sends, by whichever gesture, wait for files that are being looked through; it is asked about then. */
export function behindFiles(ask: Ask): Ask {
  const late = (question: Question): Answer => {
    // A send or a submit.
    if (waiting.size === 0 || question.door[0] !== 's') return ask(question);
    return {
      held: true,
      outcome: Promise.all(waiting.values()).then(() => {
        const answer = late(question);
        return answer.held ? answer.outcome : GOES;
      }),
    };
  };
  return Object.assign(late, ask);
}

/**
 * Files: chosen for an input, dropped anywhere, or pasted. They cannot be read before the event
 * returns, so the page gets neither event nor files until they have been looked through; then both
 * arrive together.
 */
export const file: Door = (signal, ask) => {
  const passed = new WeakSet<File>();

  const hold = (
    event: Event,
    target: Element,
    bundle: Bundle,
    folders: Load['folders'] = [],
  ): void => {
    const over = ask.files({ event, target, passed, folders, ...bundle });
    if (!over) {
      // Of one choice there are two events.
      bundle.files.forEach(passed.add, passed);
      return;
    }
    stop(event);
    waiting.set(target, over);
    void over.then(() => {
      if (waiting.get(target) === over) waiting.delete(target);
    });
  };

  // Scripts fill inputs too, for pages with a drop zone of their own.
  const chosen = (event: Event): void => {
    // A key: to look for its target takes long in some editors.
    if (event.isTrusted && (event as InputEvent).inputType) return;
    const input = targetOf(event);
    if (!(input instanceof HTMLInputElement) || !input.files) return;
    const files = [...input.files];
    if (waiting.has(input)) {
      // One of a script is ours; the second event of a pair announces what is no longer there.
      if (!event.isTrusted) return;
      if (files.length === 0) stop(event);
    }
    if (files.every((one) => passed.has(one))) return;
    hold(event, input, { files, data: [] });
    if (waiting.has(input)) input.value = '';
  };
  listen('input', signal, chosen, true);
  listen('change', signal, chosen, true);
  // From an input in no document, or in a root that the page keeps to itself, nothing comes here. Scripts open it.
  tellFirstWays('HTMLElement.click.s HTMLInputElement.showPicker.s');
  onTap(ACTS, signal, (_, input) => {
    if (!(input instanceof HTMLInputElement) || input.type !== 'file') return;
    listenAt(input, 'input');
    listenAt(input, 'change');
  });

  const carried = (event: Event, data: DataTransfer | null): void => {
    const target = targetOf(event);
    if (!target || !data?.files.length) return;
    // What is dragged from within the page is no news to it: a picture comes with a file as well. Of a drag whose beginning
    // was taken out of the page there is no end.
    const isKnown =
      event.type === 'drop' ? dragged?.isConnected : isRendering([...data.files], data.types);
    if (!isKnown) hold(event, target, bundleOf(data), foldersOf(data));
  };
  listen('drop', signal, (event) => carried(event, event.dataTransfer));
  listen('paste', signal, (event) => carried(event, event.clipboardData));
};

/** The folders of a drop, or of a paste. */
function foldersOf({ items }: DataTransfer): Load['folders'] {
  return [...items]
    .map((item) => item.webkitGetAsEntry())
    .filter((entry) => entry?.isDirectory) as FileSystemDirectoryEntry[];
}

/** Is it how a copied table or text looks, beside what it says? Pages take the text. A copied picture has none. */
function isRendering(files: readonly File[], types: readonly string[]): boolean {
  return types.includes('text/plain') && files.every(({ type }) => type.startsWith('image/'));
}
