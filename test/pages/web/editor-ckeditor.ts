import { ClassicEditor, Essentials, Paragraph } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { mount, offer } from './editor';

const editor = await ClassicEditor.create(mount('div'), {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph],
  toolbar: ['undo', 'redo'],
});
offer(() => editor.getData());
