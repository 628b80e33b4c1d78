import { expect, it } from 'vitest';
import { plain } from '../../../lib/answer/plain';

it('leaves no sign in a name that turns it round, or breaks its line', () => {
  expect(plain('report\u202egnp.exe\u202c')).toBe('report\ufffdgnp.exe\ufffd');
  expect(plain('\u2067a\u2069\nb\r\tc\u0085\u2028d')).toBe(
    '\ufffda\ufffd\ufffdb\ufffd\ufffdc\ufffd\ufffdd',
  );
});

it('leaves other names as they are', () => {
  for (const name of ['notes (1).txt', '<b>.md', '\u05e9\u05dc\u05d5\u05dd.txt', '\u{1f511}.pem'])
    expect(plain(name)).toBe(name);
});
