import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type Answerer,
  deskNow,
  type Held,
  type Ledger,
  provideAnswerer,
  SLOT,
} from '../../../lib/answer/slot';
import { carries } from '../../../lib/answer/spellings';
import { scan } from '../../../lib/detect';
import { GOES, type Load, type Part, type Question, STAYS } from '../../../lib/doors/door';
import type { Field } from '../../../lib/editors/field';
import { readField } from '../../../lib/editors/read';
import { createAsk } from '../../../lib/guard/ask';
import { Memory } from '../../../lib/guard/memory';
import { WatchList } from '../../../lib/guard/watch-list';
import type { ManagedPolicy } from '../../../lib/policy/policy';
import type { SiteMode } from '../../../lib/policy/settings';
import { NOTHING_STORED } from '../../../lib/store/stored';
import { rng, sampleOf } from '../../samples';
import { answerer } from './answerer';

const secret = sampleOf('github-pat', rng(4)).value;
const other = sampleOf('github-pat', rng(5)).value;

/** What the user would say, in turn; the ledger is told what the choice means. */
let answers: ((held: Held, ledger: Ledger) => 'stays' | 'goes')[] = [];
let asked: Held[] = [];
/** Somebody who is asked and does not answer. */
let unanswered: ((held: Held) => void) | null = null;
let marks: number[] = [];
/** What is only warned of, at each mark, and the question that the last one offers. */
let warnings: string[][] = [];
let review = (): void => undefined;
/** Whether the page has to wait for the files that were looked through. */
let holds: boolean[] = [];
const standIn: Answerer = {
  ...answerer,
  carries,
  resolve: async (held, ledger) => {
    asked.push(held);
    if (unanswered) {
      unanswered(held);
      return new Promise(() => undefined);
    }
    const answer = answers.shift();
    if (!answer) throw new Error('the dialog failed');
    return answer(held, ledger) === 'goes' ? GOES : STAYS;
  },
  files: async (_, desk) => {
    holds.push(desk.holds);
  },
  mark: (_field, watched, warned, ask) => {
    marks.push(watched);
    warnings.push(warned.map(({ value }) => value));
    review = ask;
  },
};
provideAnswerer(standIn);
const allow = (held: Held, ledger: Ledger) => {
  ledger.allow(new Set(held.judged.map(({ value }) => value)));
  return 'goes' as const;
};
const redact = (held: Held, ledger: Ledger) => {
  ledger.redact(Date.now() + 10_000);
  ledger.forget(new Set(held.judged.map(({ value }) => value)));
  return 'stays' as const;
};
const refuse = (held: Held, ledger: Ledger) => {
  ledger.refuse(new Set(held.judged.map(({ value }) => value)));
  return 'stays' as const;
};

/** A fresh frame with one field in it. */
function setUp(mode: SiteMode = 'block', policy: ManagedPolicy = {}) {
  const element = document.createElement('textarea');
  document.body.append(element);
  const field: Field = { kind: 'plain', element };
  let armed = false;
  const watchList = new WatchList((empty) => {
    armed = !empty;
  });
  const settings = { ...NOTHING_STORED.settings, mode };
  const stored = { ...NOTHING_STORED, settings, policy };
  const memory = new Memory();
  const ask = createAsk({ stored: () => stored, memory, watchList });
  /** @param deleted what the field held before its author deleted some of it. */
  const type = (text: string, deleted?: string) => {
    element.value = text;
    return ask({ door: 'type', parts: [{ text, field }], deleted });
  };
  const part = (text: string): Part => ({ text, field });
  const paste = (text: string): Question => ({ door: 'paste', parts: [part(text)] });
  const network = (text: string): Question => ({
    door: 'network',
    parts: [{ text, field: null }],
  });
  return { ask, type, paste, network, isArmed: () => armed, watchList, element, memory, field };
}

beforeEach(() => {
  answers = [];
  asked = [];
  marks = [];
  warnings = [];
  holds = [];
  window.location.href = 'https://github.com/acme/app/issues/new';
});

const goes = async (answer: ReturnType<ReturnType<typeof setUp>['ask']>): Promise<boolean> =>
  answer.held ? (await answer.outcome).settle() : true;

