import type { Check } from '../rule';
import { decodeBase64 } from './base64';
import { STRUCTURE } from './proof';

/**
 * A bot token begins with the base64 of the bot's id. Source:
 * docs.discord.com/developers/reference#snowflakes: ids are decimal numbers of 17 to 20 digits.
 */
export const botToken: Check = (value) =>
  /^\d{17,20}$/.test(decodeBase64(value.slice(0, value.indexOf('.'))) ?? '') ? STRUCTURE : null;
