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
