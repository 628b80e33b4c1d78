import { accessKeyId, pairedSecret, secretAccessKey } from '../checks/aws';
import { sessionToken } from '../checks/url-more';
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
        /(?:AKIA|ASIA)[A-Z2-7]{16}(?:[^A-Za-z\d/]{1,20}[A-Za-z\d]{1,16}){0,8}?[^A-Za-z\d/+]{1,20}(?<value>[A-Za-z\d/+]{40})(?![\w/+=])/,
      check: pairedSecret,
    },
    {
      id: 'aws-session-token',
      kind: 'session token',
      named: 'aws*sessiontoken|sessiontoken|*securitytoken',
      pattern: /[A-Za-z\d/+]{150,1190}={0,2}/,
      check: sessionToken,
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
    {
      id: 'aws-appsync-key',
      kind: 'AppSync API key',
      pattern: /da2-[a-z\d]{26}/,
      late: true,
    },
    {
      // JSON in base64 that begins with `{"payload":"`.
      id: 'aws-ecr-password',
      kind: 'ECR password',
      pattern: /eyJwYXlsb2FkIjoi[A-Za-z\d+/]{400,4000}={0,2}/,
      late: true,
    },
    {
      id: 'aws-eks-token',
      kind: 'EKS token',
      pattern: /k8s-aws-v1\.aHR0cHM6Ly9[\w-]{200,3000}/,
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
  rules: {
    'aws-appsync-key': {
      docs: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html',
      advice: 'Delete the key of the API, and create one that expires soon.',
      source: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html',
    },
    'aws-ecr-password': {
      advice: 'It ends within twelve hours; take rights from who asked for it.',
    },
    'aws-eks-token': { advice: 'It ends within fifteen minutes.' },
  },
};

export const samples: Samples = {
  'aws-secret-access-key': ['AWS_SECRET_ACCESS_KEY=', '[A-Za-z0-9/+]{40}', ''],
  'aws-session-token': ['AWS_SESSION_TOKEN=', 'IQoJb3JpZ2luX2Vj[A-Za-z0-9/+]{400}=', ''],
  'aws-bedrock-key': 'ABSKQmVkcm9ja0FQSUtleS[A-Za-z0-9+/]{110}=',
  'aws-bedrock-short': 'bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/]{600}',
  'aws-mws-token': 'amzn\\.mws\\.[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}',
  'aws-login-secret': 'amzn1\\.oa2-cs\\.v1\\.[0-9a-f]{64}',
  'aws-appsync-key': 'da2-[a-z0-9]{26}',
  'aws-ecr-password': 'eyJwYXlsb2FkIjoi[A-Za-z0-9]{1600}==',
  'aws-eks-token': 'k8s-aws-v1\\.aHR0cHM6Ly9[A-Za-z0-9]{900}',
};
