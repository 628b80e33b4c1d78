import { already } from './already';
import type { Door } from './door';
import { drop } from './drop';
import { file } from './file';
import { navigation } from './navigation';
import { network } from './network';
import { paste } from './paste';
import { send } from './send';
import { submit } from './submit';
import { typing } from './typing';

/** Every door, in the order they attach. A test keeps this list and the files of this folder in step. */
export const doors: readonly Door[] = [
  paste,
  drop,
  typing,
  already,
  file,
  submit,
  send,
  network,
  navigation,
];
