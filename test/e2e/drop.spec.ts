import { digest, uploadsAt, writeFiles } from './kit/made-files';
import { githubToken, innocentText, logWith } from './kit/secrets';
import type { Tab } from './kit/tab';
import { expect, test } from './kit/test';

// Chromium only: no driver makes a trusted drop in Firefox without a display (docs/coverage.md).
const page = 'https://github.com/acme/app/files';
const zone = '/api/upload/zone';

test.describe('files', () => {
  test('innocent ones arrive at a drop zone byte for byte', async ({ tab, site }) => {
    const files = await writeFiles({ 'notes.txt': innocentText, 'b.txt': 'second' });
    await tab.open(page);
    await tab.dropFiles('#zone', files.path('notes.txt'), files.path('b.txt'));
    await expect.poll(() => site.judge.received(zone).length).toBe(1);
    const sent = await uploadsAt(site.judge, zone);
    expect(sent.map(({ bytes }) => digest(bytes))).toEqual(
      await files.digests(['notes.txt', 'b.txt']),
    );
    expect(await tab.evaluate(() => window.seenFiles?.())).toEqual(['drop']);
    await files.dispose();
  });

  test('a key in one: the page sees no drop before, and gets the redacted copy', async ({
    tab,
    site,
  }) => {
    const secret = githubToken();
    const files = await writeFiles({ 'build.log': logWith(secret) });
    await tab.open(page);
    await tab.dropFiles('#zone', files.path('build.log'));
    await tab.waitForDialog();
    expect(await tab.evaluate(() => window.seenFiles?.())).toEqual([]);
    await tab.press('Enter');
    await expect.poll(() => site.judge.received(zone).length).toBe(1);
    const [sent] = await uploadsAt(site.judge, zone);
    expect(sent?.bytes.toString()).toBe(logWith('$GITHUB_TOKEN'));
    expect(site.judge.leaks(secret)).toEqual([]);
    await files.dispose();
  });

  test('arrive where they were let go, though what showed there has gone', async ({ tab }) => {
    const files = await writeFiles({ 'big.txt': `${innocentText}\n`.repeat(4000) });
    await tab.open(page);
    await tab.evaluate(() => {
      const cover = document.createElement('div');
      cover.id = 'cover';
      cover.style.cssText = 'position:fixed;inset:0';
      document.body.append(cover);
      addEventListener('dragover', (event) => event.preventDefault());
      // As long as something is dragged.
      addEventListener('dragover', () => setTimeout(() => cover.remove(), 50));
      document.addEventListener('drop', (event) => {
        event.preventDefault();
        document.title = [...(event.dataTransfer?.files ?? [])].map(({ name }) => name).join();
      });
    });
    await tab.dropFiles('#cover', files.path('big.txt'));
    await expect.poll(() => tab.evaluate(() => document.title)).toBe('big.txt');
    await files.dispose();
  });

  test('removed: nothing arrives, and the zone is told that the drag is over', async ({
    tab,
    site,
  }) => {
    const files = await writeFiles({ 'build.log': logWith(githubToken()) });
    await tab.open(page);
    await tab.evaluate(() => {
      document.querySelector('#zone')?.addEventListener('dragleave', () => {
        document.title = 'left';
      });
    });
    await tab.dropFiles('#zone', files.path('build.log'));
    await tab.waitForDialog();
    await tab.clickButton('Remove the file');
    await expect.poll(() => tab.evaluate(() => document.title)).toBe('left');
    expect(site.judge.received(zone)).toEqual([]);
    await files.dispose();
  });

  test('at a page that asks for entries of the file system, which only a hand can drop', async ({
    tab,
  }) => {
    const files = await writeFiles({ 'notes.txt': innocentText });
    await tab.open(page);
    await tab.evaluate(() => {
      const here = document.querySelector('#source') as HTMLElement;
      here.addEventListener('dragover', (event) => event.preventDefault());
      here.addEventListener('drop', (event) => {
        event.preventDefault();
        const { items } = event.dataTransfer as DataTransfer;
        for (const item of items) {
          const entry = item.webkitGetAsEntry() as FileSystemFileEntry;
          if (entry.isFile) entry.file(({ name }) => (document.title = name + entry.fullPath));
        }
      });
    });
    await tab.dropFiles('#source', files.path('notes.txt'));
    await expect.poll(() => tab.evaluate(() => document.title)).toBe('notes.txt/notes.txt');
    const way = () => tab.evaluate(() => String(DataTransferItem.prototype.webkitGetAsEntry));
    expect(await way()).toContain('[native code]');
    await files.dispose();
  });

  test('at a page that takes no file without a handle where there is a way to one', async ({
    tab,
  }) => {
    const files = await writeFiles({ 'notes.txt': innocentText });
    await tab.open(page);
    await tab.evaluate(() => {
      const here = document.querySelector('#source') as HTMLElement;
      here.addEventListener('dragover', (event) => event.preventDefault());
      here.addEventListener('drop', (event) => {
        event.preventDefault();
        for (const item of event.dataTransfer?.items ?? []) {
          const way = (item as Partial<Item>).getAsFileSystemHandle;
          const file = way ? way.call(item).then((handle) => handle.getFile()) : item.getAsFile();
          void Promise.resolve(file).then((one) => (document.title = `${one?.name}`));
        }
      });
    });
    await tab.dropFiles('#source', files.path('notes.txt'));
    await expect.poll(() => tab.evaluate(() => document.title)).toBe('notes.txt');
    const way = () =>
      tab.evaluate(() => String(Reflect.get(DataTransferItem.prototype, 'getAsFileSystemHandle')));
    expect(await way()).toContain('[native code]');
    await files.dispose();
  });

  test('answered with the mouse, at a page that takes the drag for given up then', async ({
    tab,
  }) => {
    const files = await writeFiles({ 'build.log': logWith(githubToken()) });
    await tab.open(page);
    await tab.evaluate(() => {
      let isUnderWay = false;
      const end = (): void => {
        isUnderWay = false;
      };
      addEventListener('dragenter', () => (isUnderWay = true), true);
      addEventListener('dragleave', end, true);
      addEventListener('pointermove', end, true);
      addEventListener('pointerdown', end, true);
      const here = document.querySelector('#source') as HTMLElement;
      here.addEventListener('dragover', (event) => event.preventDefault());
      here.addEventListener('drop', (event) => {
        event.preventDefault();
        if (isUnderWay) document.title = `${event.dataTransfer?.files[0]?.name}`;
      });
    });
    await tab.dropFiles('#source', files.path('build.log'));
    await tab.waitForDialog();
    await tab.clickButton('Upload redacted copy');
    await expect.poll(() => tab.evaluate(() => document.title)).toBe('build.log');
    await files.dispose();
  });

  test('on an input, which takes them without a script', async ({ tab }) => {
    const secret = githubToken();
    const files = await writeFiles({ 'build.log': logWith(secret), 'b.txt': 'second' });
    const names = () =>
      tab.evaluate(() =>
        [...(document.querySelector<HTMLInputElement>('#drop-file')?.files ?? [])].map(
          (file) => `${file.name} ${file.size}`,
        ),
      );
    await tab.open(page);
    await tab.dropFiles('#drop-file', files.path('b.txt'));
    await expect.poll(names).toEqual(['b.txt 6']);
    await tab.dropFiles('#drop-file', files.path('build.log'), files.path('b.txt'));
    await tab.waitForDialog();
    await tab.press('Enter');
    const size = logWith('$GITHUB_TOKEN').length;
    await expect.poll(names).toEqual([`build.log ${size}`, 'b.txt 6']);
    await files.dispose();
  });
});

