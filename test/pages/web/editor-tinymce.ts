import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/skins/ui/oxide/skin.css';
import { mount, offer } from './editor';

const holder = location.search === '?form' ? mount('form') : mount('div');
if (holder instanceof HTMLFormElement) {
  // The editor puts its text into the textarea when the form is submitted.
  holder.action = '/editors/posted';
  holder.method = 'post';
  const button = document.createElement('button');
  button.id = 'post';
  button.textContent = 'Post';
  holder.append(button);
}
const area = document.createElement('textarea');
area.name = 'text';
holder.append(area);

const [editor] = await tinymce.init({
  target: area,
  license_key: 'gpl',
  skin: false,
  content_css: false,
  height: 250,
  iframe_attrs: { name: 'editor' },
  promotion: false,
});
offer(() => editor?.getContent() ?? '');
