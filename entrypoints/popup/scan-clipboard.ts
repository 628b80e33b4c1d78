import { preview, scan } from '../../lib/detect';
import { factsOf } from '../../lib/detect/facts';
import { explain } from '../../lib/detect/words';
import type { Items } from '../../lib/store/items';
import { scanAsSet } from '../../lib/store/scan-as-set';
import { t } from '../../lib/ui/i18n';
import type { ClipboardFinding } from './state';

/** Loaded when it is asked for: a popup that opens fast has no rules in it. */

/**
 * What of a text somebody should know before it is pasted.
 * @param items of `storage.local`: how detection is set up.
 * @param now ms since the epoch.
 * @returns each key once, in the order of the text.
 */
export function findingsIn(text: string, items: Items, now: number): ClipboardFinding[] {
  const found = new Map<string, ClipboardFinding>();
  for (const finding of scanAsSet(scan, items)(text, { now })) {
    const value = text.slice(finding.start, finding.end);
    if (finding.class !== 'secret' || finding.mode === 'test' || found.has(value)) continue;
    const { provider, kind, advice, revoke } = explain(finding, factsOf);
    found.set(value, {
      title: `${provider} ${kind}`.trim(),
      preview: preview(value, finding.rule),
      advice: advice ?? t('advice'),
      ...(revoke ? { revoke: { url: revoke, provider } } : {}),
    });
  }
  return [...found.values()];
}
