import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createPresenter } from '../../../lib/answer/present';
import type { Recorder } from '../../../lib/answer/record';
import { type FrameDesk, type Held, provideDesk } from '../../../lib/answer/slot';
import { createTally } from '../../../lib/answer/tally';
import { mayHold, scan } from '../../../lib/detect';
import type { DialogAnswer, DialogRequest } from '../../../lib/dialog/dialog';
import type { NoticeContent } from '../../../lib/dialog/notice';
import type { Field } from '../../../lib/editors/field';
import { destinationOf } from '../../../lib/guard/judge';
import { TALLY } from '../../../lib/messages/tally';
import type { ManagedPolicy } from '../../../lib/policy/policy';
import type { HistoryWhy } from '../../../lib/store/history';
import { NOTHING_STORED } from '../../../lib/store/stored';
import { rng, sampleOf } from '../../samples';

/** What the user is shown, and says. */
const shown: DialogRequest[] = [];
const notices: string[] = [];
/** Each note, with what it has come to say. */
let notes: { said: string[]; isOver: boolean }[] = [];
let answer: DialogAnswer;
vi.mock('../../../lib/dialog/dialog', () => ({
  openDialog: (request: DialogRequest) => {
    shown.push(request);
    return { answer: Promise.resolve(answer), remark: () => undefined, close: () => undefined };
  },
}));
vi.mock('../../../lib/dialog/notice', () => ({
  showNotice: (_: Element, { texts }: NoticeContent) => {
    notices.push(...texts);
    const note = { said: [...texts], isOver: false };
    notes.push(note);
    return {
      get isOver() {
        return note.isOver;
      },
      update: (next: NoticeContent) => note.said.push(...next.texts),
      close: () => {
        note.isOver = true;
      },
    };
  },
}));

const value = (seed: number): string => sampleOf('github-pat', rng(seed)).value;
const [asked, known] = [value(20), value(21)];
const text = `first ${known}\nthen ${asked}\nand ${known} again`;

/** A paste with two secrets, of which one was let through before. */
const held = (): Held => heldOf(text, (found) => found === asked);

function heldOf(text: string, isAsked = (_found: string): boolean => true): Held {
  const findings = scan(text);
  const judged = findings.flatMap((finding) => {
    const found = text.slice(finding.start, finding.end);
    return isAsked(found) ? [{ part: 0, finding, value: found, verdict: 'hold' as const }] : [];
  });
  return {
    door: 'paste',
    parts: [{ text, field: null }],
    destination: { host: 'github.com', path: '/a/b', kind: 'tracker', intent: 'ordinary' },
    verdict: 'hold',
    judged,
    found: [findings],
  };
}

let why: HistoryWhy | undefined;
let warnedAt: string[] = [];
function present(policy: ManagedPolicy = {}) {
  const record: Recorder = {
    decided: (_, __, said) => {
      why = said;
    },
    unredacted: () => undefined,
    letThrough: () => undefined,
    warned: (_, __, { host, kind }) => void warnedAt.push(`${kind} ${host}`),
  };
  const { signal } = new AbortController();
  return createPresenter(signal, () => ({ scan, mayHold, policy }), record);
}
const ask = (policy?: ManagedPolicy, question = held()): Promise<string> =>
  present(policy).ask(question);

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  shown.length = 0;
  notices.length = 0;
  notes = [];
  answer = { choice: 'cancel' };
});

