import type { JSX } from 'preact';
import { t } from '../../../lib/ui/i18n';
import type { OptionsProps } from '../state';

const PROMISES = ['network', 'values', 'silent', 'honest', 'limits'] as const;

/** What Keyslip promises, and which version does. */
export function About({ state }: OptionsProps): JSX.Element {
  return (
    <>
      <dl class="promises">
        {PROMISES.map((name) => (
          <div key={name}>
            <dt>{t(`promise_${name}`)}</dt>
            <dd class="says">{t(`promise_${name}_says`)}</dd>
          </div>
        ))}
      </dl>
      <p class="says">{t('version', state.version)}</p>
      <p class="after">
        <a href="/welcome.html" target="_blank" rel="noreferrer">
          {t('openWelcome')}
        </a>
      </p>
    </>
  );
}
