import { isIn, type Place } from './place';

/** The output of a job, as build servers show it. */
export const log: Place = {
  name: 'log',
  fits: (kind, element) =>
    kind !== 'document' &&
    kind !== 'mail' &&
    isIn(element, / (?:logs?|job output|build output|terminal|ansi) /),
};
