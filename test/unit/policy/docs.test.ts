// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ruleById } from '../../../lib/detect/rules-by-id';
import { readManaged } from '../../../lib/policy/managed';

it('the policies in the documentation are read without a complaint', () => {
  const text = readFileSync('docs/enterprise.md', 'utf8');
  const files = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, file]) =>
    JSON.parse(file ?? ''),
  );
  const [chrome, firefox] = files;
  const policies = [
    ...Object.values(chrome['3rdparty'].extensions),
    ...Object.values(firefox.policies['3rdparty'].Extensions),
  ];
  expect(policies).toHaveLength(2);
  for (const policy of policies) {
    const { value, problems } = readManaged(policy);
    expect(problems).toEqual([]);
    for (const id of Object.keys(value.forcedRules ?? {})) expect(ruleById(id), id).toBeDefined();
  }
});
