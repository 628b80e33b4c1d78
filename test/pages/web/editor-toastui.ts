import Editor from '@toast-ui/editor';
import '@toast-ui/editor/dist/toastui-editor.css';
import { mount, offer } from './editor';

const editor = new Editor({
  el: mount('div'),
  height: '250px',
  initialEditType: location.search === '?wysiwyg' ? 'wysiwyg' : 'markdown',
  usageStatistics: false,
});
offer(() => editor.getMarkdown());
