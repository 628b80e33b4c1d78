import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'anthropic',
  name: 'Anthropic',
  home: ['console.anthropic.com', 'platform.claude.com'],
  rules: [
    {
      id: 'anthropic-api-key',
      kind: 'API key',
      pattern: /sk-ant-api\d{2,4}-[\w-]{93}AA/,
      confidence: 'certain',
    },
    {
      id: 'anthropic-admin-key',
      kind: 'admin API key',
      pattern: /sk-ant-admin\d{0,4}-[\w-]{93}AA/,
      confidence: 'certain',
    },
    {
      id: 'anthropic-oauth',
      kind: 'OAuth token',
      literals: ['sk-ant-oat', 'sk-ant-ort'],
      pattern: /sk-ant-o[ar]t\d{2}-[\w-]{40,200}/,
    },
    {
      id: 'anthropic-session',
      kind: 'session cookie',
      pattern: /sk-ant-sid\d{2}-[\w-]{60,200}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://platform.claude.com/settings/keys',
  docs: 'https://platform.claude.com/docs/en/api/overview#authentication',
  advice: 'Disable the key, then create one in a workspace with a spending limit.',
  source: 'https://platform.claude.com/docs/en/api/overview',
  rules: {
    'anthropic-admin-key': { revoke: 'https://platform.claude.com/settings/admin-keys' },
    'anthropic-oauth': {
      advice: 'Sign out of the application that uses it; sign in again for a new one.',
    },
    'anthropic-session': { advice: 'Sign out of all sessions.' },
  },
};

export const samples: Samples = {
  'anthropic-api-key': 'sk-ant-api03-[\\w-]{93}AA',
  'anthropic-admin-key': 'sk-ant-admin01-[\\w-]{93}AA',
  'anthropic-oauth': 'sk-ant-oat01-[\\w-]{93}AA',
  'anthropic-session': 'sk-ant-sid01-[\\w-]{86}AA',
};
