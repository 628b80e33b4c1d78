import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createFileAnswerer } from '../../../lib/answer/files';
import type { About, Choice, Presenter } from '../../../lib/answer/present';
import {
  type FileDesk,
  type Found,
  type FrameDesk,
  type Held,
  provideDesk,
} from '../../../lib/answer/slot';
import { scan } from '../../../lib/detect';
import type { NoticeContent } from '../../../lib/dialog/notice';
import type { Load } from '../../../lib/doors/door';
import { bytesIn } from '../../../lib/files/bytes';
import { redactText } from '../../../lib/files/redact';
import { searchText } from '../../../lib/files/search-text';
import { kindOf } from '../../../lib/files/sniff';
import { rng, sampleOf } from '../../samples';

/** What came to the page, and what is in the files by their name. */
let brought: (readonly File[])[] = [];
const contents = new Map<string, string>();
let pending: Promise<void> | null = null;
let closed = 0;
let copies = true;
const bytes = ({ name }: { name: string }) =>
  bytesIn(new TextEncoder().encode(contents.get(name) ?? ''));

vi.mock('../../../lib/answer/bring', () => ({
  bring: (_load: unknown, files: readonly File[]) => brought.push(files),
}));
vi.mock('../../../lib/answer/read-files', () => ({
  PATIENCE: 15_000,
  createFileReading: () => ({
    search: async (file: File) => {
      await pending;
      const kind = kindOf(new TextEncoder().encode(contents.get(file.name) ?? ''));
      return searchText(bytes(file), kind, { scan, now: 0, progress: () => undefined });
    },
    redact: async (file: File, names: ReadonlyMap<string, string>) => {
      if (!copies) return null;
      const parts = await redactText(bytes(file), names, scan, 0);
      return parts && new Blob([`copy of ${names.size}`]);
    },
    close: () => closed++,
  }),
}));

const secret = sampleOf('github-pat', rng(31)).value;
const other = sampleOf('github-pat', rng(32)).value;
const file = (name: string, text: string): File => {
  contents.set(name, text);
  return new File([text], name, { type: 'text/plain' });
};
const loadOf = (...files: File[]): Load => ({
  event: new Event('change'),
  target: document.createElement('input'),
  files,
  data: [],
  folders: [],
  passed: new WeakSet(),
});

let choices: Choice[] = [];
let asked: { held: Held; about: About | undefined }[] = [];
let told: NoticeContent[] = [];
let unredacted: Held[] = [];
/** What the guard was told of the answers: by value, and until when an exception has yet to come. */
let ledger: ['allow' | 'refuse', string[], isKept?: boolean][] = [];
/** What the frame looks for in what the page sends. */
let watched: string[] = [];
let warned: string[] = [];
const presenter: Presenter = {
  ask: async (held, about) => {
    asked.push({ held, about });
    return choices.shift() ?? 'cancelled';
  },
  typed: () => '',
  tell: (_beside, content) => {
    told.push(content);
    return { isOver: false, update: () => undefined, close: () => undefined };
  },
  mark: () => undefined,
  letThrough: () => undefined,
  warned: (_beside, judged) => void warned.push(...judged.map(({ value }) => value)),
  unredacted: (held) => {
    unredacted.push(held);
  },
  refused: () => undefined,
};

/** Decides as the guard does: what has been allowed passes. */
function desk(holds = true): FileDesk {
  const allowed = new Set<string>();
  const verdict = holds ? 'hold' : 'warn';
  return {
    scan,
    holds,
    destination: { host: 'github.com', path: '/', kind: 'tracker', intent: 'ordinary' },
    ledger: {
      allow: (values, until) => {
        for (const value of values) allowed.add(value);
        ledger.push(['allow', [...values], until !== undefined]);
      },
      refuse: (values) => void ledger.push(['refuse', [...values]]),
      redact: () => undefined,
      forget: () => undefined,
    },
    judge: (found: readonly Found[]) => {
      const judged = found
        .filter(({ value }) => !allowed.has(value))
        .map((one) => ({ ...one, verdict }) as const);
      return { verdict: judged.length > 0 ? verdict : 'ignore', judged };
    },
    inTurn: (question) => question(),
  };
}

