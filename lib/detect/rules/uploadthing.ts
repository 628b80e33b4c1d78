import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'uploadthing',
  name: 'UploadThing',
  home: ['uploadthing.com/dashboard'],
  rules: [
    {
      // JSON in base64 that begins with `{"apiKey":"sk_`.
      id: 'uploadthing-token',
      kind: 'token',
      pattern: /eyJhcGlLZXkiOiJza19[A-Za-z\d+/]{100,400}={0,2}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.uploadthing.com/concepts/auth-security',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://docs.uploadthing.com/concepts/auth-security',
};

export const samples: Samples = {
  'uploadthing-token': 'eyJhcGlLZXkiOiJza19saXZl[A-Za-z0-9]{160}',
};
