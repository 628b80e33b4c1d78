import { mount, offer } from './editor';

// An editor that takes nothing but what the browser itself vouches for.
const host = mount('div');
host.contentEditable = 'true';
for (const type of ['paste', 'beforeinput']) {
  host.addEventListener(type, (event) => {
    if (type === 'paste' ? !event.isTrusted : (event as InputEvent).inputType === 'insertText')
      event.preventDefault();
  });
}
offer(() => host.innerText);
