import { describe, type Finding, preview, redactions } from '../detect';
import {
  type DialogAnswer,
  type DialogFinding,
  type DialogRequest,
  openDialog,
} from '../dialog/dialog';
import { showNotice } from '../dialog/notice';
import type { DoorName, Question } from '../doors/door';
import { copyText } from '../editors/clipboard';
import type { Field } from '../editors/field';
import { fingerprint } from '../policy/fingerprint';
import { addException, ensureFingerprintKey } from '../store/stored';
import { t } from '../ui/i18n';
import { excerpt, type Masked, type Segment } from './excerpt';
import { destinationOf, type Judged, type Judgement } from './judge';

export type Choice = 'redacted' | 'original' | 'cancelled';

/** How the guard shows things. One for each frame. */
export interface Presenter {
  /** Runs questions one after another: there is one dialog. A question that fails is a refusal. */
  queue<T>(question: () => Promise<T>): Promise<T>;
  ask(question: Question, judgement: Judgement): Promise<Choice>;
  /** Marks a field with the number of undecided secrets in it and warnings; none removes the mark. */
  mark(field: Field, watched: number, warnings: readonly Judged[]): void;
  /** Tells that a field did not take what it was given; redacted text goes to the clipboard. */
  refused(message: string, text?: string): void;
}

/** @param signal ends whatever is shown. */
export function createPresenter(signal: AbortSignal): Presenter {
  let last: Promise<unknown> = Promise.resolve();
  const notices = new Map<Element, { close(): void }>();
  return {
    queue(question) {
      const next = last.then(question);
      last = next.catch(() => undefined);
      return next;
    },
    async ask(question, judgement) {
      const dialog = openDialog(requestFor(question, judgement), signal);
      const answer = await dialog.answer;
      dialog.close();
      if (answer.choice === 'allow') {
        // A store out of reach (an orphaned guard) must not undo what was decided for now.
        await remember(answer, judgement.judged).catch(() => undefined);
        return 'original';
      }
      return answer.choice === 'redact'
        ? 'redacted'
        : answer.choice === 'original'
          ? 'original'
          : 'cancelled';
    },
    mark(field, watched, warnings) {
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
        showNotice(element, { texts, count: watched || warnings.length }, signal),
      );
    },
    refused(message, text) {
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

/** The sentence for a field that did not take the text. */
export function presentRefusal(choice: 'redacted' | 'original'): string {
  return t(choice === 'redacted' ? 'refusedRedacted' : 'refusedOriginal');
}

function titleOf({ rule }: Finding): string {
  const { provider, kind } = describe(rule);
  return `${provider} ${kind}`;
}

function requestFor(question: Question, judgement: Judgement): DialogRequest {
  const { door, parts } = question;
  const { judged, verdict } = judgement;
  const { host, kind } = destinationOf(parts[0]?.field ?? null);
  // The same secret twice, or in text and markup, is one line of the dialog.
  const values = [...new Set(judged.map(({ value }) => value))];
  const first = values.map((value) => judged.find((one) => one.value === value));
  return {
    door: DIALOG_DOOR[door],
    host,
    destination: kind,
    overridable: verdict !== 'block',
    findings: first.flatMap((one) => (one ? [findingFor(one)] : [])),
    excerpt: excerptFor(question, judgement, values),
    allow: { scopes: ['fingerprint', 'rule', 'site'] },
  };
}

const DIALOG_DOOR: Record<DoorName, DialogRequest['door']> = {
  paste: 'paste',
  type: 'type',
  submit: 'submit',
  send: 'send',
  network: 'send',
};

function findingFor({ finding, value }: Judged): DialogFinding {
  const { provider, env } = describe(finding.rule);
  return {
    rule: finding.rule,
    title: titleOf(finding),
    provider,
    proof: [],
    preview: preview(value),
    name: env,
  };
}

/** The lines of the first part that holds a finding, with what would stand there instead. */
function excerptFor(
  { parts }: Question,
  { judged, found }: Judgement,
  values: readonly string[],
): Segment[][] {
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

/** Stores "let this through" for each of the findings. */
async function remember(
  answer: Extract<DialogAnswer, { choice: 'allow' }>,
  judged: readonly Judged[],
): Promise<void> {
  const { host } = destinationOf(null);
  const now = Date.now();
  const expires = LIFETIMES[answer.expires];
  const subjects = new Map<string, string>();
  if (answer.by === 'site') subjects.set('', host);
  else {
    const key = answer.by === 'fingerprint' ? await ensureFingerprintKey() : null;
    for (const { finding, value } of judged) {
      const label = titleOf(finding);
      if (answer.by === 'rule') subjects.set(finding.rule, label);
      else subjects.set(fingerprint(key, value) ?? '', `${label} ${preview(value)}`);
    }
  }
  for (const [value, label] of subjects) {
    await addException({
      id: crypto.randomUUID(),
      by: answer.by,
      value,
      site: host,
      reason: answer.reason,
      label,
      created: now,
      expires: expires === null ? null : now + expires,
    });
  }
}

const HOUR = 3_600_000;
/** ms; `null`: no end. */
const LIFETIMES = { hour: HOUR, day: 24 * HOUR, month: 30 * 24 * HOUR, never: null } as const;
