import type { Entry } from './entry';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** SARIF 2.1.0 (docs.oasis-open.org/sarif/sarif/v2.1.0), for the tools that sites are checked with. */
export function asSarif(entries: readonly Entry[], version: string): string {
  const rules = new Map(
    entries.map(({ rule, title, help, advice }) => [
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
    results: entries.map((one) => ({
      ruleId: one.rule,
      ruleIndex: ids.indexOf(one.rule),
      level: one.level,
      message: { text: `${one.title}, ${one.confidence}: ${one.shown}` },
      locations: [{ physicalLocation: placeOf(one) }],
      ...(one.original ? { relatedLocations: [{ physicalLocation: originOf(one.original) }] } : {}),
    })),
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

/** A valid reference, whatever the name: half a surrogate pair cannot be encoded. */
const uriOf = (file: string): string => encodeURI(file.toWellFormed().replaceAll('\\', '/'));

function originOf({ file, line, column }: NonNullable<Entry['original']>) {
  return {
    artifactLocation: { uri: uriOf(file) },
    region: { startLine: line, startColumn: column },
  };
}

function placeOf({ file, start, end, line, column, endLine, endColumn }: Entry) {
  return {
    artifactLocation: { uri: uriOf(file) },
    region: {
      startLine: line,
      startColumn: column,
      endLine,
      endColumn,
      ...(start !== undefined && end !== undefined
        ? { charOffset: start, charLength: end - start }
        : {}),
    },
  };
}
