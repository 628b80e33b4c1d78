// Written by `npm run rules` from the files in lib/detect/rules.
import type { Provider } from '../rule';
import { provider as _1password } from './1password';
import { provider as abuseipdb } from './abuseipdb';
import { provider as adobe } from './adobe';
import { provider as adyen } from './adyen';
import { provider as age } from './age';
import { provider as ai21 } from './ai21';
import { provider as aikido } from './aikido';
import { provider as airtable } from './airtable';
import { provider as aiven } from './aiven';
import { provider as akamai } from './akamai';
import { provider as akeyless } from './akeyless';
import { provider as alchemy } from './alchemy';
import { provider as algolia } from './algolia';
import { provider as alibaba } from './alibaba';
import { provider as alpaca } from './alpaca';
import { provider as amplitude } from './amplitude';
import { provider as anthropic } from './anthropic';
import { provider as apify } from './apify';
import { provider as appwrite } from './appwrite';
import { provider as artifactory } from './artifactory';
import { provider as asaas } from './asaas';
import { provider as asana } from './asana';
import { provider as assemblyai } from './assemblyai';
import { provider as atlassian } from './atlassian';
import { provider as auth0 } from './auth0';
import { provider as aws } from './aws';
import { provider as axiom } from './axiom';
import { provider as azure } from './azure';
import { provider as backblaze } from './backblaze';
import { provider as baidu } from './baidu';
import { provider as baseten } from './baseten';
import { provider as betterstack } from './betterstack';
import { provider as bigcommerce } from './bigcommerce';
import { provider as binance } from './binance';
import { provider as bitrise } from './bitrise';
import { provider as bitwarden } from './bitwarden';
import { provider as blockfrost } from './blockfrost';
import { provider as box } from './box';
import { provider as braintree } from './braintree';
import { provider as branch } from './branch';
import { provider as braveSearch } from './brave-search';
import { provider as braze } from './braze';
import { provider as brevo } from './brevo';
import { provider as browserbase } from './browserbase';
import { provider as bugsnag } from './bugsnag';
import { provider as buildkite } from './buildkite';
import { provider as bunny } from './bunny';
import { provider as calcom } from './calcom';
import { provider as canva } from './canva';
import { provider as cardano } from './cardano';
import { provider as cartesia } from './cartesia';
import { provider as censys } from './censys';
import { provider as cerebras } from './cerebras';
import { provider as checkly } from './checkly';
import { provider as checkout } from './checkout';
import { provider as circleci } from './circleci';
import { provider as civo } from './civo';
import { provider as clerk } from './clerk';
import { provider as clickhouse } from './clickhouse';
import { provider as clickup } from './clickup';
import { provider as clojars } from './clojars';
import { provider as close } from './close';
import { provider as cloudflare } from './cloudflare';
import { provider as cloudsmith } from './cloudsmith';
import { provider as cockroach } from './cockroach';
import { provider as coda } from './coda';
import { provider as codacy } from './codacy';
import { provider as codecov } from './codecov';
import { provider as cohere } from './cohere';
import { provider as coinbase } from './coinbase';
import { provider as coingecko } from './coingecko';
import { provider as composio } from './composio';
import { provider as configcat } from './configcat';
import { provider as confluent } from './confluent';
import { provider as consul } from './consul';
import { provider as contentful } from './contentful';
import { provider as context7 } from './context7';
import { provider as convex } from './convex';
import { provider as coralogix } from './coralogix';
import { provider as courier } from './courier';
import { provider as coveralls } from './coveralls';
import { provider as crates } from './crates';
import { provider as cursor } from './cursor';
import { provider as customerio } from './customerio';
import { provider as dashscope } from './dashscope';
import { provider as databricks } from './databricks';
import { provider as datadog } from './datadog';
import { provider as datastax } from './datastax';
import { provider as daytona } from './daytona';
import { provider as deepgram } from './deepgram';
import { provider as deepinfra } from './deepinfra';
import { provider as deepseek } from './deepseek';
import { provider as definedNetworking } from './defined-networking';
import { provider as deno } from './deno';
import { provider as devcycle } from './devcycle';
import { provider as devin } from './devin';
import { provider as digitalocean } from './digitalocean';
import { provider as dingtalk } from './dingtalk';
import { provider as discord } from './discord';
import { provider as dnsimple } from './dnsimple';
import { provider as docker } from './docker';
import { provider as doppler } from './doppler';
import { provider as drone } from './drone';
import { provider as dropbox } from './dropbox';
import { provider as duffel } from './duffel';
import { provider as duo } from './duo';
import { provider as dynatrace } from './dynatrace';
import { provider as e2b } from './e2b';
import { provider as easypost } from './easypost';
import { provider as elastic } from './elastic';
import { provider as elevenlabs } from './elevenlabs';
import { provider as etherscan } from './etherscan';
import { provider as exa } from './exa';
import { provider as exoscale } from './exoscale';
import { provider as facebook } from './facebook';
import { provider as fal } from './fal';
import { provider as fastly } from './fastly';
import { provider as featherless } from './featherless';
import { provider as figma } from './figma';
import { provider as finnhub } from './finnhub';
import { provider as firecrawl } from './firecrawl';
import { provider as fireworks } from './fireworks';
import { provider as flagsmith } from './flagsmith';
import { provider as flutterwave } from './flutterwave';
import { provider as flyio } from './flyio';
import { provider as frameio } from './frameio';
import { provider as freshdesk } from './freshdesk';
import { provider as friendli } from './friendli';
import { provider as gandi } from './gandi';
import { provider as generic } from './generic';
import { provider as getstream } from './getstream';
import { provider as ghost } from './ghost';
import { provider as gitea } from './gitea';
import { provider as github } from './github';
import { provider as gitlab } from './gitlab';
import { provider as gocardless } from './gocardless';
import { provider as godaddy } from './godaddy';
import { provider as google } from './google';
import { provider as googlechat } from './googlechat';
import { provider as grafana } from './grafana';
import { provider as groq } from './groq';
import { provider as harness } from './harness';
import { provider as hasura } from './hasura';
import { provider as hcaptcha } from './hcaptcha';
import { provider as helicone } from './helicone';
import { provider as helius } from './helius';
import { provider as here } from './here';
import { provider as heroku } from './heroku';
import { provider as hetzner } from './hetzner';
import { provider as hex } from './hex';
import { provider as honeycomb } from './honeycomb';
import { provider as huaweiCloud } from './huawei-cloud';
import { provider as hubspot } from './hubspot';
import { provider as huggingface } from './huggingface';
import { provider as ibmCloud } from './ibm-cloud';
import { provider as infisical } from './infisical';
import { provider as influxdb } from './influxdb';
import { provider as infomaniak } from './infomaniak';
import { provider as infracost } from './infracost';
import { provider as infura } from './infura';
import { provider as inngest } from './inngest';
import { provider as intercom } from './intercom';
import { provider as ipinfo } from './ipinfo';
import { provider as jetbrains } from './jetbrains';
import { provider as jina } from './jina';
import { provider as k3s } from './k3s';
import { provider as kaggle } from './kaggle';
import { provider as klarna } from './klarna';
import { provider as klaviyo } from './klaviyo';
import { provider as koyeb } from './koyeb';
import { provider as kraken } from './kraken';
import { provider as kubernetes } from './kubernetes';
import { provider as kucoin } from './kucoin';
import { provider as lambdaLabs } from './lambda-labs';
import { provider as langchain } from './langchain';
import { provider as langfuse } from './langfuse';
import { provider as lark } from './lark';
import { provider as launchdarkly } from './launchdarkly';
import { provider as line } from './line';
import { provider as linear } from './linear';
import { provider as linkedin } from './linkedin';
import { provider as linode } from './linode';
import { provider as liveblocks } from './liveblocks';
import { provider as livekit } from './livekit';
import { provider as llamacloud } from './llamacloud';
import { provider as lob } from './lob';
import { provider as mailchimp } from './mailchimp';
import { provider as mailersend } from './mailersend';
import { provider as mailgun } from './mailgun';
import { provider as mailjet } from './mailjet';
import { provider as mailtrap } from './mailtrap';
import { provider as mapbox } from './mapbox';
import { provider as matrix } from './matrix';
import { provider as mattermost } from './mattermost';
import { provider as maxmind } from './maxmind';
import { provider as mem0 } from './mem0';
import { provider as mercadopago } from './mercadopago';
import { provider as mercury } from './mercury';
import { provider as messagebird } from './messagebird';
import { provider as mezmo } from './mezmo';
import { provider as midtrans } from './midtrans';
import { provider as minimax } from './minimax';
import { provider as miro } from './miro';
import { provider as mistral } from './mistral';
import { provider as mixpanel } from './mixpanel';
import { provider as modal } from './modal';
import { provider as mollie } from './mollie';
import { provider as mongodb } from './mongodb';
import { provider as moonshot } from './moonshot';
import { provider as mux } from './mux';
import { provider as namecheap } from './namecheap';
import { provider as neon } from './neon';
import { provider as netbird } from './netbird';
import { provider as netlify } from './netlify';
import { provider as newrelic } from './newrelic';
import { provider as newsapi } from './newsapi';
import { provider as ngrok } from './ngrok';
import { provider as nomad } from './nomad';
import { provider as nomic } from './nomic';
import { provider as northflank } from './northflank';
import { provider as notion } from './notion';
import { provider as novita } from './novita';
import { provider as npm } from './npm';
import { provider as ns1 } from './ns1';
import { provider as ntfy } from './ntfy';
import { provider as nuget } from './nuget';
import { provider as nvidia } from './nvidia';
import { provider as nxCloud } from './nx-cloud';
import { provider as nylas } from './nylas';
import { provider as octopus } from './octopus';
import { provider as okta } from './okta';
import { provider as okx } from './okx';
import { provider as ollama } from './ollama';
import { provider as onelogin } from './onelogin';
import { provider as onesignal } from './onesignal';
import { provider as onfido } from './onfido';
import { provider as openai } from './openai';
import { provider as openrouter } from './openrouter';
import { provider as openshift } from './openshift';
import { provider as openvpn } from './openvpn';
import { provider as openweather } from './openweather';
import { provider as opsgenie } from './opsgenie';
import { provider as ovh } from './ovh';
import { provider as packagist } from './packagist';
import { provider as paddle } from './paddle';
import { provider as pagerduty } from './pagerduty';
import { provider as paypal } from './paypal';
import { provider as paystack } from './paystack';
import { provider as perplexity } from './perplexity';
import { provider as persona } from './persona';
import { provider as pinecone } from './pinecone';
import { provider as pipedrive } from './pipedrive';
import { provider as plaid } from './plaid';
import { provider as planetscale } from './planetscale';
import { provider as plivo } from './plivo';
import { provider as polar } from './polar';
import { provider as porkbun } from './porkbun';
import { provider as portainer } from './portainer';
import { provider as posthog } from './posthog';
import { provider as postman } from './postman';
import { provider as postmark } from './postmark';
import { provider as prefect } from './prefect';
import { provider as privateKey } from './private-key';
import { provider as pulumi } from './pulumi';
import { provider as pusher } from './pusher';
import { provider as pushover } from './pushover';
import { provider as pypi } from './pypi';
import { provider as quicknode } from './quicknode';
import { provider as railway } from './railway';
import { provider as ramp } from './ramp';
import { provider as rancher } from './rancher';
import { provider as rapidapi } from './rapidapi';
import { provider as razorpay } from './razorpay';
import { provider as readme } from './readme';
import { provider as recaptcha } from './recaptcha';
import { provider as recurly } from './recurly';
import { provider as reddit } from './reddit';
import { provider as render } from './render';
import { provider as replicate } from './replicate';
import { provider as resend } from './resend';
import { provider as retool } from './retool';
import { provider as rocketchat } from './rocketchat';
import { provider as rollbar } from './rollbar';
import { provider as rootly } from './rootly';
import { provider as rubygems } from './rubygems';
import { provider as runpod } from './runpod';
import { provider as salesforce } from './salesforce';
import { provider as sambanova } from './sambanova';
import { provider as samsara } from './samsara';
import { provider as sanity } from './sanity';
import { provider as scaleway } from './scaleway';
import { provider as scalingo } from './scalingo';
import { provider as securitytrails } from './securitytrails';
import { provider as segment } from './segment';
import { provider as semgrep } from './semgrep';
import { provider as sendbird } from './sendbird';
import { provider as sendgrid } from './sendgrid';
import { provider as sentry } from './sentry';
import { provider as serpapi } from './serpapi';
import { provider as serper } from './serper';
import { provider as shipengine } from './shipengine';
import { provider as shippo } from './shippo';
import { provider as shodan } from './shodan';
import { provider as shopify } from './shopify';
import { provider as siliconflow } from './siliconflow';
import { provider as slack } from './slack';
import { provider as snyk } from './snyk';
import { provider as solana } from './solana';
import { provider as sonar } from './sonar';
import { provider as sourcegraph } from './sourcegraph';
import { provider as sparkpost } from './sparkpost';
import { provider as splunk } from './splunk';
import { provider as square } from './square';
import { provider as squarespace } from './squarespace';
import { provider as stability } from './stability';
import { provider as stackhawk } from './stackhawk';
import { provider as statsig } from './statsig';
import { provider as stellar } from './stellar';
import { provider as storyblok } from './storyblok';
import { provider as strapi } from './strapi';
import { provider as stripe } from './stripe';
import { provider as stytch } from './stytch';
import { provider as sui } from './sui';
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
import { provider as tezos } from './tezos';
import { provider as tiktok } from './tiktok';
import { provider as tinybird } from './tinybird';
import { provider as todoist } from './todoist';
import { provider as together } from './together';
import { provider as tomtom } from './tomtom';
import { provider as travis } from './travis';
import { provider as trello } from './trello';
import { provider as turnstile } from './turnstile';
import { provider as twilio } from './twilio';
import { provider as twitch } from './twitch';
import { provider as twitter } from './twitter';
import { provider as typeform } from './typeform';
import { provider as unkey } from './unkey';
import { provider as unleash } from './unleash';
import { provider as upcloud } from './upcloud';
import { provider as upstage } from './upstage';
import { provider as upstash } from './upstash';
import { provider as uptimerobot } from './uptimerobot';
import { provider as vault } from './vault';
import { provider as vercel } from './vercel';
import { provider as viber } from './viber';
import { provider as virustotal } from './virustotal';
import { provider as volcengine } from './volcengine';
import { provider as vonage } from './vonage';
import { provider as voyage } from './voyage';
import { provider as vultr } from './vultr';
import { provider as wakatime } from './wakatime';
import { provider as wandb } from './wandb';
import { provider as webex } from './webex';
import { provider as wecom } from './wecom';
import { provider as wireguard } from './wireguard';
import { provider as woocommerce } from './woocommerce';
import { provider as workato } from './workato';
import { provider as workos } from './workos';
import { provider as xai } from './xai';
import { provider as xata } from './xata';
import { provider as xendit } from './xendit';
import { provider as xrpl } from './xrpl';
import { provider as yandex } from './yandex';
import { provider as zapier } from './zapier';
import { provider as zendesk } from './zendesk';
import { provider as zerotier } from './zerotier';
import { provider as zhipu } from './zhipu';
import { provider as zoho } from './zoho';
import { provider as zoom } from './zoom';
import { provider as zulip } from './zulip';

