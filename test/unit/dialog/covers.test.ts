import { afterEach, describe, expect, it } from 'vitest';
import { coversControl } from '../../../lib/dialog/covers';

const box = { left: 100, top: 100, width: 100, height: 50 };
const { body } = document;
const host = document.createElement('div');
const field = document.createElement('textarea');

/** What lies where: left, top, right, bottom, the uppermost first. */
type Drawn = readonly [Element, readonly [number, number, number, number]];

/** Draws elements in a document or a root, as a browser would say where they are. */
function draw(root: DocumentOrShadowRoot, ...drawn: readonly Drawn[]): void {
  root.elementsFromPoint = (x, y) =>
    drawn
      .filter(
        ([, [left, top, right, bottom]]) => x >= left && x <= right && y >= top && y <= bottom,
      )
      .map(([element]) => element);
}

const button = (): HTMLElement => document.createElement('button');
const everywhere = [0, 0, 999, 999] as const;

afterEach(() => draw(document));

it('asks only for points that there are, also where nothing has a size', () => {
  const asked: number[] = [];
  document.elementsFromPoint = (x, y) => {
    asked.push(x, y);
    return [];
  };
  for (const size of [0, 100])
    expect(coversControl({ left: 8, top: 8, width: size, height: size }, body, body)).toBe(false);
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.every(Number.isFinite)).toBe(true);
});

describe('a control of the page', () => {
  it.each<[string, Drawn[1], boolean]>([
    ['at the first corner', [90, 90, 100, 100], true],
    ['at the last corner', [200, 150, 210, 160], true],
    ['at another corner', [200, 90, 210, 100], true],
    ['in the middle, as small as few are', [136, 111, 164, 139], true],
    ['beside it', [201, 90, 300, 160], false],
    ['below it', [90, 151, 210, 200], false],
  ])('%s', (_, at, expected) => {
    draw(document, [host, everywhere], [button(), at]);
    expect(coversControl(box, field, host)).toBe(expected);
  });

  it('is looked for beneath the note alone', () => {
    draw(document, [body, everywhere], [button(), everywhere]);
    expect(coversControl(box, field, host)).toBe(false);
    draw(document, [button(), everywhere], [body, everywhere]);
    expect(coversControl(box, field, host)).toBe(true);
  });

  it.each<[string, (element: HTMLElement) => void, boolean]>([
    ['takes the focus in its turn', (element) => element.setAttribute('tabindex', '0'), true],
    ['takes it from a script', (element) => element.setAttribute('tabindex', '-1'), false],
    ['shows a pointer', (element) => element.style.setProperty('cursor', 'pointer'), true],
    ['shows another one', (element) => element.style.setProperty('cursor', 'text'), false],
  ])('may be any element, if it %s', (_, make, expected) => {
    const element = document.createElement('div');
    make(element);
    body.append(element);
    draw(document, [host, everywhere], [element, everywhere]);
    expect(coversControl(box, field, host)).toBe(expected);
    element.remove();
  });

  it('is none if it is the field, or has the field in it', () => {
    const label = document.createElement('label');
    label.append(field);
    draw(document, [host, everywhere], [field, everywhere]);
    expect(coversControl(box, field, host)).toBe(false);
    draw(document, [host, everywhere], [label, everywhere]);
    expect(coversControl(box, field, host)).toBe(false);
  });

  it('is one that lies around what is seen', () => {
    const outer = button();
    outer.append(document.createElement('span'));
    draw(document, [host, everywhere], [outer.children[0] as Element, everywhere]);
    expect(coversControl(box, field, host)).toBe(true);
  });

  it('is found in an open shadow root, and what a root says is itself ends the search', () => {
    const part = document.createElement('div');
    const root = part.attachShadow({ mode: 'open' });
    draw(document, [host, everywhere], [part, everywhere]);
    draw(root, [button(), everywhere]);
    expect(coversControl(box, field, host)).toBe(true);
    draw(root, [part, everywhere]);
    expect(coversControl(box, field, host)).toBe(false);
    draw(root, [host, everywhere], [part, everywhere]);
    expect(coversControl(box, field, host)).toBe(false);
  });
});
