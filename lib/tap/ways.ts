import type { Channel } from './channel';
import { gate } from './gate';
import {
  apply,
  construct,
  defineProperty,
  lost,
  NativePromise,
  NativeRegExp,
  replace,
  split,
  wrap,
} from './natives';
import { textOf } from './text';

/**
 * Ways out that a page may have kept for itself by the time there is something to look for; the guard
 * names the others then (`lib/answer/ways.ts`). Each is the name of an interface and that of a method or
 * attribute of it (`HTML…Element` goes without saying; a small letter begins an object of the page), then
 * how it is held, and what that needs; points in between:
 *
 * - nothing: its caller waits for nothing. What is held is done when it may be. A pattern may tell what sends
 *   nothing, by the name of the element and the arguments, in lines.
 * - `b`: neither does a beacon's caller, who is told that it is on its way.
 * - `p`: its caller waits for a promise. Refused, it fails as on a lost connection.
 * - `c`: a class that begins with an address. It cannot wait, so one that is held fails like one that is lost:
 *   the argument of that number is replaced by an address that answers nobody.
 * - `m`: markup. A page goes on with its elements at once, so they are there. What of it has that pattern and is
 *   held gets another name, and loads nothing.
 * - `x`: none of these. Something else is there until it is named so once more: a drop that was looked through has
 *   files and no entries, and pages that find the way to entries take nothing else.
 * - `s`: what an element does. The guard sends a form by the native method once it may go; one with secrets set by a
 *   script, which nobody typed, is asked about too, so it does not matter whether there is anything to look for. Of an
 *   input in no document it hears no other way that files are chosen.
 */
const FIRST =
  'HTMLFormElement.submit.s window.fetch.p Navigator.sendBeacon.b window.WebSocket.c.0.wss://0:1';

/** In this order, and without iterators, which a page can redefine. */
type Way = readonly [owner: string, name: string, kind?: string, what?: string, nowhere?: string];

/**
 * What stands in for the way to entries now, or waits to: of a file it makes the entry that no script gets from
 * the browser. What is no file has none.
 */
let other: unknown = function (this: DataTransferItem): unknown {
  const file = this.getAsFile();
  return (
    file && {
      isFile: true,
      name: file.name,
      fullPath: `/${file.name}`,
      file: (done: (file: File) => void) => done(file),
    }
  );
};

const world = window as unknown as Record<string, { prototype?: object } | undefined>;

/** Stands in ways of a script: those that a page may keep, or further ones, as the guard names them. */
export function tapWays(channel: Channel, ways = FIRST): void {
  const all: string[] = apply(split, ways, [' ']);
  for (let i = 0; all[i]; i++) tapWay(channel, apply(split, all[i], ['.']));
}

function tapWay(channel: Channel, { 0: owner, 1: name, 2: kind, 3: what, 4: nowhere }: Way): void {
  const place = (world[owner]?.prototype ?? world[owner]) as Record<string, unknown>;
  if (kind === 'x') {
    const was = place[name];
    place[name] = other;
    other = was;
    return;
  }
  const pattern = what && new NativeRegExp(what, 'gi');
  const wrapped = wrap(place, name, {
    apply(native, self, args) {
      // What the caller hears meanwhile: it is on its way, or no window came up.
      let result: unknown = kind === 'b' || null;
      const send = (): unknown => (result = apply(native, self, args));
      if (kind === 's' ? !channel.holds(self as HTMLElement) : !channel.armed) return send();
      if (kind === 's') return;
      if (kind === 'p') {
        return new NativePromise((resolve) =>
          gate(
            channel,
            args,
            () => resolve(send()),
            () => resolve(lost()),
          ),
        );
      }
      if (kind === 'm') {
        for (let i = args.length; i--; ) {
          const markup = `${args[i]}`;
          const inert = apply(replace, markup, [
            pattern,
            (part: string) => (channel.ask(part) ? 'data-' : '') + part,
          ]);
          // Where a page has to prove where its markup comes from, it is no string.
          if (inert !== markup) args[i] = inert;
        }
        return send();
      }
      if (pattern) {
        const lines = textOf([(self as Node | undefined)?.nodeName, args]);
        if (apply(replace, lines, [pattern, '']) === lines) return send();
      }
      gate(channel, args, send);
      return result;
    },
    construct(native, args, newTarget) {
      if (channel.armed && channel.ask(textOf(args))) args[what as never] = nowhere;
      return construct(native, args, newTarget);
    },
  }) as { prototype?: object } | undefined;
  const made = wrapped?.prototype;
  if (made) defineProperty(made, 'constructor', { value: wrapped });
}
