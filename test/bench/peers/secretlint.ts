import { readFileSync } from 'node:fs';
import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';
import type { Scanner } from './scanner';

const config = {
  rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator, options: {} }],
};

const { version } = JSON.parse(
  readFileSync('node_modules/@secretlint/core/package.json', 'utf8'),
) as { version: string };

// It notes when each of its steps begins and ends and, once there is nothing else to do, goes through all notes for
// each of them. A repository is linted once; after the thousands of texts here that takes minutes, in which
// nothing is measured. Without notes it is rather faster than its users have it.
const noted = performance.mark('keyslip');
performance.mark = () => noted;

/** secretlint's recommended preset, as its users have it. */
export const secretlint: Scanner = {
  name: `secretlint ${version}`,
  find: async (text) => {
    const { messages } = await lintSource({
      source: { filePath: 'text.txt', content: text, contentType: 'text', ext: '.txt' },
      options: { config, noPhysicFilePath: true },
    });
    return messages
      .filter(({ type }) => type === 'message')
      .map(({ range: [start, end] }) => ({ start, end }));
  },
};
