import { describe, expect, it } from 'vitest';
import { type FieldHints, intentOf, isAtHome, siteMatches } from '../../../lib/policy/destination';
import { kindOf } from '../../../lib/policy/kind';
import { roughKindOf } from '../../../lib/policy/kind-rough';
import { guardedMatches, siteLists } from '../../../lib/policy/sites';

describe('kindOf', () => {
  it.each([
    ['github.com', '/acme/app/issues/new', 'tracker'],
    ['github.com', '/settings/tokens', 'console'],
    ['github.com', '/acme/app/settings/secrets/actions/new', 'console'],
    ['github.com', '/acme/settings-parser/issues', 'tracker'],
    ['gist.github.com', '/', 'paste'],
    ['gitlab.com', '/group/sub/app/-/settings/ci_cd', 'console'],
    ['gitlab.com', '/group/app/-/issues', 'tracker'],
    ['codeberg.org', '/acme/app/settings/actions/secrets', 'console'],
    ['codeberg.org', '/org/acme/settings/actions/secrets', 'console'],
    ['codeberg.org', '/acme/app/settings', 'tracker'],
    ['gitea.com', '/acme/app/settings/actions/secrets', 'console'],
    ['gitea.com', '/acme/app/_edit/main/settings/actions/a.yml', 'tracker'],
    ['acme.atlassian.net', '/browse/ABC-1', 'tracker'],
    ['app.slack.com', '/client/T1/C1', 'chat'],
    ['chatgpt.com', '/', 'assistant'],
    ['claude.ai', '/new', 'assistant'],
    ['pastebin.com', '/', 'paste'],
    ['stackoverflow.com', '/questions/ask', 'forum'],
    ['mail.google.com', '/mail/u/0/', 'mail'],
    ['vault.bitwarden.com', '/', 'secret-manager'],
    ['localhost', '/', 'local'],
    ['127.0.0.1', '/', 'local'],
    ['127.tracker.example', '/', 'unknown'],
    ['127.0.0.1.nip.io', '/', 'unknown'],
    ['www.google.com', '/search', 'search'],
    ['example.org', '/', 'unknown'],
    ['notgithub.com', '/', 'unknown'],
    ['github.com.evil.example', '/', 'unknown'],
  ])('%s%s is %s', (host, path, kind) => {
    expect(kindOf(host, path)).toBe(kind);
  });

  it.each([
    ['github.com', '/settings/tokens', 'console'],
    ['vault.bitwarden.com', '/', 'secret-manager'],
    ['localhost', '/', 'local'],
    ['chatgpt.com', '/', 'tracker'],
    ['example.org', '/', 'tracker'],
  ])('%s%s is %s as long as nothing better is known', (host, path, kind) => {
    expect(roughKindOf(host, path)).toBe(kind);
  });
});

describe('siteMatches', () => {
  it.each([
    ['*.slack.com', 'slack.com', '/', true],
    ['*.slack.com', 'app.slack.com', '/', true],
    ['*.slack.com', 'notslack.com', '/', false],
    ['a.b/x', 'a.b', '/x/y', true],
    ['a.b/x', 'a.b', '/xy', false],
    ['a.b/x/*/z', 'a.b', '/x/1/z/2', true],
    ['a.b/x/*/z', 'a.b', '/x/1/2/z', false],
    ['a.b/**/z', 'a.b', '/1/2/z/3', true],
    ['a.b/**/z', 'a.b', '/1/2/3', false],
    ['a.b/**', 'a.b', '', false],
    ['a.b/**/x/**/z', 'a.b', '/1/x/2/z', true],
    ['a.b/**/x/**/z', 'a.b', '/1/z/2/x', false],
    ['a.b/x/**/y', 'a.b', '/z/x/y', false],
    // Tried one way after the other, this would not end.
    [`a.b/${'**/'.repeat(150)}z`, 'a.b', '/a'.repeat(60), false],
  ])('%s on %s%s: %s', (site, host, path, expected) => {
    expect(siteMatches(site, host, path)).toBe(expected);
  });
});

