import type { homeOf } from '../detect/rules-by-id';
import type { scan } from '../detect/scan';
import type { Finding } from '../detect/types';
import type { Ask, DoorName, Load, Outcome, Part } from '../doors/door';
import type { InTurn } from '../doors/in-turn';
import type { Field } from '../editors/field';
import type { Scan } from '../files/types';
import type { PageDesk, PageHost, Words } from '../page/host';
import type { Verdict } from '../policy/decide';
import type { Destination, DestinationKind } from '../policy/destination';
import type { Exception } from '../policy/exceptions';
import type { Stored } from '../store/stored';

/** A finding the decision was about. */
export interface Judged {
  /** Index of its part. */
  readonly part: number;
  readonly finding: Finding;
  readonly value: string;
  readonly verdict: Verdict;
}

/** What a door stopped, and why. Holds secrets, and never leaves the frame. */
export interface Held {
  readonly door: DoorName;
  readonly parts: readonly Part[];
  readonly destination: Destination;
  readonly verdict: Verdict;
  /** What the question is about. */
  readonly judged: readonly Judged[];
  /** All findings of each part, let through or not: what no excerpt may show. */
  readonly found: readonly (readonly Finding[])[];
  /** Comes true when what was held could wait no longer and has failed: the user is told. */
  readonly lapsed?: Promise<void>;
  /** All that goes with a request, as the tap hands it over. */
  readonly sent?: string;
}

/** What the guard wants to know of an answer, by value. */
export interface Ledger {
  /**
   * Let through: no door asks about it again.
   * @param until when what was kept of it has its say, in ms since the epoch; left out: nothing was.
   */
  allow(values: ReadonlySet<string>, until?: number): void;
  /** Refused: scripts of the page get no second question. */
  refuse(values: ReadonlySet<string>): void;
  /**
   * About to be redacted in the fields: what the page made of them until now goes nowhere.
   * @param until how long nobody is asked about that, in ms since the epoch; 0 takes it back, as the fields did not
   * take it.
   */
  redact(until: number): void;
  /** Redacted, and seen to be: no longer where it was. */
  forget(values: ReadonlySet<string>): void;
}

/** What of the guard is needed to decide on files, whose findings come late. */
export interface FileDesk {
  readonly scan: Scan;
  readonly destination: Destination;
  /** Does what is found in them have to wait? Else the page has them, and there is only something to say. */
  readonly holds: boolean;
  readonly ledger: Ledger;
  /** The decision, on what was found so far: what is let through meanwhile counts. */
  judge(found: readonly Found[]): {
    readonly verdict: Verdict;
    readonly judged: readonly Omit<Judged, 'part'>[];
  };
  readonly inTurn: InTurn;
}

/** A secret that went because of an exception. */
export interface Passed extends Found {
  readonly door: DoorName;
  readonly destination: Destination;
  readonly exception: Exception;
}

export interface Found {
  readonly finding: Finding;
  readonly value: string;
}

/** What the second script does for the guard. */
export interface Answerer {
  /** Detection with all it can do; see `lib/detect/beyond.ts`. */
  readonly scan: typeof scan;
  /** Comes true once the scan is ready, so that the first is no slower than others. */
  ready(): Promise<void>;
  /** Where keys of a rule belong; the guard alone knows it of the rules in its lean table. */
  readonly homeOf: typeof homeOf;
  /** The kind of a page, by every list; the guard alone knows those where it has to be silent. */
  readonly kindOf: (host: string, path: string) => DestinationKind;
  /** Do the names of a button say that it sends? See `verbs.ts`. */
  readonly sends: (names: string, submits: boolean, button: Element) => boolean;
  /** Where in the site this is, as far as a decision of one project is not meant for another; see `remember.ts`. */
  readonly place: () => string;
  /** See `press.ts`. */
  readonly press: Ask['press'];
  /** For the script that looks through the page. */
  readonly words: Words;
  readonly watch: PageHost['watch'];
  /** What else a text that is sent may say, once it is decoded; see `unfold.ts`. */
  readonly unfold: (texts: readonly string[]) => string[];
  /** Do they carry a value that is not in them as it is? The first is as it was sent. */
  readonly carries: (texts: readonly string[], watched: { readonly value: string }) => boolean;
  /**
   * Has files looked through, asks where it must, and brings the page what may go. With folders it has all of that, and
   * what was found in them is on the watch-list once this is fulfilled.
   */
  files(load: Load, desk: FileDesk): Promise<void>;
  /**
   * Asks the user, unless nothing is left to ask about. Fails only if the dialog itself does, which
   * counts as a refusal.
   */
  resolve(held: Held, ledger: Ledger): Promise<Outcome>;
  /** What an exception has let through, for the record. Returns at once. */
  letThrough(passed: Passed): void;
  /**
   * Marks a field with the number of undecided secrets in it and warnings; none removes the mark.
   * @param review asks about the secrets in the field now, instead of when they are sent.
   */
  mark(field: Field, watched: number, warnings: readonly Judged[], review: () => void): void;
}

