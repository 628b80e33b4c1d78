import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAnswerer } from '../../../lib/answer/answer';
import { watchKept } from '../../../lib/answer/kept';
import type { Choice, Presenter } from '../../../lib/answer/present';
import { type FrameDesk, type Held, type Ledger, provideDesk } from '../../../lib/answer/slot';
import { scan } from '../../../lib/detect';
import { STAYS } from '../../../lib/doors/door';
import type { Field } from '../../../lib/editors/field';
import type { Payload } from '../../../lib/editors/realm';
import { rng, sampleOf } from '../../samples';
import { trusted } from '../doors/trusted';

const secret = sampleOf('github-pat', rng(3)).value;
const written: string[] = [];
/** The files of what came, where all of it is written. */
const wholes: (string[] | undefined)[] = [];
let takes = true;
/** What is inserted arrives once this comes true. */
let arriving: Promise<void> | undefined;

vi.mock('../../../lib/editors/write', () => ({
  insert: async (_field: unknown, _target: unknown, payload: Payload) => {
    await arriving;
    wholes.push(payload.whole?.files.map(({ name }) => name));
    written.push(payload.text, payload.html);
    return takes ? 'written' : 'refused';
  },
  replaceIn: async (_field: unknown, spans: readonly { text: string }[]) => {
    written.push(...spans.map(({ text }) => text));
    return takes ? 'written' : 'refused';
  },
}));

const field = (): Field => ({ kind: 'plain', element: document.createElement('textarea') });

function heldIn(door: Held['door'], texts: readonly string[], markup = -1): Held {
  const found = texts.map((text) => scan(text));
  return {
    door,
    destination: { host: 'github.com', path: '/', kind: 'tracker', intent: 'ordinary' },
    verdict: 'hold',
    parts: texts.map((text, i) => ({ text, field: field(), markup: i === markup })),
    found,
    judged: found.flatMap((findings, part) =>
      findings.map((finding) => ({
        part,
        finding,
        value: texts[part]?.slice(finding.start, finding.end) ?? '',
        verdict: 'hold' as const,
      })),
    ),
  };
}

const told: unknown[] = [];
const unredacted: string[] = [];
/** What is typed under the question. */
let typed = '';
const presenter = (choice: Choice): Presenter => ({
  ask: async () => choice,
  typed: () => typed,
  mark: () => undefined,
  letThrough: () => undefined,
  warned: () => undefined,
  tell: () => ({ isOver: false, update: () => undefined, close: () => undefined }),
  unredacted: ({ door }) => unredacted.push(door),
  refused: (...all) => told.push(all),
});
const ended = new AbortController();
afterAll(() => ended.abort());
const answererFor = (choice: Choice) =>
  createAnswerer(presenter(choice), ended.signal, watchKept(ended.signal));
const ledger = (): Ledger & { log: string[] } => {
  const log: string[] = [];
  const note = (what: string) => (values: ReadonlySet<string>) => {
    log.push(`${what} ${values.size}`);
  };
  return {
    log,
    allow: note('allow'),
    refuse: note('refuse'),
    redact: (until) => log.push(until > 0 ? 'redact' : 'no redaction'),
    forget: note('forget'),
  };
};

beforeEach(() => {
  written.length = 0;
  wholes.length = 0;
  told.length = 0;
  unredacted.length = 0;
  takes = true;
  typed = '';
  arriving = undefined;
});

