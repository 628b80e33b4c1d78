import { TALLY } from '../messages/tally';
import { nextEnd } from '../policy/ends';
import { waitFor } from '../policy/settings';
import { tellExtension } from '../store/api';
import { notePosted, readPosted } from '../store/posted';
import type { Stored } from '../store/stored';
import { answerPagePorts, type PageState } from './answer-port';
import type { PageDesk, PageHost } from './host';
import { isQuiet } from './judge';
import { lookAtPage, type Sent } from './look';
import { watchPath } from './moved';
import { watchPosts } from './posts';

/** One a frame: the script may be injected twice, by the manifest and by a registration. */
const RUNNING = Symbol.for('keyslip.page');

/**
 * Looks through the page of this frame when it is idle.
 * @param lent comes when the script that answers has run.
 * @param deskNow the guard of this frame: where there is none, nobody decides what is to be said.
 */
export function startPage(lent: Promise<PageHost>, deskNow: () => PageDesk | undefined): void {
  const world = globalThis as { [RUNNING]?: AbortController };
  world[RUNNING]?.abort();
  const controller = new AbortController();
  world[RUNNING] = controller;
  void lent.then((host) => {
    const desk = deskNow();
    if (desk) run(host, desk, controller.signal);
  });
}

function run(host: PageHost, desk: PageDesk, signal: AbortSignal): void {
  let key: string | null = null;
  let state: PageState | null = null;
  let look = new AbortController();
  const values = new Set<string>();
  let prints: ReadonlySet<string> | null = null;
  const posts = watchPosts(signal, desk, (text) => {
    const now = Date.now();
    const found = host.scan(text, { now }).filter((one) => one.class === 'secret');
    const fresh = found.map(({ start, end }) => text.slice(start, end));
    if (fresh.length === 0) return;
    for (const value of fresh) values.add(value);
    void notePosted(fresh, key, now).catch(() => undefined);
  });
  const sent: Sent = {
    values,
    get prints() {
      return prints;
    },
    async readPrints() {
      prints = await readPosted(Date.now()).catch(() => new Set<string>());
    },
    posts,
  };
  const tell = answerPagePorts(signal, () => state ?? NOT_YET);
  const begin = (stored: Stored): void => {
    look.abort();
    look = new AbortController();
    const until = AbortSignal.any([signal, look.signal]);
    const now = Date.now();
    const page = desk.destination(null);
    const quiet = isQuiet(stored, page, now);
    const again = (): void => begin(stored);
    if (quiet)
      watchPath(until, () => {
        if (!isQuiet(stored, desk.destination(null), Date.now())) again();
      });
    const end = nextEnd(stored, page.host, now);
    if (end < Infinity) {
      const ended = (): void => {
        again();
        // The badge says of a page that it is paused, and hears of nothing that ends by itself.
        if (window.top === window) tellExtension(TALLY);
      };
      const timer = setTimeout(ended, waitFor(end, now));
      until.addEventListener('abort', () => clearTimeout(timer), { once: true });
    }
    state = quiet ? NOTHING : lookAtPage(until, { host, desk, stored }, sent, tell);
    tell();
  };
  host.watch(signal, (stored) => {
    key = stored.fingerprintKey;
    prints = null;
    begin(stored);
  });
}

/** Where nothing is to be said nothing is looked at. */
const NOTHING: PageState = {
  entries: [],
  busy: false,
  limit: null,
  cost: { total: 0, longest: 0, slices: 0, nodes: 0, characters: 0 },
  item: () => {
    throw new Error('Nothing was found');
  },
  show: () => undefined,
};
const NOT_YET: PageState = { ...NOTHING, busy: true };