/**
 * What of a guard is needed besides: by the frames around it and inside of it, to keep one list of what is undecided,
 * and by the other scripts of its own.
 */
export interface FrameDesk extends PageDesk {
  /** What holds now. */
  stored(): Stored;
  /** Where this document is, or what is entered in a field would go; see `lib/guard/judge.ts`. */
  destination(field: Field | null): Destination;
  /** @param door left out: for what a page shows. */
  decide(
    ...asked: [...Parameters<PageDesk['decide']>, door?: DoorName]
  ): readonly Omit<Judged, 'part'>[];
  readonly memory: {
    readonly isAllowed: (value: string) => boolean;
    allow(value: string, until?: number): void;
    refuse(value: string): void;
    forget(value: string): void;
    isRefused(value: string): boolean;
  };
  readonly watchList: {
    add(value: string, finding: Finding, field?: Field): void;
    remove(value: string, from?: Field, forGood?: boolean): void;
    allow(value: string): void;
    isStale(value: string): boolean;
    in(field: Field): readonly Found[];
    fields(): readonly Field[];
  };
  /** Shows beside a field what is known of it now. */
  mark(field: Field): void;
}

/** Where the two scripts of a frame meet: a global of the isolated world, which no page can see. */
interface Slot {
  answerer?: Answerer;
  desk?: FrameDesk;
  /**
   * Takes the body of the script that answers, which the build has put around it (`lent` in
   * wxt.config.ts): it is read once the page has loaded, or somebody needs it.
   */
  lend?: (body: () => void) => void;
  /** The body, as long as nobody has needed it. */
  body?: (() => void) | undefined;
  readonly waiting: ((answerer: Answerer) => void)[];
}

export const SLOT = 'keyslip.answer';
const KEY = Symbol.for(SLOT);

function slot(): Slot {
  const world = globalThis as { [KEY]?: Slot };
  world[KEY] ??= { waiting: [] };
  return world[KEY];
}

/** Called by the guard. */
export function provideDesk(desk: FrameDesk): void {
  const here = slot();
  here.desk = desk;
  here.lend = (body) => {
    // A second one was sent for, or takes the place of one that an update has orphaned.
    const isWanted = here.answerer || here.body;
    here.body = isWanted ? undefined : body;
    if (isWanted || here.waiting.length > 0) run(here, body);
  };
}

/** Runs the script that answers, in this moment. */
function run(here: Slot, body = here.body): void {
  here.body = undefined;
  try {
    body?.();
  } catch {
    // Whoever waits goes on waiting: nothing passes meanwhile.
  }
}

/** This frame's guard, if it runs. */
export function deskNow(): FrameDesk | undefined {
  return slot().desk;
}

/** Called by the script that answers, once. */
export function provideAnswerer(answerer: Answerer): void {
  const here = slot();
  here.answerer = answerer;
  for (const ready of here.waiting.splice(0)) ready(answerer);
}

/** The answerer, as soon as its script is there. */
export function answerer(): Promise<Answerer> {
  const here = slot();
  run(here);
  return here.answerer
    ? Promise.resolve(here.answerer)
    : new Promise((resolve) => here.waiting.push(resolve));
}

/** Who answers in this frame, if the script is there by now. */
export function answererNow(): Answerer | undefined {
  const here = slot();
  run(here);
  return here.answerer;
}

/** Has the script run by now? Unlike all others, this asks without having it run. */
export function isAnswering(): boolean {
  return slot().answerer !== undefined;
}
