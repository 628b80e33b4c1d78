import type { DestinationKind } from '../destination';

/** The hosts of one kind of destination. One file a kind. */
export interface SiteList {
  readonly kind: DestinationKind;
  /** Whether the content scripts run there from install on. */
  readonly guarded: boolean;
  /**
   * `host` or `host/path-prefix`; a host may begin with `*.`, which covers the bare domain too, as in
   * a match pattern.
   */
  readonly sites: readonly string[];
}
