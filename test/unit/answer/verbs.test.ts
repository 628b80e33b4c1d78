import { describe, expect, it } from 'vitest';
import { sendsBy } from '../../../lib/answer/verbs';

const button = document.createElement('button');

describe('what the names of a button say', () => {
  it.each([
    'Send',
    'Post comment',
    'Close with comment',
    'Save and close',
    'Speichern',
    '送信',
    'إرسال',
    'Comment\ncomment-button',
  ])('%s sends', (names) => {
    expect(sendsBy(names, false, button)).toBe(true);
  });

  it.each([
    'Cancel\ncancel-comment',
    'Discard comment',
    'Go back',
    'Start over',
    'Don’t save',
    "Don't save",
    'Undo send',
    'Kommentar verwerfen',
    'Ne pas enregistrer',
    'Borrar comentario',
    '送信を取り消す',
  ])('%s takes back, whatever its type', (names) => {
    expect(sendsBy(names, true, button)).toBe(false);
  });

  it('goes by the type of one that says nothing', () => {
    expect(sendsBy('', true, button)).toBe(true);
    expect(sendsBy('→', true, button)).toBe(true);
    expect(sendsBy('→', false, button)).toBe(false);
  });

  it('goes by what stands outside, in an element of the page', () => {
    const element = document.createElement('x-own');
    const root = element.attachShadow({ mode: 'open' });
    root.innerHTML = '<button><slot></slot></button>';
    const within = root.querySelector('button') ?? button;
    element.textContent = 'Send';
    expect(sendsBy('', false, within)).toBe(true);
    element.textContent = 'Bold';
    expect(sendsBy('', false, within)).toBe(false);
    element.setAttribute('aria-label', 'Post it');
    expect(sendsBy('', false, within)).toBe(true);
    element.textContent = 'Send '.repeat(20);
    element.removeAttribute('aria-label');
    expect(sendsBy('', false, within)).toBe(false);
  });
});
