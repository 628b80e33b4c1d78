import { beforeEach, expect, it } from 'vitest';
import { drop } from '../../../lib/doors/drop';
import { asking } from './asking';
import { trusted } from './trusted';

const asked: string[] = [];
const doors: string[] = [];
drop(
  new AbortController().signal,
  asking(({ parts, door }) => {
    asked.push(parts[0]?.text ?? '');
    doors.push(door);
    return { held: false, verdict: 'ignore' };
  }),
);
const field = document.createElement('textarea');
document.body.append(field);

const other = document.createElement('textarea');
const zone = document.createElement('div');
document.body.append(other, zone);

const drag = (type: string, at: Element = field): void => {
  const event = trusted(new Event(type, { bubbles: true, cancelable: true }));
  const dataTransfer = { getData: () => 'moved', files: [] };
  at.dispatchEvent(Object.assign(event, { dataTransfer, clientX: 1, clientY: 1 }));
};
const task = () => new Promise((over) => setTimeout(over));

beforeEach(() => {
  asked.length = 0;
});

it('what moves inside of a field is not asked about', async () => {
  drag('dragstart');
  await task();
  drag('drop');
  expect(asked).toEqual([]);
  drag('dragend');
  drag('drop');
  expect(asked).toHaveLength(1);
});

it('what comes from elsewhere is, also where the page has forbidden a drag before', async () => {
  field.addEventListener('dragstart', (event) => event.preventDefault(), { once: true });
  drag('dragstart');
  await task();
  drag('drop');
  expect(asked).toHaveLength(1);
});

it.each([
  ['from one field into another', field, other],
  ['from a field to where the page takes what is dropped', field, zone],
  ['from the page into a field', zone, field],
  ['from the page to where it takes what is dropped', zone, zone],
])('what is dragged %s is', async (_, from, to) => {
  drag('dragstart', from);
  await task();
  drag('drop', to);
  drag('dragend', from);
  expect(asked).toEqual(['moved']);
  expect(doors.at(-1)).toBe('drop');
});

it('what comes from outside of the page is', () => {
  drag('drop', zone);
  drag('drop', field);
  expect(asked).toEqual(['moved', 'moved']);
});
