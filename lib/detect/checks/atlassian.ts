import type { Check } from '../rule';
import { crc32 } from './crc';
import { CHECKSUM } from './proof';

/**
 * Tokens of Atlassian and Bitbucket end with the CRC-32 of all before it, in eight hexadecimal digits.
 * Not documented, but every published token has it
 * (github.com/Samsung/CredSweeper, value_atlassian_token_check), so one without it is still likely.
 */
export const atlassian: Check = (value) =>
  crc32(value.slice(0, -8)).toString(16).padStart(8, '0') === value.slice(-8).toLowerCase()
    ? CHECKSUM
    : {};
