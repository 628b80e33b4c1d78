import type { Check } from '../rule';
import { atlassian } from './atlassian';
import { accessKeyId, pairedSecret, secretAccessKey } from './aws';
import { clientSecret, identifiableKey, sas, signedKey } from './azure';
import { extendedKey, wif } from './base58';
import { bech32 } from './bech32';
import { mnemonic } from './bip39';
import { base36Tail7, base62Tail4 } from './checksum';
import { botToken } from './discord';
import { privateKey } from './ethereum';
import { fineGrained } from './github';
import { jsonKey, serviceToken } from './grafana';
import { basicCredentials, bearer } from './header';
import { appToken, jwt } from './jwt';
import { pypi } from './macaroon';
import { aloneSid, pairedToken } from './pair';
import { pemKey, pgpKey, puttyKey, wrappedPem } from './pem';
import { linkToken, loginPassword, presigned, urlPassword, userPassword } from './url';

/** Every check a rule may name, by the name the table knows it by. */
export const checks: Readonly<Record<string, Check>> = {
  accessKeyId,
  aloneSid,
  appToken,
  atlassian,
  base36Tail7,
  base62Tail4,
  basicCredentials,
  bearer,
  bech32,
  botToken,
  clientSecret,
  extendedKey,
  fineGrained,
  identifiableKey,
  jsonKey,
  jwt,
  linkToken,
  loginPassword,
  mnemonic,
  pairedSecret,
  pairedToken,
  pemKey,
  pgpKey,
  presigned,
  privateKey,
  puttyKey,
  pypi,
  sas,
  secretAccessKey,
  serviceToken,
  signedKey,
  urlPassword,
  userPassword,
  wif,
  wrappedPem,
};
