import type { Entry } from './entries';
import type { Words } from './host';
import type { Where } from './types';

/** What is said of an entry, in the order of its weight: at most four short sentences. */
export function saysOf(
  entry: Pick<Entry, 'finding' | 'provider' | 'proof' | 'place' | 'advice'>,
  besideSecret: boolean,
  { t }: Pick<Words, 't'>,
): string[] {
  const { finding, provider, place, advice } = entry;
  const { gravity, own, where } = finding;
  const lines: string[] = [];
  if (own) lines.push(t('pageOwn'));
  if (gravity === 'critical' && where.kind !== 'text') lines.push(t('pageServed'));
  if (gravity === 'informational') lines.push(t('pageTest'));
  if (gravity === 'doubtful') lines.push(t('pageDoubtful'));
  if (gravity === 'explained') {
    if (finding.class === 'identifier') lines.push(t('pageIdentifier'));
    else {
      lines.push(t('pagePublishable', provider));
      // That there is nothing to do is not to be said beside one that is exposed.
      if (advice && !besideSecret) lines.push(advice);
    }
    if (besideSecret) lines.push(t('pageBeside', provider));
  } else if (place && gravity !== 'informational') lines.push(t(`pageHint_${place}`));
  return lines;
}

/** "In a script of the page" */
export function whereOf(where: Where, { t }: Pick<Words, 't'>): string {
  return t(`pageWhere_${where.kind}`, 'name' in where ? where.name.slice(0, 60) : '');
}
