import type { Check } from '../rule';
import { atlassian } from './atlassian';
import { accessKeyId, pairedSecret, secretAccessKey } from './aws';
import { sas } from './azure';
import { base36Tail7, base62Tail4 } from './checksum';
import { botToken } from './discord';
import { fineGrained } from './github';
import { basicCredentials, bearer } from './header';
import { appToken, jwt } from './jwt';
import { pemKey, puttyKey } from './pem';
import { urlPassword, userPassword } from './url';

/** Every check a rule may name, by the name the table knows it by. */
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
  puttyKey,
  sas,
  secretAccessKey,
  urlPassword,
  userPassword,
};
