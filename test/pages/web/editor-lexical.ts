import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import { $getRoot, createEditor } from 'lexical';
import { mount, offer } from './editor';

const host = mount('div');
host.contentEditable = 'true';
const editor = createEditor({
  namespace: 'editors',
  onError: (error) => {
    throw error;
  },
});
editor.setRootElement(host);
const register = location.search === '?plain' ? registerPlainText : registerRichText;
register(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
offer(() => editor.getEditorState().read(() => $getRoot().getTextContent()));
