// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { mayHold, scan } from '../../../lib/detect';
import { contexts, innocents, type Random, rng, ruleIds, sampleOf } from '../../samples';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const inAttribute = (text: string): string => escaped(text).replaceAll('"', '&quot;');
/** Parts of it, of up to 12 characters. */
function torn(text: string, random: Random): string[] {
  const parts: string[] = [];
  for (let at = 0; at < text.length; ) {
    const next = at + 1 + Math.floor(random() * 12);
    parts.push(text.slice(at, next));
    at = next;
  }
  return parts;
}
const open = '<div class="line"><span>';
const close = '</span></div>';

/** How a page may show a text: what its nodes say all together, and its markup. */
const shown: Record<string, (text: string, random: Random) => [glued: string, markup: string]> = {
  'in one node': (text) => [`before${text}after`, `${open}${escaped(text)}${close}`],
  'in colours': (text, random) => [
    `\n${text}\n`,
    torn(text, random)
      .map((part) => `<b class="c">${escaped(part)}</b>`)
      .join(''),
  ],
  'line by line': (text) => {
    const lines = text.split('\n');
    return [
      `before${lines.join('')}after`,
      lines.map((line) => open + escaped(line) + close).join(''),
    ];
  },
  'in an attribute': (text) => [
    'beforeafter',
    `${open}<a data-x="${inAttribute(text)}">x</a>${close}`,
  ],
  'in a comment': (text) => ['beforeafter', `${open}<!-- ${text} -->${close}`],
};

describe.each(Object.entries(shown))('what stands on a page %s', (_, show) => {
  it('is never passed over if a scan finds something in it', () => {
    const random = rng(83);
    const missed: string[] = [];
    for (const rule of ruleIds()) {
      const sample = sampleOf(rule, random);
      for (const { name, before, after } of sample.bound ? contexts.slice(0, 1) : contexts) {
        const text = before + sample.text + after;
        if (scan(text).length === 0) continue;
        const [glued, markup] = show(text, random);
        if (mayHold(glued, 'glued').length + mayHold(markup, 'markup').length === 0)
          missed.push(`${rule} ${name}`);
      }
    }
    expect(missed).toEqual([]);
  });
});

it('sees a key that ends with an equals sign at the end of an attribute', () => {
  const random = rng(29);
  for (let n = 0; n < 200; n++) {
    const { text } = sampleOf('azure-identifiable-key', random);
    expect(mayHold(`<a data-x="${text}">x</a>`, 'markup')).not.toEqual([]);
    expect(mayHold(`<a data-x="${text}" id="a">x</a>`, 'markup')).not.toEqual([]);
  }
});

it('passes over what most of a page is', () => {
  const { 'git SHA': sha = '', UUID: uuid = '' } = innocents(rng(3));
  const text = `the build passed after the author of the task-list had tokenized it: ${sha}, ${uuid.replace('key', 'id')}`;
  expect(mayHold(text, 'glued')).toEqual([]);
  expect(
    mayHold(
      `<p class="task-list author" data-hotkey="Mod+Enter"><a href="/acme/app/commit/0a1b2c3d">${text}</a></p>`,
      'markup',
    ),
  ).toEqual([]);
});
