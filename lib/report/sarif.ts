import type { Entry } from './entry';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/**
 * SARIF 2.1.0 (docs.oasis-open.org/sarif/sarif/v2.1.0), for the tools that sites are checked with.
 * @param unread what was not looked at, a line each: no result does not mean that it is clean.
 */
export function asSarif(
  entries: readonly Entry[],
  version: string,
  unread: readonly string[] = [],
): string {
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
    ...(unread.length > 0 ? { invocations: [invocationOf(unread)] } : {}),
    results: entries.map((one) => ({
      ruleId: one.rule,
      ruleIndex: ids.indexOf(one.rule),
      level: one.level,
      message: { text: `${one.title}, ${one.confidence}: ${one.shown}` },
      locations: [{ physicalLocation: placeOf(one) }],
      ...relatedTo(one),
    })),
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

/** A valid reference, whatever the name: half a surrogate pair cannot be encoded. */
function uriOf(file: string): string {
  const name = file.toWellFormed();
  // An address is encoded already, all but what a cleaned one has in place of a key. No name has a scheme of one letter.
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(name) && URL.canParse(name)) return strict(new URL(name).href);
  const path = name.replaceAll('\\', '/');
  const isOnDrive = /^[a-z]:\//i.test(path);
  const encoded = path
    .split('/')
    .map((segment, i) => (i === 0 && isOnDrive ? segment : encodeURIComponent(segment)))
    .join('/');
  if (isOnDrive) return `file:///${encoded}`;
  // Whoever begins with two names a machine.
  if (encoded.startsWith('/')) return `file:${encoded.startsWith('//') ? '' : '//'}${encoded}`;
  return encoded;
}

/** Browsers leave in an address what no reference may have (RFC 3986): brackets but around a host, and some signs. */
const strict = (href: string): string =>
  href.replace(/[|\\^`{}<>"]|(?<=\/\/.*\/.*)[[\]]/g, encodeURIComponent);

function invocationOf(unread: readonly string[]) {
  return {
    executionSuccessful: true,
    toolExecutionNotifications: unread.map((text) => ({ level: 'warning', message: { text } })),
  };
}

function relatedTo({ original, servedWith }: Entry) {
  if (original) return { relatedLocations: [{ physicalLocation: originOf(original) }] };
  if (servedWith === undefined) return {};
  const artifactLocation = { uri: uriOf(servedWith) };
  return { relatedLocations: [{ physicalLocation: { artifactLocation } }] };
}

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
