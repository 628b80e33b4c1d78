import { apply, type Instead, push, wrap } from '../tap/natives';

/** A file that the user did not let through as it is. */
interface Kept {
  readonly handle: FileSystemFileHandle;
  /** Emptied once the user opens files anew: who picks it again wants to be asked again. */
  key: string;
  /** What goes instead; left out: nothing. */
  readonly copy: File | undefined;
}

/** No prototype: a file may be called anything. */
const passed: Record<string, true> = { __proto__: null as never };
let kept: Kept[] = [];

/** What tells a file, and that nobody has written it since: pages ask for the same one again and again. */
const keyOf = ({ name, size, lastModified }: File): string => `${name}/${size}/${lastModified}`;

const isSame = (one: FileSystemFileHandle, other: FileSystemFileHandle): Promise<boolean> =>
  one.isSameEntry(other).catch(() => false);

/** What was decided of a file: itself, a copy or, of one that stays, `undefined`. @returns `null` if nothing was. */
export async function recall(
  handle: FileSystemFileHandle,
  file: File,
): Promise<File | undefined | null> {
  const key = keyOf(file);
  if (passed[key]) return file;
  for (let i = 0; i < kept.length; i++) {
    const one = kept[i] as Kept;
    if (one.key === key && (await isSame(one.handle, handle))) return one.copy;
  }
  return null;
}

/** Notes what was decided of a file. @param came as {@link recall} gives it. */
export async function remember(
  handle: FileSystemFileHandle,
  file: File,
  came: File | undefined,
): Promise<void> {
  const others: Kept[] = [];
  for (let i = 0; i < kept.length; i++) {
    const one = kept[i] as Kept;
    if (!(await isSame(one.handle, handle))) apply(push, others, [one]);
  }
  kept = others;
  const key = keyOf(file);
  if (came === file) {
    passed[key] = true;
    return;
  }
  apply(push, kept, [{ handle, key, copy: came }]);
  standBeside();
}

let stands = false;

/** Most pages never come to this. */
function standBeside(): void {
  if (stands) return;
  stands = true;
  const picking: Instead = {
    apply(native, self, args) {
      for (let i = 0; i < kept.length; i++) (kept[i] as Kept).key = '';
      return apply(native, self, args);
    },
  };
  wrap(window, 'showOpenFilePicker', picking);
  wrap(window, 'showDirectoryPicker', picking);
  // What the page has is not what the file is: saved, it would be lost.
  wrap(FileSystemFileHandle.prototype, 'createWritable', {
    apply: (native, self, args) =>
      unlessCopied(self as FileSystemFileHandle, () => apply(native, self, args)),
  });
}

async function unlessCopied(handle: FileSystemFileHandle, write: () => unknown): Promise<unknown> {
  for (let i = 0; i < kept.length; i++) {
    const one = kept[i] as Kept;
    if (one.copy && (await isSame(one.handle, handle)))
      throw new DOMException('The file was opened as a redacted copy.', 'NotAllowedError');
  }
  return write();
}
