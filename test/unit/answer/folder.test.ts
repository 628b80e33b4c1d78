import { expect, it } from 'vitest';
import { filesIn } from '../../../lib/answer/folder';

/** A tree: files by their text, folders by what is in them; `null` cannot be read. */
type Tree = { readonly [name: string]: string | Tree | null };

/** An entry as browsers have it, which gives what is in a folder two at a time. */
function entryOf(path: string, content: string | Tree | null): FileSystemEntry {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const general = { name, fullPath: path, isDirectory: typeof content !== 'string' };
  if (typeof content === 'string') {
    const file = new File([content], name, { type: 'text/plain' });
    return { ...general, file: (done: (file: File) => void) => done(file) } as never;
  }
  const createReader = () => {
    const left = Object.entries(content ?? {}).map(([key, one]) => entryOf(`${path}/${key}`, one));
    return {
      readEntries: (done: (some: FileSystemEntry[]) => void, failed: () => void) =>
        content ? done(left.splice(0, 2)) : failed(),
    };
  };
  return { ...general, createReader } as never;
}

it('lists all files by their paths, nearest first', async () => {
  const tree = { src: { deep: { 'a.ts': 'a' }, 'b.ts': 'b' }, x: '1', y: '2', '.env': '3' };
  const files = await filesIn([entryOf('/app', tree) as FileSystemDirectoryEntry]);
  expect(files.map(({ name }) => name)).toEqual([
    'app/x',
    'app/y',
    'app/.env',
    'app/src/b.ts',
    'app/src/deep/a.ts',
  ]);
  expect(await files[2]?.text()).toBe('3');
});

it('goes on where a folder cannot be listed', async () => {
  const tree = { closed: null, 'b.txt': 'b' };
  const files = await filesIn([entryOf('/app', tree) as FileSystemDirectoryEntry]);
  expect(files.map(({ name }) => name)).toEqual(['app/b.txt']);
});
