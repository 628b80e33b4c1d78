import type { JSX } from 'preact';
import { t } from '../../lib/ui/i18n';
import { doorOf, outcomeOf, whyOf } from '../../lib/ui/outcome';
import type { PopupProps } from './state';

/** More than this is in the history. */
export const MOST = 5;

/** What was caught on this site, newest first: a hint at the key, never the key. */
export function Caught({ state, actions }: PopupProps): JSX.Element | null {
  const { caught } = state;
  if (caught.length === 0) return null;
  return (
    <section aria-labelledby="caught">
      <h2 id="caught">{t('caughtHere')}</h2>
      <ul class="caught">
        {caught.slice(0, MOST).map(({ id, title, preview, time, door, outcome, why }) => (
          <li key={id}>
            <p>
              {title} <code class="hint">{preview}</code>
            </p>
            <p class="says">
              {[time, doorOf(door), outcomeOf(outcome), why && whyOf(why)]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      {caught.length > MOST && (
        <button type="button" class="quiet" onClick={() => actions.openOptions('history')}>
          {t('showAll')}
        </button>
      )}
    </section>
  );
}