describe('intentOf', () => {
  const field = (hints: Partial<FieldHints>): FieldHints => ({
    type: 'text',
    multiline: false,
    name: '',
    id: '',
    label: '',
    ...hints,
  });

  it.each([
    { type: 'password' },
    { label: 'Token' },
    { label: 'Secret value' },
    { label: 'Your API key' },
    { label: 'Password *' },
    { name: 'apiKey' },
    { name: 'client_secret' },
    { id: 'personal-access-token' },
    { label: 'Private key', multiline: true },
    { label: 'OpenAI API Key' },
    { label: 'GitHub token' },
    { label: 'AWS Secret Access Key' },
    { label: 'Slack bot token' },
    { label: 'Webhook secret' },
    { label: 'Database password' },
    { label: 'Passwort' },
    { label: 'Mot de passe' },
    { label: 'Clé API' },
    { label: 'Contraseña' },
    { label: 'API-Schlüssel' },
    { label: 'OpenAI API 密钥' },
    { label: 'APIキー' },
    { label: 'Bearer token' },
    { id: 'auth-bearer-value', label: 'auth-bearer-value' },
    { label: 'Research token' },
    { label: 'Acme internal staging token' },
    { label: 'Enter your new personal access token' },
    { label: `${'a'.repeat(54)} token` },
  ])('%j asks for a secret', (hints) => {
    expect(intentOf(field(hints))).toBe('secret');
  });

  it.each([
    { label: 'Title' },
    { label: 'Describe the token problem' },
    { label: 'How do I rotate my API key?' },
    { label: 'Primary key' },
    { label: 'Search by token' },
    { label: 'Search token', type: 'search' },
    { label: 'Find a secret' },
    { label: 'Token name' },
    { label: 'Reason for the token', multiline: true },
    { label: 'Tell us how you lost your token' },
    { label: 'Schlüssel' },
    { name: 'key' },
    { name: 'comment[body]' },
    { id: 'prompt-textarea' },
    { name: 'token', multiline: true },
    { label: 'Supertoken' },
    { label: 'Tokenizer' },
    { label: 'Apiary key' },
    { label: 'API monkey' },
    { label: 'API keyboard' },
    { label: 'Your application' },
    { label: 'Acme Corp internal staging token' },
    { label: 'Enter the new personal access token here' },
    { label: `${'a'.repeat(55)} token` },
    { name: 'user_id' },
    { name: 'lost_token' },
    { id: 'lost-token' },
    { label: `Leave a comment. ${'Never paste a password here. '.repeat(4)}` },
  ])('%j does not', (hints) => {
    expect(intentOf(field(hints))).toBe('ordinary');
  });
});

describe('the site lists', () => {
  it('name at least 30 guarded hosts, each once', () => {
    const sites = siteLists.flatMap((list) => list.sites);
    expect(new Set(sites).size).toBe(sites.length);
    expect(guardedMatches().length).toBeGreaterThanOrEqual(30);
  });

  it('give valid match patterns', () => {
    for (const match of guardedMatches())
      expect(match).toMatch(/^https:\/\/(?:\*\.)?[a-z0-9.-]+\/\*$/);
  });

  it('hold every file of the folder', async () => {
    const files = Object.keys(import.meta.glob('../../../lib/policy/sites/*.ts')).filter(
      (path) => !/\/(?:index|site)\.ts$/.test(path),
    );
    expect(siteLists).toHaveLength(files.length);
  });
});

describe('where keys belong', () => {
  const page = (host: string, kind: 'unknown' | 'tracker' | 'console' = 'unknown') => ({
    host,
    kind,
    path: '/keys',
    intent: 'ordinary' as const,
  });
  it.each([
    ['a site that is named', ['app.acme.com'], page('app.acme.com'), true],
    ['another', ['app.acme.com'], page('acme.com'), false],
    ['a path', ['acme.com/keys'], page('acme.com'), true],
    ['another path', ['acme.com/account'], page('acme.com'), false],
    ['the domain called so', ['~acme'], page('acme.com'), true],
    ['what lies below it', ['~acme'], page('console.eu.acme.io'), true],
    ['the domain in a country', ['~acme'], page('app.acme.co.uk'), true],
    ['a host of a company with a short name', ['~acme'], page('acme.ibm.com'), false],
    ['a host of one in a country', ['~acme'], page('acme.hp.de'), false],
    ['a domain that only ends so', ['~acme'], page('notacme.com'), false],
    ['a host of somebody else', ['~acme'], page('acme.example.com'), false],
    ['where people talk', ['~acme'], page('community.acme.com'), false],
    ['where people ask for help', ['~acme'], page('support.eu.acme.com'), false],
    ['a name that ends like theirs', ['~acme'], page('livechat.acme.com'), true],
    ['a known place of talk', ['~github'], page('github.com', 'tracker'), false],
    ['a page of a customer', ['~netlify'], page('shop.netlify.app'), false],
    ['a page of a user', ['~github'], page('somebody.github.io'), false],
    ['where its customers go', ['~netlify'], page('app.netlify.com'), true],
    ['a known console', ['~acme'], page('dash.acme.com', 'console'), true],
    ['nowhere', [], page('acme.com'), false],
  ])('%s', (_, sites, at, home) => {
    expect(isAtHome(sites, at)).toBe(home);
  });
});
