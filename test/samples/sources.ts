// Written by `npm run rules` from the files in lib/detect/rules.
import type { ProviderFacts } from '../../lib/detect/rule';
import { facts as _1password } from '../../lib/detect/rules/1password';
import { facts as adobe } from '../../lib/detect/rules/adobe';
import { facts as adyen } from '../../lib/detect/rules/adyen';
import { facts as age } from '../../lib/detect/rules/age';
import { facts as aikido } from '../../lib/detect/rules/aikido';
import { facts as airtable } from '../../lib/detect/rules/airtable';
import { facts as aiven } from '../../lib/detect/rules/aiven';
import { facts as akamai } from '../../lib/detect/rules/akamai';
import { facts as alchemy } from '../../lib/detect/rules/alchemy';
import { facts as algolia } from '../../lib/detect/rules/algolia';
import { facts as alibaba } from '../../lib/detect/rules/alibaba';
import { facts as anthropic } from '../../lib/detect/rules/anthropic';
import { facts as apify } from '../../lib/detect/rules/apify';
import { facts as appwrite } from '../../lib/detect/rules/appwrite';
import { facts as artifactory } from '../../lib/detect/rules/artifactory';
import { facts as asana } from '../../lib/detect/rules/asana';
import { facts as atlassian } from '../../lib/detect/rules/atlassian';
import { facts as aws } from '../../lib/detect/rules/aws';
import { facts as axiom } from '../../lib/detect/rules/axiom';
import { facts as azure } from '../../lib/detect/rules/azure';
import { facts as baidu } from '../../lib/detect/rules/baidu';
import { facts as bip39 } from '../../lib/detect/rules/bip39';
import { facts as bitcoin } from '../../lib/detect/rules/bitcoin';
import { facts as blockfrost } from '../../lib/detect/rules/blockfrost';
import { facts as braintree } from '../../lib/detect/rules/braintree';
import { facts as brevo } from '../../lib/detect/rules/brevo';
import { facts as buildkite } from '../../lib/detect/rules/buildkite';
import { facts as cerebras } from '../../lib/detect/rules/cerebras';
import { facts as checkly } from '../../lib/detect/rules/checkly';
import { facts as checkout } from '../../lib/detect/rules/checkout';
import { facts as circleci } from '../../lib/detect/rules/circleci';
import { facts as clickhouse } from '../../lib/detect/rules/clickhouse';
import { facts as clickup } from '../../lib/detect/rules/clickup';
import { facts as clojars } from '../../lib/detect/rules/clojars';
import { facts as cloudflare } from '../../lib/detect/rules/cloudflare';
import { facts as cockroach } from '../../lib/detect/rules/cockroach';
import { facts as cohere } from '../../lib/detect/rules/cohere';
import { facts as command } from '../../lib/detect/rules/command';
import { facts as confluent } from '../../lib/detect/rules/confluent';
import { facts as contentful } from '../../lib/detect/rules/contentful';
import { facts as convex } from '../../lib/detect/rules/convex';
import { facts as crates } from '../../lib/detect/rules/crates';
import { facts as cursor } from '../../lib/detect/rules/cursor';
import { facts as databricks } from '../../lib/detect/rules/databricks';
import { facts as datadog } from '../../lib/detect/rules/datadog';
import { facts as datastax } from '../../lib/detect/rules/datastax';
import { facts as deepseek } from '../../lib/detect/rules/deepseek';
import { facts as deno } from '../../lib/detect/rules/deno';
import { facts as digitalocean } from '../../lib/detect/rules/digitalocean';
import { facts as dingtalk } from '../../lib/detect/rules/dingtalk';
import { facts as discord } from '../../lib/detect/rules/discord';
import { facts as docker } from '../../lib/detect/rules/docker';
import { facts as doppler } from '../../lib/detect/rules/doppler';
import { facts as dropbox } from '../../lib/detect/rules/dropbox';
import { facts as duffel } from '../../lib/detect/rules/duffel';
import { facts as dynatrace } from '../../lib/detect/rules/dynatrace';
import { facts as e2b } from '../../lib/detect/rules/e2b';
import { facts as easypost } from '../../lib/detect/rules/easypost';
import { facts as elastic } from '../../lib/detect/rules/elastic';
import { facts as elevenlabs } from '../../lib/detect/rules/elevenlabs';
import { facts as ethereum } from '../../lib/detect/rules/ethereum';
import { facts as facebook } from '../../lib/detect/rules/facebook';
import { facts as fastly } from '../../lib/detect/rules/fastly';
import { facts as figma } from '../../lib/detect/rules/figma';
import { facts as firecrawl } from '../../lib/detect/rules/firecrawl';
import { facts as fireworks } from '../../lib/detect/rules/fireworks';
import { facts as flutterwave } from '../../lib/detect/rules/flutterwave';
import { facts as flyio } from '../../lib/detect/rules/flyio';
import { facts as frameio } from '../../lib/detect/rules/frameio';
import { facts as generic } from '../../lib/detect/rules/generic';
import { facts as github } from '../../lib/detect/rules/github';
import { facts as gitlab } from '../../lib/detect/rules/gitlab';
import { facts as godaddy } from '../../lib/detect/rules/godaddy';
import { facts as google } from '../../lib/detect/rules/google';
import { facts as googlechat } from '../../lib/detect/rules/googlechat';
import { facts as grafana } from '../../lib/detect/rules/grafana';
import { facts as groq } from '../../lib/detect/rules/groq';
import { facts as heroku } from '../../lib/detect/rules/heroku';
import { facts as honeycomb } from '../../lib/detect/rules/honeycomb';
import { facts as hubspot } from '../../lib/detect/rules/hubspot';
import { facts as huggingface } from '../../lib/detect/rules/huggingface';
import { facts as infracost } from '../../lib/detect/rules/infracost';
import { facts as infura } from '../../lib/detect/rules/infura';
import { facts as inngest } from '../../lib/detect/rules/inngest';
import { facts as intercom } from '../../lib/detect/rules/intercom';
import { facts as jetbrains } from '../../lib/detect/rules/jetbrains';
import { facts as kaggle } from '../../lib/detect/rules/kaggle';
import { facts as klaviyo } from '../../lib/detect/rules/klaviyo';
import { facts as kubernetes } from '../../lib/detect/rules/kubernetes';
import { facts as langchain } from '../../lib/detect/rules/langchain';
import { facts as langfuse } from '../../lib/detect/rules/langfuse';
import { facts as lark } from '../../lib/detect/rules/lark';
import { facts as launchdarkly } from '../../lib/detect/rules/launchdarkly';
import { facts as linear } from '../../lib/detect/rules/linear';
import { facts as linkedin } from '../../lib/detect/rules/linkedin';
import { facts as llamacloud } from '../../lib/detect/rules/llamacloud';
import { facts as mailchimp } from '../../lib/detect/rules/mailchimp';
import { facts as mailersend } from '../../lib/detect/rules/mailersend';
import { facts as mailgun } from '../../lib/detect/rules/mailgun';
import { facts as mapbox } from '../../lib/detect/rules/mapbox';
import { facts as matrix } from '../../lib/detect/rules/matrix';
import { facts as maxmind } from '../../lib/detect/rules/maxmind';
import { facts as mercadopago } from '../../lib/detect/rules/mercadopago';
import { facts as miro } from '../../lib/detect/rules/miro';
import { facts as mistral } from '../../lib/detect/rules/mistral';
import { facts as mollie } from '../../lib/detect/rules/mollie';
import { facts as mongodb } from '../../lib/detect/rules/mongodb';
import { facts as neon } from '../../lib/detect/rules/neon';
import { facts as netlify } from '../../lib/detect/rules/netlify';
import { facts as newrelic } from '../../lib/detect/rules/newrelic';
import { facts as nostr } from '../../lib/detect/rules/nostr';
import { facts as notion } from '../../lib/detect/rules/notion';
import { facts as npm } from '../../lib/detect/rules/npm';
import { facts as nuget } from '../../lib/detect/rules/nuget';
import { facts as nvidia } from '../../lib/detect/rules/nvidia';
import { facts as octopus } from '../../lib/detect/rules/octopus';
import { facts as okta } from '../../lib/detect/rules/okta';
import { facts as onesignal } from '../../lib/detect/rules/onesignal';
import { facts as openai } from '../../lib/detect/rules/openai';
import { facts as openrouter } from '../../lib/detect/rules/openrouter';
import { facts as openshift } from '../../lib/detect/rules/openshift';
import { facts as packagist } from '../../lib/detect/rules/packagist';
import { facts as paddle } from '../../lib/detect/rules/paddle';
import { facts as paypal } from '../../lib/detect/rules/paypal';
import { facts as paystack } from '../../lib/detect/rules/paystack';
import { facts as perplexity } from '../../lib/detect/rules/perplexity';
import { facts as pinecone } from '../../lib/detect/rules/pinecone';
import { facts as plaid } from '../../lib/detect/rules/plaid';
import { facts as planetscale } from '../../lib/detect/rules/planetscale';
import { facts as porkbun } from '../../lib/detect/rules/porkbun';
import { facts as posthog } from '../../lib/detect/rules/posthog';
import { facts as postman } from '../../lib/detect/rules/postman';
import { facts as prefect } from '../../lib/detect/rules/prefect';
import { facts as privateKey } from '../../lib/detect/rules/private-key';
import { facts as pulumi } from '../../lib/detect/rules/pulumi';
import { facts as pypi } from '../../lib/detect/rules/pypi';
import { facts as rancher } from '../../lib/detect/rules/rancher';
import { facts as rapidapi } from '../../lib/detect/rules/rapidapi';
import { facts as razorpay } from '../../lib/detect/rules/razorpay';
import { facts as readme } from '../../lib/detect/rules/readme';
import { facts as render } from '../../lib/detect/rules/render';
import { facts as replicate } from '../../lib/detect/rules/replicate';
import { facts as resend } from '../../lib/detect/rules/resend';
import { facts as rubygems } from '../../lib/detect/rules/rubygems';
import { facts as salesforce } from '../../lib/detect/rules/salesforce';
import { facts as scaleway } from '../../lib/detect/rules/scaleway';
import { facts as segment } from '../../lib/detect/rules/segment';
import { facts as sendgrid } from '../../lib/detect/rules/sendgrid';
import { facts as sentry } from '../../lib/detect/rules/sentry';
import { facts as shippo } from '../../lib/detect/rules/shippo';
import { facts as shopify } from '../../lib/detect/rules/shopify';
import { facts as slack } from '../../lib/detect/rules/slack';
import { facts as snyk } from '../../lib/detect/rules/snyk';
import { facts as sonar } from '../../lib/detect/rules/sonar';
import { facts as sourcegraph } from '../../lib/detect/rules/sourcegraph';
import { facts as square } from '../../lib/detect/rules/square';
import { facts as stripe } from '../../lib/detect/rules/stripe';
import { facts as stytch } from '../../lib/detect/rules/stytch';
import { facts as sumologic } from '../../lib/detect/rules/sumologic';
import { facts as supabase } from '../../lib/detect/rules/supabase';
import { facts as tailscale } from '../../lib/detect/rules/tailscale';
import { facts as tavily } from '../../lib/detect/rules/tavily';
import { facts as teamcity } from '../../lib/detect/rules/teamcity';
import { facts as teams } from '../../lib/detect/rules/teams';
import { facts as telegram } from '../../lib/detect/rules/telegram';
import { facts as telnyx } from '../../lib/detect/rules/telnyx';
import { facts as tencent } from '../../lib/detect/rules/tencent';
import { facts as terraform } from '../../lib/detect/rules/terraform';
import { facts as tinybird } from '../../lib/detect/rules/tinybird';
import { facts as together } from '../../lib/detect/rules/together';
import { facts as trello } from '../../lib/detect/rules/trello';
import { facts as twilio } from '../../lib/detect/rules/twilio';
import { facts as twitch } from '../../lib/detect/rules/twitch';
import { facts as twitter } from '../../lib/detect/rules/twitter';
import { facts as typeform } from '../../lib/detect/rules/typeform';
import { facts as vault } from '../../lib/detect/rules/vault';
import { facts as vercel } from '../../lib/detect/rules/vercel';
import { facts as volcengine } from '../../lib/detect/rules/volcengine';
import { facts as wandb } from '../../lib/detect/rules/wandb';
import { facts as wecom } from '../../lib/detect/rules/wecom';
import { facts as woocommerce } from '../../lib/detect/rules/woocommerce';
import { facts as xai } from '../../lib/detect/rules/xai';
import { facts as xata } from '../../lib/detect/rules/xata';
import { facts as yandex } from '../../lib/detect/rules/yandex';
import { facts as zapier } from '../../lib/detect/rules/zapier';
import { facts as zoho } from '../../lib/detect/rules/zoho';

/** The facts of all providers as they are written down, with where the formats come from. */
export const sources: Readonly<Record<string, ProviderFacts>> = {
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
