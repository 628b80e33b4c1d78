import { preview } from '../detect';
import { facts } from '../detect/facts';
import { explain, redactions } from '../detect/words';
import {
  type DialogAnswer,
  type DialogFinding,
  type DialogRequest,
  openDialog,
} from '../dialog/dialog';
import { type NoticeContent, type NoticeHandle, showNotice } from '../dialog/notice';
import type { DoorName } from '../doors/door';
import { copyText } from '../editors/clipboard';
import { t } from '../ui/i18n';
import { excerpt, type Masked, type Segment } from './excerpt';
import { proofOf } from './proof';
import { remember } from './remember';
import type { Answerer, Held, Judged } from './slot';
import { titleOf } from './title';

export type Choice = 'redacted' | 'original' | 'cancelled';

export interface About {
  readonly message: string;
  /** Is there a redacted copy to choose? */
  readonly redactable: boolean;
}

/** How a frame shows things. */
export interface Presenter {
  /** @param about what else to say of it. */
  ask(held: Held, about?: About): Promise<Choice>;
  /** A note beside an element, or beside what stands for it on the page. */
  tell(beside: Element, content: NoticeContent): NoticeHandle;
  /** See {@link Answerer}. */
  mark: Answerer['mark'];
  /** Tells that a field did not take what it was given; redacted text goes to the clipboard. */
  refused(choice: 'redacted' | 'original', text?: string): void;
}

const CHOICES: Readonly<Record<DialogAnswer['choice'], Choice>> = {
  redact: 'redacted',
  original: 'original',
  allow: 'original',
  cancel: 'cancelled',
};

/** @param signal ends whatever is shown. */
export function createPresenter(signal: AbortSignal): Presenter {
  const notices = new Map<Element, { close(): void }>();
  return {
    async ask(held, about) {
      const dialog = openDialog({ ...requestFor(held), ...about }, signal);
      void held.lapsed?.then(() => dialog.remark(t('lapsed')));
      const answer = await dialog.answer;
      dialog.close();
      // A store out of reach (an orphaned guard) must not undo what was decided for now.
      if (answer.choice === 'allow') await remember(answer, held).catch(() => undefined);
      return CHOICES[answer.choice];
    },
    tell: (beside, content) => showNotice(anchorOf(beside), content, signal),
    mark(field, watched, warnings, review) {
      const { element } = field;
      notices.get(element)?.close();
      notices.delete(element);
      const texts = [
        ...(watched > 0 ? [t('markWatched', String(watched))] : []),
        ...new Set(warnings.map(({ finding }) => t('markWarning', titleOf(finding)))),
      ];
      if (texts.length === 0) return;
      notices.set(
        element,
        showNotice(
          element,
          {
            texts,
            count: watched || warnings.length,
            actions: watched > 0 ? [{ label: t('markReview'), run: review }] : [],
          },
          signal,
        ),
      );
    },
    refused(choice, text) {
      const message = t(choice === 'redacted' ? 'refusedRedacted' : 'refusedOriginal');
      const show = (copied: boolean): void => {
        showNotice(
          document.activeElement ?? document.documentElement,
          { texts: copied ? [message, t('copiedRedacted')] : [message], count: 0 },
          signal,
        );
      };
      if (text === undefined) show(false);
      else void copyText(text).then(show);
    },
  };
}

function requestFor(held: Held): DialogRequest {
  const { door, judged, verdict, destination } = held;
  const now = Date.now();
  // The same secret twice, or in text and markup, is one line of the dialog.
  const byValue = new Map<string, Judged>();
  for (const one of judged) if (!byValue.has(one.value)) byValue.set(one.value, one);
  return {
    door: DIALOG_DOOR[door],
    // On the welcome page people practise, and its host is a number.
    host: location.protocol.endsWith('-extension:') ? t('practiceHost') : destination.host,
    destination: destination.kind,
    overridable: verdict !== 'block',
    findings: [...byValue.values()].map((one) => findingFor(one, now)),
    excerpt: excerptFor(held, [...byValue.keys()]),
    allow: { scopes: ['fingerprint', 'rule', 'site'] },
  };
}

/** Inputs for files are often hidden behind a button: then their label, or what they lie in. */
function anchorOf(element: Element): Element {
  const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
  for (let at: Element | null | undefined = element; at; at = at.parentElement) {
    if (at.getClientRects().length > 0) return at;
    if (label?.getClientRects().length) return label;
  }
  return document.documentElement;
}

const DIALOG_DOOR: Readonly<Record<DoorName, DialogRequest['door']>> = {
  paste: 'paste',
  drop: 'drop',
  file: 'file',
  type: 'type',
  submit: 'submit',
  send: 'send',
  network: 'network',
};

function findingFor({ finding, value }: Judged, now: number): DialogFinding {
  const { provider, env, revoke, advice } = explain(finding, facts);
  return {
    rule: finding.rule,
    title: titleOf(finding),
    provider,
    proof: proofOf(finding, now),
    preview: preview(value, finding.rule),
    name: env,
    ...(revoke ? { revokeUrl: revoke } : {}),
    ...(advice ? { advice } : {}),
  };
}

/** The lines of the first part that holds a finding, with what would stand there instead. */
function excerptFor({ parts, judged, found }: Held, values: readonly string[]): Segment[][] {
  const at = judged[0]?.part ?? 0;
  const text = parts[at]?.text ?? '';
  const findings = found[at] ?? [];
  const names = redactions(text, findings);
  const masked = findings.map((finding, i): Masked => {
    const { start, end } = finding;
    const value = text.slice(start, end);
    const mark = values.indexOf(value);
    if (mark < 0) return { start, end, text: preview(value) };
    return { start, end, text: names[i]?.text ?? preview(value), mark };
  });
  return excerpt(text, masked);
}
