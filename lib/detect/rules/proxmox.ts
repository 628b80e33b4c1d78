import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'proxmox',
  name: 'Proxmox VE',
  home: [],
  rules: [
    {
      id: 'proxmox-token',
      kind: 'API token',
      pattern:
        /PVEAPIToken=[\w.-]{1,40}@[\w.-]{1,20}!\w[\w.-]{0,40}[=:](?<value>[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12})/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://pve.proxmox.com/wiki/Proxmox_VE_API#API_Tokens',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://pve.proxmox.com/wiki/Proxmox_VE_API#API_Tokens',
};

export const samples: Samples = {
  'proxmox-token': [
    'Authorization: PVEAPIToken=root@pam!ci=',
    '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}',
    '',
  ],
};
