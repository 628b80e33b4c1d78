import type { Check } from '../rule';
import { decodeBase64 } from './base64';
import { STRUCTURE } from './proof';

/**
 * A bot token begins with the base64 of the bot's id, a decimal number, so its first three
 * characters are among ninety: those that two digits, and some third one, can encode to.
 */
export const TOKEN_STARTS: readonly string[] = [
  'MT',
  'Mj',
  'Mz',
  'ND',
  'NT',
  'Nj',
  'Nz',
  'OD',
  'OT',
].flatMap((first) => Array.from('AEIMQUYcgk', (third) => first + third));

/** Source: docs.discord.com/developers/reference#snowflakes: ids have 17 to 20 digits. */
export const botToken: Check = (value) =>
  /^\d{17,20}$/.test(decodeBase64(value.slice(0, value.indexOf('.'))) ?? '') ? STRUCTURE : null;
