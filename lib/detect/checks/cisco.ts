import type { Check } from '../rule';

/** What IOS writes passwords with, so that nobody reads them over a shoulder; it hides nothing else. */
const PAD = 'dsfd;kfoA,.iyewrkldJKDHSUBsgvca69834ncxv9873254k;fg87';

/** Type 7: where in the pad it begins, as two decimal digits, then the characters. Others decode to no text. */
export const ciscoPassword: Check = (value) => {
  const from = Number(value.slice(0, 2));
  for (let at = 2; at < value.length; at += 2) {
    const code =
      Number.parseInt(value.slice(at, at + 2), 16) ^
      PAD.charCodeAt((from + at / 2 - 1) % PAD.length);
    if (code < 33 || code > 126) return null;
  }
  return {};
};
