import { Editor, EditorState, RichUtils } from 'draft-js';
import 'draft-js/dist/Draft.css';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { offer, place } from './editor';

let current = EditorState.createEmpty();

function Composer() {
  const [editorState, setState] = useState(current);
  const onChange = (next: EditorState): void => {
    current = next;
    setState(next);
  };
  return createElement(Editor, {
    editorState,
    onChange,
    handleKeyCommand: (command, state) => {
      const next = RichUtils.handleKeyCommand(state, command);
      if (next) onChange(next);
      return next ? 'handled' : 'not-handled';
    },
  });
}
createRoot(place).render(createElement(Composer));
offer(() => current.getCurrentContent().getPlainText('\n'));
