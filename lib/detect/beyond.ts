import { beginOf, foreignName, keywords } from './assignment/foreign';
import { ownerOf, surer } from './assignment/owner';
import { valueElsewhere } from './assignment/sentences';
import { valueOfLine } from './assignment/whole';
import { moreChecks } from './checks/more';
import { searchNearby } from './nearby';
import { lookAgain } from './reading/again';
import type { Check } from './rule';
import { TABLE_BEYOND } from './tables/late';

/**
 * What the script that runs before a page does without: it has bytes for the rules of all providers, not
 * for everything that can be known of a text. Its build takes `beyond-lean.ts` instead of this file (see
 * `wxt.config.ts`); every other has all of it, and the script that follows hands its scan over.
 *
 * Without it nothing is claimed that would have had to be proved: a rule that is nothing without its
 * check is not in the lean table, one that is less goes by shape, and a key that was taken apart is not
 * put together.
 */
export interface Beyond {
  readonly lookAgain?: typeof lookAgain;
  readonly checks: Readonly<Record<string, Check>>;
  /** More lines of the table. */
  readonly table: string;
}

/** What of the place of a name tells more than its assignment; a constant, so that the lean build drops what asks it. */
export interface Said {
  readonly keywords: typeof keywords;
  readonly beginOf: typeof beginOf;
  readonly foreignName: typeof foreignName;
  readonly valueElsewhere: typeof valueElsewhere;
  readonly valueOfLine: typeof valueOfLine;
  readonly ownerOf: typeof ownerOf;
  readonly surer: typeof surer;
}

export const said: Said | undefined = {
  keywords,
  beginOf,
  foreignName,
  valueElsewhere,
  valueOfLine,
  ownerOf,
  surer,
};

export const beyond: Beyond = { lookAgain, checks: moreChecks, table: TABLE_BEYOND };

/**
 * Three characters each that English and code have again and again, more often than each of them tells: no literal is
 * looked for by them that has any others. Counted over 30 MB of packages; those that some literal would be found by.
 */
export const often: string | undefined =
  'the co = paron(ckeon"e:  wiifith izenfiequs: ferrve =>t":te(bas keeprty t.s": prossis at iet(: [=> .lopreess: "sioateenternss. secheheiablt woveivaagmwpaco-AKLndiandi: nva.sis:/://';

/** A constant for the same reason: it costs bytes, and the few keys before that script are as slow as without it. */
export const nearby: typeof searchNearby | undefined = searchNearby;
