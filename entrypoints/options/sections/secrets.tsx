import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Empty, Field } from '../../../lib/ui/controls';
import { t } from '../../../lib/ui/i18n';
import type { OptionsProps } from '../state';

/** Keys of the user's own to look for. What is typed here is forgotten as soon as it is taken. */
export function Secrets({ state, actions }: OptionsProps): JSX.Element {
  return (
    <>
      <AddKey state={state} actions={actions} />
      {state.ownKeys.length === 0 ? (
        <Empty>{t('noOwnKeys')}</Empty>
      ) : (
        <ul class="list">
          {state.ownKeys.map(({ id, name }) => (
            <li key={id}>
              <div>
                <p>{name}</p>
                <p class="says">{t('fingerprintOnly')}</p>
              </div>
              <button
                type="button"
                aria-label={t('removeNamed', name)}
                onClick={() => actions.removeOwnKey(id)}
              >
                {t('remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function AddKey({ actions }: OptionsProps): JSX.Element {
  const [name, setName] = useState('');
  const [value, setValue] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const [added, setAdded] = useState(false);
  const says = wrong === null ? undefined : t(`own_${wrong.replace(/-/g, '_')}`);
  const add = async (event: Event): Promise<void> => {
    event.preventDefault();
    const refused = await actions.addOwnKey(name.trim(), value);
    setWrong(refused);
    setAdded(refused === null);
    if (refused !== null) return;
    setName('');
    setValue('');
  };
  return (
    <form class="panel block" aria-label={t('addOwnKey')} onSubmit={(event) => void add(event)}>
      <div class="row">
        <Field label={t('ownKeyName')} class="grow" error={wrong === 'label' ? says : undefined}>
          {(control) => (
            <input
              {...control}
              type="text"
              required
              maxLength={80}
              autocomplete="off"
              value={name}
              onInput={({ currentTarget }) => {
                setName(currentTarget.value);
                if (wrong === 'label') setWrong(null);
              }}
            />
          )}
        </Field>
        <Field label={t('ownKeyValue')} class="grow" error={wrong === 'label' ? undefined : says}>
          {(control) => (
            <input
              {...control}
              type="password"
              required
              autocomplete="off"
              value={value}
              onInput={({ currentTarget }) => {
                setValue(currentTarget.value);
                setWrong(null);
                setAdded(false);
              }}
            />
          )}
        </Field>
      </div>
      <p class="says">{t('ownKeySays')}</p>
      <div class="row centred">
        <button type="submit" class="primary">
          {t('rememberFingerprint')}
        </button>
        <span class="says" role="status">
          {added ? t('ownKeyAdded') : ''}
        </span>
      </div>
    </form>
  );
}
