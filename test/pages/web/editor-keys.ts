import { mount, offer } from './editor';

/**
 * An editor that takes all of what is written from `beforeinput` and draws its model itself, so that the
 * browser changes nothing and fires no input event. It shows where the caret is only while it has the focus, and
 * hears of that a task later.
 */
const host = mount('div');
host.contentEditable = 'true';
host.style.whiteSpace = 'pre-wrap';

interface State {
  readonly text: string;
  readonly caret: number;
}
let now: State = { text: '', caret: 0 };
const past: State[] = [];
const future: State[] = [];
let focused = false;
for (const type of ['focusin', 'focusout'])
  host.addEventListener(type, () => {
    setTimeout(() => {
      focused = host === document.activeElement;
    });
  });

function draw(state: State): void {
  now = state;
  host.replaceChildren(now.text.endsWith('\n') ? `${now.text}\u200b` : now.text);
  const node = host.firstChild;
  if (node && focused) document.getSelection()?.collapse(node, now.caret);
}

/** Where the DOM's selection is in the model. */
function selected(): [from: number, to: number] {
  const selection = document.getSelection();
  if (!selection || !host.contains(selection.anchorNode)) return [now.caret, now.caret];
  const place = (node: Node | null, offset: number): number =>
    Math.min(node instanceof Text || offset === 0 ? offset : Infinity, now.text.length);
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  const ends = [place(anchorNode, anchorOffset), place(focusNode, focusOffset)];
  return [Math.min(...ends), Math.max(...ends)];
}

function write(text: string): void {
  const [from, to] = selected();
  past.push(now);
  future.length = 0;
  draw({ text: now.text.slice(0, from) + text + now.text.slice(to), caret: from + text.length });
}

host.addEventListener('beforeinput', (event) => {
  event.preventDefault();
  const { inputType, data, dataTransfer } = event;
  if (inputType.startsWith('insertFrom')) write(dataTransfer?.getData('text/plain') ?? '');
  else if (inputType === 'insertText') write(data ?? '');
  else if (inputType === 'insertParagraph' || inputType === 'insertLineBreak') write('\n');
});
host.addEventListener('keydown', (event) => {
  if (!event.ctrlKey || event.key.toLowerCase() !== 'z') return;
  event.preventDefault();
  const [from, to] = event.shiftKey ? [future, past] : [past, future];
  const state = from.pop();
  if (!state) return;
  to.push(now);
  draw(state);
});
offer(() => now.text);
