import type { JSX } from 'preact';
import { raised } from '../../lib/policy/policy';
import { t } from '../../lib/ui/i18n';
import type { PopupProps } from './state';

const MODES = ['off', 'warn', 'block'] as const;

/** What Keyslip does on this site. */
export function ModeChoice({ state, actions }: PopupProps): JSX.Element {
  const { mode, guard, floor, locked } = state;
  const isFree = !locked && floor === null;
  return (
    <section>
      <fieldset
        class="modes"
        disabled={locked}
        aria-describedby={guard === 'paused' ? undefined : 'mode-says'}
      >
        <legend>{t('modeLegend')}</legend>
        {MODES.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="mode"
              checked={mode === one}
              disabled={raised(one, floor ?? undefined) !== one}
              onChange={() => actions.setMode(one)}
            />
            <span>{t(`mode_${one}`)}</span>
          </label>
        ))}
      </fieldset>
      {guard !== 'paused' && (
        <p class="says" id="mode-says">
          {t(guard === 'silent' ? 'neverAsked' : `mode_${mode}_says`)}
        </p>
      )}
      {!isFree && <p class="says">{t(locked ? 'locked' : `floor_${floor}`)}</p>}
      {isFree && mode !== 'off' && guard !== 'paused' && (
        <button type="button" class="quiet" onClick={actions.pause}>
          {t('pause')}
        </button>
      )}
    </section>
  );
}
