/**
 * Values that everybody's documentation copies from the standards: FIPS 197, RFC 5849, 6238, 6749, 6750, 7515, 7517,
 * 7636 and 8037, Google's description of the addresses that authenticators read, its key for trying reCAPTCHA,
 * Telegram's manual of bots, Azure's emulator of storage and the manual of Traefik. The beginning of each, or as much of it as nothing else
 * has. The script that runs before a page has none of them: its build takes `documented-lean.ts`.
 */
export const DOCUMENTED =
  /2YotnFZFEjr|6LeIxAcT|2b7e1516|dpf43f3p2l|JBSWY3DPEH|GEZDGNBV|tGzv3JOkF0X|SplxlOBeZQQ|gX1fBat3bV|czZCaGRSa3F0Mzp|7Fjfp0ZBr1Kt|mF_9\.B5f-4|dBjftJeZ4CVP|kd94hf93k4|9djdj82h48|kkk9d7dh3k|pfkkdhi9sl|nnch734d00|hh5s93j4hd|jjd733klru|9184jfhq22|lsdkfol23w|ABC-DEF1234ghI|Eby8vdM02xNO|H6uskkkW|d9hr9HBB|870MB6gf|X4cTteJY|jpsQnnGQ|nWGxne_9|AyM1SysP|GawgguFy/;
