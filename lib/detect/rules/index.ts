// Written by `npm run rules` from the files in lib/detect/rules.
import type { Provider } from '../rule';
import { provider as _1password } from './1password';
import { provider as adobe } from './adobe';
import { provider as adyen } from './adyen';
import { provider as age } from './age';
import { provider as aikido } from './aikido';
import { provider as airtable } from './airtable';
import { provider as aiven } from './aiven';
import { provider as akamai } from './akamai';
import { provider as alchemy } from './alchemy';
import { provider as algolia } from './algolia';
import { provider as alibaba } from './alibaba';
import { provider as anthropic } from './anthropic';
import { provider as apify } from './apify';
import { provider as appwrite } from './appwrite';
import { provider as artifactory } from './artifactory';
import { provider as asana } from './asana';
import { provider as atlassian } from './atlassian';
import { provider as aws } from './aws';
import { provider as axiom } from './axiom';
import { provider as azure } from './azure';
import { provider as baidu } from './baidu';
import { provider as bip39 } from './bip39';
import { provider as bitcoin } from './bitcoin';
import { provider as blockfrost } from './blockfrost';
import { provider as braintree } from './braintree';
import { provider as brevo } from './brevo';
import { provider as buildkite } from './buildkite';
import { provider as cerebras } from './cerebras';
import { provider as checkly } from './checkly';
import { provider as checkout } from './checkout';
import { provider as circleci } from './circleci';
import { provider as clickhouse } from './clickhouse';
import { provider as clickup } from './clickup';
import { provider as clojars } from './clojars';
import { provider as cloudflare } from './cloudflare';
import { provider as cockroach } from './cockroach';
import { provider as cohere } from './cohere';
import { provider as command } from './command';
import { provider as confluent } from './confluent';
import { provider as contentful } from './contentful';
import { provider as convex } from './convex';
import { provider as crates } from './crates';
import { provider as cursor } from './cursor';
import { provider as databricks } from './databricks';
import { provider as datadog } from './datadog';
import { provider as datastax } from './datastax';
import { provider as deepseek } from './deepseek';
import { provider as deno } from './deno';
import { provider as digitalocean } from './digitalocean';
import { provider as dingtalk } from './dingtalk';
import { provider as discord } from './discord';
import { provider as docker } from './docker';
import { provider as doppler } from './doppler';
import { provider as dropbox } from './dropbox';
import { provider as duffel } from './duffel';
import { provider as dynatrace } from './dynatrace';
import { provider as e2b } from './e2b';
import { provider as easypost } from './easypost';
import { provider as elastic } from './elastic';
import { provider as elevenlabs } from './elevenlabs';
import { provider as ethereum } from './ethereum';
import { provider as facebook } from './facebook';
import { provider as fastly } from './fastly';
import { provider as figma } from './figma';
import { provider as firecrawl } from './firecrawl';
import { provider as fireworks } from './fireworks';
import { provider as flutterwave } from './flutterwave';
import { provider as flyio } from './flyio';
import { provider as frameio } from './frameio';
import { provider as generic } from './generic';
import { provider as github } from './github';
import { provider as gitlab } from './gitlab';
import { provider as godaddy } from './godaddy';
import { provider as google } from './google';
import { provider as googlechat } from './googlechat';
import { provider as grafana } from './grafana';
import { provider as groq } from './groq';
import { provider as heroku } from './heroku';
import { provider as honeycomb } from './honeycomb';
import { provider as hubspot } from './hubspot';
import { provider as huggingface } from './huggingface';
import { provider as infracost } from './infracost';
import { provider as infura } from './infura';
import { provider as inngest } from './inngest';
import { provider as intercom } from './intercom';
import { provider as jetbrains } from './jetbrains';
import { provider as kaggle } from './kaggle';
import { provider as klaviyo } from './klaviyo';
import { provider as kubernetes } from './kubernetes';
import { provider as langchain } from './langchain';
import { provider as langfuse } from './langfuse';
import { provider as lark } from './lark';
import { provider as launchdarkly } from './launchdarkly';
import { provider as linear } from './linear';
import { provider as linkedin } from './linkedin';
import { provider as llamacloud } from './llamacloud';
import { provider as mailchimp } from './mailchimp';
import { provider as mailersend } from './mailersend';
import { provider as mailgun } from './mailgun';
import { provider as mapbox } from './mapbox';
import { provider as matrix } from './matrix';
import { provider as maxmind } from './maxmind';
import { provider as mercadopago } from './mercadopago';
import { provider as miro } from './miro';
import { provider as mistral } from './mistral';
import { provider as mollie } from './mollie';
import { provider as mongodb } from './mongodb';
import { provider as neon } from './neon';
import { provider as netlify } from './netlify';
import { provider as newrelic } from './newrelic';
import { provider as nostr } from './nostr';
import { provider as notion } from './notion';
import { provider as npm } from './npm';
import { provider as nuget } from './nuget';
import { provider as nvidia } from './nvidia';
import { provider as octopus } from './octopus';
import { provider as okta } from './okta';
import { provider as onesignal } from './onesignal';
import { provider as openai } from './openai';
import { provider as openrouter } from './openrouter';
import { provider as openshift } from './openshift';
import { provider as packagist } from './packagist';
import { provider as paddle } from './paddle';
import { provider as paypal } from './paypal';
import { provider as paystack } from './paystack';
import { provider as perplexity } from './perplexity';
import { provider as pinecone } from './pinecone';
import { provider as plaid } from './plaid';
import { provider as planetscale } from './planetscale';
import { provider as porkbun } from './porkbun';
import { provider as posthog } from './posthog';
import { provider as postman } from './postman';
import { provider as prefect } from './prefect';
import { provider as privateKey } from './private-key';
import { provider as pulumi } from './pulumi';
import { provider as pypi } from './pypi';
import { provider as rancher } from './rancher';
import { provider as rapidapi } from './rapidapi';
import { provider as razorpay } from './razorpay';
import { provider as readme } from './readme';
import { provider as render } from './render';
import { provider as replicate } from './replicate';
import { provider as resend } from './resend';
import { provider as rubygems } from './rubygems';
import { provider as salesforce } from './salesforce';
import { provider as scaleway } from './scaleway';
import { provider as segment } from './segment';
import { provider as sendgrid } from './sendgrid';
import { provider as sentry } from './sentry';
import { provider as shippo } from './shippo';
import { provider as shopify } from './shopify';
import { provider as slack } from './slack';
import { provider as snyk } from './snyk';
import { provider as sonar } from './sonar';
import { provider as sourcegraph } from './sourcegraph';
import { provider as square } from './square';
import { provider as stripe } from './stripe';
import { provider as stytch } from './stytch';
import { provider as sumologic } from './sumologic';
import { provider as supabase } from './supabase';
import { provider as tailscale } from './tailscale';
import { provider as tavily } from './tavily';
import { provider as teamcity } from './teamcity';
import { provider as teams } from './teams';
import { provider as telegram } from './telegram';
import { provider as telnyx } from './telnyx';
import { provider as tencent } from './tencent';
import { provider as terraform } from './terraform';
import { provider as tinybird } from './tinybird';
import { provider as together } from './together';
import { provider as trello } from './trello';
import { provider as twilio } from './twilio';
import { provider as twitch } from './twitch';
import { provider as twitter } from './twitter';
import { provider as typeform } from './typeform';
import { provider as vault } from './vault';
import { provider as vercel } from './vercel';
import { provider as volcengine } from './volcengine';
import { provider as wandb } from './wandb';
import { provider as wecom } from './wecom';
import { provider as woocommerce } from './woocommerce';
import { provider as xai } from './xai';
import { provider as xata } from './xata';
import { provider as yandex } from './yandex';
import { provider as zapier } from './zapier';
import { provider as zoho } from './zoho';

export const providers: readonly Provider[] = [
  _1password,
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
  privateKey,
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
];
