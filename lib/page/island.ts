import type { Where } from './types';

/** Types of scripts that are data, whatever the browser makes of them. */
const DATA = /json|importmap|speculationrules|text\/(?:x-|template|plain)/i;
/** The data that a page hands its scripts by a variable: `window.__ENV__ = {`. */
const HANDED =
  /(?:^|[;\s])(?:window|self|globalThis)(?:\.|\[["'])(\w{2,60})(?:["']\])?\s*=\s*(?:JSON\.parse\(|[{["'])/g;
/** How far before a finding the beginning of its data is looked for, in code units. */
const REACH = 20_000;

/**
 * What an inline script is: code, or data for it.
 * @param id and `type`: those of the element.
 */
export function scriptKind(id: string, type: string): Where {
  return DATA.test(type) ? { kind: 'island', name: id || type } : { kind: 'script' };
}

/** Does a finding in code lie in data that was handed over by a variable? @param at its start. */
export function placeInCode(code: string, at: number): Where {
  let name: string | undefined;
  for (const found of code.slice(Math.max(0, at - REACH), at).matchAll(HANDED)) name = found[1];
  return name === undefined ? { kind: 'script' } : { kind: 'island', name };
}
