import { openChannel } from './channel';
import { tapConnections } from './connect';
import { tapFetch } from './fetch';
import { tapLater } from './later';
import { hideWrappers } from './natives';
import { tapSocket } from './socket';
import { tapSubmit } from './submit';
import { tapXhr } from './xhr';

/** Starts the tap in the page's world. */
export function startTap(): void {
  const channel = openChannel();
  tapSubmit(channel);
  tapFetch(channel);
  tapXhr(channel);
  tapLater(channel);
  tapSocket(channel);
  tapConnections(channel);
  hideWrappers();
}
