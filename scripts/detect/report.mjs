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
