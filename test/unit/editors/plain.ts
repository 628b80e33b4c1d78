import { afterEach, beforeEach } from 'vitest';
import { execCommand } from '../../fuzz/dom';

/** Has the document know commands of editing, as browsers do, in all tests around. */
export function withCommands(): void {
  const { execCommand: own } = document;
  beforeEach(() => {
    document.execCommand = execCommand;
  });
  afterEach(() => {
    document.execCommand = own;
  });
}

/** The one field of the page, in which the caret is, or what is selected from `from` to `to`. */
export function textareaWith(value: string, from = 0, to = from): HTMLTextAreaElement {
  const element = document.createElement('textarea');
  document.body.replaceChildren(element);
  element.value = value;
  element.focus();
  element.setSelectionRange(from, to);
  return element;
}
