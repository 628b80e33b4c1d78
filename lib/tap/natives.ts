/**
 * The built-ins the tap uses, taken before any script of the page can replace them. Everything here
 * runs in the page's own world: after start-up, call nothing by a name that the page could redefine (but for two
 * methods of our own events in `channel.ts`; see docs/threat-model.md),
 * and leave iterators alone (`for … of`, spreading, array patterns), which a page can redefine too.
 */
export const { apply, construct, defineProperty, getOwnPropertyDescriptor } = Reflect;
export const NativeCustomEvent = CustomEvent;
export const NativeSubmitEvent = SubmitEvent;
export const NativePromise = Promise;
export const NativeRegExp = RegExp;
const NativeProxy = Proxy;
export const { dispatchEvent, addEventListener, fetch } = window;
// Not `then`: whoever waits for a module with that waits for it in vain.
export const { then: andThen } = NativePromise.prototype;
export const { replace, slice, split } = '';
export const { push, shift } = Array.prototype;
/** Answers nobody: no browser asks at this port. */
export const NOWHERE = 'https://0:1';
/** Fails as a lost connection does: each browser has its own words for that, and its own stack. */
export const lost = (): Promise<unknown> => fetch(NOWHERE);

const known = new WeakMap();
const { get, set } = known;

/** Keeps something about an object of the page: of what wraps a function, that function. */
export const note = (about: object, what: unknown): unknown => apply(set, known, [about, what]);
/** What was noted last; of what is no object nothing ever was. */
export const noted = (about: unknown): unknown => apply(get, known, [about]);

export type AnyFunction = (...args: unknown[]) => unknown;

/** What is done instead of a call: the traps of a proxy, with the function at home in the page. */
export interface Instead {
  apply?(native: AnyFunction, self: unknown, args: unknown[]): unknown;
  construct?(native: AnyFunction, args: unknown[], newTarget: AnyFunction): object;
}

/**
 * Replaces a method, a class, or the setter of an attribute by one that looks like it: a proxy has the
 * name, length and properties of what it stands for, and in this realm `toString` answers for it. An error that is
 * thrown through it has the proxy in its stack.
 * @param owner may be missing: not every page has every interface.
 * @returns the replacement.
 */
export function wrap(owner: object | undefined, name: string, instead: Instead): unknown {
  const descriptor = owner && getOwnPropertyDescriptor(owner, name);
  const part = descriptor?.set ? 'set' : 'value';
  const native = descriptor?.[part];
  if (!native) return undefined;
  descriptor[part] = new NativeProxy(native, instead as ProxyHandler<AnyFunction>);
  note(descriptor[part], native);
  defineProperty(owner as object, name, descriptor);
  return descriptor[part];
}

/** Makes `toString` of wrapped functions answer for the native ones. */
export function hideWrappers(): void {
  wrap(Function.prototype, 'toString', {
    apply: (native, self) => apply(native, noted(self) ?? self, []),
  });
}
