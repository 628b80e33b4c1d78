import type { Target } from '../target';
import { messages, storage } from './borders';
import { customRules } from './custom';
import { files, pdfs } from './files';
import { redacting, scanning } from './scan';
import { writeBack } from './write-back';

export const targets: readonly Target[] = [
  scanning,
  redacting,
  storage,
  messages,
  customRules,
  files,
  pdfs,
  writeBack,
];
