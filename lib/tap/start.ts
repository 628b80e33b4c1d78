import { openChannel } from './channel';
import { hideWrappers } from './natives';
import { tapSocket } from './socket';
import { tapWays } from './ways';
import { tapXhr } from './xhr';

/** Starts the tap in the page's world. */
export function startTap(): void {
  const channel = openChannel(tapWays);
  tapXhr(channel);
  tapSocket(channel);
  tapWays(channel);
  hideWrappers();
}
