import type { Channel } from './channel';
import { gate } from './gate';
import { apply, wrap } from './natives';

/**
 * Ways out whose callers wait for nothing: what is held is done when it may be. By interface, its
 * methods and attributes; what begins with a small letter is the page's own object of that name.
 */
const WAYS =
  'Navigator.sendBeacon Worker.postMessage MessagePort.postMessage ServiceWorker.postMessage BroadcastChannel.postMessage RTCDataChannel.send History.pushState History.replaceState window.open window.fetchLater Image.src Script.src IFrame.src Media.src Embed.src Image.srcset Video.poster Object.data Link.href Element.setAttribute';

/** Any attribute may hold what it likes; these load something. */
const LOADS: Readonly<Record<string, unknown>> = { src: 1, srcset: 1, poster: 1, data: 1 };

/** Beacons, workers, channels, history, new windows, and what images, scripts and frames load. */
export function tapLater(channel: Channel): void {
  const world = window as unknown as Record<string, { prototype?: object } | undefined>;
  for (const way of WAYS.split(' ')) {
    const [owner, name] = way.split('.') as [string, string];
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
}