describe('carrying out what was chosen', () => {
  const target = document.createElement('div');
  const bundle = { files: [], data: [] };

  it.each(['paste', 'drop', 'send', 'submit', 'network'] as const)(
    'cancelled at %s: nothing is written, nothing goes, and it stays refused',
    async (door) => {
      const kept = ledger();
      const held = heldIn(door, [`key ${secret}`, '']);
      const outcome = await answererFor('cancelled').resolve(held, kept);
      await outcome.insert(null, target, bundle);
      expect(written).toEqual([]);
      expect(await outcome.settle()).toBe(false);
      expect(kept.log).toEqual(['refuse 1']);
      expect([told, unredacted]).toEqual([[], []]);
    },
  );

  it.each(['send', 'network'] as const)(
    'cancelled at %s: who then presses a button is asked once more',
    async (door) => {
      const refused = new Set([secret]);
      const memory = {
        isRefused: (value: string) => refused.has(value),
        forget: (value: string) => refused.delete(value),
      };
      provideDesk({ memory } as unknown as FrameDesk);
      const outcome = await answererFor('cancelled').resolve(heldIn(door, [secret]), ledger());
      await outcome.settle();
      const press = (element: HTMLElement): boolean => {
        document.body.replaceChildren(element);
        return element.dispatchEvent(trusted(new MouseEvent('click', { bubbles: true })));
      };
      press(document.createElement('textarea'));
      expect(refused.size).toBe(1);
      press(document.createElement('button'));
      expect(refused.size).toBe(0);
    },
  );

  it('original: written as it was, and let through from now on', async () => {
    const kept = ledger();
    const held = heldIn('paste', [`key ${secret}`, `<b>${secret}</b>`], 1);
    const outcome = await answererFor('original').resolve(held, kept);
    await outcome.insert(null, target, bundle);
    expect(written).toEqual([`key ${secret}`, `<b>${secret}</b>`]);
    expect(await outcome.settle()).toBe(true);
    expect(kept.log).toEqual(['allow 1']);
  });

  it.each([
    [['a.png'], ['a.png']],
    [['a.png', 'b.txt'], []],
    [[], []],
  ])('original: with its files %j if they are its pictures', async (names, going) => {
    const held = heldIn('paste', [`key ${secret}`, '']);
    const outcome = await answererFor('original').resolve(held, ledger());
    const files = names.map(
      (name) => new File([''], name, { type: name.endsWith('png') ? 'image/png' : 'text/plain' }),
    );
    await outcome.insert(null, target, { files, data: [] });
    expect(wholes).toEqual([going]);
  });

  it('original: said, where the field did not take it', async () => {
    takes = false;
    const outcome = await answererFor('original').resolve(heldIn('paste', [secret]), ledger());
    await outcome.insert(null, target, bundle);
    expect(told).toEqual([['original']]);
  });

  it('redacted: the same secret has one name in text and markup, and is nowhere', async () => {
    const kept = ledger();
    const held = heldIn('paste', [`key ${secret}`, `<b>${secret}</b>`], 1);
    const outcome = await answererFor('redacted').resolve(held, kept);
    await outcome.insert(null, target, bundle);
    expect(written).toEqual(['key $GITHUB_TOKEN', '<b>$GITHUB_TOKEN</b>']);
    // Typed elsewhere, it is as undecided as before.
    expect(kept.log).toEqual([]);
  });

  it('who typed on under a paste has that behind it, whatever was chosen, where they are still', async () => {
    typed = ' and so on';
    const element = document.createElement('textarea');
    document.body.append(element);
    for (const choice of ['redacted', 'original', 'cancelled'] as const) {
      written.length = 0;
      element.focus();
      const answers = answererFor(choice);
      const outcome = await answers.resolve(heldIn('paste', [`key ${secret}`, '']), ledger());
      await outcome.insert({ kind: 'plain', element }, element, bundle);
      expect(written.slice(-2)).toEqual([typed, '']);
    }
    // What is selected was to go for the paste, and not for these.
    written.length = 0;
    element.value = 'selected';
    element.select();
    const refused = await answererFor('cancelled').resolve(heldIn('paste', [secret]), ledger());
    await refused.insert({ kind: 'plain', element }, element, bundle);
    expect(written).toEqual([]);
    element.value = '';
    for (const door of ['send', 'paste'] as const) {
      written.length = 0;
      element.focus();
      const outcome = await answererFor('cancelled').resolve(heldIn(door, [secret]), ledger());
      if (door === 'paste') element.blur();
      await outcome.insert({ kind: 'plain', element }, element, bundle);
      await outcome.settle();
      expect(written).toEqual([]);
    }
    element.remove();
  });

  it('a paste into what can only be read asks nobody, and is watched for', async () => {
    const watched: string[] = [];
    provideDesk({ watchList: { add: (value: string) => watched.push(value) } } as never);
    const kept = ledger();
    const held = heldIn('paste', [`key ${secret}`, '']);
    for (const { field: at } of held.parts) (at?.element as HTMLTextAreaElement).readOnly = true;
    const outcome = await answererFor('cancelled').resolve(held, kept);
    await outcome.insert(held.parts[0]?.field ?? null, target, bundle);
    expect(written).toEqual([`key ${secret}`, '']);
    expect(watched).toEqual([secret]);
    expect([kept.log, told]).toEqual([[], []]);
    // Policy leaves no such way.
    await (await answererFor('cancelled').resolve({ ...held, verdict: 'block' }, kept)).settle();
    expect(kept.log).toEqual(['refuse 1']);
    provideDesk(undefined as never);
  });

  it('a field that refuses leaves the secret watched, and the user is told and given the text', async () => {
    takes = false;
    const kept = ledger();
    const outcome = await answererFor('redacted').resolve(
      heldIn('paste', [`key ${secret}`, '']),
      kept,
    );
    await outcome.insert(null, target, bundle);
    expect(told).toEqual([['redacted', 'key $GITHUB_TOKEN']]);
    expect(unredacted).toEqual(['paste']);
    expect(kept.log).toEqual([]);
  });

  it('a form goes once its fields are redacted, and not if one of them refuses', async () => {
    const redact = answererFor('redacted');
    const held = heldIn('submit', ['title', `key ${secret}`]);
    expect(await (await redact.resolve(held, ledger())).settle()).toBe(true);
    expect(written).toEqual(['$GITHUB_TOKEN']);
    expect(unredacted).toEqual([]);
    takes = false;
    expect(await (await redact.resolve(held, ledger())).settle()).toBe(false);
    expect(unredacted).toEqual(['submit']);
    expect(told).toEqual([['redacted', 'key $GITHUB_TOKEN']]);
  });

  it('a request is dropped even then: its body was made before', async () => {
    const redact = answererFor('redacted');
    const outcome = await redact.resolve(heldIn('network', [`key ${secret}`]), ledger());
    expect(await outcome.settle()).toBe(false);
    expect(written).toEqual(['$GITHUB_TOKEN']);
  });

  it('redacted: also where nothing tells that it is the secret', async () => {
    const { text, value } = sampleOf('generic-password', rng(8));
    const held = heldIn('paste', [`${text}\nthen type ${value} at the prompt`, '']);
    const outcome = await answererFor('redacted').resolve(held, ledger());
    await outcome.insert(null, target, bundle);
    expect(written[0]).toMatch(/then type \$\w+ at the prompt$/);
    expect(written.join()).not.toContain(value);
  });

  it('a request with a secret that is in no field any more stays refused, and the user is told', async () => {
    const kept = ledger();
    const held = heldIn('network', [`key ${secret}`]);
    const gone = { ...held, parts: [{ text: 'written anew', field: field() }] };
    const outcome = await answererFor('redacted').resolve(gone, kept);
    expect(await outcome.settle()).toBe(false);
    expect(written).toEqual([]);
    expect(told).toEqual([['redacted', undefined]]);
    expect(unredacted).toEqual(['network']);
    expect(kept.log).toEqual(['refuse 1']);
  });

  it('a request that could wait no longer: what was decided of its fields is done, and it stays', async () => {
    const held = heldIn('network', [`key ${secret}`]);
    const outcome = await answererFor('redacted').resolve(
      { ...held, lapsed: Promise.resolve() },
      ledger(),
    );
    expect(written).toEqual(['$GITHUB_TOKEN']);
    expect(outcome).toBe(STAYS);
  });

  it('nothing is asked while the answer before is carried out', async () => {
    const answerer = answererFor('original');
    const first = await answerer.resolve(heldIn('paste', [`key ${secret}`, '']), ledger());
    let arrive = (): void => undefined;
    arriving = new Promise((resolve) => {
      arrive = resolve;
    });
    const done = first.insert(null, target, bundle);
    let asked = false;
    const second = answerer.resolve(heldIn('network', [`key ${secret}`]), ledger()).then(() => {
      asked = true;
    });
    await new Promise((resolve) => setTimeout(resolve));
    expect(asked).toBe(false);
    arrive();
    await Promise.all([done, second]);
  });

  it('a request whose field refuses is refused: the page is not asked about again', async () => {
    takes = false;
    const kept = ledger();
    const held = heldIn('network', [`key ${secret}`]);
    const outcome = await answererFor('redacted').resolve(held, kept);
    expect(await outcome.settle()).toBe(false);
    expect(kept.log).toEqual(['redact', 'no redaction', 'refuse 1']);
  });
});
