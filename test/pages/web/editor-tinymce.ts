import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/skins/ui/oxide/skin.css';
import { mount, offer } from './editor';

const [editor] = await tinymce.init({
  target: mount('textarea'),
  license_key: 'gpl',
  skin: false,
  content_css: false,
  height: 250,
  iframe_attrs: { name: 'editor' },
  promotion: false,
});
offer(() => editor?.getContent() ?? '');
