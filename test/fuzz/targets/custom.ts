import { checkRule, type Draft } from '../../../lib/detect/custom/check';
import { findCustom } from '../../../lib/detect/custom/rules';
import type { Random } from '../../samples';
import { below } from '../../samples/random';
import { oneOf, textIn, times } from '../inputs';
import { must, type Target } from '../target';
import { within } from '../work';

/** A pattern as somebody might write it by mistake or on purpose. */
function pattern(random: Random, depth = 0): string {
  const atom = (): string =>
    oneOf<() => string>(random, [
      () =>
        oneOf(random, ['a', '-', '.', '_', '\\d', '\\w', '[a-z]', '[^a]', '\\b', '\\1', '$', '^']),
      () =>
        oneOf(random, [
          '(?=a)',
          '(?<=a)',
          '(?!ab)',
          '(?:|)',
          '()',
          '[',
          '\\',
          '{',
          '\\p{L}',
          '(?<n>a)',
        ]),
      () => `(?:${depth < 6 ? pattern(random, depth + 1) : 'a'})`,
      () => `(${depth < 6 ? pattern(random, depth + 1) : 'b'})`,
    ])();
  const count = (): string =>
    oneOf(random, [
      '',
      '',
      '?',
      '{3}',
      '{0,9}',
      '{1,200}',
      '{19999}',
      '+',
      '*',
      '{2,1}',
      '??',
      '{0,5}?',
    ]);
  return times(1 + below(random, 5), () => atom() + count()).join(oneOf(random, ['', '', '', '|']));
}

export const customRules: Target = {
  name: 'custom rules',
  async run(random) {
    const literal = oneOf(random, ['abc', 'acme_', '---', 'a.-', 'sk-', '...']);
    const repeated = pattern(random, 3).repeat(1 + below(random, 60));
    const base = { id: 'acme', name: 'Acme key' };
    const draft = oneOf<Draft>(random, [
      { ...base, pattern: literal + pattern(random) },
      { ...base, pattern: literal + oneOf(random, [repeated, '('.repeat(below(random, 9000))]) },
      { ...base, prefix: literal, length: below(random, 300), characters: pattern(random) },
      { ...base, name: textIn(random), env: textIn(random), prefix: textIn(random), length: 5 },
    ]);
    // Deep patterns are taken apart by recursion, so a fixed price for each says most.
    const checked = await within(3_000_000, () => checkRule(draft));
    if ('refusal' in checked) return;
    const { rule } = checked;
    const filler = oneOf(random, [rule.literal, 'a', '-', '.', 'ab', textIn(random)]);
    const text = rule.literal + filler.repeat(1 + below(random, 4000)) + textIn(random);
    const findings = await within(100_000 + 100 * text.length, () => findCustom(text, [rule]));
    let end = 0;
    for (const one of findings) {
      must(one.start >= end && one.end > one.start, 'findings do not overlap');
      must(text.startsWith(rule.literal, one.start), 'a key begins with its literal');
      end = one.end;
    }
    must(end <= text.length, 'a finding ends in the text');
  },
};
