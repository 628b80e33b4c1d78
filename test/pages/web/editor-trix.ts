import 'trix';
import 'trix/dist/trix.css';
import { mount, offer } from './editor';

const editor = mount('trix-editor' as 'textarea');
offer(() => editor.value);
