// What `keyslip scan` found, as text and JSON; SARIF is written by lib/report.

/** One line for each finding: file:line:column, the verdict, what it is, how sure, a hint at the value. */
export function asText(results) {
  const lines = results.map(({ file, line, column, verdict, title, confidence, shown }) =>
    [`${file}:${line}:${column}`, verdict, title, confidence, shown].join('\t'),
  );
  return lines.map((line) => `${line}\n`).join('');
}

/** Offsets are UTF-16 code units from 0, lines and columns count from 1. */
export function asJson(results) {
  return `${JSON.stringify(results, null, 2)}\n`;
}

/** Why something was not looked at, or not all of it. */
const REASONS = {
  media: 'what it shows or plays is not looked at',
  binary: 'only the text in it was looked at',
  unknown: 'not looked at: of a kind that is not read',
  encrypted: 'not looked at: it opens with a password',
  damaged: 'not looked at, or not all of it: it is damaged',
  'too-large': 'not looked at, or not all of it: too large',
  'too-deep': 'not looked at: too many archives in one another',
};

export const unreadSaid = ({ file, why }) => `${file}: ${REASONS[why] ?? `not looked at: ${why}`}`;

/** What was not looked at, for people: pictures and the like, which are many, by their number. */
export function asNotes(unread) {
  const shown = unread.filter(({ why }) => why === 'media');
  const lines = unread.filter(({ why }) => why !== 'media').map(unreadSaid);
  if (shown.length > 0)
    lines.push(
      `Of pictures, sound and films only what is written into them was looked at: ${shown.length}`,
    );
  return lines.map((line) => `${line}\n`).join('');
}
