// Written by `npm run rules` from the files in lib/detect/rules.
import type { ProviderFacts } from './rule';
import { facts as _1password } from './rules/1password';
import { facts as adobe } from './rules/adobe';
import { facts as adyen } from './rules/adyen';
import { facts as age } from './rules/age';
import { facts as aikido } from './rules/aikido';
import { facts as airtable } from './rules/airtable';
import { facts as aiven } from './rules/aiven';
import { facts as akamai } from './rules/akamai';
import { facts as alchemy } from './rules/alchemy';
import { facts as algolia } from './rules/algolia';
import { facts as alibaba } from './rules/alibaba';
import { facts as anthropic } from './rules/anthropic';
import { facts as apify } from './rules/apify';
import { facts as appwrite } from './rules/appwrite';
import { facts as artifactory } from './rules/artifactory';
import { facts as asana } from './rules/asana';
import { facts as atlassian } from './rules/atlassian';
import { facts as aws } from './rules/aws';
import { facts as axiom } from './rules/axiom';
import { facts as azure } from './rules/azure';
import { facts as baidu } from './rules/baidu';
import { facts as bip39 } from './rules/bip39';
import { facts as bitcoin } from './rules/bitcoin';
import { facts as blockfrost } from './rules/blockfrost';
import { facts as braintree } from './rules/braintree';
import { facts as brevo } from './rules/brevo';
import { facts as buildkite } from './rules/buildkite';
import { facts as cerebras } from './rules/cerebras';
import { facts as checkly } from './rules/checkly';
import { facts as checkout } from './rules/checkout';
import { facts as circleci } from './rules/circleci';
import { facts as clickhouse } from './rules/clickhouse';
import { facts as clickup } from './rules/clickup';
import { facts as clojars } from './rules/clojars';
import { facts as cloudflare } from './rules/cloudflare';
import { facts as cockroach } from './rules/cockroach';
import { facts as cohere } from './rules/cohere';
import { facts as command } from './rules/command';
import { facts as confluent } from './rules/confluent';
import { facts as contentful } from './rules/contentful';
import { facts as convex } from './rules/convex';
import { facts as crates } from './rules/crates';
import { facts as cursor } from './rules/cursor';
import { facts as databricks } from './rules/databricks';
import { facts as datadog } from './rules/datadog';
import { facts as datastax } from './rules/datastax';
import { facts as deepseek } from './rules/deepseek';
import { facts as deno } from './rules/deno';
import { facts as digitalocean } from './rules/digitalocean';
import { facts as dingtalk } from './rules/dingtalk';
import { facts as discord } from './rules/discord';
import { facts as docker } from './rules/docker';
import { facts as doppler } from './rules/doppler';
import { facts as dropbox } from './rules/dropbox';
import { facts as duffel } from './rules/duffel';
import { facts as dynatrace } from './rules/dynatrace';
import { facts as e2b } from './rules/e2b';
import { facts as easypost } from './rules/easypost';
import { facts as elastic } from './rules/elastic';
import { facts as elevenlabs } from './rules/elevenlabs';
import { facts as ethereum } from './rules/ethereum';
import { facts as facebook } from './rules/facebook';
import { facts as fastly } from './rules/fastly';
import { facts as figma } from './rules/figma';
import { facts as firecrawl } from './rules/firecrawl';
import { facts as fireworks } from './rules/fireworks';
import { facts as flutterwave } from './rules/flutterwave';
import { facts as flyio } from './rules/flyio';
import { facts as frameio } from './rules/frameio';
import { facts as generic } from './rules/generic';
import { facts as github } from './rules/github';
import { facts as gitlab } from './rules/gitlab';
import { facts as godaddy } from './rules/godaddy';
import { facts as google } from './rules/google';
import { facts as googlechat } from './rules/googlechat';
import { facts as grafana } from './rules/grafana';
import { facts as groq } from './rules/groq';
import { facts as heroku } from './rules/heroku';
import { facts as honeycomb } from './rules/honeycomb';
import { facts as hubspot } from './rules/hubspot';
import { facts as huggingface } from './rules/huggingface';
import { facts as infracost } from './rules/infracost';
import { facts as infura } from './rules/infura';
import { facts as inngest } from './rules/inngest';
import { facts as intercom } from './rules/intercom';
import { facts as jetbrains } from './rules/jetbrains';
import { facts as kaggle } from './rules/kaggle';
import { facts as klaviyo } from './rules/klaviyo';
import { facts as kubernetes } from './rules/kubernetes';
import { facts as langchain } from './rules/langchain';
import { facts as langfuse } from './rules/langfuse';
import { facts as lark } from './rules/lark';
import { facts as launchdarkly } from './rules/launchdarkly';
import { facts as linear } from './rules/linear';
import { facts as linkedin } from './rules/linkedin';
import { facts as llamacloud } from './rules/llamacloud';
import { facts as mailchimp } from './rules/mailchimp';
import { facts as mailersend } from './rules/mailersend';
import { facts as mailgun } from './rules/mailgun';
import { facts as mapbox } from './rules/mapbox';
import { facts as matrix } from './rules/matrix';
import { facts as maxmind } from './rules/maxmind';
import { facts as mercadopago } from './rules/mercadopago';
import { facts as miro } from './rules/miro';
import { facts as mistral } from './rules/mistral';
import { facts as mollie } from './rules/mollie';
import { facts as mongodb } from './rules/mongodb';
import { facts as neon } from './rules/neon';
import { facts as netlify } from './rules/netlify';
import { facts as newrelic } from './rules/newrelic';
import { facts as nostr } from './rules/nostr';
import { facts as notion } from './rules/notion';
import { facts as npm } from './rules/npm';
import { facts as nuget } from './rules/nuget';
import { facts as nvidia } from './rules/nvidia';
import { facts as octopus } from './rules/octopus';
import { facts as okta } from './rules/okta';
import { facts as onesignal } from './rules/onesignal';
import { facts as openai } from './rules/openai';
import { facts as openrouter } from './rules/openrouter';
import { facts as openshift } from './rules/openshift';
import { facts as packagist } from './rules/packagist';
import { facts as paddle } from './rules/paddle';
import { facts as paypal } from './rules/paypal';
import { facts as paystack } from './rules/paystack';
import { facts as perplexity } from './rules/perplexity';
import { facts as pinecone } from './rules/pinecone';
import { facts as plaid } from './rules/plaid';
import { facts as planetscale } from './rules/planetscale';
import { facts as porkbun } from './rules/porkbun';
import { facts as posthog } from './rules/posthog';
import { facts as postman } from './rules/postman';
import { facts as prefect } from './rules/prefect';
import { facts as privateKey } from './rules/private-key';
import { facts as pulumi } from './rules/pulumi';
import { facts as pypi } from './rules/pypi';
import { facts as rancher } from './rules/rancher';
import { facts as rapidapi } from './rules/rapidapi';
import { facts as razorpay } from './rules/razorpay';
import { facts as readme } from './rules/readme';
import { facts as render } from './rules/render';
import { facts as replicate } from './rules/replicate';
import { facts as resend } from './rules/resend';
import { facts as rubygems } from './rules/rubygems';
import { facts as salesforce } from './rules/salesforce';
import { facts as scaleway } from './rules/scaleway';
import { facts as segment } from './rules/segment';
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
import { facts as stytch } from './rules/stytch';
import { facts as sumologic } from './rules/sumologic';
import { facts as supabase } from './rules/supabase';
import { facts as tailscale } from './rules/tailscale';
import { facts as tavily } from './rules/tavily';
import { facts as teamcity } from './rules/teamcity';
import { facts as teams } from './rules/teams';
import { facts as telegram } from './rules/telegram';
import { facts as telnyx } from './rules/telnyx';
import { facts as tencent } from './rules/tencent';
import { facts as terraform } from './rules/terraform';
import { facts as tinybird } from './rules/tinybird';
import { facts as together } from './rules/together';
import { facts as trello } from './rules/trello';
import { facts as twilio } from './rules/twilio';
import { facts as twitch } from './rules/twitch';
import { facts as twitter } from './rules/twitter';
import { facts as typeform } from './rules/typeform';
import { facts as vault } from './rules/vault';
import { facts as vercel } from './rules/vercel';
import { facts as volcengine } from './rules/volcengine';
import { facts as wandb } from './rules/wandb';
import { facts as wecom } from './rules/wecom';
import { facts as woocommerce } from './rules/woocommerce';
import { facts as xai } from './rules/xai';
import { facts as xata } from './rules/xata';
import { facts as yandex } from './rules/yandex';
import { facts as zapier } from './rules/zapier';
import { facts as zoho } from './rules/zoho';

