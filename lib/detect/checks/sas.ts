import type { Check } from '../rule';
import { SHAPE } from './proof';

const NEAR = 500;
/** A version or an end, both of which start with a year; the version of a workflow's trigger. */
const PARAMETER = /(?:[?&;"']|%26|^)s[ve](?:=|%3D)(?:20\d\d|1\.0&)/i;

/** A signature counts among the other parameters of a shared access signature. */
export const sas: Check = (_, { text, start, end }) =>
  PARAMETER.test(text.slice(Math.max(0, start - NEAR), end + NEAR)) ? SHAPE : null;
