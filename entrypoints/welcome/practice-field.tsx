import type { JSX } from 'preact';
import { Field } from '../../lib/ui/controls';
import { t } from '../../lib/ui/i18n';
import type { WelcomeProps } from './state';

/** A field like any other, with the guard in front of it, and a key to try it with. */
export function Practice({ state, actions }: WelcomeProps): JSX.Element {
  const { sample, copied, practice, guarding } = state;
  return (
    <>
      <p>{t('practiceSays')}</p>
      <div class="sample">
        <code>{sample}</code>
        <button type="button" onClick={actions.copySample}>
          {t('copySample')}
        </button>
        <span class="says" role="status">
          {copied ? t('copied') : ''}
        </span>
      </div>
      <Field label={t('practiceField')} hint={t('practiceHint')}>
        {(control) => (
          <textarea
            {...control}
            rows={3}
            spellcheck={false}
            autocomplete="off"
            onInput={({ currentTarget }) => actions.practised(currentTarget.value)}
          />
        )}
      </Field>
      <p class={`result ${practice}`} role="status">
        {guarding ? t(`practice_${practice}`) : t('practiceOff')}
      </p>
    </>
  );
}