describe('the question', () => {
  it('holds no value: neither of the secret asked about nor of one that was let through', async () => {
    expect(await ask()).toBe('cancelled');
    const [request] = shown;
    expect(request?.findings).toHaveLength(1);
    const lines = request?.excerpt.map((line) => line.map((piece) => piece.text).join(''));
    expect(lines).toHaveLength(3);
    expect(lines?.[1]).toBe('then $GITHUB_TOKEN');
    for (const secret of [asked, known]) expect(JSON.stringify(request)).not.toContain(secret);
  });

  it('lists no more than anybody reads, and offers no exception for what is not listed', async () => {
    const [, listed] = [await ask(), shown.at(-1)];
    expect(listed?.allow.scopes).toContain('fingerprint');
    expect(listed).not.toHaveProperty('more');
    const all = Array.from({ length: 2000 }, (_, i) => value(100 + i));
    await ask({}, heldOf(all.join('\n')));
    const request = shown.at(-1);
    expect(request?.findings).toHaveLength(50);
    expect(request?.more).toBe(1950);
    expect(request?.allow.scopes).toEqual(['rule', 'site']);
    expect(request?.excerpt.flat().map(({ text: shows }) => shows)).toContain('$GITHUB_TOKEN_2');
    for (const one of all) expect(JSON.stringify(request)).not.toContain(one);
  });

  it('says which other site a request or a form goes to', async () => {
    const toOf = async (more: Partial<Held>): Promise<string | undefined> => {
      await ask({}, { ...held(), ...more });
      return shown.at(-1)?.to;
    };
    document.body.innerHTML =
      '<form action="https://example.org/collect"><textarea></textarea><button formaction="//example.net/"></button></form>';
    const [element, button] = [
      document.querySelector('textarea'),
      document.querySelector('button'),
    ];
    const field = { kind: 'plain', element } as Field;
    const network = {
      door: 'network',
      destination: { ...held().destination, host: 'a.example' },
    } as const;
    const to = (sent: string) => toOf({ ...network, sent });
    window.location.href = 'https://a.example/b';
    expect(await to('body\nmethod\n1\n0\n\nhttps://example.org/collect\nPOST\nkey')).toBe(
      'example.org',
    );
    expect(await to('0\n1\n0\n0\n0\n\nPOST\nhttps://example.org/\nkey')).toBe('example.org');
    expect(await to('1\n0\n\nwss://example.org/\nkey')).toBe('example.org');
    expect(await to('1\n0\n\n/collect\nhttps://example.org/')).toBeUndefined();
    expect(await to('0\n\nsee https://example.org/')).toBeUndefined();
    expect(await to('0\n\nhttps://a.example/c\nkey')).toBeUndefined();
    for (const door of ['submit', 'send'] as const)
      expect(await toOf({ door, parts: [{ text, field }] })).toBe('example.org');
    button?.focus();
    expect(await toOf({ door: 'submit', parts: [{ text, field }] })).toBe('example.net');
    expect(await toOf({ parts: [{ text, field }] })).toBeUndefined();
  });

  it('asks for a reason in words where policy wants one', async () => {
    await ask();
    await ask({ requireReason: true, message: 'Keys belong in the vault.' });
    expect(shown.map(({ justify }) => justify)).toEqual([false, true]);
    expect(shown[1]?.organisation).toBe('Keys belong in the vault.');
  });

  it('offers no exception for one key that was read from a picture: read again, it is another', async () => {
    const question = held();
    const judged = question.judged.map((one) => ({
      ...one,
      finding: { ...one.finding, proof: { kind: 'sight' } as const },
    }));
    await ask({}, { ...question, judged });
    expect(shown[0]?.allow.scopes).toEqual(['rule', 'site']);
    await ask({}, { ...question, judged: [...question.judged, ...judged] });
    expect(shown[1]?.allow.scopes).toEqual(['rule', 'site']);
  });

  it('offers to keep nothing where the extension is gone, and says why', async () => {
    await ask();
    expect(shown[0]?.message).toBeUndefined();
    const { id } = fakeBrowser.runtime;
    Object.assign(fakeBrowser.runtime, { id: undefined });
    try {
      await ask();
    } finally {
      Object.assign(fakeBrowser.runtime, { id });
    }
    expect(shown[1]?.allow.scopes).toEqual([]);
    expect(shown[1]?.message).toContain('Keyslip');
  });

  it('leaves out what policy closes', async () => {
    await ask({ exceptions: { closed: ['site'], given: [], days: 2 } });
    expect(shown[0]?.allow).toMatchObject({
      scopes: ['fingerprint', 'rule'],
      expiries: ['hour', 'day'],
    });
  });
});

it('keeps the reason that a user gives without the secret in it', async () => {
  answer = { choice: 'original', note: `it is only ${asked}, revoked` };
  expect(await ask({ requireReason: true })).toBe('original');
  expect(why?.note).toContain('revoked');
  expect(why?.note).not.toContain(asked);
});

it('cuts such a reason only once no secret is in it, in whole or in part', async () => {
  const generic = sampleOf('generic-password', rng(8)).value;
  for (const [secret, question] of [
    [value(22), held()],
    // Nothing around it tells that it is one, but that it was asked about.
    [generic, heldOf(sampleOf('generic-password', rng(8)).text)],
  ] as const) {
    answer = { choice: 'original', note: `${'x'.repeat(480)} ${secret} and so on` };
    await ask({ requireReason: true }, question);
    expect(why?.note).toHaveLength(500);
    expect(why?.note).not.toContain(secret.slice(0, 8));
  }
});

it.each<DialogAnswer['choice']>(['original', 'redact', 'cancel'])(
  'keeps nothing of a choice for this time: %s',
  async (choice) => {
    answer = { choice } as DialogAnswer;
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await ask();
    expect(set).not.toHaveBeenCalled();
    expect(why).toBeUndefined();
  },
);