test.describe('a folder', () => {
  const own = '/api/upload/folder';

  /** Has the page send each file of what is dropped, by the browser's own entries, with its path. */
  const sendsFolders = (tab: Tab) =>
    tab.evaluate((to) => {
      const send = async (entry: FileSystemEntry): Promise<void> => {
        if (entry.isFile) {
          const file = await new Promise<File>((resolve, reject) =>
            (entry as FileSystemFileEntry).file(resolve, reject),
          );
          await fetch(to, { method: 'POST', body: file }).catch(() => undefined);
          return;
        }
        const reader = (entry as FileSystemDirectoryEntry).createReader();
        const inside = await new Promise<FileSystemEntry[]>((resolve, reject) =>
          reader.readEntries(resolve, reject),
        );
        for (const one of inside) await send(one);
      };
      document.querySelector('#zone')?.addEventListener('drop', (event) => {
        const items = [...((event as DragEvent).dataTransfer?.items ?? [])];
        const entries = items.map((item) => item.webkitGetAsEntry());
        void Promise.all(entries.map((entry) => entry && send(entry))).then(() => {
          document.title = 'sent';
        });
      });
    }, own);

  const isSent = (tab: Tab) => expect.poll(() => tab.evaluate(() => document.title)).toBe('sent');

  test('of innocent files arrives as it is, and nothing is held afterwards', async ({
    tab,
    site,
  }) => {
    const files = await writeFiles({ 'app/notes.txt': innocentText, 'app/src/b.txt': 'second' });
    await tab.open(page);
    await sendsFolders(tab);
    await tab.dropFiles('#zone', files.path('app'));
    await isSent(tab);
    const sent = site.judge.received(own);
    expect(sent.map(({ body }) => digest(body)).sort()).toEqual(
      (await files.digests(['app/notes.txt', 'app/src/b.txt'])).sort(),
    );
    expect(await tab.dialog()).toBeNull();
    await files.dispose();
  });

  test('is looked through meanwhile: what has a key in it does not go', async ({ tab, site }) => {
    const secret = githubToken();
    const files = await writeFiles({
      'app/notes.txt': innocentText,
      'app/deep/er/build.log': logWith(secret),
    });
    await tab.open(page);
    await sendsFolders(tab);
    await tab.dropFiles('#zone', files.path('app'));
    expect((await tab.waitForDialog()).text).toContain('app/deep/er/build.log');
    await tab.press('Enter');
    await isSent(tab);
    expect(site.judge.leaks(secret)).toEqual([]);
    expect(site.judge.received(own).map(({ body }) => digest(body))).toEqual(
      await files.digests(['app/notes.txt']),
    );
    await files.dispose();
  });

  test('goes whole once it was let through, with a file beside it', async ({ tab, site }) => {
    const files = await writeFiles({
      'app/notes.txt': innocentText,
      'build.log': logWith(githubToken()),
    });
    await tab.open(page);
    await sendsFolders(tab);
    await tab.dropFiles('#zone', files.path('app'), files.path('build.log'));
    expect((await tab.waitForDialog()).text).toContain('build.log');
    await tab.holdButton('Send original');
    await isSent(tab);
    const sent = site.judge.received(own);
    expect(sent.map(({ body }) => digest(body)).sort()).toEqual(
      (await files.digests(['app/notes.txt', 'build.log'])).sort(),
    );
    await files.dispose();
  });
});

