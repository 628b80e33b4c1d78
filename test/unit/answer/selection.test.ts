import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Presenter } from '../../../lib/answer/present';
import { answerSelections } from '../../../lib/answer/selection';
import type { SelectionTask } from '../../../lib/messages/selection';
import { rng, sampleOf } from '../../samples';
import { textareaWith } from '../editors/plain';

const [first, second] = [
  sampleOf('github-pat', rng(5)).value,
  sampleOf('github-pat', rng(6)).value,
];
const told: string[][] = [];
let heard: (message: unknown, sender: unknown, answer: (taken: true) => void) => unknown = () =>
  undefined;
let taken = 0;
const answer = (): void => void taken++;
let copied = '';

Object.assign(globalThis, {
  browser: {
    runtime: {
      id: 'us',
      onMessage: {
        addListener: (listener: typeof heard) => {
          heard = listener;
        },
        removeListener: () => undefined,
      },
    },
  },
});
vi.mock('../../../lib/editors/clipboard', () => ({
  copyText: async (text: string) => {
    copied = text;
    return true;
  },
}));

const presenter = {
  tell: (_beside: Element, { texts }: { texts: string[] }) => {
    told.push(texts);
    return { update: () => undefined, close: () => undefined };
  },
} as unknown as Presenter;

/** Sends a task as the background does, and waits for what is said. */
async function ask(selection: SelectionTask, from = 'us'): Promise<string> {
  heard({ selection, focused: false }, { id: from }, answer);
  await vi.waitFor(() => expect(told.length).toBe(1), 1000);
  return told[0]?.join(' ') ?? '';
}

beforeEach(() => {
  // The browser's editing commands are for the browsers' tests; the field's value is set then.
  document.execCommand = () => false;
  document.body.replaceChildren();
  document.getSelection()?.removeAllRanges();
  told.length = 0;
  copied = '';
  answerSelections(presenter, new AbortController().signal);
});

describe('checking', () => {
  it('says what is found, and never shows it', async () => {
    textareaWith(`token ${first} and ${second}`);
    const said = await ask('check-selection');
    expect(said).toContain('Secrets found: 2');
    expect(said).toContain('GitHub personal access token');
    expect(said).not.toContain(first);
    expect(said).not.toContain(second);
  });

  it('looks at what is selected, a key that is touched counting whole', async () => {
    const text = `token ${first} and ${second}`;
    textareaWith(text, 10, 14);
    expect(await ask('check-selection')).toContain('Secrets found: 1');
  });

  it('says so when there is nothing', async () => {
    textareaWith('nothing to see');
    expect(await ask('check-selection')).toBe('No secrets found in this field.');
  });

  it('reads the text of a page', async () => {
    const page = document.createElement('p');
    page.textContent = `key ${first}`;
    document.body.append(page);
    document.getSelection()?.selectAllChildren(page);
    expect(await ask('check-selection')).toContain('Secrets found: 1');
  });

  it('never reads a password', async () => {
    const input = document.createElement('input');
    input.type = 'password';
    input.value = first;
    document.body.append(input);
    input.focus();
    expect(await ask('check-selection')).toBe('Select some text or click into a field first.');
  });

  it('hears nobody but the extension', () => {
    textareaWith(`token ${first}`);
    taken = 0;
    heard({ selection: 'redact-field', focused: false }, { id: 'them' }, answer);
    heard('nonsense', { id: 'us' }, answer);
    expect(told).toEqual([]);
    expect(taken).toBe(0);
  });

  it('answers that it does what was asked, but for a frame that is not meant', async () => {
    textareaWith(`token ${first}`);
    taken = 0;
    const focus = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    heard({ selection: 'redact-field', focused: true }, { id: 'us' }, answer);
    expect(taken).toBe(0);
    focus.mockReturnValue(true);
    heard({ selection: 'check-selection', focused: true }, { id: 'us' }, answer);
    expect(taken).toBe(1);
    await vi.waitFor(() => expect(told).toHaveLength(1), 1000);
    focus.mockRestore();
  });
});

describe('redacting', () => {
  it('replaces what is selected and leaves the rest', async () => {
    const text = `a ${first} b ${second}`;
    const element = textareaWith(text, 0, 8);
    expect(await ask('redact-selection')).toBe('Secrets redacted: 1');
    expect(element.value).toBe(`a $GITHUB_TOKEN b ${second}`);
  });

  it('replaces the same key wherever it stands in the field', async () => {
    const element = textareaWith(`a ${first} b ${first}`, 0, 8);
    await ask('redact-selection');
    expect(element.value).toBe('a $GITHUB_TOKEN b $GITHUB_TOKEN');
  });

  it('replaces all that is in the field for the shortcut', async () => {
    const element = textareaWith(`a ${first} b ${second}`, 0, 8);
    expect(await ask('redact-field')).toBe('Secrets redacted: 2');
    expect(element.value).toBe('a $GITHUB_TOKEN b $GITHUB_TOKEN_2');
  });

  it('copies what cannot be changed', async () => {
    const page = document.createElement('p');
    page.textContent = `key ${first}`;
    document.body.append(page);
    document.getSelection()?.selectAllChildren(page);
    expect(await ask('redact-selection')).toContain('on your clipboard');
    expect(copied).toBe('key $GITHUB_TOKEN');
  });
});
