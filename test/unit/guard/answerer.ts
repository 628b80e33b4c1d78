import type { Answerer } from '../../../lib/answer/slot';
import { sendsBy } from '../../../lib/answer/verbs';
import { wordsWith } from '../../../lib/answer/words';
import { homeOf, mayHold, scan } from '../../../lib/detect';
import { kindOf } from '../../../lib/policy/kind';

/** The script that answers, where nobody is to be asked. */
export const answerer: Answerer = {
  scan,
  ready: () => Promise.resolve(),
  homeOf,
  kindOf,
  sends: sendsBy,
  place: () => '',
  press: () => undefined,
  words: wordsWith(mayHold),
  watch: () => undefined,
  unfold: () => [],
  carries: () => false,
  resolve: () => Promise.reject(new Error('nobody is asked here')),
  files: async () => undefined,
  mark: () => undefined,
  letThrough: () => undefined,
};
