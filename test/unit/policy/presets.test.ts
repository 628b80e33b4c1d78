import { describe, expect, it } from 'vitest';
import {
  ASKED_KINDS,
  behaviourAt,
  PRESET_NAMES,
  presetOf,
  withChoice,
  withPreset,
  withRule,
} from '../../../lib/policy/presets';
import { DEFAULT_SETTINGS, readSettings } from '../../../lib/policy/settings';

describe('presets', () => {
  it('are recognised, and readable as stored', () => {
    expect(presetOf(DEFAULT_SETTINGS)).toBe('balanced');
    for (const name of PRESET_NAMES) {
      const settings = withPreset(DEFAULT_SETTINGS, name);
      expect(presetOf(settings)).toBe(name);
      expect(readSettings(JSON.parse(JSON.stringify(settings))).problems).toEqual([]);
    }
  });

  it('are none as soon as one cell differs, and one again when it does not', () => {
    const own = withChoice(DEFAULT_SETTINGS, 'chat', 'likely', 'note');
    expect(presetOf(own)).toBeNull();
    expect(behaviourAt(own, 'chat')).toEqual({ certain: 'hold', likely: 'note', possible: 'warn' });
    expect(withChoice(own, 'chat', 'likely', 'hold')).toEqual(DEFAULT_SETTINGS);
  });

  it('leave everything else alone', () => {
    const settings = { ...DEFAULT_SETTINGS, rules: { 'github-pat': 'warn' } } as const;
    expect(withPreset(settings, 'strict').rules).toEqual(settings.rules);
    expect(Object.keys(withPreset(settings, 'quiet').behaviour)).toEqual([...ASKED_KINDS]);
  });

  it('a rule has a choice until it has none', () => {
    const off = withRule(DEFAULT_SETTINGS, 'github-pat', 'ignore');
    expect(off.rules).toEqual({ 'github-pat': 'ignore' });
    expect(withRule(off, 'github-pat', null)).toEqual(DEFAULT_SETTINGS);
  });
});
