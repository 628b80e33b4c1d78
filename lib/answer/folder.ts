import { LIMITS } from '../files/limits';

/**
 * The files in folders, by their paths in them, nearest first: what is at the top of a project is more often
 * a `.env` than what lies deep in it. What cannot be listed is left out.
 */
export async function filesIn(folders: readonly FileSystemDirectoryEntry[]): Promise<File[]> {
  const files: File[] = [];
  const open = [...folders];
  for (const folder of open) {
    const entries = await entriesOf(folder);
    const inside = entries.filter(({ isDirectory }) => !isDirectory).map(fileOf);
    files.push(...(await Promise.all(inside)).filter((file) => file !== null));
    if (files.length >= LIMITS.entries) break;
    open.push(...(entries.filter(({ isDirectory }) => isDirectory) as typeof open));
  }
  return files.slice(0, LIMITS.entries);
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

/** Called by its path: of a project there are many of one name. */
const fileOf = (entry: FileSystemEntry): Promise<File | null> =>
  new Promise((resolve) => {
    const named = (file: File): void =>
      resolve(new File([file], entry.fullPath.slice(1), { type: file.type }));
    (entry as FileSystemFileEntry).file(named, () => resolve(null));
  });
