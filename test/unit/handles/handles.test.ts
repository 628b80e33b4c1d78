import { beforeEach, describe, expect, it, vi } from 'vitest';

/** What the guard lets go of each choice; left out: all of it, unseen. */
type Decide = (files: readonly File[]) => readonly File[];

/** A file on the disk. Two handles of one file are told apart by nothing but the browser. */
class Handle {
  constructor(
    readonly disk: { file: File },
    readonly own = false,
  ) {}
  async getFile(): Promise<File> {
    if (!(this instanceof Handle)) throw new TypeError('Illegal invocation');
    return this.disk.file;
  }
  async isSameEntry(other: Handle): Promise<boolean> {
    return this.disk === other.disk;
  }
  async createWritable(): Promise<string> {
    return 'a stream';
  }
}
const native = Handle.prototype.getFile;

/** What a drop brings. */
class DroppedItem {
  async getAsFileSystemHandle(): Promise<null> {
    return null;
  }
}

let decide: Decide | undefined;
let choices: string[][] = [];
let roots = 0;
/** What is on the clipboard; left out: the page may not read it. */
let copied: string | undefined;
/** Has the user just pressed something? */
let active = false;

/** An input as the guard treats it, which empties it and fills it later. */
function inputOf(): HTMLElement {
  const input = document.createElementNS('http://www.w3.org/1999/xhtml', 'input') as HTMLElement & {
    files: readonly File[];
  };
  let isShown = false;
  Object.defineProperty(input, 'files', { value: [], writable: true });
  input.click = () => {
    isShown = (input as unknown as HTMLInputElement).disabled;
  };
  input.addEventListener('change', function guard(event) {
    if (!isShown) return;
    const { files } = input;
    choices.push(files.map(({ name }) => name));
    if (!decide) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    input.removeEventListener('change', guard);
    input.files = [];
    const going = decide(files);
    void Promise.resolve().then(() => {
      input.files = going;
      input.dispatchEvent(new Event(going.length > 0 ? 'change' : 'cancel'));
    });
  });
  return input;
}

const created = document.createElement.bind(document);
const fileOf = (name: string, text = 'text'): File => new File([text], name, { lastModified: 1 });
const handleOf = (name: string, text?: string) => new Handle({ file: fileOf(name, text) });
const copyOf = ({ name }: File): File => new File(['redacted'], name, { lastModified: 2 });
const read = (handle: Handle): Promise<unknown> =>
  Handle.prototype.getFile.call(handle).catch(({ name }: Error) => name);

beforeEach(async () => {
  choices = [];
  roots = 0;
  copied = 'copied';
  active = false;
  decide = (files) => files;
  Handle.prototype.getFile = native;
  vi.stubGlobal('FileSystemFileHandle', Handle);
  vi.stubGlobal('showOpenFilePicker', async () => []);
  vi.stubGlobal('showDirectoryPicker', async () => []);
  // Those of this window are bound to it, as in no browser; what it would hear its document hears.
  const { addEventListener, dispatchEvent } = EventTarget.prototype;
  vi.stubGlobal(
    'addEventListener',
    function listen(this: EventTarget, ...rest: Parameters<typeof addEventListener>): void {
      addEventListener.apply(this === window ? document : this, rest);
    },
  );
  vi.stubGlobal('dispatchEvent', dispatchEvent);
  vi.stubGlobal(
    'Clipboard',
    class {
      async readText(): Promise<string> {
        if (copied === undefined) throw new Error('denied');
        return copied;
      }
    },
  );
  vi.stubGlobal('navigator', {
    userActivation: {
      get isActive() {
        return active;
      },
    },
    storage: {
      getDirectory: async () => {
        roots++;
        return { resolve: async ({ own }: Handle) => (own ? ['a.txt'] : null) };
      },
    },
  });
  vi.stubGlobal(
    'DataTransfer',
    class {
      readonly files: File[] = [];
      readonly items = { add: (file: File) => this.files.push(file) };
    },
  );
  vi.stubGlobal('DataTransferItem', DroppedItem);
  vi.spyOn(document, 'createElement').mockImplementation(((name: string) =>
    name === 'input' ? inputOf() : created(name)) as never);
  vi.resetModules();
  const { startHandles } = await import('../../../lib/handles/start');
  const shown = Function.prototype.toString;
  startHandles();
  return () => {
    Function.prototype.toString = shown;
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  };
});

describe('a text that a script reads from the clipboard', () => {
  const clipboard = (): { readText(): Promise<string> } =>
    new (window as unknown as { Clipboard: new () => { readText(): Promise<string> } }).Clipboard();

  it('is what the user lets go of it', async () => {
    expect(await clipboard().readText()).toBe('copied');
    copied = 'another';
    decide = (files) => files.map(copyOf);
    expect(await clipboard().readText()).toBe('redacted');
    copied = 'a third';
    decide = () => [];
    expect(await clipboard().readText()).toBe('');
    // None of them is a file, as far as a name tells.
    expect(choices).toEqual([[''], [''], ['']]);
  });

  it('is asked about once, until the user does something', async () => {
    decide = () => [];
    await clipboard().readText();
    expect(await clipboard().readText()).toBe('');
    expect(choices).toHaveLength(1);
    active = true;
    decide = (files) => files;
    expect(await clipboard().readText()).toBe('copied');
    expect(choices).toHaveLength(2);
  });

  it('fails as it would', async () => {
    copied = undefined;
    await expect(clipboard().readText()).rejects.toThrow('denied');
    expect(choices).toEqual([]);
  });
});

