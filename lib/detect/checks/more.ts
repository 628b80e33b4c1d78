import type { Check } from '../rule';
import { searchKey } from './algolia';
import { clientSecret, identifiableKey, signedKey } from './azure';
import { extendedKey, wif } from './base58';
import { bech32 } from './bech32';
import { mnemonic } from './bip39';
import { bitlocker } from './bitlocker';
import { ciscoPassword } from './cisco';
import {
  appPassword,
  appRole,
  chosenPassword,
  encodedSettings,
  generatedPassword,
  listedBytes,
  listedPassword,
  longRandom,
  mixedToken,
  optionPassword,
  pairPassword,
  passwordHash,
  plainLogin,
  pullSecret,
  randomPassword,
  recoveryCodes,
  saidPassword,
  sealedToken,
  sqlPassword,
  totpAddress,
  totpSeed,
  tunnelLogin,
  urlToken,
} from './command';
import { cookieValue } from './cookie';
import { privateKey } from './ethereum';
import { browserKey } from './google';
import { jsonKey, serviceToken } from './grafana';
import { jwkMember } from './jwk';
import { keypair } from './keypair';
import { pypi } from './macaroon';
import { aloneSid, pairedToken } from './pair';
import { pemKey, wrappedPem } from './pem';
import { pgpKey } from './pgp';
import { puttyKey } from './putty';
import {
  linkToken,
  loginPassword,
  presigned,
  sessionToken,
  urlPassword,
  userPassword,
} from './url-more';

/** Checks that only tell more than a shape says already: in the lean build a key counts by its shape. */
export const provingChecks: Readonly<Record<string, Check>> = {
  aloneSid,
  bech32,
  browserKey,
  clientSecret,
  identifiableKey,
  jsonKey,
  pemKey,
  pgpKey,
  pypi,
  serviceToken,
  sessionToken,
  urlPassword,
  userPassword,
};

/** All that the lean build does without; the rules that are nothing without their check are not in it. */
export const moreChecks: Readonly<Record<string, Check>> = {
  ...provingChecks,
  ciscoPassword,
  jwkMember,
  appRole,
  listedBytes,
  listedPassword,
  chosenPassword,
  encodedSettings,
  tunnelLogin,
  pullSecret,
  appPassword,
  generatedPassword,
  pairPassword,
  passwordHash,
  plainLogin,
  totpAddress,
  totpSeed,
  longRandom,
  mixedToken,
  optionPassword,
  randomPassword,
  saidPassword,
  sealedToken,
  recoveryCodes,
  bitlocker,
  keypair,
  sqlPassword,
  urlToken,
  searchKey,
  cookieValue,
  pairedToken,
  extendedKey,
  linkToken,
  loginPassword,
  mnemonic,
  presigned,
  privateKey,
  puttyKey,
  signedKey,
  wif,
  wrappedPem,
};
