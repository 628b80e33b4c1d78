import type { Channel } from './channel';
import { gate } from './gate';
import { apply, wrap } from './natives';

/**
 * Ways out whose callers wait for nothing: what is held is done when it may be. By interface, its
 * methods and attributes; what begins with a small letter is the page's own object of that name.
 */
const WAYS =
  'Navigator.sendBeacon Worker.postMessage MessagePort.postMessage ServiceWorker.postMessage BroadcastChannel.postMessage RTCDataChannel.send History.pushState History.replaceState window.open window.fetchLater Element.setAttribute Image.src Script.src IFrame.src Media.src Embed.src Image.srcset Video.poster Object.data Link.href';
/**
 * So many of them are wrapped at the start, as pages may keep them for later. The others wait until there is
 * something to look for: browsers make an interface when it is first asked for, which for these takes longer
 * than everything else here, and no page keeps the setter of an attribute.
 */
const EARLY = 11;

/** Any attribute may hold what it likes; these load something. */
const LOADS: Readonly<Record<string, unknown>> = { src: 1, srcset: 1, poster: 1, data: 1 };

/** Beacons, workers, channels, history, new windows, and what images, scripts and frames load. */
export function tapLater(channel: Channel): void {
  const world = window as unknown as Record<string, { prototype?: object } | undefined>;
  // Taken apart now: later on the page may have its own `split`.
  const names = WAYS.split(/\W/);
  let at = 0;
  channel.arming = (end = names.length) => {
    while (at < end) {
      const owner = names[at++] as string;
      const name = names[at++] as string;
      const known = world[`HTML${owner}Element`] ?? world[owner];
      wrap(known?.prototype ?? known, name, {
        apply(native, self, args) {
          if (!channel.armed || (name === 'setAttribute' && !LOADS[args[0] as string])) {
            return apply(native, self, args);
          }
          // What the caller hears meanwhile: it is on its way, or no window came up.
          let result: unknown = name === 'sendBeacon' || null;
          const send = (): void => {
            result = apply(native, self, args);
          };
          gate(channel, args, send);
          return result;
        },
      });
    }
  };
  channel.arming(2 * EARLY);
}
