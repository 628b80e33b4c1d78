import { isName, viewOf } from '../reading';
import type { Teller } from './types';

/** Marks of JKS and JCEKS, by which `keytool` tells them. */
const MARKS = [0xfeedfeed, 0xcececece];
const [KEY, CERTIFICATE, SECRET] = [1, 2, 3];

const FOUND = { rule: 'key-file-java', confidence: 'likely' } as const;

/**
 * A store of keys of Java, of the kind JKS or JCEKS, as `sun.security.provider.JavaKeyStore` of OpenJDK writes it:
 * entries one after another, and only one with a key makes it a secret.
 */
export const javaStore: Teller = (data) => {
  const view = viewOf(data);
  if (data.length < 32 || !MARKS.includes(view.getUint32(0))) return null;
  const version = view.getUint32(4);
  const count = view.getUint32(8);
  let at = 12;
  for (let i = 0; i < count; i++) {
    const tag = view.getUint32(at);
    const name = view.getUint16(at + 4);
    if (!isName(data.subarray(at + 6, at + 6 + name))) return null;
    // A date of eight bytes stands behind the name.
    at += 6 + name + 8;
    if (tag === KEY) return view.getUint32(at) > 16 ? FOUND : null;
    if (tag === SECRET) return FOUND;
    if (tag !== CERTIFICATE) return null;
    if (version === 2) at += 2 + view.getUint16(at);
    at += 4 + view.getUint32(at);
  }
  return null;
};

/** How `org.bouncycastle.jcajce.provider.keystore.bc.BcKeyStoreSpi` of Bouncy Castle numbers entries. */
const BKS = { end: 0, certificate: 1, key: 2, secret: 3, sealed: 4 } as const;
/** Of the salt, in bytes, and rounds of its checksum, at most. */
const [SALT, ROUNDS] = [20, 100_000];
/** No store is older than this program, nor of the next century. In ms since the epoch. */
const [OLDEST, LATEST] = [Date.UTC(2000), Date.UTC(2100)];

/** The same of Bouncy Castle (BKS), which has no mark, so all that stands before the first key has to fit. */
export const bouncyStore: Teller = (data) => {
  const view = viewOf(data);
  if (data.length < 64 || ![1, 2].includes(view.getUint32(0)) || view.getUint32(4) !== SALT)
    return null;
  const rounds = view.getUint32(8 + SALT);
  if (rounds < 1 || rounds > ROUNDS) return null;
  const chunk = (from: number): number => from + 4 + view.getUint32(from);
  const certificate = (from: number): number => chunk(from + 2 + view.getUint16(from));
  for (let at = 12 + SALT; ; ) {
    const kind = data[at];
    const name = view.getUint16(at + 1);
    if (kind === BKS.end || !isName(data.subarray(at + 3, at + 3 + name))) return null;
    at += 3 + name;
    const date = Number(view.getBigUint64(at));
    if (date < OLDEST || date > LATEST) return null;
    const chain = view.getUint32(at + 8);
    at += 12;
    if (kind === BKS.key || kind === BKS.secret || kind === BKS.sealed) return FOUND;
    if (kind !== BKS.certificate) return null;
    for (let i = 0; i <= chain; i++) at = certificate(at);
  }
};
