import type { Family } from './family';

/** Front ends of language models on hosts of their own; the model may be anybody's. */
export const assistants: readonly Family[] = [
  {
    name: 'Open WebUI',
    kind: 'assistant',
    marks: [
      { meta: 'apple-mobile-web-app-title', is: /^open webui$/i },
      { title: /\bOpen WebUI\b/ },
    ],
  },
  {
    name: 'LibreChat',
    kind: 'assistant',
    marks: [{ meta: 'description', is: /^librechat\b/i }, { title: /\bLibreChat\b/ }],
  },
  {
    name: 'LobeChat',
    kind: 'assistant',
    marks: [{ meta: 'application-name', is: /^lobe(?:chat|hub)\b/i }],
  },
  { name: 'AnythingLLM', kind: 'assistant', marks: [{ title: /^AnythingLLM\b/ }] },
];
