import { offer } from './editor';

/** As much of an EditContext as is needed here; browsers that have none take no part. */
interface Context extends EventTarget {
  readonly text: string;
}
declare global {
  interface Window {
    EditContext?: new () => Context;
  }
  interface HTMLElement {
    editContext?: Context | null;
  }
}

// An editor that gets its keys by an EditContext, and lies in the page with no box of its own around it.
const host = document.body.appendChild(document.createElement('div'));
host.id = 'context';
host.tabIndex = 0;
host.style.cssText = 'min-height: 3rem; border: 1px solid';
const context = window.EditContext && new window.EditContext();
if (context) host.editContext = context;
context?.addEventListener('textupdate', () => {
  host.textContent = context.text;
});
offer(() => context?.text ?? '');
