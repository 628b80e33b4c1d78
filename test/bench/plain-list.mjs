/**
 * What most extensions and scripts that look for keys have: a list of regular expressions, run over the
 * whole text one after another, and whatever matches is reported. No prefilter, no checksum, no list of
 * placeholders. Formats as their providers document them, written down for this comparison; as in the
 * public lists of this kind, a few entries go by a name or a word and not by how the key begins (`named`).
 */
export const plainList = [
  { what: 'AWS access key id', pattern: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g },
  {
    what: 'AWS secret access key',
    pattern: /aws.{0,20}secret.{0,20}[=:\s"']{1,4}[A-Za-z0-9/+]{40}\b/gi,
    named: true,
  },
  { what: 'GitHub token', pattern: /\bgh[pousr]_[A-Za-z0-9]{36}\b/g },
  { what: 'GitHub fine-grained token', pattern: /\bgithub_pat_\w{22}_\w{59}\b/g },
  { what: 'GitLab token', pattern: /\bglpat-[\w-]{20}/g },
  { what: 'Slack token', pattern: /\bxox[abeposr]-[A-Za-z0-9-]{10,}/g },
  {
    what: 'Slack webhook',
    pattern: /hooks\.slack\.com\/services\/T[A-Z0-9]{6,}\/B[A-Z0-9]{6,}\/[A-Za-z0-9]{20,}/g,
  },
  { what: 'Stripe secret key', pattern: /\b[rs]k_live_[A-Za-z0-9]{24,}/g },
  { what: 'Stripe publishable key', pattern: /\bpk_live_[A-Za-z0-9]{24,}/g },
  { what: 'Google API key', pattern: /\bAIza[\w-]{35}/g },
  { what: 'Google access token', pattern: /\bya29\.[\w-]{20,}/g },
  { what: 'Google client secret', pattern: /\bGOCSPX-[\w-]{28}/g },
  { what: 'OpenAI key', pattern: /\bsk-[A-Za-z0-9]{48}\b/g },
  { what: 'OpenAI project key', pattern: /\bsk-proj-[\w-]{40,}/g },
  { what: 'Anthropic key', pattern: /\bsk-ant-[\w-]{80,}/g },
  { what: 'SendGrid key', pattern: /\bSG\.[\w-]{22}\.[\w-]{43}/g },
  { what: 'Mailgun key', pattern: /\bkey-[0-9a-f]{32}\b/g },
  { what: 'Mailchimp key', pattern: /\b[0-9a-f]{32}-us\d{1,2}\b/g },
  { what: 'Twilio SID', pattern: /\b(?:AC|SK)[0-9a-f]{32}\b/g },
  { what: 'Square token', pattern: /\bsq0(?:atp|csp)-[\w-]{22,43}/g },
  {
    what: 'Braintree token',
    pattern: /\baccess_token\$production\$[0-9a-z]{16}\$[0-9a-f]{32}\b/g,
  },
  { what: 'Facebook access token', pattern: /\bEAA[A-Za-z0-9]{80,}/g },
  { what: 'Twitter bearer token', pattern: /\bA{20,}[A-Za-z0-9%]{50,}/g },
  {
    what: 'Heroku key',
    pattern: /heroku.{0,20}\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi,
    named: true,
  },
  { what: 'npm token', pattern: /\bnpm_[A-Za-z0-9]{36}\b/g },
  { what: 'PyPI token', pattern: /\bpypi-AgE[\w-]{50,}/g },
  { what: 'Docker token', pattern: /\bdckr_pat_[\w-]{27}/g },
  { what: 'DigitalOcean token', pattern: /\bdo[opr]_v1_[0-9a-f]{64}\b/g },
  { what: 'Discord bot token', pattern: /\b[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,}/g },
  {
    what: 'Discord webhook',
    pattern: /discord(?:app)?\.com\/api\/webhooks\/\d{17,20}\/[\w-]{60,}/g,
  },
  { what: 'Telegram bot token', pattern: /\b\d{8,10}:[\w-]{35}\b/g },
  { what: 'Shopify token', pattern: /\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}\b/g },
  { what: 'Hugging Face token', pattern: /\bhf_[A-Za-z]{34}\b/g },
  { what: 'JSON web token', pattern: /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/g },
  { what: 'private key', pattern: /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY(?: BLOCK)?-----/g },
  { what: 'password in an address', pattern: /[a-z]{3,10}:\/\/[^\s/:@]{1,40}:[^\s/:@]{3,60}@/gi },
  { what: 'Authorization header', pattern: /\b(?:basic|bearer) [\w~+/.=-]{20,}/gi, named: true },
  {
    what: 'value of a name that means a secret',
    pattern:
      /(?:api[_-]?key|secret|token|passwd|password)["']?\s{0,4}[:=]\s{0,4}["']?[\w+/.=-]{16,}/gi,
    named: true,
  },
];
