import { browserKey } from '../checks/google';
import type { Provider, ProviderFacts, Samples } from '../rule';

/**
 * API keys: Google says a key for browsers is no secret once it is restricted to sites and APIs. Most
 * are not, the key does not show it, and the same kind of key opens paid and generative services. So it is
 * taken for one where nothing but a browser or an app has it, as the place tells.
 */
export const provider: Provider = {
  id: 'google',
  name: 'Google',
  home: ['console.cloud.google.com', 'aistudio.google.com/app/apikey'],
  rules: [
    {
      id: 'google-api-key',
      kind: 'API key',
      pattern: /AIza[\w-]{35}(?![\w-])/,
      check: browserKey,
    },
    {
      id: 'gemini-auth-key',
      kind: 'Gemini API key',
      env: 'GEMINI_API_KEY',
      pattern: /AQ\.Ab8[\w-]{40,80}(?![\w-])/,
    },
    {
      id: 'google-oauth-secret',
      kind: 'OAuth client secret',
      pattern: /GOCSPX-[\w-]{28}/,
    },
    {
      id: 'google-access-token',
      kind: 'OAuth access token',
      pattern: /ya29\.[\w-]{60,2000}/,
    },
    {
      id: 'google-refresh-token',
      kind: 'OAuth refresh token',
      pattern: /1\/\/0[\w-]{60,200}/,
    },
    {
      id: 'google-fcm-key',
      kind: 'messaging server key',
      pattern: /AAAA[\w-]{7}:[\w-]{140}(?![\w-])/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://console.cloud.google.com/apis/credentials',
  docs: 'https://docs.cloud.google.com/docs/authentication/api-keys',
  advice: 'Regenerate the key, then restrict it to the sites, apps and APIs that need it.',
  source: 'https://docs.cloud.google.com/docs/authentication/api-keys',
  rules: {
    'gemini-auth-key': {
      revoke: 'https://aistudio.google.com/app/apikey',
      docs: 'https://ai.google.dev/gemini-api/docs/api-key',
      source: 'https://ai.google.dev/gemini-api/docs/api-key',
    },
    'google-access-token': {
      revoke: 'https://myaccount.google.com/connections',
      advice:
        'It ends within an hour; remove the app’s access if its refresh token may be out too.',
    },
    'google-refresh-token': {
      revoke: 'https://myaccount.google.com/connections',
      advice: 'Remove the app’s access, then sign in with it again.',
    },
  },
};

export const samples: Samples = {
  'google-api-key': 'AIza[\\w-]{35}',
  'gemini-auth-key': 'AQ\\.Ab8RN6[\\w-]{44}',
  'google-oauth-secret': 'GOCSPX-[\\w-]{28}',
  'google-access-token': 'ya29\\.[\\w-]{180}',
  'google-refresh-token': '1//0[\\w-]{98}',
  'google-fcm-key': 'AAAA[A-Za-z0-9]{7}:APA91b[A-Za-z0-9]{134}',
};
