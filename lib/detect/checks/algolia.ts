import type { Check } from '../rule';

const AROUND = 160;
/** What stands beside a search key in the configuration of a search box, and beside no other. */
const SEARCH = /indexName|docsearch|algolia/i;

/** A key for searching, as sites with DocSearch show it to everybody. */
export const searchKey: Check = (_, { text, start, end }) =>
  SEARCH.test(text.slice(Math.max(0, start - AROUND), end + AROUND)) ? {} : null;
