import type { JSX } from 'preact';
import { t } from '../../lib/ui/i18n';
import type { PopupProps } from './state';

/** Looks through the clipboard when it is asked to, and only then. */
export function Clipboard({ state: { clipboard }, actions }: PopupProps): JSX.Element {
  const isBusy = clipboard.step === 'busy';
  return (
    <section class="clipboard">
      {/* A button that is disabled for a moment would lose the focus for good. */}
      <button
        type="button"
        aria-disabled={isBusy}
        onClick={isBusy ? undefined : actions.scanClipboard}
      >
        {t('scanClipboard')}
      </button>
      <div role="status">
        {clipboard.step === 'found' && (
          <>
            <p>{t('clipboardFound', String(clipboard.findings.length))}</p>
            <ul>
              {clipboard.findings.map(({ title, preview, advice, revoke }) => (
                <li key={title + preview}>
                  <p>
                    {title} <code class="hint">{preview}</code>
                  </p>
                  <p class="says">
                    <bdi lang="en">{advice}</bdi>{' '}
                    {revoke && (
                      <a href={revoke.url} target="_blank" rel="noreferrer">
                        {t('revoke', revoke.provider)}
                      </a>
                    )}
                  </p>
                </li>
              ))}
            </ul>
          </>
        )}
        {clipboard.step !== 'found' && clipboard.step !== 'idle' && (
          <p class="says">{t(`clipboard_${clipboard.step}`)}</p>
        )}
      </div>
    </section>
  );
}
