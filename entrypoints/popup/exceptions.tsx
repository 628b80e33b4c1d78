import type { JSX } from 'preact';
import { t } from '../../lib/ui/i18n';
import { Label } from '../../lib/ui/label';
import type { PopupProps } from './state';

/** More than this is in the settings, and would push all else out of the popup. */
export const MOST = 5;

/** What is let through on this site. */
export function Exceptions({ state, actions }: PopupProps): JSX.Element | null {
  const { exceptions } = state;
  if (exceptions.length === 0) return null;
  return (
    <section>
      <h2>{t('exceptions')}</h2>
      <ul class="exceptions">
        {exceptions.slice(0, MOST).map(({ id, label, given, reason, expires }) => (
          <li key={id}>
            <div>
              <p>
                <Label label={label} />
              </p>
              <p class="says">
                {[given ? t('locked') : reason, expires && t('expires', expires)]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
            {!given && (
              <button
                type="button"
                aria-label={t('removeNamed', label)}
                onClick={() => actions.removeException(id)}
              >
                {t('remove')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {exceptions.length > MOST && (
        <button type="button" class="quiet" onClick={() => actions.openOptions('exceptions')}>
          {t('showAll')}
        </button>
      )}
    </section>
  );
}
