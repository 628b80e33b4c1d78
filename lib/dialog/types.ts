import type { DoorName } from '../doors/door';

/** What the dialog says of one finding. Never the value: a preview. */
export interface DialogFinding {
  /** "GitHub personal access token" */
  title: string;
  provider: string;
  /** Short facts: "Checksum valid", "Live mode". */
  proof: string[];
  /** The first letters and the last four. */
  preview: string;
  revokeUrl?: string;
  /** One line: how to restrict or rotate this key. */
  advice?: string;
}

export type AllowScope = 'fingerprint' | 'rule' | 'site';
export type AllowReason = 'test-value' | 'false-positive' | 'revoked' | 'meant-to-share';
/** Where it holds: on the site, below a path of it, or on every site. */
export type AllowWhere = 'site' | 'path' | 'everywhere';
export type AllowExpiry = 'hour' | 'day' | 'month' | 'never';

export interface DialogRequest {
  /** It decides the wording. `network`: redacting changes the field and drops the request. */
  door: DoorName;
  host: string;
  /** The destination's kind, such as `tracker`. */
  destination: string;
  /** The host that a form or a request goes to, if it is another. */
  to?: string;
  findings: DialogFinding[];
  /** So many further ones that are not listed. */
  more?: number;
  /** Lines of segments, already redacted; `mark` is the index of a finding. */
  excerpt: { text: string; mark?: number }[][];
  /** False: policy leaves neither "original" nor "allow". */
  overridable: boolean;
  allow: {
    scopes: readonly AllowScope[];
    /** `host/path` that the page's neighbours share, if it has any. */
    path?: string | null;
    /** Those that may be chosen; all if there is none. */
    expiries?: readonly AllowExpiry[];
  };
  /** In the name of the organisation whose policy holds, and where it helps (https). */
  organisation?: string;
  help?: string;
  /** True: letting it through wants a reason in words. */
  justify?: boolean;
  /** False: nothing redacted can be made of it, so leaving it out comes first. */
  redactable?: boolean;
  message?: string;
}

export type DialogAnswer =
  | { choice: 'redact' }
  | { choice: 'original'; note?: string }
  | { choice: 'cancel' }
  | {
      choice: 'allow';
      by: AllowScope;
      where: AllowWhere;
      reason: AllowReason;
      expires: AllowExpiry;
      /** The reason in words. */
      note?: string;
    };

export interface DialogHandle {
  /** Settles once; the dialog is gone from the page by then, and the field can have the focus. */
  answer: Promise<DialogAnswer>;
  /** Says something beside the choices, while the question stands. */
  remark(text: string): void;
  /** What the user has gone on writing when it came up, meant for the field they were in. */
  typed(): string;
  close(): void;
}
