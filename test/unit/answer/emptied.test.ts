import { beforeEach, describe, expect, it } from 'vitest';
import { bringBack, hasClosed, noteText } from '../../../lib/answer/emptied';
import { scan } from '../../../lib/detect';
import type { Field } from '../../../lib/editors/field';
import { rng, sampleOf } from '../../samples';
import { withCommands } from '../editors/plain';

const [secret = '', other = ''] = [4, 5].map((seed) => sampleOf('github-pat', rng(seed)).value);
const draft = `use ${secret}`;
const redacted = 'use $GITHUB_TOKEN';
const values = new Set([secret]);

withCommands();

/** How a field looks: there at all, seen, and where. */
interface Look {
  rendered: boolean;
  opaque: boolean;
  left: number;
  top: number;
  height: number;
}

/** A field on the page, in which a person has written. */
function fieldWith(value: string, html = '<textarea id="own"></textarea>') {
  const box = document.createElement('div');
  box.innerHTML = html;
  const element = box.firstElementChild as HTMLTextAreaElement;
  document.body.append(element);
  element.value = value;
  const look: Look = { rendered: true, opaque: true, left: 10, top: 20, height: 30 };
  const rect = () => new DOMRect(look.left, look.top, 100, look.height);
  Object.assign(element, {
    getBoundingClientRect: rect,
    getClientRects: () => (look.rendered ? [rect()] : []),
    checkVisibility: ({ opacityProperty = false } = {}) =>
      look.rendered && (look.opaque || !opacityProperty),
  });
  const field: Field = { kind: 'plain', element };
  return { element, field, look };
}

/** One with a secret in it, which the page has then taken out. */
function emptied(text = draft, html?: string) {
  const made = fieldWith(text, html);
  noteText(made.field, 1);
  made.element.value = '';
  noteText(made.field, 0);
  return made;
}

/** Puts it back in redacted form. */
async function redact(asked: ReadonlySet<string> = values, find: typeof scan = scan) {
  let told = 0;
  const brought = await bringBack(asked, { scan: find, before: () => told++ });
  return { ...brought, told };
}

beforeEach(() => {
  document.body.innerHTML = '';
  // Forgets what was noted of the field before.
  const { field } = fieldWith('');
  noteText(field, 1);
  field.element.remove();
});

describe('what a page took out of its field is put back', () => {
  it('as it was, as often as it takes', async () => {
    const { element } = emptied();
    for (let i = 0; i < 2; i++) {
      expect(await bringBack(values)).toEqual({ result: 'written' });
      expect([element.value, document.activeElement]).toEqual([draft, element]);
      element.value = '';
    }
  });

  it('redacted, once', async () => {
    const { element } = emptied();
    expect(await redact()).toEqual({ result: 'written', text: redacted, told: 1 });
    expect(element.value).toBe(redacted);
    element.value = '';
    expect(await redact()).toEqual({ result: 'refused', told: 0 });
    expect(element.value).toBe('');
  });

  it('redacted, with what else is in it as it was', async () => {
    const { element } = emptied(`${secret} and ${other}`);
    expect(await redact()).toMatchObject({ text: `$GITHUB_TOKEN and ${other}` });
    expect(element.value).toBe(`$GITHUB_TOKEN and ${other}`);
  });

  it('where nothing but a line break is left', async () => {
    const { element } = emptied();
    element.value = '\n';
    element.setSelectionRange(0, 1);
    expect((await bringBack(values)).result).toBe('written');
    expect(element.value).toBe(draft);
  });

  it('wherever the field is by then, if it is the same', async () => {
    const { element, look } = emptied();
    look.top = 500;
    expect((await redact()).result).toBe('written');
    expect(element.value).toBe(redacted);
  });

  it('redacted in its place, where the page has put it back already', async () => {
    const { element } = emptied();
    element.value = `${draft}, again`;
    expect(await redact()).toEqual({ result: 'written', text: `${redacted}, again`, told: 1 });
    expect(element.value).toBe(`${redacted}, again`);
  });
});

