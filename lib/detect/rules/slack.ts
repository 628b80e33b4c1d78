import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'slack',
  name: 'Slack',
  home: ['api.slack.com', 'app.slack.com/app-settings'],
  rules: [
    {
      id: 'slack-bot-token',
      kind: 'bot token',
      pattern: /xoxb-\d{8,14}-(?:\d{8,14}-)?[A-Za-z\d]{18,34}/,
    },
    {
      id: 'slack-user-token',
      kind: 'user token',
      pattern: /xoxp-(?:\d{8,14}-){2,3}[A-Za-z\d]{6,40}/,
    },
    {
      id: 'slack-app-token',
      kind: 'app-level token',
      pattern: /xapp-\d-[A-Z\d]{8,15}-\d{8,15}-[a-f\d]{32,80}/,
    },
    {
      id: 'slack-legacy-token',
      kind: 'workspace token',
      literals: ['xoxa-', 'xoxo-', 'xoxs-', 'xoxr-'],
      pattern: /xox[aosr]-(?:\d-)?(?:\d{6,15}-){1,4}[A-Za-z\d]{8,64}/,
    },
    {
      id: 'slack-session-token',
      kind: 'session token',
      pattern: /xoxc-(?:\d{9,15}-){3}[a-f\d]{64}/,
    },
    {
      id: 'slack-session-cookie',
      kind: 'session cookie',
      pattern: /xoxd-(?:[\w/+-]|%2[BFbf]){100,300}(?:={1,2}|(?:%3[Dd]){1,2})?/,
    },
    {
      id: 'slack-config-token',
      kind: 'configuration token',
      literals: ['xoxe-', 'xoxe.xox'],
      pattern: /xoxe(?:\.xox[bp])?-\d-[A-Za-z\d]{140,180}/,
    },
    {
      id: 'slack-webhook',
      kind: 'incoming webhook',
      env: 'SLACK_WEBHOOK_URL',
      pattern:
        /hooks\.slack\.com\/(?:services\/T|workflows\/T|triggers\/[TE])(?<value>[A-Z\d]{7,13}\/[A-Z\d]{8,22}\/[A-Za-z\d]{20,52}(?:\/[A-Za-z\d]{20,36})?)(?!\w)/,
    },
    {
      id: 'slack-workflow-token',
      kind: 'workflow token',
      pattern: /xwfp-(?:\d{6,15}-){1,4}[A-Za-z\d]{20,64}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://api.slack.com/apps',
  docs: 'https://docs.slack.dev/authentication/tokens',
  advice: 'Revoke the token on the app’s page and reinstall the app with the scopes it needs.',
  source: 'https://docs.slack.dev/authentication/tokens',
};

export const samples: Samples = {
  'slack-bot-token': 'xoxb-[1-9]\\d{11}-[1-9]\\d{12}-[A-Za-z0-9]{24}',
  'slack-user-token': 'xoxp-[1-9]\\d{11}-[1-9]\\d{11}-[1-9]\\d{12}-[a-f0-9]{32}',
  'slack-app-token': 'xapp-1-A0[A-Z0-9]{9}-[1-9]\\d{12}-[a-f0-9]{64}',
  'slack-legacy-token': 'xoxs-[1-9]\\d{11}-[1-9]\\d{11}-[1-9]\\d{11}-[a-f0-9]{64}',
  'slack-session-token': 'xoxc-[1-9]\\d{11}-[1-9]\\d{11}-[1-9]\\d{11}-[a-f0-9]{64}',
  'slack-session-cookie': 'xoxd-[A-Za-z0-9]{140}',
  'slack-config-token': 'xoxe\\.xoxp-1-M[A-Za-z0-9]{165}',
  'slack-webhook': [
    'https://hooks.slack.com/services/T',
    '[0-9A-Z]{10}/B[0-9A-Z]{10}/[A-Za-z0-9]{24}',
    '',
  ],
  'slack-workflow-token': 'xwfp-[1-9]\\d{11}-[1-9]\\d{12}-[A-Za-z0-9]{24}',
};
