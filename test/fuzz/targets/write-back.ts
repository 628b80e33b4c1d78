import { scan } from '../../../lib/detect';
import { redactions } from '../../../lib/detect/words';
import type { Field } from '../../../lib/editors/field';
import { readField } from '../../../lib/editors/read';
import { insert, replaceIn } from '../../../lib/editors/write';
import type { Random } from '../../samples';
import { below } from '../../samples/random';
import { oneOf, textIn } from '../inputs';
import { must, type Target } from '../target';

/** A page that does what it likes with what is written into it. */
function misbehave(random: Random, element: HTMLElement): void {
  const deeds: readonly ((event: Event) => void)[] = [
    (event) => event.preventDefault(),
    () => element.remove(),
    () => element.replaceChildren(),
    () => {
      if (element instanceof HTMLTextAreaElement) element.value = textIn(random);
      else element.textContent = textIn(random);
    },
    () => element.append(document.createElement('br'), textIn(random)),
    () => document.getSelection()?.removeAllRanges(),
    (event) => event.stopImmediatePropagation(),
  ];
  for (const type of ['paste', 'beforeinput', 'input', 'focus', 'copy', 'keydown']) {
    if (random() < 0.6) continue;
    const deed = oneOf(random, deeds);
    element.addEventListener(type, (event) => {
      if (random() < 0.5) deed(event);
    });
  }
}

function fieldIn(random: Random): Field {
  document.body.replaceChildren();
  if (random() < 0.5) {
    const element = document.createElement('textarea');
    element.value = textIn(random);
    document.body.append(element);
    const at = below(random, element.value.length + 1);
    element.setSelectionRange(at, Math.min(element.value.length, at + below(random, 20)));
    return { kind: 'plain', element };
  }
  const element = document.createElement('div');
  for (const line of textIn(random).split('\n')) {
    const block = document.createElement(oneOf(random, ['p', 'div', 'span', 'li']));
    const cut = below(random, line.length + 1);
    block.append(line.slice(0, cut), document.createElement('b'), line.slice(cut));
    element.append(block);
  }
  document.body.append(element);
  return { kind: 'rich', element };
}

export const writeBack: Target = {
  name: 'write-back',
  dom: true,
  async run(random) {
    const field = fieldIn(random);
    misbehave(random, field.element);
    if (random() < 0.5) {
      const text = textIn(random);
      const before = readField(field);
      const result = await insert(field, field.element, { text, html: '' });
      must(result === 'written' || result === 'refused', 'it was written or it was refused');
      if (result === 'refused' || field.kind === 'rich') return;
      must(readField(field) !== before || text.trim() === '', 'what counts as written is there');
      return;
    }
    const before = readField(field);
    const findings = scan(before);
    const result = await replaceIn(field, redactions(before, findings), before);
    if (result === 'refused') return;
    const now = readField(field);
    const left = findings.filter(({ start, end }) => now.includes(before.slice(start, end)));
    must(left.length === 0, 'what counts as redacted is gone');
  },
};
