import { type Finding, preview, replaceSpans, scan } from '../detect';
import { redactions } from '../detect/words';
import { copyText } from '../editors/clipboard';
import { activeElement, type Field, fieldAt, isPassword } from '../editors/field';
import { readField, readRich } from '../editors/read';
import { replaceIn } from '../editors/write';
import {
  hasFocus,
  readSelectionMessage,
  type SelectionMessage,
  TAKEN,
} from '../messages/selection';
import { api, listenTo } from '../store/api';
import { t } from '../ui/i18n';
import type { Presenter } from './present';
import { titleOf } from './title';

/** Named one by one up to this many. */
const MANY = 3;

/** A text that the user points at, and what in it is meant. */
interface Pointed {
  readonly beside: Element;
  /** `null`: text of the page, which cannot be changed. */
  readonly field: Field | null;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/**
 * Does what the context menu and the shortcuts ask for, in this frame.
 * @param signal ends it.
 * @param scanNow the scan with what was added to the rules by now.
 */
export function answerSelections(
  present: Presenter,
  signal: AbortSignal,
  scanNow: () => typeof scan = () => scan,
): void {
  let last: { close(): void } | undefined;
  const tell: Tell = (beside, ...texts) => {
    last?.close();
    last = present.tell(beside ?? document.documentElement, { texts, count: 1 });
  };
  const heard = (
    message: unknown,
    sender: { readonly id?: string },
    // Browsers always give it; their types know it of listeners that answer later.
    answer?: (taken: typeof TAKEN) => void,
  ): undefined => {
    const task = readSelectionMessage(message);
    if (!task || sender.id !== api().runtime.id || (task.focused && !hasFocus())) return;
    answer?.(TAKEN);
    carryOut(task, tell, scanNow()).catch(() => tell(null, t('selectRefused')));
  };
  listenTo(signal, ({ runtime }) => runtime.onMessage, heard);
}

/** Says something beside an element, in place of what was said before. */
type Tell = (beside: Element | null, ...texts: string[]) => void;

async function carryOut(
  { selection }: SelectionMessage,
  tell: Tell,
  find: typeof scan,
): Promise<void> {
  const pointed = pointedAt(selection === 'redact-field', find);
  const say = (...texts: string[]): void => tell(pointed?.beside ?? null, ...texts);
  if (!pointed) return say(t('selectNothing'));
  const { field, text, findings } = pointed;
  if (findings.length === 0) return say(t(field ? 'selectCleanField' : 'selectClean'));
  if (selection === 'check-selection') {
    say(t('selectFound', String(findings.length)), named(findings, text));
    return;
  }
  const spans = redactions(text, findings);
  if (!field) {
    const copied = await copyText(replaceSpans(text, spans));
    return say(t(copied ? 'selectCopied' : 'selectNotCopied'));
  }
  if ((await replaceIn(field, spans, text)) === 'written') {
    return say(t('selectRedacted', String(findings.length)));
  }
  const copied = await copyText(replaceSpans(text, spans));
  say(t('selectRefused'), ...(copied ? [t('copiedRedacted')] : []));
}

/** "GitHub personal access token ghp_…9f2c", and how many more. */
function named(findings: readonly Finding[], text: string): string {
  const names = findings
    .slice(0, MANY)
    .map((one) => `${titleOf(one)} ${preview(text.slice(one.start, one.end), one.rule)}`);
  const more = findings.length - names.length;
  return names.join(', ') + (more > 0 ? ` +${more}` : '');
}

/**
 * What is selected, or the whole field without a selection. A key that is selected in part counts
 * whole, and wherever else it stands in the field. Password fields are never read.
 * @param whole the whole field, whatever is selected.
 */
function pointedAt(whole: boolean, find: typeof scan): Pointed | null {
  const active = activeElement();
  if (isPassword(active)) return null;
  const field = fieldAt(active);
  const now = Date.now();
  if (field) {
    const text = readField(field);
    const found = find(text, { now });
    const keyOf = ({ start, end }: Finding): string => text.slice(start, end);
    const meant = new Set((whole ? found : found.filter(inSelection(field))).map(keyOf));
    const findings = found.filter((one) => meant.has(keyOf(one)));
    return { beside: field.element, field, text, findings };
  }
  const selection = document.getSelection();
  const text = selection?.toString() ?? '';
  if (text === '') return null;
  const node = selection?.focusNode;
  const beside = (node instanceof Element ? node : node?.parentElement) ?? document.documentElement;
  return { beside, field: null, text, findings: find(text, { now }) };
}

function inSelection(field: Field): (finding: Finding) => boolean {
  if (field.kind === 'plain') {
    const { selectionStart: from, selectionEnd: to } = field.element;
    if (from === null || to === null || from === to) return () => true;
    return ({ start, end }) => start < to && end > from;
  }
  const selection = document.getSelection();
  const selected = selection?.rangeCount ? selection.getRangeAt(0) : null;
  if (!selected || selected.collapsed || !field.element.contains(selected.commonAncestorContainer))
    return () => true;
  const { range } = readRich(field.element);
  return ({ start, end }) => {
    const own = range(start, end);
    // What lies in no text node, such as a key over several blocks, is not left out.
    if (!own) return true;
    return (
      own.compareBoundaryPoints(Range.END_TO_START, selected) < 0 &&
      own.compareBoundaryPoints(Range.START_TO_END, selected) > 0
    );
  };
}
