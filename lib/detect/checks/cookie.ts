import type { Check } from '../rule';
import { bearer } from './header';

/**
 * Names of cookies that keep somebody signed in. Those that count visitors, know them again or keep machines out are
 * called after sessions as well: Hotjar's, Microsoft's, Imperva's, RudderStack's, Stripe's, TikTok's, Braze's and
 * Pinterest's.
 */
export const KEEPS =
  /^(?!_hj|_uet|visid_|rl_|__stripe|ttc|ab\.|_pin_un).*(?:sess|sid|auth|jwt|remember|identity|logged_in|asp.*cookie|li_at)/i;
const HELD = /^[\w.%^+/~:-]{16,2000}={0,2}$/;

/** The value of a cookie that keeps somebody signed in, judged as any token is that stands for a person. */
export const cookieValue: Check = (value, place) =>
  HELD.test(value) ? bearer(value, place) : null;