describe('what a field did not take', () => {
  it.each([
    ['redacted', 'a $GITHUB_TOKEN', true],
    ['redacted', 'a $GITHUB_TOKEN', false],
    ['redacted', undefined, null],
    ['original', undefined, null],
  ] as const)(
    'is said: %s, with the text %s on the clipboard: %s',
    async (choice, text, copied) => {
      const writeText = vi.spyOn(navigator.clipboard, 'writeText');
      if (copied) writeText.mockResolvedValue();
      else writeText.mockRejectedValue(new Error('not allowed'));
      document.execCommand = () => false;
      present().refused(choice, text);
      present().refused(choice, text);
      await vi.waitFor(() => expect(notes).toHaveLength(2));
      expect(writeText.mock.calls.map(([given]) => given)).toEqual(
        text === undefined ? [] : [text, text],
      );
      expect(notes.map(({ said }) => said.length)).toEqual(copied ? [2, 2] : [1, 1]);
    },
  );

  it('has one note at a place', async () => {
    const presenter = present();
    presenter.refused('original');
    presenter.refused('redacted');
    expect(notes.map(({ isOver }) => isOver)).toEqual([true, false]);
    expect(new Set(notices).size).toBe(2);
  });
});

it('lets through what could not be remembered, and says so', async () => {
  answer = { choice: 'allow', by: 'rule', where: 'site', reason: 'revoked', expires: 'day' };
  expect(await ask()).toBe('allowed');
  expect(notices).toEqual([]);
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
  expect(await ask()).toBe('original');
  expect(notices).toEqual([expect.stringContaining('could not be stored')]);
});

it('has one note beside a field for all that is typed there, until nothing is in it', () => {
  provideDesk({ destination: destinationOf } as FrameDesk);
  const { mark } = present();
  const field = { kind: 'plain', element: document.createElement('textarea') } as const;
  const say = (watched: number) => mark(field, watched, [], () => undefined);
  say(1);
  say(1);
  say(2);
  const said = [1, 1, 2].map((count) => expect.stringContaining(`${count}`));
  expect(notes).toEqual([{ said, isOver: false }]);
  say(0);
  expect(notes).toEqual([{ said, isOver: true }]);
  // Closed, by us or as its field was gone: the next is another one.
  say(1);
  expect(notes.map(({ isOver }) => isOver)).toEqual([true, false]);
});

/** @returns asks as the badge does, and is told what the frame counts. */
function countsOf(mark: (signal: AbortSignal) => void): () => number[] {
  let connect: (port: object) => void = () => undefined;
  const onConnect = {
    addListener(hear: typeof connect) {
      connect = hear;
    },
    removeListener: () => undefined,
  };
  Object.assign(fakeBrowser.runtime, { onConnect });
  mark(new AbortController().signal);
  return () => {
    const counts: number[] = [];
    const postMessage = ({ count }: { count: number }): void => void counts.push(count);
    connect({ name: TALLY, sender: { id: fakeBrowser.runtime.id }, postMessage });
    return counts;
  };
}

it('takes back what it says of a field that a script has emptied', async () => {
  vi.useFakeTimers();
  try {
    const element = document.createElement('textarea');
    const found = { value: asked, finding: held().judged[0]?.finding };
    provideDesk({
      destination: destinationOf,
      watchList: { in: () => [found] },
      memory: {},
      stored: () => NOTHING_STORED,
      decide: () => [{ verdict: 'hold' }],
    } as unknown as FrameDesk);
    element.value = text;
    document.body.append(element);
    const counts = countsOf((signal) =>
      createTally(signal)
        .counted(present())
        .mark({ kind: 'plain', element }, 1, [], () => undefined),
    );
    vi.advanceTimersByTime(5000);
    expect(notes.map(({ isOver }) => isOver)).toEqual([false]);
    expect(counts()).toEqual([1]);
    element.value = '';
    vi.advanceTimersByTime(5000);
    expect(notes.map(({ isOver }) => isOver)).toEqual([true]);
    expect(counts()).toEqual([]);
    element.remove();
  } finally {
    vi.useRealTimers();
  }
});

describe('a frame without an address', () => {
  const { href } = window.location;

  afterEach(() => {
    // Not all that is stubbed: the extension's own interface is so, too, and others need it.
    Reflect.deleteProperty(window, 'origin');
    window.location.href = href;
    document.head.replaceChildren();
  });

  it('is recorded in the name of the page that made it, wherever that takes its pictures from', () => {
    provideDesk({ destination: destinationOf } as FrameDesk);
    window.location.href = 'about:blank';
    Object.assign(window, { origin: 'https://github.com' });
    document.head.innerHTML = '<base href="https://cdn.example/assets/">';
    expect(document.baseURI).toBe('https://cdn.example/assets/');
    warnedAt = [];
    const element = document.createElement('textarea');
    present().mark({ kind: 'plain', element }, 0, held().judged, () => undefined);
    expect(warnedAt).toEqual(['tracker github.com']);
  });
});
