import { building, type Literal, type Prefilter } from '../../../lib/detect/prefilter';

/** Compiles a list of literals in one go. */
export function prefilter(literals: readonly Literal[]): Prefilter {
  const steps = building(literals);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