describe('the one question', () => {
  it('lets innocent text pass at every door', () => {
    const { ask, type, paste, network } = setUp();
    expect(ask(paste('hello')).held).toBe(false);
    expect(type('hello').held).toBe(false);
    expect(ask(network('hello')).held).toBe(false);
  });

  it('never holds typing, and arms the tap for what was typed', () => {
    const { type, isArmed, watchList } = setUp();
    expect(type(`key ${secret}`)).toEqual({ held: false, verdict: 'hold' });
    expect(isArmed()).toBe(true);
    type('key', `key ${secret}`);
    expect(isArmed()).toBe(false);
    expect(watchList.size).toBe(0);
  });

  it('goes on looking for what a script took out of a field: it may be about to send it', () => {
    const { ask, type, network, watchList } = setUp();
    type(`key ${secret}`);
    type('');
    type('the next message', 'the next message,');
    expect(watchList.fields()).toEqual([]);
    expect(ask(network(`{"body":"${secret}"}`)).held).toBe(true);
    expect(ask(network('{"body":"the next message"}')).held).toBe(false);
  });

  it('forgets no secret for a deletion in a field that a script has filled anew', () => {
    const { ask, type, network } = setUp();
    type(`key ${secret}`);
    type('another text,', 'another text,,');
    expect(ask(network(secret)).held).toBe(true);
  });

  it('looks for a secret that its author has deleted in one field as long as another has it', () => {
    const { ask, type, network, isArmed } = setUp();
    const element = document.createElement('textarea');
    element.value = secret;
    document.body.append(element);
    const beside: Field = { kind: 'plain', element };
    ask({ door: 'type', parts: [{ text: secret, field: beside }] });
    type(`key ${secret}`);
    type('key', `key ${secret}`);
    expect(ask(network(secret)).held).toBe(true);
    element.value = '';
    ask({ door: 'type', parts: [{ text: '', field: beside }], deleted: secret });
    expect(isArmed()).toBe(false);
  });

  it('reads a field once for all that lies in it, and not for what stands where was typed', () => {
    const { ask, watchList } = setUp();
    const element = document.createElement('div');
    element.contentEditable = 'true';
    const field: Field = { kind: 'rich', element };
    document.body.append(element);
    let reads = 0;
    Object.defineProperty(element, 'firstChild', {
      get: () => {
        reads++;
        return Object.getOwnPropertyDescriptor(Node.prototype, 'firstChild')?.get?.call(element);
      },
    });
    const all = [7, 8, 9, 10].map((seed) => sampleOf('github-pat', rng(seed)).value);
    element.textContent = `keys ${all.join(' and ')}`;
    const type = (text: string) => ask({ door: 'type', parts: [{ text, field }] });
    type(element.textContent);
    expect(watchList.size).toBe(4);
    const readsOf = (text: string): number => {
      reads = 0;
      type(text);
      return reads;
    };
    readField(field);
    const once = reads;
    expect(once).toBeGreaterThan(0);
    expect(readsOf(element.textContent)).toBe(0);
    expect(readsOf('elsewhere')).toBe(once);
    expect(watchList.in(field)).toHaveLength(4);
  });

  it('counts a key once that was found before its last letter', () => {
    const { type, watchList } = setUp();
    const long = sampleOf('stripe-secret-key', rng(6)).value;
    for (let end = 30; end <= long.length; end++) type(`key ${long.slice(0, end)}`);
    expect(watchList.size).toBe(1);
    type(`key ${long.slice(0, 40)}`);
    expect(watchList.size).toBe(1);
  });

  it('keeps what stands elsewhere in the field, when another one is typed or deleted there', () => {
    const { ask, watchList, element, field } = setUp();
    const all = [secret, other, sampleOf('stripe-secret-key', rng(6)).value];
    element.value = all.join('\n');
    for (const text of all) ask({ door: 'type', parts: [{ text, field }] });
    expect(watchList.in(field).map(({ value }) => value)).toEqual(all);
    element.value = `${secret}\n${other}`;
    ask({ door: 'type', parts: [{ text: 'x', field }], deleted: `${all[2]}` });
    expect(watchList.in(field).map(({ value }) => value)).toEqual([secret, other]);
  });

  it('forgets nothing that an editor shows no more, as it draws what is in view alone', () => {
    const { ask, watchList } = setUp();
    const element = document.createElement('div');
    element.append(document.createElement('textarea'));
    document.body.append(element);
    const field: Field = { kind: 'rich', element, input: element.firstChild as HTMLElement };
    ask({ door: 'type', parts: [{ text: `key ${secret}`, field }] });
    ask({ door: 'type', parts: [{ text: 'a thousand lines below', field }] });
    expect(watchList.in(field).map(({ value }) => value)).toEqual([secret]);
  });

  it('watches nothing that was typed into no field', () => {
    const { ask, watchList } = setUp();
    ask({ door: 'type', parts: [{ text: secret, field: null }] });
    expect(watchList.size).toBe(0);
  });

  it('holds a request that carries what was typed, however it is written, and no other', () => {
    const { ask, type, network } = setUp();
    type(`key ${secret}`);
    expect(ask(network(`{"body":"${secret}"}`)).held).toBe(true);
    expect(ask(network(btoa(`user:${secret}`))).held).toBe(true);
    expect(ask(network(`{"token":"${other}"}`)).held).toBe(false);
  });

  it('asks once: what was let through at one door passes the others', async () => {
    const { ask, type, paste, network, isArmed } = setUp();
    answers = [allow];
    expect(await goes(ask(paste(`key ${secret}`)))).toBe(true);
    expect(ask(paste(`key ${secret}`)).held).toBe(false);
    type(`key ${secret}`);
    expect(isArmed()).toBe(false);
    expect(ask(network(secret)).held).toBe(false);
    expect(asked).toHaveLength(1);
  });

  it('asks again in another place, to which the document has gone without loading anew', async () => {
    let at = 'github.com/acme/private-app';
    provideAnswerer({ ...standIn, place: () => at });
    const { ask, type, paste, isArmed } = setUp();
    answers = [allow, allow];
    await goes(ask(paste(secret)));
    at = 'github.com/torvalds/linux';
    type(secret);
    expect(isArmed()).toBe(true);
    expect(await goes(ask({ ...paste(secret), door: 'send' }))).toBe(true);
    expect(asked).toHaveLength(2);
    expect(ask(paste(secret)).held).toBe(false);
    at = 'github.com/acme/private-app';
    expect(ask(paste(secret)).held).toBe(false);
    provideAnswerer(standIn);
  });

  it('looks no more for what its field did not take redacted, once it is let through or deleted', async () => {
    const failed = (held: Held, ledger: Ledger) => {
      ledger.redact(Date.now() + 10_000);
      ledger.redact(0);
      return refuse(held, ledger);
    };
    for (const last of ['original', 'deleted']) {
      const { ask, type, paste, isArmed } = setUp();
      type(secret);
      answers = [failed, allow];
      await goes(ask({ ...paste(secret), door: 'send' }));
      expect(isArmed()).toBe(true);
      if (last === 'deleted') type('', secret);
      else await goes(ask({ ...paste(secret), door: 'send' }));
      expect(isArmed()).toBe(false);
    }
  });

  it('looks no more for what was redacted once, and is let through later', async () => {
    const { ask, type, paste, isArmed } = setUp();
    type(secret);
    answers = [redact, allow];
    await goes(ask({ ...paste(secret), door: 'send' }));
    expect(isArmed()).toBe(true);
    await goes(ask({ ...paste(secret), door: 'send' }));
    expect(isArmed()).toBe(false);
  });

  it('goes by what was kept of a choice, once that has come', async () => {
    vi.useFakeTimers();
    try {
      const { ask, paste } = setUp();
      answers = [
        (held, ledger) => {
          ledger.allow(new Set(held.judged.map(({ value }) => value)), Date.now() + 10_000);
          return 'goes';
        },
      ];
      expect(await goes(ask(paste(secret)))).toBe(true);
      expect(ask(paste(secret)).held).toBe(false);
      vi.advanceTimersByTime(10_000);
      expect(ask(paste(secret)).held).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });

  it('a refusal holds at the network without a second question', async () => {
    const { ask, type, network } = setUp();
    type(`key ${secret}`);
    answers = [refuse];
    expect(await goes(ask(network(secret)))).toBe(false);
    expect(await goes(ask(network(`again ${secret}`)))).toBe(false);
    expect(asked).toHaveLength(1);
  });

  it('asks about a request whose field is gone', async () => {
    const { ask, type, network, element } = setUp();
    type(`key ${secret}`);
    element.remove();
    answers = [refuse];
    expect(await goes(ask(network(secret)))).toBe(false);
    expect(asked.map(({ verdict }) => verdict)).toEqual(['hold']);
    expect(asked[0]?.judged.map(({ value }) => value)).toEqual([secret]);
  });

  it('asks about what a request carries, and not only about what the fields hold', async () => {
    const { ask, type, network, element } = setUp();
    type(`key ${secret}`);
    element.value = `key ${other}`;
    answers = [allow];
    await goes(ask(network(secret)));
    expect(asked[0]?.judged.map(({ value }) => value)).toEqual([secret]);
  });

  it.each([
    ['all that it carries, if a field has not all of it', [secret, other], [secret]],
    ['all that the fields hold, if that is what it carries', [secret], [secret, other]],
  ])('asks about a request once, about %s', async (_, carried, left) => {
    const { ask, type, network, element } = setUp();
    type(`${secret} ${other}`);
    element.value = left.join(' ');
    answers = [allow];
    await goes(ask(network(carried.join(' '))));
    expect(asked.map(({ judged }) => judged.map(({ value, part }) => [value, part]))).toEqual([
      [
        [secret, 0],
        [other, 0],
      ],
    ]);
  });

  it('drops what was made before a redaction, for a moment without a question', async () => {
    vi.useFakeTimers();
    try {
      const { ask, type, network, isArmed } = setUp();
      type(`key ${secret}`);
      answers = [redact, refuse];
      expect(await goes(ask(network(secret)))).toBe(false);
      type('key $GITHUB_TOKEN');
      expect(isArmed()).toBe(true);
      expect(await goes(ask(network(secret)))).toBe(false);
      expect(ask(network('key $GITHUB_TOKEN')).held).toBe(false);
      expect(asked).toHaveLength(1);
      vi.advanceTimersByTime(10_000);
      expect(await goes(ask(network(secret)))).toBe(false);
      expect(asked).toHaveLength(2);
      // What the page has not sent by then it has thrown away, and the key may go where it belongs.
      vi.advanceTimersByTime(900_001);
      expect(ask(network(secret)).held).toBe(false);
      expect(isArmed()).toBe(false);
    } finally {
      vi.useRealTimers();
    }
  });

  it('asks about what is back after a redaction, as by undo: the page is not behind', async () => {
    const { ask, type, network, isArmed } = setUp();
    type(`key ${secret}`);
    answers = [redact, redact, refuse];
    expect(await goes(ask(network(secret)))).toBe(false);
    type('key $GITHUB_TOKEN');
    expect(await goes(ask(network(secret)))).toBe(false);
    expect(asked).toHaveLength(1);
    type(`key ${secret}`);
    expect(await goes(ask(network(secret)))).toBe(false);
    expect(asked).toHaveLength(2);
    // Redacted once more, what the page had of it is dropped as before, and looked for when its author deletes it.
    type('key $GITHUB_TOKEN', 'key $GITHUB_TOKEN');
    expect(await goes(ask(network(secret)))).toBe(false);
    expect(asked).toHaveLength(2);
    expect(isArmed()).toBe(true);
  });

  it('goes on looking for what was redacted and then written once more', async () => {
    vi.useFakeTimers();
    try {
      const { ask, type, network } = setUp();
      type(`key ${secret}`);
      answers = [redact];
      expect(await goes(ask(network(secret)))).toBe(false);
      type('key $GITHUB_TOKEN');
      type(`key ${secret}`);
      vi.advanceTimersByTime(1_000_000);
      expect(ask(network(secret)).held).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });

  it('asks again about what the fields did not take, as nothing was redacted', async () => {
    const { ask, type, network } = setUp();
    type(`key ${secret}`);
    answers = [
      (_, ledger) => {
        ledger.redact(Date.now() + 10_000);
        ledger.redact(0);
        return 'stays';
      },
      refuse,
    ];
    expect(await goes(ask(network(secret)))).toBe(false);
    expect(await goes(ask(network(secret)))).toBe(false);
    expect(asked).toHaveLength(2);
  });

  it('asks one after another, and the second not at all if the first has settled it', async () => {
    const { ask, type, paste, network } = setUp();
    type(`key ${secret}`);
    answers = [allow];
    const first = ask(paste(`key ${secret}`));
    const second = ask(network(secret));
    expect([first.held, second.held]).toEqual([true, true]);
    expect(await goes(first)).toBe(true);
    expect(await goes(second)).toBe(true);
    expect(asked).toHaveLength(1);
  });

  it('judges a gesture anew when its turn comes: what was let through meanwhile is not asked about', async () => {
    const { ask, paste } = setUp();
    answers = [allow, refuse];
    const first = ask(paste(`key ${secret}`));
    const second = ask(paste(`again ${secret}, and ${other}`));
    expect([first.held, second.held]).toEqual([true, true]);
    expect(await goes(first)).toBe(true);
    expect(await goes(second)).toBe(false);
    expect(asked[1]?.judged.map(({ value }) => value)).toEqual([other]);
  });

  it('a dialog that fails is a refusal', async () => {
    const { ask, paste } = setUp();
    expect(await goes(ask(paste(`key ${secret}`)))).toBe(false);
  });

  it('lets a request wait for a minute, no longer, and says that it has failed', async () => {
    vi.useFakeTimers();
    try {
      const { ask, type, network } = setUp();
      type(`key ${secret}`);
      let lapsed = false;
      unanswered = (held) => void held.lapsed?.then(() => (lapsed = true));
      const answer = ask(network(`{"draft":"${secret}"}`));
      let went: boolean | undefined;
      void goes(answer).then((gone) => (went = gone));
      await vi.advanceTimersByTimeAsync(59_999);
      expect([went, lapsed, asked.length]).toEqual([undefined, false, 1]);
      await vi.advanceTimersByTimeAsync(1);
      expect([went, lapsed]).toEqual([false, true]);
    } finally {
      unanswered = null;
      vi.useRealTimers();
    }
  });

  it('marks the field while something is undecided in it', async () => {
    const { type } = setUp();
    type('key');
    type(`key ${secret}`);
    type('key');
    type('nothing more is said of it');
    await Promise.resolve();
    expect(marks).toEqual([1, 0]);
    expect(warnings).toEqual([[], []]);
  });

  it.each([
    ['redacted', redact],
    ['let through', allow],
  ])('has no mark beside a field whose secret was %s', async (_, answer) => {
    const { ask, type, paste, watchList, field } = setUp();
    type(secret);
    answers = [answer];
    await goes(ask({ ...paste(secret), door: 'send' }));
    expect(marks).toEqual([1, 0]);
    expect(watchList.in(field)).toEqual([]);
  });

  it('warns beside the field, where no more is wanted, and looks for nothing', async () => {
    const { ask, type, paste, isArmed } = setUp('warn');
    type(`key ${secret}`);
    expect(ask(paste(`key ${other}`))).toEqual({ held: false, verdict: 'warn' });
    expect(ask({ ...paste(other), parts: [{ text: other, field: null }] }).held).toBe(false);
    await Promise.resolve();
    expect(marks).toEqual([0, 0]);
    expect(warnings).toEqual([[secret], [other]]);
    expect(isArmed()).toBe(false);
    ask(paste('hello'));
    await Promise.resolve();
    expect(marks).toHaveLength(2);
  });

  it('warns beside a field in which something is undecided as well', async () => {
    const { ask, type, element, field } = setUp();
    type(secret);
    element.value = `${secret}\npassword: Summer#2024`;
    ask({ door: 'type', parts: [{ text: 'Password: Summer#2024', field }] });
    await Promise.resolve();
    expect(marks).toEqual([1, 1]);
    expect(warnings).toEqual([[], ['Summer#2024']]);
  });

  it('asks at the mark about what lies in the field then, and not if that is nothing', async () => {
    const { type, element } = setUp();
    type(`key ${secret}`);
    await Promise.resolve();
    element.value = `key ${secret}, and ${other}`;
    answers = [allow];
    review();
    await vi.waitFor(() => expect(marks).toEqual([1, 0]));
    expect(asked[0]?.judged.map(({ value }) => value)).toEqual([secret, other]);
    review();
    element.value = 'nothing';
    review();
    await new Promise((resolve) => setTimeout(resolve));
    expect(asked).toHaveLength(1);
  });

  it('lends its list and its decision to the other scripts of the frame', () => {
    const { type, field } = setUp();
    type(secret);
    expect(
      deskNow()
        ?.watchList.in(field)
        .map(({ value }) => value),
    ).toEqual([secret]);
  });

  it.each(['paste', 'network'] as const)(
    'judges %s by what the script that answers knows of the page, once it is there',
    async (door) => {
      delete (globalThis as { [key: symbol]: unknown })[Symbol.for(SLOT)];
      try {
        const { ask, type, paste, network } = setUp();
        if (door === 'network') type(secret);
        const answer = ask(door === 'network' ? network(secret) : paste(secret));
        expect(answer.held).toBe(true);
        provideAnswerer({ ...standIn, kindOf: () => 'secret-manager' });
        answers = [(held) => (held.verdict === 'ignore' ? 'goes' : 'stays')];
        expect(await goes(answer)).toBe(true);
      } finally {
        provideAnswerer(standIn);
      }
    },
  );
});

describe('files', () => {
  const load = { files: [] as readonly File[], folders: [] as Load['folders'] } as Load;

  it.each<[SiteMode, boolean[] | null]>([
    ['block', [true]],
    ['warn', [false]],
    ['off', null],
  ])('in mode %s', async (mode, expected) => {
    const { ask } = setUp(mode);
    const over = ask.files(load);
    // Only where they are held has the page to wait.
    expect(over !== null).toBe(mode === 'block');
    await Promise.resolve();
    expect(holds).toEqual(expected ?? []);
  });

  it('are held in every mode where a policy forces a rule', async () => {
    const { ask } = setUp('warn', { forcedRules: { 'github-pat': 'block' } });
    expect(ask.files(load)).not.toBeNull();
    await Promise.resolve();
    expect(holds).toEqual([true]);
  });

  it('of a folder the page has: what it sends waits until they were looked through', async () => {
    const { ask, network, isArmed, watchList } = setUp();
    const folders = [{ name: 'app' } as FileSystemDirectoryEntry];
    expect(ask.files({ ...load, folders })).toBeNull();
    expect(isArmed()).toBe(true);
    const answer = ask(network('hello'));
    expect(answer.held).toBe(true);
    expect(await goes(answer)).toBe(true);
    // Over, and nothing was found.
    expect([isArmed(), watchList.expected]).toEqual([false, undefined]);
    expect(ask(network('hello')).held).toBe(false);
  });

  it('of a folder hold what a secret in them has gone into', async () => {
    const { ask, network, watchList } = setUp();
    let looked = (): void => undefined;
    provideAnswerer({
      ...standIn,
      files: () => new Promise((resolve) => (looked = resolve)),
    });
    ask.files({ ...load, folders: [{ name: 'app' } as FileSystemDirectoryEntry] });
    const [first, second] = [ask(network('hello')), ask(network(`{"file":"${secret}"}`))];
    await Promise.resolve();
    const [finding] = scan(secret);
    if (finding) watchList.add(secret, finding);
    answers = [refuse];
    looked();
    expect([await goes(first), await goes(second)]).toEqual([true, false]);
    expect(asked).toHaveLength(1);
    provideAnswerer(standIn);
  });

  it('are left alone where secrets belong', async () => {
    window.location.href = 'https://github.com/settings/secrets/actions/new';
    const { ask } = setUp();
    const destination = ask.destination(null);
    expect(['console', 'secret-manager']).toContain(destination.kind);
    expect(ask.files(load)).toBeNull();
    await Promise.resolve();
    expect(holds).toEqual([]);
  });
});

it('forgets fields that left the page', () => {
  const { ask, type, element, watchList } = setUp();
  type(`key ${secret}`);
  expect(ask.watched()).toHaveLength(1);
  expect(ask.watched(`{"a":"${secret}"}`)).toHaveLength(1);
  expect(ask.watched('{"a":"b"}')).toEqual([]);
  element.remove();
  expect(ask.watched()).toEqual([]);
  expect(watchList.size).toBe(1);
});
