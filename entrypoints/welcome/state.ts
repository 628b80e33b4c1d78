import type { Coverage } from './edge';

export interface WelcomeState {
  /** A key that nobody issued. */
  sample: string;
  copied: boolean;
  practice: 'waiting' | 'redacted' | 'original';
  /** The settings have the guard stop and ask here. */
  guarding: boolean;
  everySite: Coverage;
  /** The browser lets Keyslip run on none of the recommended sites. */
  withheld: boolean;
  /** The browser hides Keyslip's button until it is pinned. */
  hidden: boolean;
}

export interface WelcomeActions {
  copySample(): void;
  /** @param text what lies in the practice field now. */
  practised(text: string): void;
  protectEverySite(): void;
  allowListed(): void;
  openOptions(): void;
}

export interface WelcomeProps {
  state: WelcomeState;
  actions: WelcomeActions;
}
