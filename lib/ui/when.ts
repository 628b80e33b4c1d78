import { t } from './i18n';

/** A time as people write it in the language of the pages. @param at ms since the epoch. */
export function when(at: number | undefined): string {
  if (at === undefined) return '';
  return new Date(at).toLocaleString(t('lang'), { dateStyle: 'medium', timeStyle: 'short' });
}

/** The time of day only. @param at ms since the epoch. */
export function timeOf(at: number): string {
  return new Date(at).toLocaleTimeString(t('lang'), { timeStyle: 'short' });
}

/** "1 day", "30 days", in the plural of the language. */
export function days(count: number): string {
  const options = { style: 'unit', unit: 'day', unitDisplay: 'long' } as const;
  return new Intl.NumberFormat(t('lang'), options).format(count);
}
