import { targetOf } from '../editors/field';
import { ACTS } from '../tap/protocol';
import type { Door, Load } from './door';
import { listen, listenAt, stop } from './listen';
import { buttonAt } from './send';
import { submitAgain } from './submit';
import { onTap, tellFirstWays } from './tap-link';

/**
 * Files: chosen for an input, dropped anywhere, or pasted. They cannot be read before the event
 * returns, so the page gets neither event nor files until they have been looked through; then both
 * arrive together. What sends meanwhile waits.
 */
export const file: Door = (signal, ask) => {
  const passed = new WeakSet<File>();
  /** What is on its way, by the element it is meant for. */
  const waiting = new Map<Element, Promise<void>>();

  const hold = (event: Event, target: Element, files: readonly File[], data: Load['data']) => {
    const over = ask.files({ event, target, files, data, passed });
    if (!over) return;
    stop(event);
    waiting.set(target, over);
    void over.then(() => {
      if (waiting.get(target) === over) waiting.delete(target);
    });
  };

  // Scripts fill inputs too, for pages with a drop zone of their own.
  const chosen = (event: Event): void => {
    const input = targetOf(event);
    if (!(input instanceof HTMLInputElement) || !input.files) return;
    const files = [...input.files];
    if (waiting.has(input)) {
      // The second event of a pair announces what is no longer there; one of a script is ours.
      if (files.length === 0) stop(event);
      if (files.length === 0 || !event.isTrusted) return;
    }
    if (files.every((one) => passed.has(one))) return;
    hold(event, input, files, []);
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
    const files = [...data.files];
    const types = data.types.filter((type) => type !== 'Files');
    if (event.type === 'drop' ? hasFolder(data) : isRendering(files, types)) return;
    hold(
      event,
      target,
      files,
      types.map((type) => [type, data.getData(type)]),
    );
  };
  listen('drop', signal, (event) => carried(event, event.dataTransfer));
  listen('paste', signal, (event) => carried(event, event.clipboardData));

  const wait = (event: Event, again: () => void): void => {
    if (waiting.size === 0) return;
    stop(event);
    void Promise.all(waiting.values()).then(again);
  };
  listen('submit', signal, (event) => {
    const form = event.composedPath()[0];
    if (form instanceof HTMLFormElement) wait(event, () => submitAgain(form, event.submitter));
  });
  listen('click', signal, (event) => {
    const button = waiting.size > 0 && buttonAt(targetOf(event));
    if (button && ask.sends(button)) wait(event, () => button.click());
  });
};

/** No script can make a drop of folders, so one that was stopped could never arrive. */
function hasFolder({ items }: DataTransfer): boolean {
  return [...items].some((item) => item.webkitGetAsEntry?.()?.isDirectory);
}

/** Is it how a copied table or text looks, beside what it says? Pages take the text. A copied picture has none. */
function isRendering(files: readonly File[], types: readonly string[]): boolean {
  return types.includes('text/plain') && files.every(({ type }) => type.startsWith('image/'));
}
