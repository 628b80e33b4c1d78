// Written by `npm run rules` from the files in lib/detect/rules.
import type { ProviderFacts } from './rule';
import { facts as _1password } from './rules/1password';
import { facts as adobe } from './rules/adobe';
import { facts as age } from './rules/age';
import { facts as airtable } from './rules/airtable';
import { facts as algolia } from './rules/algolia';
import { facts as alibaba } from './rules/alibaba';
import { facts as anthropic } from './rules/anthropic';
import { facts as artifactory } from './rules/artifactory';
import { facts as asana } from './rules/asana';
import { facts as atlassian } from './rules/atlassian';
import { facts as aws } from './rules/aws';
import { facts as azure } from './rules/azure';
import { facts as bip39 } from './rules/bip39';
import { facts as bitcoin } from './rules/bitcoin';
import { facts as braintree } from './rules/braintree';
import { facts as brevo } from './rules/brevo';
import { facts as buildkite } from './rules/buildkite';
import { facts as circleci } from './rules/circleci';
import { facts as clickhouse } from './rules/clickhouse';
import { facts as clojars } from './rules/clojars';
import { facts as cloudflare } from './rules/cloudflare';
import { facts as cohere } from './rules/cohere';
import { facts as contentful } from './rules/contentful';
import { facts as crates } from './rules/crates';
import { facts as databricks } from './rules/databricks';
import { facts as datadog } from './rules/datadog';
import { facts as deepseek } from './rules/deepseek';
import { facts as digitalocean } from './rules/digitalocean';
import { facts as discord } from './rules/discord';
import { facts as docker } from './rules/docker';
import { facts as doppler } from './rules/doppler';
import { facts as dropbox } from './rules/dropbox';
import { facts as duffel } from './rules/duffel';
import { facts as dynatrace } from './rules/dynatrace';
import { facts as easypost } from './rules/easypost';
import { facts as elevenlabs } from './rules/elevenlabs';
import { facts as ethereum } from './rules/ethereum';
import { facts as facebook } from './rules/facebook';
import { facts as fastly } from './rules/fastly';
import { facts as figma } from './rules/figma';
import { facts as flutterwave } from './rules/flutterwave';
import { facts as flyio } from './rules/flyio';
import { facts as frameio } from './rules/frameio';
import { facts as generic } from './rules/generic';
import { facts as github } from './rules/github';
import { facts as gitlab } from './rules/gitlab';
import { facts as google } from './rules/google';
import { facts as grafana } from './rules/grafana';
import { facts as groq } from './rules/groq';
import { facts as heroku } from './rules/heroku';
import { facts as hubspot } from './rules/hubspot';
import { facts as huggingface } from './rules/huggingface';
import { facts as infracost } from './rules/infracost';
import { facts as langchain } from './rules/langchain';
import { facts as launchdarkly } from './rules/launchdarkly';
import { facts as linear } from './rules/linear';
import { facts as mailchimp } from './rules/mailchimp';
import { facts as mailgun } from './rules/mailgun';
import { facts as mapbox } from './rules/mapbox';
import { facts as maxmind } from './rules/maxmind';
import { facts as mistral } from './rules/mistral';
import { facts as netlify } from './rules/netlify';
import { facts as newrelic } from './rules/newrelic';
import { facts as nostr } from './rules/nostr';
import { facts as notion } from './rules/notion';
import { facts as npm } from './rules/npm';
import { facts as nuget } from './rules/nuget';
import { facts as nvidia } from './rules/nvidia';
import { facts as octopus } from './rules/octopus';
import { facts as okta } from './rules/okta';
import { facts as openai } from './rules/openai';
import { facts as openrouter } from './rules/openrouter';
import { facts as openshift } from './rules/openshift';
import { facts as perplexity } from './rules/perplexity';
import { facts as pinecone } from './rules/pinecone';
import { facts as plaid } from './rules/plaid';
import { facts as planetscale } from './rules/planetscale';
import { facts as posthog } from './rules/posthog';
import { facts as postman } from './rules/postman';
import { facts as prefect } from './rules/prefect';
import { facts as privateKey } from './rules/private-key';
import { facts as pulumi } from './rules/pulumi';
import { facts as pypi } from './rules/pypi';
import { facts as razorpay } from './rules/razorpay';
import { facts as readme } from './rules/readme';
import { facts as replicate } from './rules/replicate';
import { facts as resend } from './rules/resend';
import { facts as rubygems } from './rules/rubygems';
import { facts as sendgrid } from './rules/sendgrid';
import { facts as sentry } from './rules/sentry';
import { facts as shippo } from './rules/shippo';
import { facts as shopify } from './rules/shopify';
import { facts as slack } from './rules/slack';
import { facts as snyk } from './rules/snyk';
import { facts as sonar } from './rules/sonar';
import { facts as sourcegraph } from './rules/sourcegraph';
import { facts as square } from './rules/square';
import { facts as stripe } from './rules/stripe';
import { facts as supabase } from './rules/supabase';
import { facts as tailscale } from './rules/tailscale';
import { facts as teams } from './rules/teams';
import { facts as telegram } from './rules/telegram';
import { facts as terraform } from './rules/terraform';
import { facts as trello } from './rules/trello';
import { facts as twilio } from './rules/twilio';
import { facts as typeform } from './rules/typeform';
import { facts as vault } from './rules/vault';
import { facts as vercel } from './rules/vercel';
import { facts as xai } from './rules/xai';
import { facts as yandex } from './rules/yandex';
import { facts as zapier } from './rules/zapier';

/** By id of the provider. Apart from the rules, so that a content script does not carry them. */
export const facts: Readonly<Record<string, ProviderFacts>> = {
  '1password': _1password,
  adobe,
  age,
  airtable,
  algolia,
  alibaba,
  anthropic,
  artifactory,
  asana,
  atlassian,
  aws,
  azure,
  bip39,
  bitcoin,
  braintree,
  brevo,
  buildkite,
  circleci,
  clickhouse,
  clojars,
  cloudflare,
  cohere,
  contentful,
  crates,
  databricks,
  datadog,
  deepseek,
  digitalocean,
  discord,
  docker,
  doppler,
  dropbox,
  duffel,
  dynatrace,
  easypost,
  elevenlabs,
  ethereum,
  facebook,
  fastly,
  figma,
  flutterwave,
  flyio,
  frameio,
  generic,
  github,
  gitlab,
  google,
  grafana,
  groq,
  heroku,
  hubspot,
  huggingface,
  infracost,
  langchain,
  launchdarkly,
  linear,
  mailchimp,
  mailgun,
  mapbox,
  maxmind,
  mistral,
  netlify,
  newrelic,
  nostr,
  notion,
  npm,
  nuget,
  nvidia,
  octopus,
  okta,
  openai,
  openrouter,
  openshift,
  perplexity,
  pinecone,
  plaid,
  planetscale,
  posthog,
  postman,
  prefect,
  'private-key': privateKey,
  pulumi,
  pypi,
  razorpay,
  readme,
  replicate,
  resend,
  rubygems,
  sendgrid,
  sentry,
  shippo,
  shopify,
  slack,
  snyk,
  sonar,
  sourcegraph,
  square,
  stripe,
  supabase,
  tailscale,
  teams,
  telegram,
  terraform,
  trello,
  twilio,
  typeform,
  vault,
  vercel,
  xai,
  yandex,
  zapier,
};
