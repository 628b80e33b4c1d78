import type { JSX } from 'preact';
import {
  ASKED_KINDS,
  behaviourAt,
  CONFIDENCES,
  PRESET_NAMES,
  presetOf,
} from '../../../lib/policy/presets';
import { CHOICES, SITE_MODES } from '../../../lib/policy/settings';
import { Check, LockNote, Select } from '../../../lib/ui/controls';
import { t } from '../../../lib/ui/i18n';
import type { OptionsProps } from '../state';
import { FloorNote } from './floor-note';

/** What happens when something is found, by how sure it is and by where it was going. */
export function General(props: OptionsProps): JSX.Element {
  return (
    <>
      <DefaultMode {...props} />
      <Presets {...props} />
      <Table {...props} />
      <Pictures {...props} />
    </>
  );
}

function DefaultMode({ state: { settings, locks }, actions }: OptionsProps): JSX.Element {
  return (
    <fieldset class="block" disabled={locks.is('mode')}>
      <legend>{t('defaultMode')}</legend>
      <LockNote locked={locks.is('mode')} />
      <div class="cards">
        {SITE_MODES.map((mode) => (
          <label key={mode} class="card">
            <input
              type="radio"
              name="mode"
              checked={settings.mode === mode}
              onChange={() => actions.setMode(mode)}
            />
            <span>
              <strong>{t(`mode_${mode}`)}</strong>
              <span class="says">{t(`defaultMode_${mode}_says`)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Presets({ state: { settings, locks }, actions }: OptionsProps): JSX.Element {
  const chosen = presetOf(settings);
  const locked = locks.is('behaviour');
  return (
    <fieldset class="block" disabled={locked}>
      <legend>{t('presets')}</legend>
      <div class="cards">
        {PRESET_NAMES.map((name) => (
          <label key={name} class="card">
            <input
              type="radio"
              name="preset"
              checked={chosen === name}
              onChange={() => actions.choosePreset(name)}
            />
            <span>
              <strong>{t(`preset_${name}`)}</strong>
              <span class="says">{t(`preset_${name}_says`)}</span>
            </span>
          </label>
        ))}
      </div>
      {chosen === null && <p class="says after">{t('presetNone')}</p>}
    </fieldset>
  );
}

function Pictures({ state: { preferences, locks }, actions }: OptionsProps): JSX.Element {
  return (
    <section class="block" aria-labelledby="pictures">
      <h3 id="pictures">{t('pictures')}</h3>
      <LockNote locked={locks.is('pictures')} />
      <Check
        checked={preferences.pictures}
        disabled={locks.is('pictures')}
        onChange={(pictures) => actions.setPreferences({ pictures })}
      >
        {t('readPictures')}
      </Check>
      <p class="says">{t('readPicturesSays')}</p>
    </section>
  );
}

function Table({ state: { settings, locks }, actions }: OptionsProps): JSX.Element {
  const choices = CHOICES.map((choice) => [choice, t(`choice_${choice}`)] as const);
  return (
    <section class="block" aria-labelledby="behaviour">
      <h3 id="behaviour">{t('behaviour')}</h3>
      <p class="lead">{t('behaviourSays')}</p>
      <LockNote locked={locks.is('behaviour')} />
      <table class="stack behaviour">
        <thead>
          <tr>
            <th scope="col">{t('goingTo')}</th>
            {CONFIDENCES.map((confidence) => (
              <th key={confidence} scope="col">
                {t(`confidence_${confidence}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ASKED_KINDS.map((kind) => (
            <tr key={kind}>
              <th scope="row">
                {t(`place_${kind}`)}
                <FloorNote floor={locks.floor(kind)} />
              </th>
              {CONFIDENCES.map((confidence) => (
                <td key={confidence} data-label={t(`confidence_${confidence}`)}>
                  <Select
                    aria-label={t('cell', t(`place_${kind}`), t(`confidence_${confidence}`))}
                    disabled={locks.is('behaviour')}
                    value={behaviourAt(settings, kind)[confidence]}
                    options={choices}
                    onChange={(choice) => actions.setBehaviour(kind, confidence, choice)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="says after">{t('neverAsked')}</p>
    </section>
  );
}
