import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'zapier',
  name: 'Zapier',
  home: ['zapier.com/app'],
  rules: [
    {
      id: 'zapier-webhook',
      kind: 'catch hook',
      pattern: /hooks\.zapier\.com\/hooks\/catch\/(?<value>\d{4,10}\/[a-z\d]{5,12})(?!\w)/,
      late: true,
    },
    {
      // The base64 of two UUIDs: whoever has the address uses all that its owner connected.
      id: 'zapier-mcp-address',
      kind: 'address of an MCP server',
      env: 'ZAPIER_MCP_TOKEN',
      pattern: /mcp\.zapier\.com\/api\/mcp\/s\/(?<value>[\w+=%-]{40,140})(?![\w+=%-])/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://zapier.com/app/zaps',
  docs: 'https://help.zapier.com/hc/en-us/articles/8496288690317',
  advice: 'Make a new hook in the Zap; the old address then does nothing.',
  source: 'https://help.zapier.com/hc/en-us/articles/8496288690317',
  rules: {
    'zapier-mcp-address': {
      revoke: 'https://mcp.zapier.com/',
      docs: 'https://docs.zapier.com/mcp/home',
      advice: 'Rotate the token of the server; the old address then does nothing.',
      source: 'https://docs.zapier.com/mcp/home',
    },
  },
};

export const samples: Samples = {
  'zapier-webhook': ['https://hooks.zapier.com/hooks/catch/', '[1-9]\\d{6}/[a-z0-9]{7}', ''],
  'zapier-mcp-address': [
    'https://mcp.zapier.com/api/mcp/s/',
    '[A-Z][A-Za-z0-9]{40}[0-9][A-Za-z0-9]{54}==',
    '/mcp',
  ],
};
