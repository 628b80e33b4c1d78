import type { Prefilter } from '../prefilter';
import type { Candidate } from '../types';
import { withoutMargins } from './armour';
import { cookiesIn } from './cookies';
import { withoutEscapes } from './escapes';
import { acrossGroups, type Groups } from './groups';
import { acrossLines, type Lines, runEnd } from './lines';
import type { Reading } from './reading';
import { withSecretsDecoded } from './secrets';

type Take = (candidate: Candidate) => void;

/** A scan under way. */
export interface Scanning {
  readonly text: string;
  readonly search: Prefilter;
  /** Runs what begins with a literal, in a reading of the text. */
  readonly hitsIn: (read: string, take: Take) => (at: number, literal: number) => unknown;
  readonly accept: Take;
  /** What was found so far. */
  readonly candidates: readonly Candidate[];
}

/** Looks again where a key may have been wrapped, escaped, encoded or made invisible in places. */
export interface Again {
  /** A key may begin at `at`, as far as what stands before tells. */
  onKey(at: number): void;
  /** The text has been read, `[from, to)` of it; now the other readings are. */
  finish(from: number, to: number): void;
}

/** Starts with a scan; each stretch is read again once, so the time stays linear. */
export function lookAgain({ text, search, hitsIn, accept, candidates }: Scanning): Again {
  let read = 0;
  const cookies = cookiesIn(text, accept);
  const joined: Lines[] = [];
  const grouped: Groups[] = [];
  const lookIn = (reading: Reading | null, fits: (candidate: Candidate) => boolean): void => {
    if (!reading) return;
    const take = (candidate: Candidate): void => {
      const moved = { ...candidate, ...reading.span(candidate.start, candidate.end) };
      if (fits(moved)) accept(moved);
    };
    const hits = hitsIn(reading.text, take);
    const cookies = cookiesIn(reading.text, take);
    search(reading.text, 0, reading.text.length, (at, literal) => {
      if (hits(at, literal)) cookies(at);
    });
  };
  return {
    onKey(at) {
      cookies(at);
      if (at < read) return;
      read = runEnd(text, at);
      // A key that is whole on its line, or spans several already.
      const last = candidates[candidates.length - 1];
      if (last && !last.generic && last.end >= read) return;
      const lines = acrossLines(text, at, read);
      if (lines) joined.push(lines);
      const groups = lines ? null : acrossGroups(text, at);
      if (groups) grouped.push(groups);
      read = Math.max(read, (lines ?? groups)?.end ?? 0);
    },
    finish(from, to) {
      /** What rules have found, by where it begins. */
      const whole = new Map<number, string>();
      if (joined.length > 0)
        for (const { start, rule } of candidates) {
          const other = whole.get(start);
          whole.set(start, other === undefined ? rule : `${other} ${rule}`);
        }
      for (const { wrapped, reading } of joined) {
        lookIn(reading, ({ start, end, rule, confidence, generic }) => {
          if (generic || !text.slice(start, end).includes('\n')) return false;
          // What is whole on its own line ends there.
          return (
            (wrapped || confidence === 'certain') && !whole.get(start)?.split(' ').includes(rule)
          );
        });
      }
      // Words of few letters, or a table of them, are as long by chance.
      for (const { reading } of grouped)
        lookIn(reading, ({ confidence, generic }) => confidence === 'certain' && !generic);
      lookIn(withoutEscapes(text, from, to), () => true);
      lookIn(withSecretsDecoded(text, from, to), () => true);
      // What was put together is a key as it is, or one of which a part was seen.
      const margins = withoutMargins(text, from, to);
      if (!margins) return;
      const isKey = ({ rule }: Candidate) => rule.endsWith('private-key');
      const parts = candidates.filter(isKey).sort((a, b) => a.start - b.start);
      let next = 0;
      lookIn(margins, (key) => {
        while (next < parts.length && (parts[next]?.end ?? 0) <= key.start) next++;
        const isSeen = (parts[next]?.start ?? key.end) < key.end;
        return isKey(key) && (isSeen || key.confidence === 'certain');
      });
    },
  };
}
