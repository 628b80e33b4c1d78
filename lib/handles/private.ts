import { note, noted } from '../tap/natives';

let root: Promise<FileSystemDirectoryHandle> | undefined;

/**
 * Is this a file of the page's private file system, which nobody but the page has written? Asked of the browser once for
 * each handle; what is no handle, or has no private file system, is none.
 */
export async function isPrivate(handle: FileSystemFileHandle): Promise<boolean> {
  try {
    let known = noted(handle);
    if (known === undefined) {
      root ??= navigator.storage.getDirectory();
      known = !!(await (await root).resolve(handle));
      note(handle, known);
    }
    return known as boolean;
  } catch {
    return false;
  }
}
