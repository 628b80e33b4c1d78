import EasyMDE from 'easymde';
import 'easymde/dist/easymde.min.css';
import { mount, offer } from './editor';

const editor = new EasyMDE({
  element: mount('textarea'),
  spellChecker: false,
  autoDownloadFontAwesome: false,
  status: false,
  toolbar: false,
});
offer(() => editor.value());