beforeEach(() => {
  brought = [];
  choices = [];
  asked = [];
  told = [];
  unredacted = [];
  ledger = [];
  watched = [];
  warned = [];
  provideDesk({
    watchList: { add: (value: string) => void watched.push(value) },
  } as unknown as FrameDesk);
  pending = null;
  closed = 0;
  copies = true;
});

const answer = createFileAnswerer(presenter);
const names = (): string[][] => brought.map((files) => files.map(({ name }) => name));

describe('files that were held', () => {
  it('go as they are when nothing is in them, and pass from now on', async () => {
    const load = loadOf(file('a.txt', 'nothing'), file('b.txt', ''));
    await answer(load, desk());
    expect(brought).toEqual([load.files]);
    expect(load.files.every((one) => load.passed.has(one))).toBe(true);
    expect(asked).toEqual([]);
    expect(closed).toBe(1);
  });

  it('are asked about one by one, by name, and removed, copied or let through', async () => {
    const third = sampleOf('github-pat', rng(33)).value;
    choices = ['cancelled', 'redacted', 'original'];
    const load = loadOf(
      file('a.txt', secret),
      file('b.txt', 'nothing'),
      file('c.txt', `${other} ${other}`),
      file('d.txt', third),
    );
    await answer(load, desk());
    expect(asked.map(({ about }) => about?.message)).toEqual(['In a.txt', 'In c.txt', 'In d.txt']);
    expect(names()).toEqual([['b.txt', 'c.txt', 'd.txt']]);
    expect(await brought[0]?.[1]?.text()).toBe('copy of 1');
    expect(brought[0]?.[1]?.type).toBe('text/plain');
    expect(brought[0]?.[2]).toBe(load.files[3]);
  });

  it('do not go where no copy could be made, and are not said to have been redacted', async () => {
    choices = ['redacted'];
    copies = false;
    await answer(loadOf(file('a.txt', secret)), desk());
    expect(names()).toEqual([[]]);
    expect(told.map(({ texts }) => texts)).toEqual([[expect.stringContaining('not uploaded')]]);
    expect(unredacted).toEqual([asked[0]?.held]);
  });

  it('are asked about once for the same secret', async () => {
    choices = ['original'];
    await answer(loadOf(file('a.txt', secret), file('b.txt', secret)), desk());
    expect(asked).toHaveLength(1);
    expect(names()).toEqual([['a.txt', 'b.txt']]);
  });

  it.each<[Choice, goes: boolean, told: typeof ledger]>([
    ['original', true, [['allow', [secret], false]]],
    ['allowed', true, [['allow', [secret], true]]],
    ['cancelled', false, [['refuse', [secret]]]],
    ['redacted', true, []],
  ])('have the guard know of the answer: %s', async (choice, goes, said) => {
    choices = [choice];
    const load = loadOf(file('a.txt', `KEY ${secret}`));
    await answer(load, desk());
    expect(names()).toEqual([goes ? ['a.txt'] : []]);
    expect(ledger).toEqual(said);
    expect(brought[0]?.every((one) => load.passed.has(one))).toBe(true);
    expect([watched, warned]).toEqual([[], []]);
  });

  it('show their secrets in no word of the question', async () => {
    await answer(loadOf(file('a.txt', `KEY ${secret}`)), desk());
    expect(asked[0]?.held.judged.map(({ value }) => value)).toEqual([secret]);
    expect(JSON.stringify(asked[0]?.about)).not.toContain(secret);
  });

  it('do not go at all when the user does not want to wait', async () => {
    vi.useFakeTimers();
    let read = (): void => undefined;
    pending = new Promise((resolve) => {
      read = resolve;
    });
    const over = answer(loadOf(file('a.txt', 'nothing')), desk());
    await vi.advanceTimersByTimeAsync(1000);
    vi.useRealTimers();
    const [progress] = told;
    expect(progress?.texts).toEqual(['Checking a.txt: 0%. Nothing is uploaded yet.']);
    progress?.actions?.[0]?.run();
    await over;
    read();
    // None: a zone that a drag has lit is told that it is over.
    expect(brought).toEqual([[]]);
    expect(closed).toBe(1);
  });
});

