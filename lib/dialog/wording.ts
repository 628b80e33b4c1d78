import type { DoorName } from '../doors/door';
import { t } from '../ui/i18n';
import type { DialogRequest } from './types';

/** What the door's event does, for doors that share a verb. */
const VERB: Readonly<Partial<Record<DoorName, string>>> = { submit: 'send', network: 'send' };

/** The labels of the choices: they name what is going to happen, and nothing else will. */
export function choicesFor(door: DoorName): {
  redact: string;
  original: string;
  confirm: string;
  cancel: string;
} {
  const verb = VERB[door] ?? door;
  return {
    redact: t(`redact_${door === 'network' ? door : verb}`),
    original: t(`original_${verb}`),
    confirm: t(`confirm_${verb}`),
    cancel: t(door === 'file' ? 'cancel_file' : 'cancel'),
  };
}

/** "github.com · issue tracker"; a kind that nobody knows goes unmentioned. Elsewhere: "github.com → example.org". */
export function destinationText(host: string, kind: string, to?: string): string {
  if (to) return `${host} → ${to}`;
  const key = `kind_${kind.replace(/-/g, '_')}`;
  const name = t(key);
  return [host, name === key ? '' : name].filter(Boolean).join(' · ');
}

/** One secret is called by its name, several by their number. */
export function headline({ findings, more = 0 }: DialogRequest): string {
  const count = findings.length + more;
  const [only] = findings;
  return only && count === 1 ? only.title : t('several', String(count));
}
