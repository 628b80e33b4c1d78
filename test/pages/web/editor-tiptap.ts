import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { mount, offer } from './editor';

const editor = new Editor({ element: mount('div'), extensions: [StarterKit] });
offer(() => editor.getText({ blockSeparator: '\n' }));
