import { expect, it, vi } from 'vitest';
import { press } from '../../../lib/answer/press';

it('sends a form by the button that it was sent with, though that was there for the moment alone', () => {
  document.body.innerHTML = '<form><input name="append"></form>';
  const form = document.querySelector('form') as HTMLFormElement;
  const submitter = document.createElement('button');
  const owners: unknown[] = [];
  const sent = vi
    .spyOn(HTMLFormElement.prototype, 'requestSubmit')
    .mockImplementation((by) => owners.push((by as HTMLButtonElement | null)?.form));
  press(form, new SubmitEvent('submit', { submitter }));
  expect(owners).toEqual([form]);
  expect(submitter.isConnected).toBe(false);
  HTMLFormElement.prototype.append.call(form, submitter);
  press(form, new SubmitEvent('submit', { submitter }));
  expect(submitter.isConnected).toBe(true);
  press(form, new SubmitEvent('submit'));
  expect(owners).toEqual([form, form, undefined]);
  sent.mockRestore();
});

it('the key is let go of where the browser knows no commands of editing, as in a document of SVG', () => {
  document.body.innerHTML = '<textarea></textarea>';
  const field = document.querySelector('textarea') as HTMLTextAreaElement;
  const heard: string[] = [];
  for (const type of ['keydown', 'keypress', 'keyup'])
    field.addEventListener(type, () => heard.push(type));
  Object.assign(document, {
    execCommand: () => {
      throw new DOMException('Not in this document', 'InvalidStateError');
    },
  });
  press(field, new KeyboardEvent('keydown', { key: 'Enter' }));
  expect(heard).toEqual(['keydown', 'keypress', 'keyup']);
  Reflect.deleteProperty(document, 'execCommand');
});
