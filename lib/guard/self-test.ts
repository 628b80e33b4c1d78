import { hasAnswerer } from '../answer/slot';
import { scan } from '../detect';
import { crc32Base62 } from '../detect/checks/crc';
import { probe } from '../doors/listen';
import { tapAnswers } from '../doors/tap-link';
import { SELF_TEST_PORT, type SelfTestReport } from '../messages/self-test';
import { decide } from '../policy/decide';
import { api } from '../store/api';
import type { Stored } from '../store/stored';
import { destinationOf } from './judge';

/** Listened to by the doors that keep text from leaving; each must hear it before the page. */
const EVENTS = ['paste', 'input', 'submit', 'keydown', 'click'] as const;

/** Answers the popup with what this frame's guard proves of itself at that moment. */
export function answerSelfTests(signal: AbortSignal, stored: () => Stored | null): void {
  const { onConnect, id } = api().runtime;
  const connected = (port: {
    name: string;
    sender?: { id?: string };
    postMessage(m: unknown): void;
  }): void => {
    if (port.name === SELF_TEST_PORT && port.sender?.id === id)
      port.postMessage(selfTest(stored()));
  };
  onConnect.addListener(connected);
  signal.addEventListener('abort', () => onConnect.removeListener(connected));
}

/** Runs every link of the chain once, on a key made up for it. */
export function selfTest(stored: Stored | null): SelfTestReport {
  const { host, kind } = destinationOf(null);
  const findings = scan(`token: ${madeUpKey()}`);
  const decision = decide({
    findings,
    destination: { host, path: '/', kind: 'tracker', intent: 'ordinary' },
    mode: 'block',
    isHome: () => false,
    isAllowed: () => false,
  });
  return {
    top: window.top === window,
    host,
    kind,
    children: window.length,
    proofs: {
      detection: findings.length === 1,
      decision: decision.verdict === 'hold',
      doors: EVENTS.every(probe),
      tap: tapAnswers(),
      dialog: hasAnswerer(),
      settings: stored !== null,
    },
  };
}

/** A GitHub token with a valid checksum that nobody ever issued: made here, kept nowhere. */
function madeUpKey(): string {
  const letters = Array.from(crypto.getRandomValues(new Uint8Array(30)), (byte) => byte % 36);
  const body = letters.map((n) => n.toString(36)).join('');
  return `ghp_${body}${crc32Base62(body)}`;
}
