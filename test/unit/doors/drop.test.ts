import { beforeEach, expect, it } from 'vitest';
import { drop } from '../../../lib/doors/drop';
import { asking } from './asking';
import { trusted } from './trusted';

const asked: string[] = [];
drop(
  new AbortController().signal,
  asking(({ parts }) => {
    asked.push(parts[0]?.text ?? '');
    return { held: false, verdict: 'ignore' };
  }),
);
const field = document.createElement('textarea');
document.body.append(field);

const drag = (type: string): void => {
  const event = trusted(new Event(type, { bubbles: true, cancelable: true }));
  const dataTransfer = { getData: () => 'moved', files: [] };
  field.dispatchEvent(Object.assign(event, { dataTransfer, clientX: 1, clientY: 1 }));
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
