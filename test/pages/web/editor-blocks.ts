import { mount, offer } from './editor';

/**
 * An editor with a field of its own for each line, that takes a paste in yet another field, far out of view,
 * which it removes again.
 */
const list = mount('div');

function block(text: string): HTMLElement {
  const line = document.createElement('p');
  line.contentEditable = 'true';
  line.textContent = text;
  line.style.minHeight = '1.5em';
  return line;
}
list.append(block(''));

list.addEventListener('keydown', (event) => {
  const line = (event.target as HTMLElement).closest('p');
  if (!line || !event.ctrlKey || event.key !== 'v') return;
  const bin = document.createElement('div');
  bin.contentEditable = 'true';
  bin.style.cssText = 'position: absolute; left: -2000px; width: 100px';
  document.body.append(bin);
  bin.focus();
  bin.addEventListener('paste', (paste) => {
    paste.preventDefault();
    const [first = '', ...rest] = (paste.clipboardData?.getData('text/plain') ?? '').split('\n');
    bin.remove();
    line.append(first);
    const blocks = rest.map(block);
    line.after(...blocks);
    (blocks.at(-1) ?? line).focus();
  });
});
offer(() => [...list.children].map((line) => line.textContent).join('\n'));
