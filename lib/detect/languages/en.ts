import type { Language } from '../language';

export const language: Language = {
  name: 'English',
  short: 'psk, psw, pw',
  signs: '"\'?\n\t,<',
  plain: 'pass, password, passcode, passphrase, pwd, pw',
  of: 'for, to, of, on, i, we, you, in, from, with, at, here, below, used, between',
  vague: 'i, we, you, in, from, with, at, here, below, used',
  is: 'is, is now, is set to, was, was set to, should be, should be set to, changed to, updated to, set to, reset to, was changed to, was updated to, was reset to, has been changed to, has been updated to, has been set to, has been reset to',
  particles: "'s ()",
  changed: 'chang, set, reset, updat',
  to: 'to, back to',
  secret: 'recovery code, backup code, otp seed, setup key',
  as: 'as, is',
  told: [
    'the password is @',
    'the admin password was changed to @',
    'I set the password back to @',
    "the password's @",
  ],
  innocent: [
    'the password is SHA256-hashed and UTF8-encoded',
    'I changed the password to something2remember',
  ],
};
