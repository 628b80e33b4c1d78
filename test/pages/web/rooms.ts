import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
} from 'lexical';
import { appendMessage, byId, postJson } from './page';

const editor = createEditor({
  namespace: 'rooms',
  onError: (error) => {
    throw error;
  },
});
editor.setRootElement(byId('composer'));
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);

window.readEditor = () =>
  editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((block) => block.getTextContent())
      .join('\n'),
  );

function send(): void {
  const text = window.readEditor?.() ?? '';
  if (!text.trim()) return;
  void postJson('/api/channels/2/messages', { content: text });
  appendMessage(byId('messages'), text);
  editor.update(() => {
    const paragraph = $createParagraphNode();
    $getRoot().clear().append(paragraph);
    paragraph.select();
  });
}

editor.registerCommand(
  KEY_ENTER_COMMAND,
  (event) => {
    if (!event || event.shiftKey || event.isComposing) return false;
    event.preventDefault();
    send();
    return true;
  },
  COMMAND_PRIORITY_HIGH,
);
