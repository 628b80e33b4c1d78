import { expect, it } from 'vitest';
import { Memory } from '../../../lib/guard/memory';

it.each<[string, (memory: Memory) => unknown, allowed: boolean, refused: boolean]>([
  ['nothing', () => undefined, false, false],
  ['let through', (memory) => memory.allow('a'), true, false],
  ['let through until now', (memory) => memory.allow('a', Date.now()), false, false],
  ['refused', (memory) => memory.refuse('a'), false, true],
  [
    'refused, and then let through',
    (memory) => [memory.refuse('a'), memory.allow('a')],
    true,
    false,
  ],
  [
    'refused, and that forgotten',
    (memory) => [memory.refuse('a'), memory.forget('a')],
    false,
    false,
  ],
  [
    'let through, and a refusal forgotten',
    (memory) => [memory.allow('a'), memory.forget('a')],
    true,
    false,
  ],
  ['another refused', (memory) => memory.refuse('b'), false, false],
])('%s', (_, decide, allowed, refused) => {
  const memory = new Memory();
  decide(memory);
  expect([memory.isAllowed('a'), memory.isRefused('a')]).toEqual([allowed, refused]);
});
