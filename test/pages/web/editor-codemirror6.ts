import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { offer, place } from './editor';

const view = new EditorView({
  parent: place,
  state: EditorState.create({
    extensions: [lineNumbers(), history(), keymap.of([...defaultKeymap, ...historyKeymap])],
  }),
});
offer(() => view.state.doc.toString());
