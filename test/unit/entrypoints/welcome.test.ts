import { h, render } from 'preact';
import { expect, it, vi } from 'vitest';
import type { WelcomeActions, WelcomeState } from '../../../entrypoints/welcome/state';
import { CoverageChoice } from '../../../entrypoints/welcome/view';

it('does not say of sites that the browser keeps back that they are guarded, and offers to ask for them', () => {
  const allowListed = vi.fn();
  const shown = (part: Partial<WelcomeState>) => {
    const state = { everySite: 'recommended', withheld: false, hidden: false, ...part };
    const root = document.createElement('div');
    const actions = { allowListed } as unknown as WelcomeActions;
    render(h(CoverageChoice, { state: state as WelcomeState, actions }), root);
    const [listed] = root.querySelectorAll<HTMLElement>('.choice');
    listed?.querySelector('button')?.click();
    return [listed?.dataset.chosen, listed?.textContent?.includes('coverageNow')];
  };
  expect(shown({})).toEqual(['true', true]);
  expect(shown({ everySite: 'unknown' })).toEqual(['false', false]);
  expect(shown({ everySite: 'every' })).toEqual(['false', false]);
  expect(allowListed).not.toHaveBeenCalled();
  expect(shown({ withheld: true })).toEqual(['false', false]);
  expect(allowListed).toHaveBeenCalledOnce();
});
