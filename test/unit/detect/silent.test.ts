// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { scan } from '../../../lib/detect';
import { rng } from '../../samples';
import { ALNUM, HEX, text } from '../../samples/random';

/** What browsers may have, what is for trying, and what opens nothing any more: never held. */

const random = rng(271);
const hex = (n: number): string => text(random, n, HEX);
const letters = (n: number): string => text(random, n, ALNUM);
const NOW = Date.UTC(2026, 10, 24);

const held = (source: string): string[] =>
  scan(source, { now: NOW })
    .filter((one) => one.class === 'secret' && one.mode !== 'test' && one.confidence !== 'possible')
    .map(({ rule }) => rule);

const KEYS: Readonly<Record<string, string>> = {
  'client key': `ADYEN_CLIENT_KEY=live_${letters(32).toUpperCase()}`,
  'client key in code': `clientKey = "live_ck_${letters(32)}"`,
  'client given to its constructor': `new TwitchClient("${letters(30).toLowerCase()}")`,
  'client of a provider': `new OAuth2Client("407408718192-${letters(32).toLowerCase()}.apps.googleusercontent.com")`,
  'client token': `Paddle.Initialize({ token: 'live_${hex(27)}' })`,
  'search key': `VITE_ALGOLIA_SEARCH_ONLY_KEY=${hex(32)}`,
  'public by its name': `NEXT_PUBLIC_CONTENTFUL_ACCESS_TOKEN=${letters(43)}`,
  'test key that only its name tells': `CLERK_SECRET_KEY=sk_test_${letters(42)}`,
  'test key with a prefix of its own': `OMISE_SECRET_KEY=skey_test_${hex(19)}`,
  'test key of nobody': `WOMPI_PRIVATE_KEY=prv_test_${letters(32)}`,
  'secret for trying': `STYTCH_SECRET=secret-test-${letters(36)}`,
  "reCAPTCHA's own": `RECAPTCHA_SECRET_KEY=${['6LeIxAcTAAAA', 'AGG-vFI1TnRWxMZN', 'FuojJ4WifJWe'].join('')}`,
};

describe('is not held', () => {
  it.each(Object.entries(KEYS))('%s', (_, source) => expect(held(source)).toEqual([]));
});

describe('is held as ever', () => {
  const live: Readonly<Record<string, string>> = {
    'live key that only its name tells': `CLERK_SECRET_KEY=sk_live_${letters(42)}`,
    'live key of nobody': `WOMPI_PRIVATE_KEY=prv_prod_${letters(32)}`,
    'client secret': `ADYEN_CLIENT_SECRET=${letters(32)}`,
  };
  it.each(Object.entries(live))('%s', (_, source) => expect(held(source)).toHaveLength(1));
});

it('a session of AWS is none any more in an address that was signed before it could last', () => {
  const address = (date: string): string =>
    `https://b.s3.amazonaws.com/a?X-Amz-Security-Token=IQoJb3JpZ2luX2Vj${letters(400)}` +
    `&X-Amz-Date=${date}&X-Amz-Expires=60&X-Amz-Signature=${hex(64)}`;
  const classes = (date: string): string[] =>
    scan(address(date), { now: NOW })
      .filter(({ rule }) => rule === 'aws-session-token')
      .map((one) => one.class);
  expect(classes('20261122T113000Z')).toEqual(['identifier']);
  expect(classes('20261123T130000Z')).toEqual(['secret']);
});