test.describe('files that a script opens', () => {
  // Asked about nowhere, so that the page gets what the browser gives: no driver chooses in a picker.
  const quiet = 'https://github.com/acme/app/settings/secrets/actions';
  const own = '/acme/app/opened';

  /** Has a page keep the handles of files, and go where secrets are asked about. */
  const keepHandles = async (tab: Tab, ...paths: string[]): Promise<void> => {
    await tab.open(quiet);
    await tab.evaluate(() => {
      document.body.replaceChildren();
      document.body.style.height = '100vh';
      const page = window as { files?: Opened };
      addEventListener('dragover', (event) => event.preventDefault());
      addEventListener('drop', (event) => {
        event.preventDefault();
        const items = [...(event.dataTransfer?.items ?? [])] as unknown as Item[];
        void Promise.all(items.map((item) => item.getAsFileSystemHandle())).then((handles) => {
          page.files = Object.fromEntries(handles.map((one) => [one.name, one]));
        });
      });
    });
    await tab.dropFiles('body', ...paths);
    await expect.poll(() => tab.evaluate(() => !!(window as { files?: Opened }).files)).toBe(true);
    await tab.evaluate((to) => history.pushState(null, '', to), own);
  };

  /** Has the page send the file of a handle, and say in its title what came of it. */
  const send = (tab: Tab, name: string): Promise<void> =>
    tab.evaluate(
      (to, which) => {
        document.title = '';
        const sent = async (): Promise<string> => {
          const file = await (window as { files?: Opened }).files?.[which]?.getFile();
          await fetch(to, { method: 'POST', body: file ?? null });
          return `${file?.name} ${file?.type}`;
        };
        void sent()
          .catch((error: Error) => error.name)
          .then((what) => {
            document.title = what;
          });
      },
      own,
      name,
    );
  const hears = (tab: Tab, what: string) =>
    expect.poll(() => tab.evaluate(() => document.title)).toBe(what);

  test('are looked through before the page has them, and asked about once', async ({
    tab,
    site,
  }) => {
    const secret = githubToken();
    const noise = Uint8Array.from({ length: 70_000 }, (_, i) => (i * i * 31 + i) & 0xff);
    const files = await writeFiles({
      'notes.txt': innocentText,
      'raw.bin': noise,
      'build.log': logWith(secret),
    });
    await keepHandles(tab, ...['notes.txt', 'raw.bin', 'build.log'].map(files.path));
    await send(tab, 'notes.txt');
    await hears(tab, 'notes.txt text/plain');
    await send(tab, 'raw.bin');
    await hears(tab, 'raw.bin application/octet-stream');
    const sent = () => site.judge.received(own).map(({ body }) => digest(body));
    expect(sent()).toEqual(await files.digests(['notes.txt', 'raw.bin']));
    await send(tab, 'build.log');
    expect((await tab.waitForDialog()).text).toContain('build.log');
    expect(await tab.evaluate(() => document.title)).toBe('');
    await tab.press('Enter');
    await hears(tab, 'build.log text/x-log');
    await send(tab, 'build.log');
    await hears(tab, 'build.log text/x-log');
    const copy = digest(logWith('$GITHUB_TOKEN'));
    expect(sent().slice(2)).toEqual([copy, copy]);
    expect(await tab.dialog()).toBeNull();
    // The copy is not to take the place of what it was made of.
    const saved = await tab.evaluate(async () =>
      (window as { files?: Opened }).files?.['build.log']?.createWritable().then(
        () => '',
        (error: Error) => error.name,
      ),
    );
    expect(saved).toBe('NotAllowedError');
    expect(site.judge.leaks(secret)).toEqual([]);
    await files.dispose();
  });

  test('stay if the user says so, as after a picker that was closed; the private ones of a page come', async ({
    tab,
    site,
  }) => {
    const secret = githubToken();
    const files = await writeFiles({ 'build.log': logWith(secret) });
    await keepHandles(tab, files.path('build.log'));
    await send(tab, 'build.log');
    await tab.waitForDialog();
    await tab.press('Escape');
    await hears(tab, 'AbortError');
    await send(tab, 'build.log');
    await hears(tab, 'AbortError');
    expect(site.judge.received(own)).toEqual([]);
    const text = await tab.evaluate(async (key) => {
      const root = await navigator.storage.getDirectory();
      const handle = await root.getFileHandle('build.log', { create: true });
      const stream = await handle.createWritable();
      await stream.write(key);
      await stream.close();
      const read = await (await handle.getFile()).text();
      await root.removeEntry('build.log');
      return read;
    }, secret);
    expect(text).toBe(secret);
    expect(await tab.dialogAfterSettling()).toBeNull();
    expect(site.judge.leaks(secret)).toEqual([]);
    await files.dispose();
  });
});

