import { LIMITS } from '../files/limits';

/**
 * The files in folders, by their paths in them, nearest first: what is at the top of a project is more often
 * a `.env` than what lies deep in it. What cannot be listed is left out.
 */
export async function filesIn(folders: readonly FileSystemDirectoryEntry[]): Promise<File[]> {
  const files: File[] = [];
  const open = [...folders];
  for (const folder of open) {
    for (const entry of await entriesOf(folder)) {
      if (files.length >= LIMITS.entries) return files;
      if (entry.isDirectory) open.push(entry as FileSystemDirectoryEntry);
      else {
        const file = await fileOf(entry as FileSystemFileEntry);
        // A path instead of a name: of a project there are many of one name.
        if (file) files.push(new File([file], entry.fullPath.slice(1), { type: file.type }));
      }
    }
  }
  return files;
}

/** A reader gives some of them at a time, and none at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const all: FileSystemEntry[] = [];
  const reader = folder.createReader();
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

const fileOf = (entry: FileSystemFileEntry): Promise<File | null> =>
  new Promise((resolve) => entry.file(resolve, () => resolve(null)));
