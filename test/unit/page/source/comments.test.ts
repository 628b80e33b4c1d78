import { describe, expect, it } from 'vitest';
import { commentAt } from '../../../../lib/page/source/comments';
import { PageScan } from '../../../../lib/page/source/page-scan';
import { rng, sampleOf } from '../../../samples';

const key = sampleOf('stripe-secret-key', rng(11)).value;

describe('a comment', () => {
  it.each([
    ['plain', `a();\n// KEY\nb();`],
    ['plain', `a(); // was KEY`],
    ['plain', `x=1;/* pay("KEY") */y=2`],
    ['plain', `/** The key is KEY. */`],
    ['plain', `<p>a</p><!-- token: KEY --><p>b</p>`],
    ['plain', `/** Pays.\n * @example pay() */ f(); /* KEY */`],
    ['example', `/**\n * Pays.\n * @example\n * pay("KEY")\n */\nf()`],
    ['example', `/**\n * Pays, e.g. with \`KEY\`.\n */`],
    ['example', `/**\n * \`\`\`js\n * pay("KEY")\n * \`\`\`\n */`],
    [undefined, `const a = "KEY";`],
    [undefined, `a(" // "); b("KEY")`],
    [undefined, `a();${'b(1);'.repeat(200)} // c ${'d(1);'.repeat(200)}e("KEY")`],
    [undefined, `const a = "https://x.example/KEY";`],
    [undefined, `glob("src/**/*.js", "KEY"); /* b */`],
    [undefined, `accept = "image/*, text/*"; a = "KEY"; b = "*/*"`],
    [undefined, `/* a */ const b = "KEY"; /* c */`],
    [undefined, `/** @example pay() */ const b = "KEY";`],
    [undefined, `a = " /* "; b = "KEY"; c()`],
    [undefined, `<!-- a --><p>KEY</p><!-- b -->`],
  ])('is %s: %s', (comment, text) => {
    expect(commentAt(text, text.indexOf('KEY'))).toBe(comment);
  });

  it.each([
    ['critical', 'plain', `/* live("${key}") */`],
    ['warning', 'example', `/**\n * @example\n * live("${key}")\n */`],
    ['critical', undefined, `live("${key}")`],
  ])('leaves a finding %s', (gravity, comment, text) => {
    const file = new PageScan(0).start({ kind: 'script', name: 'a.js' });
    file.push(text);
    file.end();
    expect(file.findings).toMatchObject([{ gravity, ...(comment && { comment }) }]);
  });
});
