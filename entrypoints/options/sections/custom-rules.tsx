import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Field, LockNote } from '../../../lib/ui/controls';
import { t } from '../../../lib/ui/i18n';
import type { OptionsProps } from '../state';
import { TestBox } from './test-box';

/** The user's own rules, and the form for another one. */
export function CustomRules({ state, actions }: OptionsProps): JSX.Element {
  const { customRules, locks, policy } = state;
  const given = policy.customRules ?? [];
  return (
    <section class="block" aria-labelledby="custom">
      <h3 id="custom">{t('customRules')}</h3>
      <p class="lead">{t('customRulesSays')}</p>
      <LockNote locked={locks.is('customRules')} />
      {customRules.length + given.length > 0 && (
        <ul class="list custom">
          {given.map(({ id, name, source }) => (
            <li key={id}>
              <div>
                <p>{name}</p>
                <code>{source}</code>
              </div>
              <LockNote locked />
            </li>
          ))}
          {customRules.map(({ id, name, source }) => (
            <li key={id}>
              <div>
                <p>{name}</p>
                <code>{source}</code>
              </div>
              <button
                type="button"
                disabled={locks.is('customRules')}
                aria-label={t('removeNamed', name)}
                onClick={() => actions.removeRule(id)}
              >
                {t('remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {!locks.is('customRules') && <NewRule state={state} actions={actions} />}
    </section>
  );
}

function NewRule({ actions }: OptionsProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [pattern, setPattern] = useState('');
  if (!open) {
    return (
      <button type="button" onClick={() => setOpen(true)}>
        {t('newRule')}
      </button>
    );
  }
  // A pattern can be tried out before the rule has a name.
  const tried = actions.checkRule({ name: name.trim() || t('unnamed'), pattern });
  const refusal = pattern !== '' && 'refusal' in tried ? tried.refusal : null;
  const rule = 'rule' in tried ? tried.rule : null;
  const close = (): void => {
    setOpen(false);
    setName('');
    setPattern('');
  };
  return (
    <form
      class="panel"
      aria-label={t('newRule')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!rule || name.trim() === '') return;
        actions.saveRule(rule);
        close();
      }}
    >
      <div class="row">
        <Field label={t('ruleName')} class="grow">
          {(control) => (
            <input
              {...control}
              type="text"
              required
              maxLength={80}
              value={name}
              onInput={({ currentTarget }) => setName(currentTarget.value)}
            />
          )}
        </Field>
      </div>
      <Field
        label={t('rulePattern')}
        hint={t('rulePatternSays')}
        error={
          refusal
            ? `${t(`refused_${refusal.reason}`)}${refusal.at === undefined ? '' : ` ${t('refusalAt', String(refusal.at + 1))}`}`
            : undefined
        }
      >
        {(control) => (
          <input
            {...control}
            type="text"
            class="mono"
            required
            autocomplete="off"
            spellcheck={false}
            placeholder="acme_[a-z0-9]{32}"
            value={pattern}
            onInput={({ currentTarget }) => setPattern(currentTarget.value)}
          />
        )}
      </Field>
      <TestBox rule={rule} />
      <div class="row">
        <button type="submit" class="primary" disabled={!rule || name.trim() === ''}>
          {t('saveRule')}
        </button>
        <button type="button" onClick={close}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
