import { expect, it } from 'vitest';
import { place } from '../../../lib/answer/remember';
import { provideDesk } from '../../../lib/answer/slot';
import { kindOf } from '../../../lib/policy/kind';

const placeOf = (address: string): string => {
  const [host = '', ...path] = address.split('/');
  const at = `/${path.join('/')}`;
  provideDesk({ destination: () => ({ host, path: at, kind: kindOf(host, at) }) } as never);
  return place();
};

it.each([
  ['github.com/acme/app/issues/new', 'github.com/acme/app/issues/123'],
  ['claude.ai/new', 'claude.ai/chat/abc'],
  ['app.slack.com/client/T1/C1', 'app.slack.com/client/T1/C2'],
  ['example.org/compose', 'example.org/sent/1'],
])('%s and %s are one place', (one, other) => {
  expect(placeOf(one)).toBe(placeOf(other));
});

it.each([
  ['github.com/acme/private-app/issues/new', 'github.com/torvalds/linux/issues/new'],
  ['gitlab.com/acme/private-app/-/issues/new', 'gitlab.com/acme/public-app/-/issues/new'],
  ['github.com/', 'github.com/acme/app'],
])('%s and %s are two', (one, other) => {
  expect(placeOf(one)).not.toBe(placeOf(other));
});
