import type { Check } from '../rule';
import { bearer } from './header';

/** The value of a cookie that keeps somebody signed in, judged as any token is that stands for a person. */
export const cookieValue: Check = (value, place) => bearer(value, place);
