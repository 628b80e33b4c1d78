import type { Exception } from '../../lib/policy/exceptions';

/** An exception as it is stored, valid and without an end, for tests to store as it is or changed. */
export const exception: Exception = {
  id: 'one',
  by: 'rule',
  value: 'github-pat',
  site: 'github.com',
  reason: 'test-value',
  label: 'GitHub personal access token',
  created: 1,
  expires: null,
};
