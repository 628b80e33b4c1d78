import { accessKeyId, pairedSecret, secretAccessKey } from '../checks/aws';
import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'aws',
  name: 'AWS',
  home: ['console.aws.amazon.com', '*.console.aws.amazon.com'],
  rules: [
    {
      id: 'aws-access-key-id',
      kind: 'access key id',
      env: 'AWS_ACCESS_KEY_ID',
      literals: ['AKIA', 'ASIA', 'ABIA', 'ACCA'],
      pattern: /(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}/,
      check: accessKeyId,
      class: 'identifier',
    },
    {
      id: 'aws-secret-access-key',
      kind: 'secret access key',
      env: 'AWS_SECRET_ACCESS_KEY',
      named: '*secretaccesskey|*awssecretkey|*awssecret',
      pattern: /[A-Za-z\d/+]{40}/,
      check: secretAccessKey,
    },
    {
      id: 'aws-key-pair',
      kind: 'secret access key',
      env: 'AWS_SECRET_ACCESS_KEY',
      literals: ['AKIA', 'ASIA'],
      pattern:
        /(?:AKIA|ASIA)[A-Z2-7]{16}(?:[^A-Za-z\d/+]{1,20}[A-Za-z\d]{1,16}){0,6}?[^A-Za-z\d/+]{1,20}(?<value>[A-Za-z\d/+]{40})(?![\w/+=])/,
      check: pairedSecret,
    },
    {
      id: 'aws-session-token',
      kind: 'session token',
      named: 'aws*sessiontoken|sessiontoken|*securitytoken',
      pattern: /[A-Za-z\d/+]{150,1190}={0,2}/,
    },
    {
      id: 'aws-bedrock-key',
      kind: 'Bedrock API key',
      env: 'AWS_BEARER_TOKEN_BEDROCK',
      pattern: /ABSKQmVkcm9ja0FQSUtleS[A-Za-z\d+/]{80,140}={0,2}/,
    },
    {
      id: 'aws-bedrock-short',
      kind: 'short-lived Bedrock API key',
      env: 'AWS_BEARER_TOKEN_BEDROCK',
      pattern: /bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z\d+/]{80,4000}={0,2}/,
    },
    {
      id: 'aws-mws-token',
      kind: 'marketplace token',
      pattern: /amzn\.mws\.[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/,
      late: true,
    },
    {
      id: 'aws-login-secret',
      kind: 'client secret of Login with Amazon',
      pattern: /amzn1\.oa2-cs\.v1\.[\da-f]{64}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://console.aws.amazon.com/iam/home#/security_credentials',
  docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
  advice: 'Deactivate the key in IAM, rotate it, and prefer roles with short-lived credentials.',
  source:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids',
};

export const samples: Samples = {
  'aws-secret-access-key': ['AWS_SECRET_ACCESS_KEY=', '[A-Za-z0-9/+]{40}', ''],
  'aws-session-token': ['AWS_SESSION_TOKEN=', 'IQoJb3JpZ2luX2Vj[A-Za-z0-9/+]{400}=', ''],
  'aws-bedrock-key': 'ABSKQmVkcm9ja0FQSUtleS[A-Za-z0-9+/]{110}=',
  'aws-bedrock-short': 'bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/]{600}',
  'aws-mws-token': 'amzn\\.mws\\.[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}',
  'aws-login-secret': 'amzn1\\.oa2-cs\\.v1\\.[0-9a-f]{64}',
};
