/**
 * Built-ins as old libraries leave them: replaced by functions that mostly do the same; and, while `broken`
 * runs, by ones that fail. Nothing that the extension says to itself may pass through any of them.
 */
export type Method = (this: unknown, ...args: unknown[]) => unknown;
type Owner = Record<PropertyKey, unknown>;

const overheard: string[] = [];
let failing = false;

function patch(owner: object, name: PropertyKey): void {
  const native = (owner as Owner)[name] as Method;
  const { apply } = Reflect;
  const patched: Method = function (...args) {
    if (failing) throw new Error(`broken: ${String(name)}`);
    return apply(native, this, args);
  };
  Object.defineProperty(owner, name, { value: patched, writable: true, configurable: true });
}

const ARRAY =
  'push pop shift slice splice map forEach filter find some every includes indexOf join flat flatMap concat';
for (const name of ARRAY.split(' ')) patch(Array.prototype, name);
patch(Array.prototype, Symbol.iterator);
for (const name of ['then', 'catch', 'finally']) patch(Promise.prototype, name);
for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent'])
  patch(EventTarget.prototype, name);

/** As the well-known stand-in for browsers without the class. */
const NativeCustomEvent = CustomEvent;
window.CustomEvent = ((type: string, init?: CustomEventInit) => {
  overheard.push(type);
  if (failing) throw new Error('broken: CustomEvent');
  return new NativeCustomEvent(type, init);
}) as unknown as typeof CustomEvent;
const NativePromise = Promise;
window.Promise = new Proxy(NativePromise, {
  construct(native, args) {
    if (failing) throw new Error('broken: Promise');
    return new native(...(args as ConstructorParameters<typeof Promise>));
  },
});

declare global {
  interface Window {
    /** For tests: runs something while the built-ins fail. @returns the events made by the patched class. */
    broken?: (act: () => void) => string[];
  }
}

window.broken = (act) => {
  failing = true;
  try {
    act();
  } finally {
    failing = false;
  }
  return overheard;
};
