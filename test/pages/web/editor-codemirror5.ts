import CodeMirror from 'codemirror5';
import 'codemirror5/lib/codemirror.css';
import { offer, place } from './editor';

const editor = CodeMirror(place, { lineNumbers: true, inputStyle: 'textarea' });
offer(() => editor.getValue());
