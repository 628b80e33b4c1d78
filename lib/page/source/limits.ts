/** What a scan of a page may cost. Reached, it is said; what is left out never counts as clean. */
export interface SourceLimits {
  /** Of one file, in UTF-16 code units; what comes after is not looked at. */
  readonly file: number;
  /** Of one source map, in UTF-16 code units; it has to be in memory as a whole. */
  readonly map: number;
  /** Of all that is read in one scan, in UTF-16 code units. */
  readonly total: number;
  /** Files read in one scan, and original sources of one map. */
  readonly files: number;
  /** Places shown of one file, and of one key in it. */
  readonly findings: number;
  readonly places: number;
}

const M = 1024 * 1024;

export const SOURCE_LIMITS: SourceLimits = {
  file: 50 * M,
  map: 64 * M,
  total: 400 * M,
  files: 5_000,
  findings: 500,
  places: 10,
};
