import { type Finding, type ScanOptions, scan } from '../../../lib/detect';
import { redact } from '../../../lib/detect/words';
import { below } from '../../samples/random';
import { oneOf, textIn } from '../inputs';
import { must, type Target } from '../target';
import { within } from '../work';

const NOW = Date.parse('2026-11-24');

/** What a scan may cost: a constant for the start, and so many units for each character. */
const budgetFor = ({ length }: string): number => 200_000 + 400 * length;

/** Findings lie in the text, in its order, none over another. */
function mustBeSound(text: string, findings: readonly Finding[]): void {
  let end = 0;
  for (const finding of findings) {
    must(finding.start >= end, 'a finding begins behind the one before');
    must(finding.end > finding.start, 'a finding is not empty');
    end = finding.end;
  }
  must(end <= text.length, 'a finding ends in the text');
}

export const scanning: Target = {
  name: 'scan',
  async run(random) {
    const text = textIn(random);
    const start = below(random, text.length + 1);
    const end = Math.min(text.length, start + below(random, 40));
    const options = oneOf<ScanOptions>(random, [
      {},
      { now: NOW },
      { now: NOW, window: { start, end } },
    ]);
    const findings = await within(budgetFor(text), () => scan(text, options));
    mustBeSound(text, findings);
    if (!options.window) return;
    const whole = scan(text, { now: NOW }).filter((one) => one.start <= end && one.end >= start);
    must(
      JSON.stringify(findings) === JSON.stringify(whole),
      'a window has the findings of the whole',
    );
  },
};

export const redacting: Target = {
  name: 'redact',
  async run(random) {
    const text = textIn(random);
    const findings = scan(text, { now: NOW });
    const { text: clean, names } = await within(budgetFor(text), () => redact(text, findings));
    for (const { start, end } of findings) {
      const value = text.slice(start, end);
      must(value.length < 12 || !clean.includes(value), 'no secret is left');
    }
    // Taken apart at the names, what is left stands in the text, in the same order.
    const longestFirst = [...names].sort((a, b) => b.length - a.length);
    const name = new RegExp(`(?:${longestFirst.map(escaped).join('|')})`);
    const pieces = names.length === 0 ? [clean] : clean.split(name);
    let at = 0;
    for (const piece of pieces) {
      const next = text.indexOf(piece, at);
      must(next >= 0, 'what is no secret stays');
      at = next + piece.length;
    }
    must(text.startsWith(pieces[0] ?? ''), 'the beginning stays');
    must(text.endsWith(pieces.at(-1) ?? ''), 'the end stays');
    must(pieces.length > findings.length || findings.length === 0, 'a name stands for each');
  },
};

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
