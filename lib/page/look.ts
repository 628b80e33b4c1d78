import type { PageItem } from '../messages/page';
import { fingerprint } from '../policy/fingerprint';
import type { Stored } from '../store/stored';
import type { PageState } from './answer-port';
import { alarms } from './classify';
import { Entries, type Entry } from './entries';
import type { PageDesk, PageHost } from './host';
import { judge } from './judge';
import { type Sighting, startLookout } from './lookout';
import { createMarks } from './marks';
import { isOwnField } from './own-field';
import type { Spot } from './piece';
import { placeOf } from './places';
import type { Posts } from './posts';
import { canShow, elementOf } from './rects';
import { saysOf } from './says';

/** What the user has sent off a moment ago, from here or from the page before. */
export interface Sent {
  readonly values: ReadonlySet<string>;
  /** `null` until they have been read, which most pages give no reason for. */
  readonly prints: ReadonlySet<string> | null;
  readPrints(): Promise<void>;
  readonly posts: Posts;
}

/** What a look is taken with, and judged on. */
export interface LookGround {
  readonly host: PageHost;
  readonly desk: PageDesk;
  readonly stored: Stored;
}

/**
 * One look at a page, with the settings as they are: from the first node on until the page is left or
 * the settings change.
 * @param told called when there is something new to tell.
 */
export function lookAtPage(
  signal: AbortSignal,
  { host, desk, stored }: LookGround,
  sent: Sent,
  told: () => void,
): PageState {
  const { words } = host;
  const entries = new Entries();
  const lost = (spot: Spot<Node>, value: string): void => lookout.forget(spot, value);
  const marks = createMarks(() => entries.all(), lost, words, signal);
  const isOwn = (value: string): boolean => {
    const { values, prints } = sent;
    if (values.size === 0 && !prints?.size) return false;
    const print = prints?.size ? fingerprint(stored.fingerprintKey, value) : null;
    const went = values.has(value) || (print !== null && prints?.has(print) === true);
    return went && !sent.posts.isInField(value);
  };
  const saw = (sighting: Sighting): boolean => {
    const { finding, value, spot } = sighting;
    if (entries.addOften(value, spot)) return true;
    const now = Date.now();
    // Pages change their address as they change.
    const page = desk.destination(null);
    const judged = judge(sighting, { words, desk, stored, page }, now);
    const element = elementOf(spot);
    if (!judged || (element && isOwnField(element, value))) return true;
    const entry = entries.add(value, judged, spot, () => {
      const { provider, revoke, advice } = words.explain(finding);
      return {
        title: words.titleOf(finding),
        provider,
        proof: words.proofOf(finding, now),
        revoke: revoke ?? null,
        advice: advice ?? null,
        place: placeOf(page.kind, element),
      };
    });
    return entry !== null;
  };
  const rests = (): void => {
    if (sent.prints === null && entries.all().length > 0) {
      void sent.readPrints().then(() => {
        if (!signal.aborted) rests();
      });
      return;
    }
    // Only now: a comment shows up before its field is emptied.
    for (const entry of entries.all()) {
      const { finding, value } = entry;
      if (!finding.own && alarms(finding.gravity) && isOwn(value))
        entry.finding = { ...finding, own: true };
    }
    marks.refresh();
    told();
  };
  const lookout = startLookout(signal, {
    scan: host.scan,
    prepare: words.prepare,
    mayHold: words.mayHold,
    saw,
    rests,
  });
  const item = (entry: Entry): PageItem => {
    const { id, title, finding, revoke, spots } = entry;
    return {
      id,
      title,
      gravity: finding.gravity,
      class: finding.class,
      preview: finding.preview,
      where: finding.where,
      says: saysOf(entry, entries.hasSecretBeside(entry), words),
      revoke,
      onView: spots.some(canShow),
    };
  };
  return {
    get entries() {
      return entries.all();
    },
    get busy() {
      return lookout.isBusy();
    },
    get limit() {
      return lookout.limit();
    },
    get cost() {
      return lookout.cost();
    },
    item,
    show: (id) => {
      const entry = entries.byId(id);
      if (entry) marks.show(entry);
    },
  };
}