/** By id of the provider. Apart from the rules, so that a content script does not carry them. */
export const facts: Readonly<Record<string, ProviderFacts>> = {
  '1password': _1password,
  adobe,
  adyen,
  age,
  aikido,
  airtable,
  aiven,
  akamai,
  alchemy,
  algolia,
  alibaba,
  anthropic,
  apify,
  appwrite,
  artifactory,
  asana,
  atlassian,
  aws,
  axiom,
  azure,
  baidu,
  bip39,
  bitcoin,
  blockfrost,
  braintree,
  brevo,
  buildkite,
  cerebras,
  checkly,
  checkout,
  circleci,
  clickhouse,
  clickup,
  clojars,
  cloudflare,
  cockroach,
  cohere,
  command,
  confluent,
  contentful,
  convex,
  crates,
  cursor,
  databricks,
  datadog,
  datastax,
  deepseek,
  deno,
  digitalocean,
  dingtalk,
  discord,
  docker,
  doppler,
  dropbox,
  duffel,
  dynatrace,
  e2b,
  easypost,
  elastic,
  elevenlabs,
  ethereum,
  facebook,
  fastly,
  figma,
  firecrawl,
  fireworks,
  flutterwave,
  flyio,
  frameio,
  generic,
  github,
  gitlab,
  godaddy,
  google,
  googlechat,
  grafana,
  groq,
  heroku,
  honeycomb,
  hubspot,
  huggingface,
  infracost,
  infura,
  inngest,
  intercom,
  jetbrains,
  kaggle,
  klaviyo,
  kubernetes,
  langchain,
  langfuse,
  lark,
  launchdarkly,
  linear,
  linkedin,
  llamacloud,
  mailchimp,
  mailersend,
  mailgun,
  mapbox,
  matrix,
  maxmind,
  mercadopago,
  miro,
  mistral,
  mollie,
  mongodb,
  neon,
  netlify,
  newrelic,
  nostr,
  notion,
  npm,
  nuget,
  nvidia,
  octopus,
  okta,
  onesignal,
  openai,
  openrouter,
  openshift,
  packagist,
  paddle,
  paypal,
  paystack,
  perplexity,
  pinecone,
  plaid,
  planetscale,
  porkbun,
  posthog,
  postman,
  prefect,
  'private-key': privateKey,
  pulumi,
  pypi,
  rancher,
  rapidapi,
  razorpay,
  readme,
  render,
  replicate,
  resend,
  rubygems,
  salesforce,
  scaleway,
  segment,
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
  stytch,
  sumologic,
  supabase,
  tailscale,
  tavily,
  teamcity,
  teams,
  telegram,
  telnyx,
  tencent,
  terraform,
  tinybird,
  together,
  trello,
  twilio,
  twitch,
  twitter,
  typeform,
  vault,
  vercel,
  volcengine,
  wandb,
  wecom,
  woocommerce,
  xai,
  xata,
  yandex,
  zapier,
  zoho,
};
