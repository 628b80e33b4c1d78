import { answerer, answererNow } from '../answer/slot';
import { scan } from '../detect';
import { probe } from '../doors/listen';
import { tapAnswers } from '../doors/tap-link';
import { SELF_TEST_PORT, type SelfTestReport } from '../messages/self-test';
import { decide } from '../policy/decide';
import { DEFAULT_SETTINGS } from '../policy/settings';
import { api, listenTo } from '../store/api';
import type { Stored } from '../store/stored';
import { destinationOf } from './judge';
import { madeUpKey } from './made-up';

/** Listened to by the doors that keep text from leaving; each must hear it before the page. */
const EVENTS = ['paste', 'input', 'submit', 'keydown', 'click'] as const;

interface SelfTestConnection {
  readonly name: string;
  readonly sender?: { readonly id?: string };
  postMessage(message: SelfTestReport): void;
}

/**
 * Answers the popup with what this frame's guard proves of itself at that moment, and once more when
 * what comes late has come: a page that is still loading must not be called unguarded for good.
 * @param loaded settles when storage has answered.
 */
export function answerSelfTests(
  signal: AbortSignal,
  stored: () => Stored | null,
  loaded: Promise<void>,
): void {
  const frame = Math.random();
  const connected = (port: SelfTestConnection): void => {
    if (port.name !== SELF_TEST_PORT || port.sender?.id !== api().runtime.id) return;
    const report = (): void => port.postMessage(selfTest(frame, stored()));
    if (!answererNow() || !stored()) report();
    // Detection is made ready in idle moments: tested at once, it would be what a page waits for longest. The popup
    // may be closed by then, and its port with it.
    void Promise.all([answerer().then((answers) => answers.ready()), loaded])
      .then(report)
      .catch(() => undefined);
  };
  listenTo(signal, ({ runtime }) => runtime.onConnect, connected);
}

/**
 * Runs every link of the chain once, on a key made up for it.
 * @param frame tells this frame's reports from those of others.
 */
export function selfTest(frame: number, stored: Stored | null): SelfTestReport {
  const { host, kind } = destinationOf(null);
  const findings = (answererNow()?.scan ?? scan)(`token: ${madeUpKey()}`);
  const decision = decide({
    findings,
    destination: { host, path: '/', kind: 'tracker', intent: 'ordinary' },
    mode: 'block',
    settings: DEFAULT_SETTINGS,
    isHome: () => false,
    isAllowed: () => false,
  });
  return {
    frame,
    top: window.top === window,
    host,
    kind,
    proofs: {
      detection: findings.length > 0,
      decision: decision.verdict === 'hold',
      doors: EVENTS.every(probe),
      tap: tapAnswers(),
      dialog: !!answererNow(),
      settings: stored !== null,
    },
  };
}
