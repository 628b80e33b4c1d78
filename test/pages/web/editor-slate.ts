import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { offer, place } from './editor';

const editor = withHistory(withReact(createEditor()));
const initialValue = [{ children: [{ text: '' }] }];
createRoot(place).render(
  createElement(Slate, {
    editor,
    initialValue,
    // biome-ignore lint/correctness/noChildrenProp: no JSX here.
    children: createElement(Editable, { 'aria-label': 'Message' }),
  }),
);
offer(() => editor.children.map((block) => Node.string(block)).join('\n'));
