import { targetOf } from '../editors/field';
import type { Door, Load } from './door';
import { listen, stop } from './listen';
import { buttonAt, sends } from './send';

/**
 * Files: chosen for an input, dropped anywhere, or pasted. They cannot be read before the event
 * returns, so the page gets neither event nor files until they have been looked through; then both
 * arrive together. What sends meanwhile waits.
 */
export const file: Door = (signal, ask) => {
  const passed = new WeakSet<File>();
  /** What is on its way, by the element it is meant for. */
  const waiting = new Map<Element, Promise<void>>();

  const hold = (
    event: Event,
    target: Element,
    files: readonly File[],
    rest: Pick<Load, 'way' | 'data' | 'at'>,
  ): boolean => {
    const over = ask.files({ ...rest, target, files, passed });
    if (!over) return false;
    stop(event);
    const here = over.finally(() => {
      if (waiting.get(target) === here) waiting.delete(target);
    });
    waiting.set(target, here);
    return true;
  };

  for (const type of ['input', 'change'] as const) {
    // Scripts fill inputs too, for pages with a drop zone of their own.
    const heard = (event: Event): void => {
      const input = targetOf(event);
      if (!(input instanceof HTMLInputElement) || input.type !== 'file') return;
      const files = [...(input.files ?? [])];
      if (files.length === 0) {
        // The second event of the pair: what it announces is no longer there.
        if (event.isTrusted && waiting.has(input)) stop(event);
        return;
      }
      if (files.every((one) => passed.has(one))) return;
      if (!event.isTrusted && waiting.has(input)) return;
      if (hold(event, input, files, { way: 'input', data: [], at: { x: 0, y: 0 } }))
        input.value = '';
    };
    listen(type, signal, heard, true);
  }

  const carried = (event: Event, data: DataTransfer | null, way: 'drop' | 'paste'): void => {
    const target = targetOf(event);
    if (!target || !data?.files.length) return;
    const files = [...data.files];
    const types = data.types.filter((type) => type !== 'Files');
    if (way === 'drop' ? hasFolder(data) : isPicture(files, types)) return;
    const { clientX: x = 0, clientY: y = 0 } = event as Partial<DragEvent>;
    const rest = types.map((type) => [type, data.getData(type)] as const);
    hold(event, target, files, { way, data: rest, at: { x, y } });
  };
  listen('drop', signal, (event) => carried(event, event.dataTransfer, 'drop'));
  listen('paste', signal, (event) => carried(event, event.clipboardData, 'paste'));

  const wait = (event: Event, again: () => void): void => {
    stop(event);
    void Promise.allSettled(waiting.values()).then(again);
  };
  listen('submit', signal, (event) => {
    const form = event.composedPath()[0];
    if (waiting.size === 0 || !(form instanceof HTMLFormElement)) return;
    wait(event, () => form.requestSubmit(event.submitter));
  });
  listen('click', signal, (event) => {
    if (waiting.size === 0) return;
    const button = buttonAt(targetOf(event));
    if (button && sends(button)) wait(event, () => button.click());
  });
};

/** No script can make a drop of folders, so one that was stopped could never arrive. */
function hasFolder({ items }: DataTransfer): boolean {
  return [...items].some((item) => item.webkitGetAsEntry?.()?.isDirectory);
}

/**
 * Is it pixels? What a screenshot or a copied picture puts on the clipboard, alone or beside a table,
 * is made into a file by the browser, under a name of its own.
 */
function isPicture(files: readonly File[], types: readonly string[]): boolean {
  const fresh = Date.now() - 5000;
  return files.every(
    ({ name, type, lastModified }) =>
      type.startsWith('image/') &&
      (types.length > 0 || (/^image\.\w+$/.test(name) && lastModified > fresh)),
  );
}
