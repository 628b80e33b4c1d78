/**
 * The built-ins the tap uses, taken before any script of the page can replace them. Everything here
 * runs in the page's own world: after start-up, call nothing by a name that the page could redefine.
 */
export const { apply, defineProperty, getOwnPropertyDescriptor } = Reflect;
export const NativeCustomEvent = CustomEvent;
export const NativePromise = Promise;
export const NativeTypeError = TypeError;
export const dispatch = EventTarget.prototype.dispatchEvent;
export const listen = EventTarget.prototype.addEventListener;
export const unlisten = EventTarget.prototype.removeEventListener;
export const { then } = Promise.prototype;

const originals = new WeakMap<object, object>();
const originalOf = WeakMap.prototype.get;

type AnyFunction = (this: unknown, ...args: unknown[]) => unknown;

/**
 * Replaces a method by one that the page cannot tell from it: same name, length, attributes and
 * source text.
 * @param make gets the native function and gives its replacement.
 */
export function wrap(
  owner: object,
  name: string,
  make: (native: AnyFunction) => AnyFunction,
): void {
  const descriptor = getOwnPropertyDescriptor(owner, name);
  const native = descriptor?.value;
  if (!descriptor || typeof native !== 'function') return;
  const replacement = make(native);
  // A method shorthand has no `prototype` and cannot be constructed, as native methods.
  const wrapped = {
    [name](this: unknown, ...args: unknown[]) {
      return apply(replacement, this, args);
    },
  }[name] as AnyFunction;
  defineProperty(wrapped, 'length', { value: native.length, configurable: true });
  originals.set(wrapped, native);
  defineProperty(owner, name, { ...descriptor, value: wrapped });
}

/** Makes `toString` of wrapped functions answer for the native ones. */
export function hideWrappers(): void {
  wrap(Function.prototype, 'toString', (native) => {
    return function (this: unknown) {
      const original =
        typeof this === 'function' ? apply(originalOf, originals, [this]) : undefined;
      return apply(native, original ?? this, []);
    };
  });
}
