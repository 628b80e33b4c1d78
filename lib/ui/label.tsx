import type { JSX } from 'preact';
import type { Exception } from '../policy/exceptions';
import { t } from './i18n';

/** What an exception lets through, in words; those of an organisation may have been given none. */
export const labelOf = ({ label, by, value }: Pick<Exception, 'label' | 'by' | 'value'>): string =>
  label || (by === 'rule' ? value : t('allow_site'));

/** What an exception lets through; a hint at a key, such as `ghp_…9f2c`, stays in one piece. */
export function Label({ label }: { readonly label: string }): JSX.Element {
  const [, what, hint] = /^(.*\s)?(\S*…\S*)$/s.exec(label) ?? [null, label, null];
  return (
    <bdi>
      {what}
      {hint && <code class="hint">{hint}</code>}
    </bdi>
  );
}
