import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import { mount, offer } from './editor';

const quill = new Quill(mount('div'), { theme: 'snow' });
offer(() => quill.getText().replace(/\n$/, ''));
