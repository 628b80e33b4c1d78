import { editor } from 'monaco-editor/editor/editor.api.js';
import 'monaco-editor/editor/editor.main.js';
import { offer, place } from './editor';

const monaco = editor.create(place, { language: 'plaintext', value: '' });
offer(() => monaco.getValue());