test('a text that a page reads from the clipboard by itself: redacted, as it is, or none', async ({
  tab,
  kit,
  site,
}) => {
  const origin = 'https://codeberg.org';
  const url = `${origin}/acme/reader`;
  const got = '/acme/reader/got';
  site.serve(url, {
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html><title>Reader</title><button id="paste">Paste</button><script>
      paste.onclick = async () => {
        const body = await navigator.clipboard.readText();
        await fetch('${got}', { method: 'POST', body: body || 'nothing' });
      };
    </script>`,
  });
  const received = () => site.judge.received(got).map(({ body }) => `${body}`);
  const secret = githubToken();
  await tab.open(url);
  await kit.whileReading(origin, async () => {
    await tab.bringToFront();
    await kit.copy(innocentText);
    await tab.click('#paste');
    await expect.poll(received).toEqual([innocentText]);
    expect(await tab.dialog()).toBeNull();

    await kit.copy(logWith(secret));
    for (const key of ['Enter', 'Escape']) {
      await tab.click('#paste');
      const warning = await tab.waitForDialog();
      expect(warning.name).toContain('stopped this paste');
      expect(JSON.stringify(warning)).not.toContain(secret);
      await tab.press(key);
      await tab.waitForNoDialog();
    }
    await expect.poll(received).toEqual([innocentText, logWith('$GITHUB_TOKEN'), 'nothing']);
    expect(site.judge.leaks(secret)).toEqual([]);
    await tab.click('#paste');
    await tab.waitForDialog();
    await tab.holdButton('Paste original');
    await expect.poll(() => received().at(-1)).toBe(logWith(secret));
  });
});

/** What TypeScript has no words for yet. */
interface Item {
  getAsFileSystemHandle(): Promise<FileSystemFileHandle>;
}
type Opened = Record<string, FileSystemFileHandle>;

/** Selects all of an element's text and says where it can be taken hold of. */
async function select(tab: Tab, selector: string): Promise<{ x: number; y: number }> {
  await tab.centre(selector);
  return tab.evaluate((s) => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector(s) ?? document.body);
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    // The last line: above the first a mark may say that the text is exposed.
    const box = [...range.getClientRects()].at(-1) ?? new DOMRect();
    return { x: box.x + 20, y: box.y + box.height / 2 };
  }, selector);
}

/** The point in a field of one line that lies behind so many letters. */
async function inText(
  tab: Tab,
  selector: string,
  letters: number,
): Promise<{ x: number; y: number }> {
  await tab.centre(selector);
  return tab.evaluate(
    (s, count) => {
      const element = document.querySelector(s) as HTMLElement;
      const style = getComputedStyle(element);
      const canvas = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
      canvas.font = style.font;
      const text = (element as HTMLTextAreaElement).value ?? element.textContent ?? '';
      const box = element.getBoundingClientRect();
      const left = Number.parseFloat(style.borderLeftWidth) + Number.parseFloat(style.paddingLeft);
      const top = Number.parseFloat(style.borderTopWidth) + Number.parseFloat(style.paddingTop);
      return {
        x: box.x + left + canvas.measureText(text.slice(0, count)).width + 0.5,
        y: box.y + top + 8,
      };
    },
    selector,
    letters,
  );
}

const fill = (tab: Tab, source: string, note: string) =>
  tab.evaluate(
    (text, into) => {
      const paragraph = document.querySelector('#source');
      const area = document.querySelector<HTMLTextAreaElement>('#note');
      if (paragraph) paragraph.textContent = text;
      if (area) area.value = into;
    },
    source,
    note,
  );

test.describe('text', () => {
  test('innocent text is dropped by the browser itself', async ({ tab }) => {
    await tab.open(page);
    await fill(tab, 'dragged', 'leftright');
    await tab.evaluate(() => {
      document.querySelector('#note')?.addEventListener('drop', (event) => {
        document.title = `trusted ${event.isTrusted}`;
      });
    });
    await tab.dragText(await select(tab, '#source'), await inText(tab, '#note', 4));
    await expect.poll(() => tab.value('#note')).toContain('dragged');
    expect(await tab.evaluate(() => document.title)).toBe('trusted true');
    expect(await tab.dialog()).toBeNull();
  });

  test('a key is held, and its name arrives where it was dropped', async ({ tab, site }) => {
    const secret = githubToken();
    await tab.open(page);
    await fill(tab, `TOKEN ${secret}`, 'leftright');
    await tab.dragText(await select(tab, '#source'), await inText(tab, '#note', 4));
    const warning = await tab.waitForDialog();
    expect(warning.focused).toBe('Drop redacted');
    expect(await tab.value('#note')).toBe('leftright');
    await tab.press('Enter');
    await tab.waitForNoDialog();
    await expect.poll(() => tab.value('#note')).toBe('leftTOKEN $GITHUB_TOKENright');
    expect(site.judge.leaks(secret)).toEqual([]);
  });

  test('the same on a rich field', async ({ tab }) => {
    await tab.open(page);
    await fill(tab, githubToken(), '');
    await tab.dragText(await select(tab, '#source'), await inText(tab, '#rich', 3));
    await tab.waitForDialog();
    await tab.press('Enter');
    await tab.waitForNoDialog();
    await expect.poll(() => tab.text('#rich')).toBe('one$GITHUB_TOKEN two');
  });

  test('cancelled: nothing is dropped', async ({ tab }) => {
    await tab.open(page);
    await fill(tab, githubToken(), 'leftright');
    await tab.dragText(await select(tab, '#source'), await inText(tab, '#note', 4));
    await tab.waitForDialog();
    await tab.press('Escape');
    await tab.waitForNoDialog();
    expect(await tab.value('#note')).toBe('leftright');
  });

  test('what moves inside of its own field is no news', async ({ tab }) => {
    const secret = githubToken();
    await tab.open(page);
    await tab.evaluate((key) => {
      const rich = document.querySelector('#rich');
      if (rich) rich.innerHTML = `<b id="moved">${key}</b><span> one two</span>`;
    }, secret);
    const to = await tab.evaluate(() => {
      const box = document.querySelector('#rich span')?.getBoundingClientRect() ?? new DOMRect();
      return { x: box.right - 1, y: box.y + box.height / 2 };
    });
    await tab.dragText(await select(tab, '#moved'), to);
    expect(await tab.dialogAfterSettling()).toBeNull();
    await expect.poll(async () => (await tab.text('#rich')).trim()).toMatch(/^one.*ghp_/);
  });
});
