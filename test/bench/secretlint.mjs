// The same texts through secretlint's recommended preset, so that a number has something beside it.
import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';

const config = {
  rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator, options: {} }],
};

/** @returns how many secrets it reports in a text. */
export async function lint(text) {
  const { messages } = await lintSource({
    source: { filePath: 'text.txt', content: text, contentType: 'text', ext: '.txt' },
    options: { config, noPhysicFilePath: true },
  });
  return messages.filter(({ type }) => type === 'message').length;
}
