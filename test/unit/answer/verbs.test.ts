import { describe, expect, it } from 'vitest';
import { sendsBy } from '../../../lib/answer/verbs';

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
    expect(sendsBy(names, false)).toBe(true);
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
    expect(sendsBy(names, true)).toBe(false);
  });

  it('goes by the type of one that says nothing', () => {
    expect(sendsBy('', true)).toBe(true);
    expect(sendsBy('→', true)).toBe(true);
    expect(sendsBy('→', false)).toBe(false);
  });
});
