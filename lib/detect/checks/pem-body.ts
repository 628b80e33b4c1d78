import type { Check } from '../rule';
import { decodeBase64 } from './base64';
import { profile } from './profile';
import { SHAPE, STRUCTURE } from './proof';

/** A private key between BEGIN and END; `-----BEGIN PRIVATE KEY-----\n...` in a manual is none. */
export const isBody = (value: string): boolean => {
  const lines = value.match(/[A-Za-z\d+/]{16,}/g) ?? [];
  return lines.join('').length >= 40 && !profile((lines[0] ?? '').slice(0, 64)).regular;
};

/** Cheaper than the one in `pem.ts`, which it stands for in the lean build: the header alone is looked at. */
export const pemKey: Check = (value) => {
  if (!isBody(value)) return null;
  const begin = decodeBase64(/[A-Za-z\d+/]{16,}/.exec(value)?.[0].slice(0, 24) ?? '') ?? '';
  return /^(?:0[^\x85-\xff]|openssh-key-v1)/.test(begin) ? STRUCTURE : SHAPE;
};
