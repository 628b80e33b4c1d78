import type { JSX } from 'preact';
import { t } from '../../lib/ui/i18n';
import { timeOf } from '../../lib/ui/when';
import type { PopupProps, PopupState } from './state';

/** What the shield bears besides its colour, which not everybody sees. */
const SIGNS: Readonly<Record<PopupState['guard'], JSX.Element>> = {
  guarded: <path d="m8 12.5 3 3 5.5-6.5" />,
  paused: <path d="M9.8 9v6M14.2 9v6" />,
  off: <path d="M8.5 12h7" />,
  silent: <path d="M8.5 12h7" />,
  'not-covered': <path d="M8.5 12h7" />,
  absent: <path d="M12 7.5v5.5M12 16.2v.1" />,
  withheld: <path d="M12 7.5v5.5M12 16.2v.1" />,
  failed: <path d="M12 7.5v5.5M12 16.2v.1" />,
  checking: <path d="M8.2 12h.1M12 12h.1M15.8 12h.1" />,
};

function Shield({ guard }: Pick<PopupState, 'guard'>): JSX.Element {
  return (
    <svg class="shield" viewBox="0 0 24 24" aria-hidden="true">
      <path class="field" d="M12 1.5 21 4.8v6.8c0 5.3-3.6 9.1-9 11.2-5.4-2.1-9-5.9-9-11.2V4.8z" />
      {SIGNS[guard]}
    </svg>
  );
}

function headline({ guard, pausedUntil, host }: PopupState): string {
  if (host === null && guard === 'not-covered') return t('guard_browser_page');
  if (guard === 'paused' && pausedUntil !== null) {
    return t('guard_paused', timeOf(pausedUntil));
  }
  return t(`guard_${guard.replace(/-/g, '_')}`);
}

/**
 * Is this tab guarded, and how is that known? Green only after the self-test of the page's guard. Frames that have none,
 * or one that did not pass, are counted below: they are often of other sites, and the page is guarded without them.
 */
export function Status({ state, actions }: PopupProps): JSX.Element {
  const { guard, host, proof, frames } = state;
  const hasProof = guard === 'guarded' || guard === 'failed';
  return (
    <>
      <header class={`status ${guard}`}>
        <Shield guard={guard} />
        <div>
          <h1>{host || 'Keyslip'}</h1>
          <p role="status">{headline(state)}</p>
        </div>
        {guard === 'paused' && (
          <button type="button" class="primary" onClick={actions.resume}>
            {t('resume')}
          </button>
        )}
      </header>
      {hasProof && frames.unguarded > 0 && (
        <p class="says">{t('framesUnguarded', String(frames.unguarded))}</p>
      )}
      {hasProof && (
        <details open={guard === 'failed'}>
          <summary>{t('howWeKnow')}</summary>
          <ul class="proof">
            {proof.map(({ label, ok }) => (
              <li key={label} class={ok ? 'ok' : 'bad'}>
                <span class="sign" role="img" aria-label={t(ok ? 'proven' : 'notProven')}>
                  {ok ? '✓' : '✕'}
                </span>
                {label}
              </li>
            ))}
            <li class={frames.guarded === frames.total ? 'ok' : 'part'}>
              <span class="sign" aria-hidden="true">
                {frames.guarded === frames.total ? '✓' : '–'}
              </span>
              {t('frames', String(frames.guarded), String(frames.total))}
            </li>
          </ul>
        </details>
      )}
    </>
  );
}
