import { type AnyFunction, apply, hideWrappers, wrap } from '../tap/natives';
import { hideHandlesOfScripts } from './arrival';
import { startClipboard } from './clipboard';
import { lookedThrough } from './opened';
import { isPrivate } from './private';

/**
 * Stands in the page's world before `FileSystemFileHandle.getFile()`, by which a script comes by the bytes of a file that it
 * has opened by itself, and before what reads the clipboard: it waits until that was looked through.
 */
export function startHandles(): void {
  // Browsers without it have no handles but those of a page's own files.
  if (!('showOpenFilePicker' in window)) return;
  wrap(FileSystemFileHandle.prototype, 'getFile', {
    apply(native, handle, args) {
      // Asked beside it, so that a page's own files come as soon as ever.
      const own = isPrivate(handle as FileSystemFileHandle);
      return opened(handle as FileSystemFileHandle, own, native, args);
    },
  });
  startClipboard();
  hideHandlesOfScripts();
  hideWrappers();
}

/** Fails as the native call does, and in the same time. */
async function opened(
  handle: FileSystemFileHandle,
  own: Promise<boolean>,
  native: AnyFunction,
  args: unknown[],
): Promise<File> {
  const file = (await apply(native, handle, args)) as File;
  return (await own) ? file : lookedThrough(handle, file);
}
