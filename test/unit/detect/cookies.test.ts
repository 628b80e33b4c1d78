// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { scan } from '../../../lib/detect';
import { redact } from '../../../lib/detect/words';
import { rng } from '../../samples';
import { held } from '../../samples/held';
import { ALNUM, BASE64URL, DIGITS, HEX, LOWER, text } from '../../samples/random';

/** Headers of cookies as browsers copy them: dozens that count visitors, and some that keep somebody signed in. */

const random = rng(811);
const session = `x7k${text(random, 25, LOWER + DIGITS)}4w9q`;
const second = `Q7${text(random, 44, BASE64URL)}v9`;
const third = `b4${text(random, 36, ALNUM)}X8`;
const hex = text(random, 32, HEX);
const counting = Array.from(
  { length: 40 },
  () => `_${text(random, 6, LOWER)}=${text(random, 12, DIGITS)}`,
).join('; ');
const consent = `OptanonConsent=${text(random, 900, ALNUM)}`;

describe('of a header every cookie is held that keeps somebody signed in', () => {
  it.each<[string, string, ...string[]]>([
    [
      'several',
      `Cookie: sid=${session}; theme=dark; user_session=${second}; lang=en; connect.sid=${third}`,
      session,
      second,
      third,
    ],
    ['behind many', `curl 'https://a.io' -H 'cookie: ${counting}; sessionid=${session}'`, session],
    ['behind a long one', `curl 'https://a.io' -b '${consent}; sessionid=${session}'`, session],
    [
      'behind one that has words',
      `Cookie: last_session_page=the-landing-page-of-cats; sessionid=${session}`,
      session,
    ],
    [
      'as cmd has it',
      `curl ^"https://a.io^" ^\n  -b ^"_ga=1; sid=${session}; sessionid=${third}^" ^\n`,
      session,
      third,
    ],
    ['in an object', `cookies = {\n    '_ga': '1',\n    'sessionid': '${session}',\n}`, session],
    ['given to a call', `requests.get(url, cookies={"session": "${second}"})`, second],
    [
      'as PowerShell has it',
      `$s.Cookies.Add((New-Object System.Net.Cookie("sessionid", "${session}", "/", "a.io")))`,
      session,
    ],
    ['as Go has it', `&http.Cookie{Name: "session", Value: "${second}"}`, second],
    ['added to a session', `s.cookies.update({'a': 'b', 'auth': '${second}'})`, second],
    ['set by a library', `Cookies.set('session', '${second}')`, second],
    [
      'in the table of the tools',
      `_ga\t1\t.a.io\t/\tSession\nsessionid\t${session}\tapp.a.io\t/\tSession`,
      session,
    ],
    ['of ASP.NET', `Cookie: lang=en; .AspNetCore.Cookies=${second}`, second],
    ['of LinkedIn', `Cookie: lang=en; li_at=${second}`, second],
    ['of WordPress', `Cookie: wordpress_logged_in_${hex}=bob%7C${third}; a=b`, `bob%7C${third}`],
  ])('%s', (_, source, ...values) => expect(held(source)).toEqual(values));
});

it('nothing of them stays in a text', () => {
  const source = `Cookie: ${counting}; sid=${session}; a=b; user_session=${second}; c=d`;
  expect(redact(source, scan(source)).text).toBe(
    `Cookie: ${counting}; sid=$SESSION_COOKIE; a=b; user_session=$SESSION_COOKIE_2; c=d`,
  );
});

describe('nobody is signed in by', () => {
  it.each([
    `_uetsid=${hex}`,
    `_hjSession_12345=${third}`,
    `_hjSessionUser_12345=${third}`,
    `visid_incap_12345=${third}`,
    `__stripe_sid=${text(random, 8, HEX)}-${text(random, 4, HEX)}-4c5b-9e2f-${text(random, 18, HEX)}`,
    `ttcsid=${text(random, 13, DIGITS)}::${third}`,
    `ab.storage.sessionId.${hex}=${third}`,
    `_pin_unauth=${third}`,
    `.AspNetCore.Antiforgery.x=${second}`,
    `csrftoken=${third}`,
    counting,
    consent,
  ])('%s', (cookie) => expect(held(`Cookie: a=b; ${cookie}; c=d`)).toEqual([]));
});
