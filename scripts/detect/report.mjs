// What `keyslip scan` found, as text, JSON and SARIF 2.1.0 (docs.oasis-open.org/sarif/sarif/v2.1.0).

const LEVELS = { hold: 'error', warn: 'warning', note: 'note' };

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

export function asSarif(results, version) {
  const rules = new Map(
    results.map(({ rule, title, help, advice }) => [
      rule,
      {
        id: rule,
        shortDescription: { text: title },
        ...(help ? { helpUri: help } : {}),
        ...(advice ? { help: { text: advice } } : {}),
      },
    ]),
  );
  const ids = [...rules.keys()];
  const run = {
    tool: { driver: { name: 'Keyslip', version, rules: [...rules.values()] } },
    columnKind: 'utf16CodeUnits',
    results: results.map((one) => ({
      ruleId: one.rule,
      ruleIndex: ids.indexOf(one.rule),
      level: LEVELS[one.verdict],
      message: { text: `${one.title}, ${one.confidence}: ${one.shown}` },
      locations: [{ physicalLocation: placeOf(one) }],
    })),
  };
  const schema = 'https://json.schemastore.org/sarif-2.1.0.json';
  return `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

function placeOf({ file, start, end, line, column, endLine, endColumn }) {
  return {
    artifactLocation: { uri: encodeURI(file.replaceAll('\\', '/')) },
    region: {
      startLine: line,
      startColumn: column,
      endLine,
      endColumn,
      charOffset: start,
      charLength: end - start,
    },
  };
}
