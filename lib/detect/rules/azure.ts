import { clientSecret, identifiableKey, signedKey } from '../checks/azure';
import { sas } from '../checks/sas';
import type { Provider, ProviderFacts, Samples } from '../rule';

/**
 * Of storage, Cosmos DB, Batch, messaging, Redis, Functions, Search, registries, IoT, API Management.
 * Without a first character that is no help in finding them.
 */
const SIGNATURES = 'ASt CDb ABa ASb AEh ARm AzCa AzFu AzSe ACR IoT PIM AMC'.split(' ');

export const provider: Provider = {
  id: 'azure',
  name: 'Azure',
  home: ['portal.azure.com', 'entra.microsoft.com'],
  rules: [
    {
      id: 'azure-storage-key',
      kind: 'storage account key',
      env: 'AZURE_STORAGE_KEY',
      pattern: /AccountKey=(?<value>[A-Za-z\d+/]{86}==)/,
      check: identifiableKey,
    },
    {
      id: 'azure-storage-key-named',
      kind: 'storage account key',
      env: 'AZURE_STORAGE_KEY',
      named: 'storage*key|account*key|azureaccountkey*windowsnet|azure*key|cosmos*key',
      pattern: /[A-Za-z\d+/]{86}==/,
      check: identifiableKey,
    },
    {
      id: 'azure-storage-key-listed',
      kind: 'storage account key',
      late: true,
      env: 'AZURE_STORAGE_KEY',
      literals: ['"keyName": "key', 'FULL  '],
      pattern:
        /(?:"keyName": "key\d",\s{1,20}"permissions": "\w{4,8}",\s{1,20}"value": "|FULL {1,20})(?<value>[A-Za-z\d+/]{86}==)/,
      check: identifiableKey,
    },
    {
      id: 'azure-shared-access-key',
      kind: 'shared access key',
      env: 'AZURE_SHARED_ACCESS_KEY',
      pattern: /SharedAccessKey=(?<value>[A-Za-z\d+/]{43}=)/,
      check: identifiableKey,
    },
    {
      // As `az … keys list` prints what has no mark of its own.
      id: 'azure-listed-key',
      kind: 'service key',
      late: true,
      env: 'AZURE_KEY',
      named: 'primarykey|secondarykey|primarymasterkey|secondarymasterkey',
      pattern: /[A-Za-z\d+/]{43}=|[A-Za-z\d+/]{86}==/,
    },
    {
      id: 'azure-identifiable-key',
      kind: 'service key',
      env: 'AZURE_KEY',
      literals: SIGNATURES,
      pattern:
        /(?<=(?<before>[\w+/-]{76}[A+]?|[\w+/-]{44}[A+]?|[\w+/-]{42}[A+]?|[\w+/-]{33}[A+]?))(?:(?:ASt|CDb|ABa|PIM|AMC|AzFu)[\w+/-]{5}[AQgw]==(?!=)|(?:ASb|AEh|ARm|IoT|AzCa)[A-P][\w+/-]{5}=(?!=)|(?:AzSe|ACR)[A-D][\w+/-]{5}(?![\w+/=-]))/,
      check: signedKey,
    },
    {
      id: 'azure-sas',
      kind: 'shared access signature',
      literals: ['sig='],
      pattern: /(?<=[?&;]|%26|%3F)sig=(?<value>(?:[\w+/-]|%2[BFbf]){42,64}(?:%3[Dd]|=)?)(?![\w%])/,
      check: sas,
    },
    {
      id: 'azure-client-secret',
      kind: 'Entra client secret',
      literals: ['1Q~', '2Q~', '3Q~', '4Q~', '5Q~', '6Q~', '7Q~', '8Q~', '9Q~'],
      pattern: /(?<=(?<![~.]|[^\n]-)(?<before>[\w~.]{3}))\dQ~[\w~.-]{31,34}(?![\w~-])/,
      check: clientSecret,
    },
    {
      id: 'azure-devops-pat',
      kind: 'DevOps personal access token',
      env: 'AZURE_DEVOPS_TOKEN',
      literals: ['AZDO'],
      pattern: /(?<=(?<before>[A-Za-z\d]{76}))AZDO[A-Za-z\d]{4}/,
      confidence: 'certain',
      home: ['dev.azure.com/*/_usersSettings'],
    },
    {
      id: 'azure-ai-key',
      kind: 'AI services key',
      env: 'AZURE_OPENAI_API_KEY',
      literals: ['JQQJ99'],
      pattern: /(?<=(?<before>[A-Za-z\d]{52}))JQQJ99[A-Za-z\d]{26}/,
      confidence: 'certain',
    },
    {
      id: 'azure-access-key',
      kind: 'access key',
      env: 'AZURE_ACCESS_KEY',
      literals: ['AccessKey=', 'accesskey='],
      pattern: /(?<=[;"'])[Aa]ccess[Kk]ey=(?<value>[A-Za-z\d+/]{43}=|[A-Za-z\d+/]{86}==)/,
      check: identifiableKey,
      late: true,
    },
    {
      id: 'azure-function-address',
      kind: 'function key',
      env: 'AZURE_FUNCTION_KEY',
      pattern:
        /\.azurewebsites\.net\/api\/[\w/-]{1,100}\?code=(?<value>[\w/+-]{52,54}(?:==|%3[Dd]%3[Dd]))/,
      late: true,
    },
    {
      // Of Logic Apps and Power Automate, as Teams has for webhooks.
      id: 'azure-workflow-address',
      kind: 'workflow address',
      env: 'WORKFLOW_URL',
      pattern: /\/paths\/invoke\?[^\s"'<>?]{0,300}?sig=(?<value>[\w-]{43})(?![\w-])/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://portal.azure.com/',
  docs: 'https://learn.microsoft.com/azure/security/fundamentals/secrets-best-practices',
  advice: 'Rotate the key in the portal, and prefer managed identities.',
  source: 'https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage',
  rules: {
    'azure-workflow-address': {
      docs: 'https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app',
      advice: 'Regenerate the access key of the workflow, which changes its address.',
      source: 'https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app',
    },
    'azure-function-address': {
      docs: 'https://learn.microsoft.com/azure/azure-functions/function-keys-how-to',
      advice: 'Renew the key of the function.',
      source: 'https://learn.microsoft.com/azure/azure-functions/function-keys-how-to',
    },
    'azure-devops-pat': {
      docs: 'https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
      source:
        'https://learn.microsoft.com/azure/devops/release-notes/2024/general/sprint-241-update',
    },
    'azure-ai-key': { source: 'https://github.com/microsoft/security-utilities' },
  },
};

export const samples: Samples = {
  'azure-listed-key': ['"primaryKey": "', '[A-Za-z0-9+/]{42}A=', '"'],
  'azure-storage-key': [
    'DefaultEndpointsProtocol=https;AccountName=files;AccountKey=',
    '[A-Za-z0-9+/]{86}==',
    ';EndpointSuffix=core.windows.net',
  ],
  'azure-storage-key-listed': [
    '[{"keyName": "key1", "permissions": "FULL", "value": "',
    '[A-Za-z0-9+/]{86}==',
    '"}]',
  ],
  'azure-storage-key-named': ['AZURE_STORAGE_ACCOUNT_KEY=', '[A-Za-z0-9+/]{86}==', ''],
  'azure-shared-access-key': [
    'Endpoint=sb://bus.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=',
    '[A-Za-z0-9+/]{43}=',
    '',
  ],
  'azure-sas': [
    'https://files.blob.core.windows.net/a?sv=2024-11-04&ss=b&se=2030-01-01&sig=',
    '[A-Za-z0-9]{20}%2B[A-Za-z0-9]{22}%3D',
    '',
  ],
  'azure-devops-pat': '[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}',
  'azure-ai-key': '[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{26}',
  'azure-access-key': [
    'Endpoint=https://hub.service.signalr.net;AccessKey=',
    '[A-Za-z0-9+/]{43}=',
    ';Version=1.0;',
  ],
  'azure-function-address': ['https://hub.azurewebsites.net/api/orders?code=', '[\\w-]{54}==', ''],
  'azure-workflow-address': [
    'https://hub.westus.logic.azure.com/workflows/a/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=',
    '[\\w-]{43}',
    '',
  ],
};
