import type { JSX } from 'preact';
import { t } from '../../lib/ui/i18n';
import type { PopupProps } from './state';

const MODES = ['off', 'warn', 'block'] as const;

/** What Keyslip does on this site. */
export function ModeChoice({ state, actions }: PopupProps): JSX.Element {
  const { mode, guard } = state;
  return (
    <section>
      <fieldset class="modes" aria-describedby="mode-says">
        <legend>{t('modeLegend')}</legend>
        {MODES.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="mode"
              checked={mode === one}
              onChange={() => actions.setMode(one)}
            />
            <span>{t(`mode_${one}`)}</span>
          </label>
        ))}
      </fieldset>
      {guard !== 'paused' && (
        <p class="says" id="mode-says">
          {t(`mode_${mode}_says`)}
        </p>
      )}
      {mode !== 'off' && guard !== 'paused' && (
        <button type="button" class="quiet" onClick={actions.pause}>
          {t('pause')}
        </button>
      )}
    </section>
  );
}
