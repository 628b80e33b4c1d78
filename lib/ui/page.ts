import { t } from './i18n';

/** Prepares a page of the extension: its language, its direction, its title. */
export function dressPage(title: string): void {
  document.documentElement.lang = t('lang');
  document.documentElement.dir = t('dir');
  document.title = title;
}
