import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Floor } from '../../../lib/policy/policy';
import { CHOICES, type Choice } from '../../../lib/policy/settings';
import { Empty, Field, LockNote, Search, Select } from '../../../lib/ui/controls';
import { t } from '../../../lib/ui/i18n';
import type { OptionsProps, RuleRow } from '../state';
import { CustomRules } from './custom-rules';
import { FloorNote } from './floor-note';

const FILTERS = ['all', 'changed', 'off'] as const;
type Filter = (typeof FILTERS)[number];

const OPTIONS = (): readonly (readonly ['default' | Choice, string])[] => [
  ['default', t('choice_default')],
  ...CHOICES.map((choice) => [choice, t(`rule_${choice}`)] as const),
];

/** All rules: the user's own first, then those built in. */
export function Rules(props: OptionsProps): JSX.Element {
  return (
    <>
      <CustomRules {...props} />
      <BuiltIn {...props} />
    </>
  );
}

function BuiltIn({ state, actions }: OptionsProps): JSX.Element {
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const { rules } = state.settings;
  const words = query.toLowerCase().split(/\s+/);
  const shown = state.builtIn.filter(({ id, provider, kind }) => {
    const text = `${provider} ${kind} ${id}`.toLowerCase();
    const choice = rules[id];
    return (
      words.every((word) => text.includes(word)) &&
      (filter === 'all' || (filter === 'off' ? choice === 'ignore' : choice !== undefined))
    );
  });
  return (
    <section class="block" aria-labelledby="built-in">
      <h3 id="built-in">{t('builtIn')}</h3>
      <p class="lead">{t('builtInSays')}</p>
      <div class="row block">
        <Search label={t('searchRules')} value={query} onChange={setQuery} />
        <Field label={t('showWhich')}>
          {(control) => (
            <Select
              {...control}
              value={filter}
              options={FILTERS.map((one) => [one, t(`filter_${one}`)] as const)}
              onChange={setFilter}
            />
          )}
        </Field>
      </div>
      <p class="says" role="status">
        {t('rulesShown', String(shown.length), String(state.builtIn.length))}
      </p>
      {shown.length === 0 && <Empty>{t('nothingFits')}</Empty>}
      {shown.length > 0 && (
        <table class="stack rules">
          <thead>
            <tr>
              <th scope="col">{t('rowKey')}</th>
              <th scope="col">{t('whatIsKnown')}</th>
              <th scope="col">{t('whenFound')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((rule) => (
              <Row
                key={rule.id}
                rule={rule}
                choice={rules[rule.id]}
                locked={state.locks.rule(rule.id)}
                floor={state.locks.ruleFloor(rule.id)}
                choose={(choice) => actions.setRule(rule.id, choice)}
              />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

interface RowProps {
  rule: RuleRow;
  choice: Choice | undefined;
  locked: boolean;
  floor: Floor | null;
  choose: (choice: Choice | null) => void;
}

function Row({ rule, choice, locked, floor, choose }: RowProps): JSX.Element {
  const title = `${rule.provider} ${rule.kind}`.trim();
  return (
    <tr>
      <th scope="row">
        <span class="provider">{rule.provider}</span> {rule.kind}
      </th>
      <td>
        <span class="tag">{t(`class_${rule.class}`)}</span>{' '}
        {rule.verified && <span class="tag strong">{t('verified')}</span>}
        <LockNote locked={locked && floor === null} />
      </td>
      <td>
        <Select
          aria-label={t('whenFoundNamed', title)}
          disabled={locked}
          value={choice ?? 'default'}
          options={OPTIONS()}
          onChange={(chosen) => choose(chosen === 'default' ? null : chosen)}
        />
        <FloorNote floor={floor} />
      </td>
    </tr>
  );
}
