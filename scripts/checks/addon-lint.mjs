import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builds } from '../run/build.mjs';
import { Failure, root, run, tool } from '../run/shell.mjs';
import { WRITES_MARKUP } from './markup.mjs';

/** Warnings of Mozilla's linter that are known, each with the reason why it may stay. */
const accepted = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\//,
    reason: 'Preact can set innerHTML by dangerouslySetInnerHTML, which no source file uses',
    holds: () => !sources().some((text) => WRITES_MARKUP.test(text)),
  },
];

/** Mozilla's own linter finds no error, and no warning that is not known. */
export async function lintAddOn() {
  const args = ['lint', '-s', builds.firefox, '--no-config-discovery', '-o', 'json'];
  let output;
  try {
    output = await run(tool('web-ext'), args);
  } catch (error) {
    // It fails when there are errors, and lists them in the same form.
    if (!(error instanceof Failure) || !error.output.trimStart().startsWith('{')) throw error;
    output = error.output;
  }
  const { errors, warnings } = JSON.parse(output.slice(output.indexOf('{')));
  const reasonFor = (warning) =>
    accepted.find(
      ({ code, file, holds }) => code === warning.code && file.test(warning.file ?? '') && holds(),
    )?.reason;
  const unknown = [...errors, ...warnings.filter((warning) => reasonFor(warning) === undefined)];
  if (unknown.length > 0) {
    const lines = unknown.map(
      ({ _type, code, file, message }) => `${_type} ${code} ${file ?? ''}: ${message}`,
    );
    throw new Failure(
      `${errors.length} errors, ${unknown.length - errors.length} new warnings`,
      lines.join('\n'),
    );
  }
  return [
    `0 errors, ${warnings.length} known warnings`,
    ...warnings.map((warning) => `${warning.code}: ${reasonFor(warning)}`),
  ].join('\n');
}

/** The text of all our own code that ends up in the extension. */
function sources() {
  return ['entrypoints', 'lib'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .filter((file) => /\.tsx?$/.test(String(file)))
      .map((file) => readFileSync(join(root, folder, String(file)), 'utf8')),
  );
}