describe('nothing is put back', () => {
  it('of what nothing is known of', async () => {
    fieldWith('');
    expect(await bringBack(values)).toEqual({ result: 'refused' });
    expect(await redact()).toEqual({ result: 'refused', told: 0 });
  });

  it('of what came from elsewhere, or of which a part did', async () => {
    const { element } = emptied();
    for (const asked of [new Set([other]), new Set([secret, other])]) {
      expect(await bringBack(asked)).toEqual({ result: 'refused' });
      expect(await redact(asked)).toEqual({ result: 'refused', told: 0 });
    }
    expect(element.value).toBe('');
  });

  it('redacted, if it is not found there', async () => {
    const { element } = emptied();
    expect(await redact(values, () => [])).toEqual({ result: 'refused', told: 0 });
    expect(element.value).toBe('');
  });

  it('where somebody has gone on writing', async () => {
    const { element } = emptied();
    element.value = 'the next one';
    expect(await bringBack(values)).toEqual({ result: 'refused' });
    expect(await redact()).toEqual({ result: 'refused', text: redacted, told: 0 });
    expect(element.value).toBe('the next one');
  });

  it('as it was, where the page has done so already', async () => {
    const { element } = emptied();
    element.value = draft;
    expect((await bringBack(values)).result).toBe('refused');
    expect(element.value).toBe(draft);
  });

  it('of what its author has deleted', async () => {
    const { element, field } = fieldWith(draft);
    noteText(field, 1);
    element.value = 'something else';
    noteText(field, 0);
    element.value = '';
    expect(await bringBack(values)).toEqual({ result: 'refused' });
  });

  it('of another text than the last one with a secret in it', async () => {
    const { element, field } = emptied();
    element.value = `${draft}, and more`;
    noteText(field, 1);
    const { field: beside } = fieldWith('innocent');
    noteText(beside, 0);
    element.value = '';
    expect((await bringBack(values)).result).toBe('written');
    expect(element.value).toBe(`${draft}, and more`);
  });
});

describe('where the page has drawn another field in its place', () => {
  const NAMED = '<textarea name="a[b]"></textarea>';
  it.each([
    ['of the same id', '<textarea id="own"></textarea>', '<textarea id="own"></textarea>'],
    ['of the same name', NAMED, NAMED],
    ['in which one writes now', '<textarea></textarea>', '<textarea></textarea>'],
  ])('%s, it goes into that', async (_, before, after) => {
    const { element } = emptied(draft, before);
    element.remove();
    const { element: now } = fieldWith('', after);
    if (!now.id && !now.name) now.focus();
    expect((await redact()).result).toBe('written');
    expect(now.value).toBe(redacted);
  });

  it.each<[string, Partial<Look>, boolean]>([
    ['is a little off', { left: 13, top: 17 }, true],
    ['holds a line less, and is lower', { top: 35, height: 15 }, true],
    ['begins where it began, and is higher', { height: 90 }, true],
    ['is to the right', { left: 14 }, false],
    ['is the next one below', { top: 50 }, false],
  ])('it goes there if that is at its place: it %s', async (_, look, goes) => {
    emptied().element.remove();
    const now = fieldWith('');
    Object.assign(now.look, look);
    expect(await redact()).toEqual({
      result: goes ? 'written' : 'refused',
      text: redacted,
      told: goes ? 1 : 0,
    });
    expect(now.element.value).toBe(goes ? redacted : '');
  });

  it('it goes there, wherever that is, if the page has put the text there', async () => {
    emptied().element.remove();
    const now = fieldWith(draft);
    now.look.top = 500;
    expect((await redact()).result).toBe('written');
    expect(now.element.value).toBe(redacted);
  });

  it.each([
    ['in which somebody writes already', 'a new one', '<textarea id="own"></textarea>'],
    ['of another kind', '', '<div id="own" contenteditable="true"></div>'],
    ['of another name', '', '<textarea id="another"></textarea>'],
  ])('it goes into none %s', async (_, value, html) => {
    emptied().element.remove();
    const now = fieldWith(value, html);
    expect((await redact()).result).toBe('refused');
    expect(now.element.value).toBe(value);
  });
});

describe('a field has closed', () => {
  it.each<[string, Partial<Look>, Partial<Look>, boolean]>([
    ['that was seen, and is there unseen', {}, { opaque: false }, true],
    ['that was seen, and lies out of the page', {}, { left: -500 }, true],
    ['that is seen', {}, {}, false],
    ['that was never seen', { opaque: false }, { opaque: false }, false],
    ['that is not there at all', {}, { rendered: false }, false],
  ])('%s', async (_, before, after, closed) => {
    const { field, look, element } = fieldWith(draft);
    Object.assign(look, before);
    noteText(field, 1);
    Object.assign(look, after);
    expect(hasClosed(field)).toBe(closed);
    element.value = '';
    expect((await redact()).result).toBe(closed ? 'refused' : 'written');
  });

  it('is known as seen once it was, and no other is', () => {
    const { field, look } = fieldWith(draft);
    noteText(field, 1);
    look.opaque = false;
    noteText(field, 1);
    expect(hasClosed(field)).toBe(true);
    const beside = fieldWith(draft);
    beside.look.opaque = false;
    expect(hasClosed(beside.field)).toBe(false);
    noteText(beside.field, 1);
    expect([hasClosed(field), hasClosed(beside.field)]).toEqual([false, false]);
  });
});
