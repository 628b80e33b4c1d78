import { beginOf, foreignName, keywords } from './assignment/foreign';
import { ownerOf, surer } from './assignment/owner';
import { valueElsewhere } from './assignment/sentences';
import { valuesOfLines } from './assignment/whole';
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
  readonly valuesOfLines: typeof valuesOfLines;
  readonly ownerOf: typeof ownerOf;
  readonly surer: typeof surer;
}

export const said: Said | undefined = {
  keywords,
  beginOf,
  foreignName,
  valueElsewhere,
  valuesOfLines,
  ownerOf,
  surer,
};

export const beyond: Beyond = { lookAgain, checks: moreChecks, table: TABLE_BEYOND };

/**
 * Three characters each that English and code have again and again, more often than each of them tells: no literal is
 * looked for by them that has any others. Counted over 90 MB of packages, programs, manuals and headers; those of them
 * that make the fewest stops and comparisons, taken one by one while each saved six in a megabyte.
 */
export const often: string | undefined =
  'the = paron(ckeon"e:  wiifith izenfiequs: ferrve =>t":te(bas keeprty ": prossis aet(: [=> .lopreess: "sioernss. secheheiablt woveivaagmndiandi: nvas:/://keyr, okech APIuffBufock 0  Cory ox-er,et_autaveic n: akekerr\',er\'ey in(e.crg/y: makct(th(masavand_om/a d auchoth:e_st_sy cICA \' asiic_ck.t_ito_twola me_izah: ct_olaobsck_CHAzat255WAR / s-s256s__SONAGEATTd_sth_t.rth=ig ala.baKEYe-p%20 " d_cozi--cin:oksew_PATt-e_idd":t ke_ookibygh\' r.ley:m_tABIm_pk-ce64s_ptmpr "_mmd-st-a.qunu_m_at_up":s_aISTAESew(ACC--aUTF16.';

/** A constant for the same reason: it costs bytes, and the few keys before that script are as slow as without it. */
export const nearby: typeof searchNearby | undefined = searchNearby;
