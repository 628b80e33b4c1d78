// In modules of its own: what other tests have listened for would be heard by the doors here.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { provideAnswerer, SLOT } from '../../../lib/answer/slot';
import { listen } from '../../../lib/doors/listen';
import { madeUpKey } from '../../../lib/guard/made-up';
import { answerSelfTests, selfTest } from '../../../lib/guard/self-test';
import { PROOFS, SELF_TEST_PORT, type SelfTestReport } from '../../../lib/messages/self-test';
import { NOTHING_STORED, type Stored } from '../../../lib/store/stored';
import { held } from '../../samples/held';
import { answerer } from './answerer';

const DOORS = ['paste', 'input', 'submit', 'keydown', 'click'] as const;
let controller = new AbortController();
const listenTo = (types: readonly (typeof DOORS)[number][]): void => {
  for (const type of types) listen(type, controller.signal, () => undefined);
};

beforeEach(() => {
  delete (globalThis as { [key: symbol]: unknown })[Symbol.for(SLOT)];
  controller = new AbortController();
  window.location.href = 'https://github.com/acme/app/issues/new';
});
afterEach(() => {
  controller.abort();
  vi.restoreAllMocks();
});

it('makes up a key that is found, and another one each time', () => {
  const keys = Array.from({ length: 50 }, madeUpKey);
  for (const key of keys) expect(held(`token: ${key}`)).toEqual([key]);
  expect(new Set(keys).size).toBe(50);
});

describe('the report', () => {
  it('proves what is there, and claims nothing that is not', () => {
    expect(selfTest(0.5, null)).toEqual({
      frame: 0.5,
      top: true,
      host: 'github.com',
      kind: 'tracker',
      proofs: {
        detection: true,
        decision: true,
        doors: false,
        tap: false,
        dialog: false,
        settings: false,
      },
    });
    provideAnswerer(answerer);
    listenTo(DOORS.slice(1));
    expect(selfTest(0.5, NOTHING_STORED).proofs.doors).toBe(false);
    listenTo(['paste']);
    expect(selfTest(0.5, NOTHING_STORED).proofs).toMatchObject({
      doors: true,
      dialog: true,
      settings: true,
    });
  });

  it('says what the rest of it says where nothing is asked', () => {
    window.location.href = 'https://console.aws.amazon.com/';
    const off = {
      ...NOTHING_STORED,
      settings: { ...NOTHING_STORED.settings, mode: 'off' as const },
    };
    expect(selfTest(1, off)).toMatchObject({
      kind: 'console',
      proofs: { detection: true, decision: true },
    });
  });
});

describe('asked by the popup', () => {
  const connect = fakeBrowser.runtime.onConnect;
  /** Starts to answer. @returns how to ask, by a port of that name from an extension of that id. */
  function setUp(stored: () => Stored | null, loaded: Promise<void>) {
    let connected = (_port: unknown): void => undefined;
    vi.spyOn(connect, 'removeListener').mockImplementation(() => undefined);
    vi.spyOn(connect, 'addListener').mockImplementation((listener) => {
      connected = listener as typeof connected;
    });
    answerSelfTests(controller.signal, stored, loaded);
    return (name = SELF_TEST_PORT, id = fakeBrowser.runtime.id) => {
      const reports: SelfTestReport[] = [];
      connected({ name, sender: { id }, postMessage: (one: SelfTestReport) => reports.push(one) });
      return reports;
    };
  }

  it('answers nobody else', () => {
    const ask = setUp(() => null, Promise.resolve());
    expect(ask('another')).toEqual([]);
    expect(ask(SELF_TEST_PORT, 'another')).toEqual([]);
    expect(ask()).toHaveLength(1);
  });

  it('answers at once, and once more when what comes late has come', async () => {
    let stored: Stored | null = null;
    let load = (): void => undefined;
    const ask = setUp(() => stored, new Promise((resolve) => (load = resolve)));
    const late = (): boolean[] => reports.map(({ proofs }) => proofs.dialog && proofs.settings);
    const reports = ask();
    expect(late()).toEqual([false]);
    expect(Object.keys(reports[0]?.proofs ?? {})).toEqual([...PROOFS]);
    provideAnswerer(answerer);
    await Promise.resolve();
    expect(late()).toEqual([false]);
    stored = NOTHING_STORED;
    load();
    await vi.waitFor(() => expect(late()).toEqual([false, true]));
    expect(reports[1]?.frame).toBe(reports[0]?.frame);
  });

  it('tests detection once it is ready, where the page need not wait for that', async () => {
    let prepared = (): void => undefined;
    const scan = vi.fn(answerer.scan);
    const ready = () => new Promise<void>((resolve) => (prepared = resolve));
    provideAnswerer({ ...answerer, scan, ready });
    const ask = setUp(() => NOTHING_STORED, Promise.resolve());
    const reports = ask();
    await new Promise((resolve) => setTimeout(resolve));
    expect([reports.length, scan.mock.calls.length]).toEqual([0, 0]);
    prepared();
    await vi.waitFor(() => expect(reports).toHaveLength(1));
    expect(reports[0]?.proofs).toMatchObject({ detection: true, decision: true, dialog: true });
    // By what judges what is written here, which is not prepared twice.
    expect(scan).toHaveBeenCalledOnce();
  });
});
