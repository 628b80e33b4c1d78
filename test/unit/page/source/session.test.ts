import { describe, expect, it } from 'vitest';
import { scan } from '../../../../lib/detect';
import type { SourceAnswer, SourceTask } from '../../../../lib/messages/source-worker';
import { type Item, type PageAccess, Unreadable } from '../../../../lib/page/source/access';
import { SOURCE_LIMITS } from '../../../../lib/page/source/limits';
import { Scanner, type WorkerLike } from '../../../../lib/page/source/scanner';
import { type ScanState, Session } from '../../../../lib/page/source/session';
import { scanAsSet } from '../../../../lib/store/scan-as-set';

/** A rule of the user's own. */
const rule = { id: 'custom:a', name: 'A', env: 'A', literal: 'acme_', source: 'acme_[a-z]{16}' };
const own = 'acme_abcdefghijklmnop';

/** Answers as the worker does, with one unread note for each file that names how much it got. */
class FakeWorker implements WorkerLike {
  isOver = false;
  #hear: (event: { data: SourceAnswer }) => void = () => undefined;
  #fail: () => void = () => undefined;
  readonly #got = new Map<number, { name: string; size: number }>();

  postMessage(task: SourceTask): void {
    if (this.isOver) return;
    const { id } = task;
    const file = this.#got.get(id) ?? { name: '', size: 0 };
    this.#got.set(id, file);
    const say = (data: SourceAnswer): void => queueMicrotask(() => this.#hear({ data }));
    if (file.name === 'thrown') say({ id, failed: true });
    else if (task.task === 'start') file.name = task.file.name;
    else if (task.task === 'piece') {
      file.size += task.text.length;
      say({ id, more: file.size < 30 });
    } else if (task.task === 'end' && file.name.endsWith('.js')) say({ id, map: 'a.map' });
    else {
      const why = task.task === 'map' && typeof task.map !== 'string' ? task.map.why : 'more';
      say({ id, report: { findings: [], unread: [{ name: file.name, why, count: file.size }] } });
    }
  }

  addEventListener(type: string, hear: (event: { data: SourceAnswer }) => void): void {
    if (type === 'error') this.#fail = hear as () => void;
    else this.#hear = hear;
  }

  break(): void {
    this.isOver = true;
    this.#fail();
  }

  terminate(): void {
    this.isOver = true;
  }
}

const item = (name: string): Item => ({ id: name, kind: 'script', name });

const access: PageAccess = {
  read: ({ name }) => ({
    isCut: () => false,
    text: (async function* () {
      if (name.startsWith('shut')) throw new Unreadable('closed');
      for (let i = 0; i < 10; i++) yield '0123456789';
    })(),
  }),
  map: async (_, { name }) => (name === 'b.js' ? { why: 'map-missing' } : '{}'),
};

function begin(limits = SOURCE_LIMITS, map = access.map) {
  const worker = new FakeWorker();
  const states: ScanState[] = [];
  let resolve: (state: ScanState) => void = () => undefined;
  const ended = new Promise<ScanState>((done) => {
    resolve = done;
  });
  const session = new Session(
    { ...access, map },
    new Scanner(worker),
    (state) => {
      states.push(state);
      if (state.phase !== 'scanning' && state.total > 0) resolve(state);
    },
    scanAsSet(scan, { customRules: [rule] }),
    limits,
  );
  return { worker, states, session, ended };
}

const inventory = (...names: string[]) => ({
  items: names.map(item),
  responses: [item('/api')],
  unread: [],
});

describe('a session', () => {
  it('reads everything once, as far as the worker wants it, and says what is missing', async () => {
    const { session, ended } = begin();
    session.add(inventory('a.js', 'b.js', 'a.js', 'c', 'd', 'e', 'shut'));
    const { phase, done, total, read, unread, responses } = await ended;
    expect({ phase, done, total, read, responses }).toEqual({
      phase: 'done',
      done: 6,
      total: 6,
      read: 5,
      responses: 1,
    });
    expect([...unread].sort((a, b) => a.name.localeCompare(b.name))).toEqual([
      { name: 'a.js', why: 'more', count: 30 },
      { name: 'b.js', why: 'map-missing', count: 30 },
      ...['c', 'd', 'e'].map((name) => ({ name, why: 'more', count: 30 })),
      { name: 'shut', why: 'closed' },
    ]);
  });

  it('redacts in names of what was not read what the user wants found', async () => {
    const { session, ended } = begin();
    session.add({ ...inventory(`shut ${own}`), unread: [{ name: own, why: 'unlisted' }] });
    const { unread } = await ended;
    expect(unread.map(({ why }) => why)).toEqual(['unlisted', 'closed']);
    expect(JSON.stringify(unread)).not.toContain(own);
  });

  it('asks the site again only when told to', async () => {
    const { session, ended, states } = begin();
    session.add(inventory('c'));
    await ended;
    expect(states.at(-1)).toMatchObject({ done: 1, total: 1, responses: 1 });
    session.addResponses();
    expect(states.at(-1)).toMatchObject({ phase: 'scanning', total: 2, responses: 0 });
  });

  it('can be stopped, and says how much is left', async () => {
    const { session, worker, ended } = begin();
    session.add(inventory('a', 'b', 'c', 'd', 'e', 'f'));
    session.cancel();
    expect(await ended).toMatchObject({
      phase: 'cancelled',
      unread: [{ name: '', why: 'stopped', count: 6 }],
    });
    expect(worker.isOver).toBe(true);
  });

  it('keeps to the limits of all files together', async () => {
    const { session, ended } = begin({ ...SOURCE_LIMITS, files: 2 });
    session.add(inventory('a', 'b', 'c', 'd'));
    expect((await ended).unread).toContainEqual({ name: '', why: 'too-many', count: 2 });
    const small = begin({ ...SOURCE_LIMITS, total: 50 });
    small.session.add(inventory('a', 'b', 'c', 'd', 'e', 'f', 'g'));
    const { unread, done, read } = await small.ended;
    expect(done).toBe(7);
    const left = unread.find(({ why }) => why === 'too-many')?.count ?? 0;
    expect(left).toBeGreaterThan(0);
    expect(read).toBe(7 - left);
  });

  it('counts source maps among what all files come to', async () => {
    const { session, ended } = begin({ ...SOURCE_LIMITS, total: 400 }, async () => 'a'.repeat(500));
    session.add(inventory('a.js', 'b', 'c', 'd', 'e', 'f', 'g'));
    expect((await ended).unread).toContainEqual({ name: '', why: 'too-many', count: 3 });
  });

  it('counts what the worker threw at as not read, and not as read', async () => {
    const { session, ended } = begin();
    session.add(inventory('thrown', 'a'));
    const { read, unread } = await ended;
    expect(read).toBe(1);
    expect(unread).toContainEqual({ name: 'thrown', why: 'missing' });
  });

  it('does not wait for a worker that has failed', async () => {
    const { session, worker, ended } = begin();
    session.add(inventory('a', 'b'));
    worker.break();
    const { unread, read } = await ended;
    expect(read).toBe(0);
    expect(unread).toEqual(['a', 'b'].map((name) => ({ name, why: 'missing' })));
  });
});
