import { type Finding, preview, type Replacement, replaceSpans } from '../detect';
import { factsOf } from '../detect/facts';
import { everywhere, explain, redactions } from '../detect/words';
import {
  type DialogAnswer,
  type DialogFinding,
  type DialogRequest,
  openDialog,
} from '../dialog/dialog';
import { type NoticeContent, type NoticeHandle, showNotice } from '../dialog/notice';
import { createInTurn } from '../doors/in-turn';
import { copyText } from '../editors/clipboard';
import { activeElement, fieldAt } from '../editors/field';
import { EXCEPTION_SUBJECTS } from '../policy/exceptions';
import { isOpenTo, type ManagedPolicy } from '../policy/policy';
import { isOrphaned, isOwnPage } from '../store/api';
import type { HistoryOutcome, HistoryWhy } from '../store/history';
import { t } from '../ui/i18n';
import { excerpt, type Masked, type Segment } from './excerpt';
import type { Kept } from './kept';
import { named } from './naming';
import { isOnPage } from './on-page';
import { otherSite } from './other-site';
import { proofOf } from './proof';
import type { Recorder } from './record';
import { type Asking, askAbove, askForOthers, hasRoom } from './relay';
import { DAYS, pathPrefix, remember } from './remember';
import { type Answerer, deskNow, type Held, type Judged } from './slot';
import { titleOf } from './title';

/** `allowed`: an exception was kept, and tells where and how long. */
export type Choice = 'redacted' | 'original' | 'allowed' | 'cancelled';

export interface About {
  readonly message?: string;
  /** Is there a redacted copy to choose? */
  readonly redactable: boolean;
}

/** So many secrets of a question are listed; nobody reads thousands, and to draw them takes seconds. */
const LISTED = 50;

/** In which an exception has come to every frame, in ms. */
const MOMENT = 10_000;

/** How long a frame goes by the choice itself, in ms since the epoch. */
export const untilOf = (choice: Choice): number | undefined =>
  choice === 'allowed' ? Date.now() + MOMENT : undefined;

/** How a frame shows things, and puts on record what it does not ask about. */
export interface Presenter extends Omit<Recorder, 'decided'> {
  /** @param about what else to say of it. */
  ask(held: Held, about?: About): Promise<Choice>;
  /** What the user went on writing under the last question, once. */
  typed(): string;
  /** A note beside an element, or beside what stands for it on the page. */
  tell(beside: Element, content: NoticeContent): NoticeHandle;
  /** See {@link Answerer}. */
  mark: Answerer['mark'];
  /** Tells that a field did not take what it was given; redacted text goes to the clipboard. */
  refused(choice: 'redacted' | 'original', text?: string): void;
}

/** How an answer is written down; what is allowed from now on goes now as it is. */
const OUTCOMES = {
  redact: 'redacted',
  original: 'original',
  allow: 'allowed',
  cancel: 'cancelled',
} as const satisfies Readonly<Record<DialogAnswer['choice'], HistoryOutcome>>;

/** What an answer may say besides. */
type Said = Pick<DialogAnswer, 'choice'> & Pick<HistoryWhy, 'reason' | 'note'>;

/** @param signal ends whatever is shown. @param kept what holds now. */
export function createPresenter(
  signal: AbortSignal,
  kept: () => Kept,
  record: Recorder,
): Presenter {
  // A question of another frame may come while one of this frame is asked.
  const inTurn = createInTurn();
  askForOthers(inTurn, signal);
  const notices = new WeakMap<Element, NoticeHandle>();
  const said = new WeakMap<Element, NoticeHandle>();
  let typed = '';
  /** Beside what has the focus. */
  const noteBeside = (...texts: string[]): void => {
    const focused = document.activeElement ?? document.documentElement;
    const anchor = anchorOf(focused);
    // Two at the same place would lie on each other.
    said.get(anchor)?.close();
    said.set(anchor, showNotice(anchor, { texts, count: 0 }, signal));
  };
  return {
    ...record,
    async ask(held, about) {
      const { policy, scan } = kept();
      const request = { ...requestFor(held, policy), ...about };
      const ask = async (dialog: Asking): Promise<DialogAnswer> => {
        void held.lapsed?.then(() => dialog.remark(t('lapsed')));
        const answer = await dialog.answer;
        typed = dialog.typed?.() ?? '';
        dialog.close();
        return answer;
      };
      const above = hasRoom() ? null : await askAbove(request, signal);
      const answer = await (above
        ? ask(above)
        : inTurn(() => {
            const active = activeElement();
            return ask(openDialog(request, signal, active, isPlain(active)));
          }));
      const { reason, note }: Said = answer;
      const inWords = note && noteFrom(note, held, scan);
      const why = reason || inWords ? { reason, note: inWords } : undefined;
      const outcome = OUTCOMES[answer.choice];
      record.decided(held, outcome, why);
      try {
        if (answer.choice === 'allow') await remember(answer, held, policy);
        return outcome;
      } catch {
        // A store out of reach must not undo what was decided for now.
        noteBeside(t('notRemembered'));
        return 'original';
      }
    },
    typed() {
      const text = typed;
      typed = '';
      return text;
    },
    tell: (beside, content) => showNotice(anchorOf(beside), content, signal),
    mark(field, watched, warnings, review) {
      const { element } = field;
      const here = deskNow()?.destination(null);
      if (here) record.warned(element, warnings, here, 'type');
      const known = notices.get(element);
      const texts = [
        ...(watched > 0 ? [t('markWatched', String(watched))] : []),
        ...new Set(warnings.map(({ finding }) => t('markWarning', titleOf(finding)))),
      ];
      if (texts.length === 0) {
        known?.close();
        return;
      }
      const content = {
        texts,
        count: watched || warnings.length,
        actions: watched > 0 ? [{ label: t('markReview'), run: review }] : [],
      };
      // For each letter that is typed; one that was dismissed stays so, and none is read aloud twice.
      if (known && !known.isOver) known.update(content);
      else notices.set(element, showNotice(element, content, signal));
    },
    refused(choice, text) {
      const message = t(choice === 'redacted' ? 'refusedRedacted' : 'refusedOriginal');
      if (text === undefined) noteBeside(message);
      else
        void copyText(text).then((copied) =>
          noteBeside(message, ...(copied ? [t('copiedRedacted')] : [])),
        );
    },
  };
}