export const providers: readonly Provider[] = [
  _1password,
  abuseipdb,
  adobe,
  adyen,
  age,
  ai21,
  aikido,
  airtable,
  aiven,
  akamai,
  akeyless,
  alchemy,
  algolia,
  alibaba,
  alpaca,
  amplitude,
  anthropic,
  apify,
  appwrite,
  artifactory,
  asaas,
  asana,
  assemblyai,
  atlassian,
  auth0,
  aws,
  axiom,
  azure,
  backblaze,
  baidu,
  baseten,
  betterstack,
  bigcommerce,
  binance,
  bitrise,
  bitwarden,
  blockfrost,
  box,
  braintree,
  branch,
  braveSearch,
  braze,
  brevo,
  browserbase,
  bugsnag,
  buildkite,
  bunny,
  calcom,
  canva,
  cardano,
  cartesia,
  censys,
  cerebras,
  checkly,
  checkout,
  circleci,
  civo,
  clerk,
  clickhouse,
  clickup,
  clojars,
  close,
  cloudflare,
  cloudsmith,
  cockroach,
  coda,
  codacy,
  codecov,
  cohere,
  coinbase,
  coingecko,
  composio,
  configcat,
  confluent,
  consul,
  contentful,
  context7,
  convex,
  coralogix,
  courier,
  coveralls,
  crates,
  cursor,
  customerio,
  dashscope,
  databricks,
  datadog,
  datastax,
  daytona,
  deepgram,
  deepinfra,
  deepseek,
  definedNetworking,
  deno,
  devcycle,
  devin,
  digitalocean,
  dingtalk,
  discord,
  dnsimple,
  docker,
  doppler,
  drone,
  dropbox,
  duffel,
  duo,
  dynatrace,
  e2b,
  easypost,
  elastic,
  elevenlabs,
  etherscan,
  exa,
  exoscale,
  facebook,
  fal,
  fastly,
  featherless,
  figma,
  finnhub,
  firecrawl,
  fireworks,
  flagsmith,
  flutterwave,
  flyio,
  frameio,
  freshdesk,
  friendli,
  gandi,
  generic,
  getstream,
  ghost,
  gitea,
  github,
  gitlab,
  gocardless,
  godaddy,
  google,
  googlechat,
  grafana,
  groq,
  harness,
  hasura,
  hcaptcha,
  helicone,
  helius,
  here,
  heroku,
  hetzner,
  hex,
  honeycomb,
  huaweiCloud,
  hubspot,
  huggingface,
  ibmCloud,
  infisical,
  influxdb,
  infomaniak,
  infracost,
  infura,
  inngest,
  intercom,
  ipinfo,
  jetbrains,
  jina,
  k3s,
  kaggle,
  klarna,
  klaviyo,
  koyeb,
  kraken,
  kubernetes,
  kucoin,
  lambdaLabs,
  langchain,
  langfuse,
  lark,
  launchdarkly,
  line,
  linear,
  linkedin,
  linode,
  liveblocks,
  livekit,
  llamacloud,
  lob,
  mailchimp,
  mailersend,
  mailgun,
  mailjet,
  mailtrap,
  mapbox,
  matrix,
  mattermost,
  maxmind,
  mem0,
  mercadopago,
  mercury,
  messagebird,
  mezmo,
  midtrans,
  minimax,
  miro,
  mistral,
  mixpanel,
  modal,
  mollie,
  mongodb,
  moonshot,
  mux,
  namecheap,
  neon,
  netbird,
  netlify,
  newrelic,
  newsapi,
  ngrok,
  nomad,
  nomic,
  northflank,
  notion,
  novita,
  npm,
  ns1,
  ntfy,
  nuget,
  nvidia,
  nxCloud,
  nylas,
  octopus,
  okta,
  okx,
  ollama,
  onelogin,
  onesignal,
  onfido,
  openai,
  openrouter,
  openshift,
  openvpn,
  openweather,
  opsgenie,
  ovh,
  packagist,
  paddle,
  pagerduty,
  paypal,
  paystack,
  perplexity,
  persona,
  pinecone,
  pipedrive,
  plaid,
  planetscale,
  plivo,
  polar,
  porkbun,
  portainer,
  posthog,
  postman,
  postmark,
  prefect,
  privateKey,
  pulumi,
  pusher,
  pushover,
  pypi,
  quicknode,
  railway,
  ramp,
  rancher,
  rapidapi,
  razorpay,
  readme,
  recaptcha,
  recurly,
  reddit,
  render,
  replicate,
  resend,
  retool,
  rocketchat,
  rollbar,
  rootly,
  rubygems,
  runpod,
  salesforce,
  sambanova,
  samsara,
  sanity,
  scaleway,
  scalingo,
  securitytrails,
  segment,
  semgrep,
  sendbird,
  sendgrid,
  sentry,
  serpapi,
  serper,
  shipengine,
  shippo,
  shodan,
  shopify,
  siliconflow,
  slack,
  snyk,
  solana,
  sonar,
  sourcegraph,
  sparkpost,
  splunk,
  square,
  squarespace,
  stability,
  stackhawk,
  statsig,
  stellar,
  storyblok,
  strapi,
  stripe,
  stytch,
  sui,
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
  tezos,
  tiktok,
  tinybird,
  todoist,
  together,
  tomtom,
  travis,
  trello,
  turnstile,
  twilio,
  twitch,
  twitter,
  typeform,
  unkey,
  unleash,
  upcloud,
  upstage,
  upstash,
  uptimerobot,
  vault,
  vercel,
  viber,
  virustotal,
  volcengine,
  vonage,
  voyage,
  vultr,
  wakatime,
  wandb,
  webex,
  wecom,
  wireguard,
  woocommerce,
  workato,
  workos,
  xai,
  xata,
  xendit,
  xrpl,
  yandex,
  zapier,
  zendesk,
  zerotier,
  zhipu,
  zoho,
  zoom,
  zulip,
];
