import { scan } from '../../lib/detect';
import { withAdded } from '../../lib/detect/custom/added';
import { serve } from '../../lib/files/worker';
import { addedIn } from '../../lib/store/added';

// The worker has no storage to read: what the user has added to the rules comes along with the channel.
serve((items) => withAdded(scan, addedIn(items as Record<string, unknown>)));