/** People explain a key with the key. Cut last: nothing finds half of one. */
function noteFrom(said: string, held: Held, scan: Kept['scan']): string {
  return replaceSpans(said, spansIn(said, scan(said), held)).slice(0, 500);
}

/** What to put in a text in place of the secrets in question, and of others that were found in it. */
function spansIn(text: string, findings: readonly Finding[], held: Held): Replacement[] {
  const { names } = named(held);
  return everywhere(text, redactions(text, findings, names), names);
}

/**
 * Is it a field with a value of its own? Editors want to know whether they have the focus: Slate's caret is lost, and
 * CodeMirror 5 reads its input no more else.
 */
const isPlain = (active: Element | null): boolean => fieldAt(active)?.kind === 'plain';

function requestFor(held: Held, policy: ManagedPolicy): DialogRequest {
  const { door, judged, verdict, destination } = held;
  const now = Date.now();
  const to = otherSite(held);
  // The same secret twice, or in text and markup, is one line of the dialog.
  const byValue = new Map<string, Judged>();
  for (const one of judged) if (!byValue.has(one.value)) byValue.set(one.value, one);
  const listed = [...byValue.values()].slice(0, LISTED);
  const more = byValue.size - listed.length;
  return {
    door,
    // On the welcome page people practise, and its host is a number.
    host: isOwnPage() ? t('practiceHost') : destination.host,
    destination: destination.kind,
    ...(to ? { to } : {}),
    overridable: verdict !== 'block',
    findings: listed.map((one) => findingFor(one, now)),
    ...(more > 0 ? { more } : {}),
    excerpt: excerptFor(held, [...byValue.keys()]),
    allow: allowFor(held, policy, more === 0),
    ...(policy.message ? { organisation: policy.message } : {}),
    ...(policy.helpUrl ? { help: policy.helpUrl } : {}),
    ...(isOrphaned() ? { message: t('orphaned') } : {}),
    justify: policy.requireReason === true,
  };
}

/**
 * What the user may let through from now on, as far as policy leaves it to them.
 * @param isListed whether all secrets are shown: nobody keeps an exception for each of many that they have not seen.
 */
function allowFor(
  { judged, destination }: Held,
  policy: ManagedPolicy,
  isListed: boolean,
): DialogRequest['allow'] {
  const rules = new Set(judged.map(({ finding }) => finding.rule));
  // Read again, a key in a picture is another one.
  const isSeen = judged.some(({ finding }) => finding.proof.kind === 'sight');
  const days = policy.exceptions?.days ?? Number.POSITIVE_INFINITY;
  return {
    // Without the extension there is nowhere to keep an exception.
    scopes: EXCEPTION_SUBJECTS.filter(
      (by) =>
        !isOrphaned() &&
        isOpenTo(policy, by, destination.kind, ...rules) &&
        ((isListed && !isSeen) || by !== 'fingerprint'),
    ),
    path: pathPrefix(destination),
    expiries: (['hour', 'day', 'month', 'never'] as const).filter((name) => DAYS[name] <= days),
  };
}

/**
 * Inputs for files are often hidden behind a button, and fields out of the page: then their label, or what they
 * lie in.
 */
function anchorOf(element: Element): Element {
  const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
  for (let at: Element | null | undefined = element; at; at = at.parentElement) {
    if (isOnPage(at)) return at;
    if (label && isOnPage(label)) return label;
  }
  return document.documentElement;
}

function findingFor({ finding, value }: Judged, now: number): DialogFinding {
  const { provider, revoke, advice } = explain(finding, factsOf);
  return {
    title: titleOf(finding),
    provider,
    proof: proofOf(finding, now),
    preview: preview(value, finding.rule),
    ...(revoke ? { revokeUrl: revoke } : {}),
    ...(advice ? { advice } : {}),
  };
}

/** The lines of the first part that holds a finding, with what would stand there instead. */
function excerptFor(held: Held, values: readonly string[]): Segment[][] {
  const { parts, judged, found } = held;
  const at = judged[0]?.part ?? 0;
  const text = parts[at]?.text ?? '';
  const findings = found[at] ?? [];
  const marks = new Map(values.map((value, i) => [value, i]));
  const masked = spansIn(text, findings, held).map(({ start, end, text: name }): Masked => {
    const value = text.slice(start, end);
    const mark = marks.get(value);
    return mark === undefined
      ? { start, end, text: preview(value) }
      : { start, end, text: name, mark };
  });
  return excerpt(text, masked);
}
