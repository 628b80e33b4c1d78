import { apply, type Instead, push, wrap } from '../tap/natives';

/** What became of a file that the user did not let through as it is. */
interface Kept {
  readonly handle: FileSystemFileHandle;
  /** Of which file; empty once the user opens files anew: who picks it again wants to be asked again. */
  key: string;
  /** What goes instead; `undefined`: nothing. */
  copy: File | undefined;
}

/** No prototype: a file may be called anything. */
const passed: Record<string, true> = { __proto__: null as never };
/** One for each handle at most. */
const kept: Kept[] = [];

/** What tells a file, and that nobody has written it since: pages ask for the same one again and again. */
const keyOf = ({ name, size, lastModified }: File): string => `${name}/${size}/${lastModified}`;

/** @param fits tells which are worth asking the browser for. */
async function keptOf(
  handle: FileSystemFileHandle,
  fits: (one: Kept) => boolean,
): Promise<Kept | undefined> {
  for (let i = 0; i < kept.length; i++) {
    const one = kept[i] as Kept;
    if (fits(one) && (await one.handle.isSameEntry(handle).catch(() => false))) return one;
  }
  return undefined;
}

/** What was decided of a file: itself, a copy or, of one that stays, `undefined`. @returns `null` if nothing was. */
export async function recall(
  handle: FileSystemFileHandle,
  file: File,
): Promise<File | undefined | null> {
  const key = keyOf(file);
  if (passed[key]) return file;
  const one = await keptOf(handle, (other) => other.key === key);
  return one ? one.copy : null;
}

/** Notes what was decided of a file. @param came as {@link recall} gives it. */
export async function remember(
  handle: FileSystemFileHandle,
  file: File,
  came: File | undefined,
): Promise<void> {
  const known = await keptOf(handle, () => true);
  const one = known ?? { handle, key: '', copy: undefined };
  const isWhole = came === file;
  one.key = keyOf(file);
  if (isWhole) passed[one.key] = true;
  // Of one that goes as it is nothing else is known any more.
  one.copy = isWhole ? undefined : came;
  if (known || isWhole) return;
  apply(push, kept, [one]);
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
  if (await keptOf(handle, ({ copy }) => copy !== undefined))
    throw new DOMException('The file was opened as a redacted copy.', 'NotAllowedError');
  return write();
}
