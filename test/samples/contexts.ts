/** Where keys are found. The value stands between the two parts; `escape` is how the place writes it. */
export interface Context {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** Places any key may stand in, whatever its rule. */
export const contexts: readonly Context[] = [
  { name: 'bare', before: '', after: '' },
  { name: 'in a sentence', before: 'It fails with ', after: ', see above.' },
  { name: 'at the end of a sentence', before: 'The value is ', after: '. Then it stops.' },
  { name: 'in double quotes', before: 'const value = "', after: '";' },
  { name: 'in single quotes', before: "x: '", after: "'," },
  { name: 'in .env', before: 'REGION=eu-west-1\nVALUE=', after: '\nDEBUG=1\n' },
  { name: 'in .env with CRLF', before: 'REGION=eu-west-1\r\nVALUE=', after: '\r\nDEBUG=1\r\n' },
  { name: 'exported in a shell', before: 'export VALUE="', after: '" && make deploy' },
  { name: 'in JSON', before: '{"region":"eu","value":"', after: '","debug":true}' },
  { name: 'in JSON as text', before: '{\\"value\\":\\"', after: '\\",\\"debug\\":true}' },
  { name: 'after an escaped line break', before: '"first line\\n', after: '\\nthird line"' },
  { name: 'after a unicode escape', before: '{\\u0022value\\u0022:\\u0022', after: '\\u0022}' },
  { name: 'in YAML', before: 'steps:\n  - env:\n      VALUE: ', after: '\n      DEBUG: 1\n' },
  { name: 'in TOML', before: '[service]\nvalue = "', after: '"\n' },
  {
    name: 'in a header of curl',
    before: "curl -H 'X-Value: ",
    after: "' https://api.acme-internal.io",
  },
  { name: 'in a query', before: 'https://api.acme-internal.io/v1?a=1&value=', after: '&b=2' },
  {
    name: 'in an encoded query',
    before: 'https://acme-internal.io/?next=%2Fv1%3Fvalue%3D',
    after: '%26b%3D2',
  },
  { name: 'in HTML', before: '<input name="value" value="', after: '">' },
  { name: 'in escaped HTML', before: '&lt;a value=&quot;', after: '&quot;&gt;' },
  { name: 'in Markdown code', before: 'Use `', after: '` for now.' },
  { name: 'in a fence', before: '```\n', after: '\n```\n' },
  { name: 'in a table', before: '| staging | ', after: ' | me |' },
  { name: 'in a log line', before: '2026-11-24T09:41:12Z DEBUG [web] value=', after: ' region=eu' },
  { name: 'removed in a diff', before: '@@ -1,2 +1,2 @@\n-', after: '\n+removed\n' },
  { name: 'between other scripts', before: '密钥', after: '，请勿外传' },
  { name: 'in colour', before: '\u001b[32m', after: '\u001b[0m' },
];
