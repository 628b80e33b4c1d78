import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Exception } from '../../../lib/policy/exceptions';
import { isLeft } from '../../../lib/policy/policy';
import { Empty, LockNote, Search } from '../../../lib/ui/controls';
import { t } from '../../../lib/ui/i18n';
import { Label, labelOf } from '../../../lib/ui/label';
import { when } from '../../../lib/ui/when';
import type { OptionsProps } from '../state';

const reasonOf = ({ reason }: Exception): string => t(`reason_${reason.replace(/-/g, '_')}`);
const placeOf = ({ site }: Exception): string => site ?? t('everywhere');

/** What is let through, everywhere and with its end: by the organisation, and by the user's choice. */
export function Exceptions(props: OptionsProps): JSX.Element {
  const { exceptions, policy } = props.state;
  const given = policy.exceptions?.given ?? [];
  if (exceptions.length + given.length === 0) return <Empty>{t('noExceptions')}</Empty>;
  return (
    <>
      {given.length > 0 && <Given given={given} now={props.state.now} />}
      {exceptions.length > 0 && <Own {...props} />}
    </>
  );
}

/** What the organisation lets through. */
function Given({ given, now }: { given: readonly Exception[]; now: number }): JSX.Element {
  return (
    <ul class="list block">
      {given.map((one) => (
        <li key={one.id}>
          <div>
            <p>
              <Label label={labelOf(one)} />
            </p>
            <p class="says">
              {[
                placeOf(one),
                reasonOf(one),
                one.expires !== null && t('expires', when(one.expires)),
              ]
                .filter(Boolean)
                .join(' · ')}{' '}
              {isOver(one, now) && <span class="tag bad">{t('expired')}</span>}
            </p>
          </div>
          <LockNote locked />
        </li>
      ))}
    </ul>
  );
}

/** To draw thousands at once takes seconds. */
const MOST_DRAWN = 200;

const isOver = ({ expires }: Exception, now: number): boolean => expires !== null && expires <= now;

/** What the user has chosen to let through. */
function Own({ state, actions }: OptionsProps): JSX.Element {
  const { exceptions, locks, policy, now } = state;
  const [query, setQuery] = useState('');
  const [all, setAll] = useState(false);
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());

  const words = query.toLowerCase();
  const shown = [...exceptions]
    .reverse()
    .filter((one) =>
      [one.label, placeOf(one), reasonOf(one)].some((text) => text.toLowerCase().includes(words)),
    );
  const drawn = all ? shown : shown.slice(0, MOST_DRAWN);
  const chosen = shown.filter(({ id }) => marked.has(id)).map(({ id }) => id);
  const over = exceptions.filter((one) => isOver(one, now)).map(({ id }) => id);
  const mark = (ids: readonly string[], on: boolean): void => {
    const next = new Set(marked);
    for (const id of ids) {
      if (on) next.add(id);
      else next.delete(id);
    }
    setMarked(next);
  };
  return (
    <>
      <LockNote locked={locks.is('exceptions')} />
      <div class="row block">
        <Search label={t('search')} value={query} onChange={setQuery} />
        <button
          type="button"
          disabled={chosen.length === 0}
          onClick={() => actions.removeExceptions(chosen)}
        >
          {t('removeChosen', String(chosen.length))}
        </button>
        <button
          type="button"
          disabled={over.length === 0}
          onClick={() => actions.removeExceptions(over)}
        >
          {t('removeExpired', String(over.length))}
        </button>
      </div>
      <p class="hidden" role="status">
        {t('shown', String(shown.length))}
      </p>
      {shown.length === 0 ? (
        <Empty>{t('nothingFits')}</Empty>
      ) : (
        <table class="stack">
          <thead>
            <tr>
              <th scope="col" data-label={t('chooseAll')}>
                <input
                  type="checkbox"
                  aria-label={t('chooseAll')}
                  checked={chosen.length === shown.length}
                  onChange={({ currentTarget }) =>
                    mark(
                      shown.map(({ id }) => id),
                      currentTarget.checked,
                    )
                  }
                />
              </th>
              <th scope="col">{t('allowWhat')}</th>
              <th scope="col">{t('where')}</th>
              <th scope="col">{t('why')}</th>
              <th scope="col">{t('endsAt')}</th>
            </tr>
          </thead>
          <tbody>
            {drawn.map((one) => (
              <tr key={one.id}>
                <td>
                  <input
                    type="checkbox"
                    aria-label={t('chooseNamed', one.label)}
                    checked={marked.has(one.id)}
                    onChange={({ currentTarget }) => mark([one.id], currentTarget.checked)}
                  />
                </td>
                <th scope="row">
                  <Label label={one.label} />
                  {!isLeft(policy, one) && <p class="says">{t('overruled')}</p>}
                </th>
                <td data-label={t('where')}>{placeOf(one)}</td>
                <td data-label={t('why')}>{reasonOf(one)}</td>
                <td data-label={t('endsAt')}>
                  {one.expires === null ? t('endsNever') : when(one.expires)}{' '}
                  {isOver(one, now) && <span class="tag bad">{t('expired')}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {drawn.length < shown.length && (
        <button type="button" onClick={() => setAll(true)}>
          {t('showAll')}
        </button>
      )}
    </>
  );
}
