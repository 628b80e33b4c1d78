import type { Target } from '../target';
import { messages, storage } from './borders';
import { customRules } from './custom';
import { binaries, files, pdfs } from './files';
import { imports, parsing } from './parsers';
import { redacting, scanning } from './scan';
import { writeBack } from './write-back';

export const targets: readonly Target[] = [
  scanning,
  redacting,
  storage,
  messages,
  parsing,
  imports,
  customRules,
  files,
  binaries,
  pdfs,
  writeBack,
];
