/**
 * Values that everybody's documentation copies from the standards: FIPS 197, RFC 5849, 6238, 6749, 6750, 7515, 7517,
 * 7628, 7636 and 8037, Google's description of the addresses that authenticators read, its key for trying reCAPTCHA,
 * Telegram's and NATS's manuals, Azure's emulator of storage and the manuals of Traefik, Apache and NuGet, how NTLM begins before a
 * password has a part in it, and what AWS calls its way of signing. Six characters of each, or as many as nothing else has; and the dots of what somebody has left out. The script that runs before a page has none of them: its build takes `documented-lean.ts`.
 */
export const DOCUMENTED =
  /2YotnF|6LeIxA|2b7e1516|dpf43f|JBSWY3|GEZDGN|tGzv3J|SplxlO|gX1fBa|czZCaG|7Fjfp0|mF_9\.B|dBjftJ|kd94hf|9djdj8|kkk9d7|pfkkdh|nnch73|hh5s93|jjd733|9184jf|lsdkfo|ABC-DEF1|Eby8vd|H6uskk|d9hr9H|870MB6|X4cTte|jpsQnn|nWGxne|AyM1Sy|Gawggu|xxj31Z|vF9dft|TlRMTVNTUAA[BC]|SUACSS|AAHdqT|HXDMVJ|33f!!l|hal\+9o|AWS4-H|\.{3}/;
