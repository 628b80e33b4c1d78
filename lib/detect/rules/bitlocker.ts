import { bitlocker } from '../checks/bitlocker';
import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'bitlocker',
  name: 'BitLocker',
  home: ['account.microsoft.com', 'entra.microsoft.com'],
  rules: [
    {
      // Digits alone, so they are looked for behind what Windows calls them.
      id: 'bitlocker-recovery-key',
      kind: 'recovery key',
      env: 'RECOVERY_KEY',
      literals: [
        'itlocker',
        'ecovery key',
        'ecovery password',
        'ecoverypassword',
        'umerical password',
        'rungsschl',
      ],
      pattern:
        /(?<=\w?)(?:itlocker|ecovery ?(?:key|password)|umerical password|rungsschl)[\s\S]{0,200}?(?<![\d-])(?<value>\d{6}(?:[ -]\d{6}){7})(?![\d-])/i,
      check: bitlocker,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://learn.microsoft.com/windows/security/operating-system-security/data-protection/bitlocker/recovery-overview',
  advice:
    'Make a new recovery password for the drive and delete this one (manage-bde -protectors).',
  source: 'https://learn.microsoft.com/archive/blogs/si_team/bitlocker-recovery-password-details',
};

export const samples: Samples = {};
