import type { Confidence } from '../detect/types';
import type { DestinationKind } from './destination';
import { BALANCED, type Behaviour, type Choice, type Settings } from './settings';

/** The kinds of places where something is asked at all, in the order of how many can read there; elsewhere secrets belong. */
export const ASKED_KINDS = [
  'tracker',
  'paste',
  'forum',
  'search',
  'assistant',
  'chat',
  'document',
  'mail',
  'unknown',
] as const satisfies readonly DestinationKind[];

export const CONFIDENCES = ['certain', 'likely', 'possible'] as const satisfies Confidence[];

/** Behaviours with a name, for every kind of place alike. */
export const PRESETS = {
  quiet: { certain: 'hold', likely: 'warn', possible: 'note' },
  balanced: BALANCED,
  strict: { certain: 'hold', likely: 'hold', possible: 'hold' },
} as const satisfies Record<string, Behaviour>;
export type PresetName = keyof typeof PRESETS;
export const PRESET_NAMES = ['quiet', 'balanced', 'strict'] as const satisfies PresetName[];

/** What happens at a kind of place, chosen or not. */
export function behaviourAt({ behaviour }: Settings, kind: DestinationKind): Behaviour {
  return behaviour[kind] ?? BALANCED;
}

const isSame = (a: Behaviour, b: Behaviour): boolean =>
  CONFIDENCES.every((confidence) => a[confidence] === b[confidence]);

/** @returns the preset that the settings amount to, or `null` for a choice of the user's own. */
export function presetOf(settings: Settings): PresetName | null {
  return (
    PRESET_NAMES.find((name) =>
      ASKED_KINDS.every((kind) => isSame(behaviourAt(settings, kind), PRESETS[name])),
    ) ?? null
  );
}

/** The settings with one behaviour everywhere; the default one leaves nothing to store. */
export function withPreset(settings: Settings, name: PresetName): Settings {
  const behaviour =
    name === 'balanced' ? {} : Object.fromEntries(ASKED_KINDS.map((kind) => [kind, PRESETS[name]]));
  return { ...settings, behaviour };
}

/** The settings with one cell of the table changed. */
export function withChoice(
  settings: Settings,
  kind: DestinationKind,
  confidence: Confidence,
  choice: Choice,
): Settings {
  const changed = { ...behaviourAt(settings, kind), [confidence]: choice };
  const { [kind]: _, ...others } = settings.behaviour;
  return {
    ...settings,
    behaviour: isSame(changed, BALANCED) ? others : { ...others, [kind]: changed },
  };
}

/** The settings with what happens to one rule's findings; `null` leaves that to the table. */
export function withRule(settings: Settings, id: string, choice: Choice | null): Settings {
  const { [id]: _, ...others } = settings.rules;
  return { ...settings, rules: choice === null ? others : { ...others, [id]: choice } };
}
