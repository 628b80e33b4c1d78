import { isFields } from '../policy/fields';

/** JSON with sorted keys: equal for equal values, however a browser has stored them. */
export function stable(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    isFields(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
