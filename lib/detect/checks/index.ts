import type { Check } from '../rule';
import { atlassian } from './atlassian';
import { accessKeyId, pairedSecret, secretAccessKey } from './aws';
import { base36Tail7, base62Tail4 } from './checksum';
import { botToken } from './discord';
import { fineGrained } from './github';
import { basicCredentials, bearer } from './header';
import { appToken, jwt } from './jwt';
import { pemKey } from './pem-body';
import { sas } from './sas';
import { urlPassword, userPassword } from './url';

/** The checks every build has, by the name the table knows them by; `more.ts` has the rest. */
export const checks: Readonly<Record<string, Check>> = {
  accessKeyId,
  appToken,
  atlassian,
  base36Tail7,
  base62Tail4,
  basicCredentials,
  bearer,
  botToken,
  fineGrained,
  jwt,
  pairedSecret,
  pemKey,
  sas,
  secretAccessKey,
  urlPassword,
  userPassword,
};
