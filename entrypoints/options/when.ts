import { t } from '../../lib/ui/i18n';

/** A time as people write it. @param at ms since the epoch. */
export function when(at: number | undefined): string {
  if (at === undefined) return '';
  return new Date(at).toLocaleString(t('lang'), { dateStyle: 'medium', timeStyle: 'short' });
}
