import { preview } from '../detect';
import { factsOf } from '../detect/facts';
import { explain } from '../detect/words';
import { place } from '../dialog/place';
import { createSurface } from '../dialog/surface';
import { copyText } from '../editors/clipboard';
import type { Words } from '../page/host';
import { t } from '../ui/i18n';
import { proofOf } from './proof';
import { preparing } from './ready';
import { titleOf } from './title';

/**
 * What this script lends the one that looks through the page.
 * @param mayHold knows of what was added by now.
 */
export const wordsWith = (mayHold: Words['mayHold']): Words => ({
  prepare: preparing,
  mayHold,
  t,
  explain: (finding) => explain(finding, factsOf),
  titleOf,
  proofOf,
  preview,
  createSurface,
  place,
  copyText,
});
