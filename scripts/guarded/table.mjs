import { resultsOf, rows } from './rows.mjs';

export const BEGIN =
  '<!-- guarded: written by `npm run guarded` from the last run of both browsers -->';
export const END = '<!-- /guarded -->';

/**
 * @param results of the last run, by browser.
 * @returns the table, in Markdown.
 */
export function tableOf({ chromium, firefox }) {
  const lines = rows.map((row) => {
    const specs = Object.keys(row.specs).map((name) => `\`${name}\``);
    return `| ${row.what} | ${cell(row, chromium)} | ${cell(row, firefox)} | ${specs.join(', ')} |`;
  });
  return ['| what | Chromium | Firefox | spec |', '|---|---|---|---|', ...lines].join('\n');
}

function cell(row, results) {
  const own = resultsOf(row, results);
  const passed = own.filter((one) => one.passed).length;
  if (own.length === 0) return '–';
  return passed === own.length ? `${passed} tests` : `**${passed} of ${own.length} tests**`;
}
