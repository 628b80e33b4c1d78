import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { Fragment, Slice } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { appendMessage, byId } from './page';

const conversation = byId('conversation');
const paragraphs = (text: string) =>
  text
    .split(/\r\n?|\n/)
    .map((line) => schema.nodes.paragraph.create(null, line ? schema.text(line) : null));

const emptyState = () =>
  EditorState.create({
    schema,
    plugins: [
      history(),
      keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Mod-Shift-z': redo, Enter: submit }),
      keymap({ 'Shift-Enter': baseKeymap.Enter ?? (() => false) }),
      keymap(baseKeymap),
    ],
  });

const view = new EditorView(byId('prompt'), {
  state: emptyState(),
  attributes: { id: 'editor', role: 'textbox', 'aria-multiline': 'true', 'aria-label': 'Message' },
  // As assistants do: a prompt is text, so blank lines and indentation count.
  clipboardTextParser: (text) => new Slice(Fragment.from(paragraphs(text)), 1, 1),
  clipboardTextSerializer: (slice) => slice.content.textBetween(0, slice.content.size, '\n', '\n'),
});

window.readEditor = () => {
  const lines: string[] = [];
  view.state.doc.forEach((block) => {
    lines.push(block.textBetween(0, block.content.size, '\n', '\n'));
  });
  return lines.join('\n');
};

function submit(): boolean {
  const text = window.readEditor?.() ?? '';
  if (text.trim()) void ask(text);
  return true;
}

async function ask(text: string): Promise<void> {
  view.updateState(emptyState());
  appendMessage(conversation, text);
  const reply = await fetch('/backend/conversation', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ action: 'next', messages: [{ role: 'user', content: text }] }),
  });
  const answer = document.createElement('p');
  answer.className = 'answer';
  conversation.append(answer);
  const reader = reply.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    const events = (rest + part.value).split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) answer.textContent += JSON.parse(event.slice('data: '.length));
  }
}

byId('send').addEventListener('click', submit);