describe('files that went', () => {
  it('are only spoken of', async () => {
    await answer(loadOf(file('a.txt', secret)), desk(false));
    expect(brought).toEqual([]);
    expect(asked).toEqual([]);
    expect(told[0]?.texts[0]).toContain('check before you share it');
    expect(warned).toEqual([secret]);
  });

  it('are not said to wait for anything, however long it takes', async () => {
    vi.useFakeTimers();
    let read = (): void => undefined;
    pending = new Promise((resolve) => {
      read = resolve;
    });
    const over = answer(loadOf(file('a.txt', 'nothing')), desk(false));
    await vi.advanceTimersByTimeAsync(1000);
    vi.useRealTimers();
    expect(told).toEqual([]);
    read();
    await over;
    expect(brought).toEqual([]);
  });

  it('are spoken of also where they would have been held', async () => {
    const strict = desk(false);
    const judge: FileDesk['judge'] = (found) => ({ ...strict.judge(found), verdict: 'block' });
    await answer(loadOf(file('a.txt', secret)), { ...strict, judge });
    expect(told[0]?.texts[0]).toContain('check before you share it');
  });

  it('are said not to have been checked when they were not', async () => {
    await answer(loadOf(file('a.zip', 'PK\x03\x04'), file('b.bin', '\0\x01\x02\x03')), desk());
    expect(names()).toEqual([['a.zip', 'b.bin']]);
    expect(told[0]?.texts).toEqual([
      'Could not be checked: a.zip (this page does not let Keyslip open it), b.bin (unknown format)',
    ]);
  });

  it('of pictures it is said once', async () => {
    const picture = () => loadOf(file('a.png', 'GIF89a\0\0\0\0\0'));
    await answer(picture(), desk());
    await answer(picture(), desk());
    expect(told).toHaveLength(1);
  });
});

describe('of a folder, all of which the page has', () => {
  /** One of these files, which the browser also has as a file that nobody can read. */
  const folderOf = (...files: File[]): Load => {
    const entries = files.map((one) => ({
      isDirectory: false,
      fullPath: `/app/${one.name}`,
      file: (done: (read: File) => void) => {
        contents.set(`app/${one.name}`, contents.get(one.name) ?? '');
        done(one);
      },
    }));
    const folder = {
      name: 'app',
      createReader: () => ({
        readEntries: (done: (some: unknown[]) => void) => done(entries.splice(0)),
      }),
    } as unknown as FileSystemDirectoryEntry;
    return { ...loadOf(file('app', secret), file('beside.txt', other)), folders: [folder] };
  };

  it.each<[Choice, typeof ledger]>([
    ['original', [['allow', [other, secret], false]]],
    ['allowed', [['allow', [other, secret], true]]],
    ['cancelled', [['refuse', [other, secret]]]],
  ])('what is in it is looked for, and asked about at once: %s', async (choice, said) => {
    choices = [choice];
    await answer(folderOf(file('a.txt', 'nothing'), file('.env', `KEY ${secret}`)), desk());
    expect(watched).toEqual([other, secret]);
    await vi.waitFor(() => expect(ledger).toEqual(said));
    expect(asked.map(({ held: { door }, about }) => [door, about])).toEqual([
      ['network', { message: expect.stringMatching(/^In beside\.txt \+1\./), redactable: false }],
    ]);
    expect(brought).toEqual([]);
  });

  it('nothing is asked where nothing is held, and it is spoken of', async () => {
    const strict = desk();
    const judge: FileDesk['judge'] = (found) => ({ ...strict.judge(found), verdict: 'warn' });
    await answer(folderOf(file('.env', `KEY ${secret}`)), { ...strict, judge });
    expect([asked, watched, ledger]).toEqual([[], [], []]);
    expect(warned).toEqual([other, secret]);
    expect(told[0]?.texts[0]).toContain('check before you share it');
  });
});
