import type { JSX } from 'preact';
import type { Floor } from '../../../lib/policy/policy';
import { t } from '../../../lib/ui/i18n';

/** What the organisation asks for at least, beside what the user may choose above it. */
export function FloorNote({ floor }: { floor: Floor | null }): JSX.Element | null {
  return floor && <p class="says">{t(`floor_${floor}`)}</p>;
}