describe('a file that a script opens', () => {
  it('is the very one if it may go, and is looked through once', async () => {
    const handle = handleOf('a.txt');
    expect(await read(handle)).toBe(handle.disk.file);
    expect(await read(handle)).toBe(handle.disk.file);
    expect(choices).toEqual([['a.txt']]);
  });

  it('is looked through again once it has changed', async () => {
    const handle = handleOf('a.txt');
    await read(handle);
    handle.disk.file = fileOf('a.txt', 'another text');
    expect(await read(handle)).toBe(handle.disk.file);
    expect(choices).toHaveLength(2);
  });

  it('goes where nothing is held', async () => {
    decide = undefined;
    const handle = handleOf('a.txt');
    expect(await read(handle)).toBe(handle.disk.file);
  });

  it('comes as a copy if the user wants one, the same each time, and cannot be overwritten by it', async () => {
    decide = (files) => files.map(copyOf);
    const handle = handleOf('a.txt');
    const copy = await read(handle);
    expect(copy).not.toBe(handle.disk.file);
    expect(await read(new Handle(handle.disk))).toBe(copy);
    expect(choices).toHaveLength(1);
    await expect(new Handle(handle.disk).createWritable()).rejects.toMatchObject({
      name: 'NotAllowedError',
    });
    expect(await handleOf('b.txt').createWritable()).toBe('a stream');
  });

  it.each(['showOpenFilePicker', 'showDirectoryPicker'])(
    'fails as a closed picker does if it stays, without a further question until %s is called',
    async (picker) => {
      decide = () => [];
      const handle = handleOf('a.txt');
      expect(await read(handle)).toBe('AbortError');
      expect(await read(handle)).toBe('AbortError');
      expect(choices).toHaveLength(1);
      decide = (files) => files;
      await (window as unknown as Record<string, () => Promise<unknown>>)[picker]?.();
      expect(await read(handle)).toBe(handle.disk.file);
      expect(choices).toHaveLength(2);
    },
  );

  it('can be overwritten once it may go as it is', async () => {
    decide = (files) => files.map(copyOf);
    const handle = handleOf('a.txt');
    await read(handle);
    decide = (files) => files;
    await (window as unknown as { showOpenFilePicker(): Promise<unknown> }).showOpenFilePicker();
    // Until it is read anew the page has the copy.
    await expect(handle.createWritable()).rejects.toMatchObject({ name: 'NotAllowedError' });
    expect(await read(handle)).toBe(handle.disk.file);
    expect(await handle.createWritable()).toBe('a stream');
    expect(await read(handle)).toBe(handle.disk.file);
    expect(choices).toHaveLength(2);
  });

  it('is another one where the browser cannot say', async () => {
    decide = (files) => files.map(copyOf);
    const handle = handleOf('a.txt');
    const copy = await read(handle);
    handle.isSameEntry = () => Promise.reject(new Error('gone'));
    expect(await read(new Handle(handle.disk))).not.toBe(copy);
    expect(choices).toHaveLength(2);
  });

  it('waits for those before it, and goes with those beside it', async () => {
    const names = ['a.txt', 'b.txt', 'c.txt', 'b.txt', 'd.txt'];
    const handles = names.map((name, i) => handleOf(name, `text ${'.'.repeat(i)}`));
    decide = (files) =>
      files
        .filter(({ name }) => name !== 'c.txt')
        .map((one) => (one.name === 'd.txt' ? copyOf(one) : one));
    const came = (await Promise.all(handles.map(read))) as (File | string)[];
    expect(choices).toEqual([['a.txt'], ['b.txt', 'c.txt', 'd.txt'], ['b.txt']]);
    const files = handles.map(({ disk }) => disk.file);
    expect([came[0], came[1], came[3]]).toEqual([files[0], files[1], files[3]]);
    expect(came[2]).toBe('AbortError');
    expect(await (came[4] as File).text()).toBe('redacted');
  });

  it('stays if nothing can be asked', async () => {
    vi.stubGlobal('DataTransfer', undefined);
    expect(await read(handleOf('a.txt'))).toBe('AbortError');
  });
});

it('leaves the private files of a page alone, and asks whether it is one once', async () => {
  const handle = new Handle({ file: fileOf('a.txt') }, true);
  expect(await read(handle)).toBe(handle.disk.file);
  expect(await read(handle)).toBe(handle.disk.file);
  expect(choices).toEqual([]);
  expect(roots).toBe(1);
});

it('fails as the native call does', async () => {
  await expect(Handle.prototype.getFile.call({} as Handle)).rejects.toThrow('Illegal invocation');
  expect(String(Handle.prototype.getFile)).toBe(native.toString());
  expect(choices).toEqual([]);
});

describe('the way from what is dropped to its handle', () => {
  const isThere = (): boolean => 'getAsFileSystemHandle' in DroppedItem.prototype;

  it('is gone while a drop of a script arrives, and back after that', async () => {
    const way = DroppedItem.prototype.getAsFileSystemHandle;
    const seen: boolean[] = [];
    const look = (): unknown => seen.push(isThere());
    for (const type of ['drop', 'paste', 'dragover']) {
      document.addEventListener(type, look);
      document.dispatchEvent(new Event(type));
      document.removeEventListener(type, look);
      await null;
    }
    expect(seen).toEqual([false, false, true]);
    expect(DroppedItem.prototype.getAsFileSystemHandle).toBe(way);
  });
});
