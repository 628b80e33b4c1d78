// Written by `npm run rules` from the files in lib/detect/rules.
import type { ProviderFacts } from './rule';
import { facts as _1password } from './rules/1password';
import { facts as abuseipdb } from './rules/abuseipdb';
import { facts as adobe } from './rules/adobe';
import { facts as adyen } from './rules/adyen';
import { facts as age } from './rules/age';
import { facts as ai21 } from './rules/ai21';
import { facts as aikido } from './rules/aikido';
import { facts as airtable } from './rules/airtable';
import { facts as aiven } from './rules/aiven';
import { facts as akamai } from './rules/akamai';
import { facts as akeyless } from './rules/akeyless';
import { facts as alchemy } from './rules/alchemy';
import { facts as algolia } from './rules/algolia';
import { facts as alibaba } from './rules/alibaba';
import { facts as alpaca } from './rules/alpaca';
import { facts as amplitude } from './rules/amplitude';
import { facts as anthropic } from './rules/anthropic';
import { facts as apify } from './rules/apify';
import { facts as appwrite } from './rules/appwrite';
import { facts as artifactory } from './rules/artifactory';
import { facts as asaas } from './rules/asaas';
import { facts as asana } from './rules/asana';
import { facts as assemblyai } from './rules/assemblyai';
import { facts as atlassian } from './rules/atlassian';
import { facts as auth0 } from './rules/auth0';
import { facts as aws } from './rules/aws';
import { facts as axiom } from './rules/axiom';
import { facts as azure } from './rules/azure';
import { facts as backblaze } from './rules/backblaze';
import { facts as baidu } from './rules/baidu';
import { facts as baseten } from './rules/baseten';
import { facts as betterstack } from './rules/betterstack';
import { facts as bigcommerce } from './rules/bigcommerce';
import { facts as binance } from './rules/binance';
import { facts as bitrise } from './rules/bitrise';
import { facts as bitwarden } from './rules/bitwarden';
import { facts as blockfrost } from './rules/blockfrost';
import { facts as box } from './rules/box';
import { facts as braintree } from './rules/braintree';
import { facts as branch } from './rules/branch';
import { facts as braveSearch } from './rules/brave-search';
import { facts as braze } from './rules/braze';
import { facts as brevo } from './rules/brevo';
import { facts as browserbase } from './rules/browserbase';
import { facts as bugsnag } from './rules/bugsnag';
import { facts as buildkite } from './rules/buildkite';
import { facts as bunny } from './rules/bunny';
import { facts as calcom } from './rules/calcom';
import { facts as canva } from './rules/canva';
import { facts as cardano } from './rules/cardano';
import { facts as cartesia } from './rules/cartesia';
import { facts as censys } from './rules/censys';
import { facts as cerebras } from './rules/cerebras';
import { facts as checkly } from './rules/checkly';
import { facts as checkout } from './rules/checkout';
import { facts as circleci } from './rules/circleci';
import { facts as civo } from './rules/civo';
import { facts as clerk } from './rules/clerk';
import { facts as clickhouse } from './rules/clickhouse';
import { facts as clickup } from './rules/clickup';
import { facts as clojars } from './rules/clojars';
import { facts as close } from './rules/close';
import { facts as cloudflare } from './rules/cloudflare';
import { facts as cloudsmith } from './rules/cloudsmith';
import { facts as cockroach } from './rules/cockroach';
import { facts as coda } from './rules/coda';
import { facts as codacy } from './rules/codacy';
import { facts as codecov } from './rules/codecov';
import { facts as cohere } from './rules/cohere';
import { facts as coinbase } from './rules/coinbase';
import { facts as coingecko } from './rules/coingecko';
import { facts as composio } from './rules/composio';
import { facts as configcat } from './rules/configcat';
import { facts as confluent } from './rules/confluent';
import { facts as consul } from './rules/consul';
import { facts as contentful } from './rules/contentful';
import { facts as context7 } from './rules/context7';
import { facts as convex } from './rules/convex';
import { facts as coralogix } from './rules/coralogix';
import { facts as courier } from './rules/courier';
import { facts as coveralls } from './rules/coveralls';
import { facts as crates } from './rules/crates';
import { facts as cursor } from './rules/cursor';
import { facts as customerio } from './rules/customerio';
import { facts as dashscope } from './rules/dashscope';
import { facts as databricks } from './rules/databricks';
import { facts as datadog } from './rules/datadog';
import { facts as datastax } from './rules/datastax';
import { facts as daytona } from './rules/daytona';
import { facts as deepgram } from './rules/deepgram';
import { facts as deepinfra } from './rules/deepinfra';
import { facts as deepseek } from './rules/deepseek';
import { facts as definedNetworking } from './rules/defined-networking';
import { facts as deno } from './rules/deno';
import { facts as devcycle } from './rules/devcycle';
import { facts as devin } from './rules/devin';
import { facts as digitalocean } from './rules/digitalocean';
import { facts as dingtalk } from './rules/dingtalk';
import { facts as discord } from './rules/discord';
import { facts as dnsimple } from './rules/dnsimple';
import { facts as docker } from './rules/docker';
import { facts as doppler } from './rules/doppler';
import { facts as drone } from './rules/drone';
import { facts as dropbox } from './rules/dropbox';
import { facts as duffel } from './rules/duffel';
import { facts as duo } from './rules/duo';
import { facts as dynatrace } from './rules/dynatrace';
import { facts as e2b } from './rules/e2b';
import { facts as easypost } from './rules/easypost';
import { facts as elastic } from './rules/elastic';
import { facts as elevenlabs } from './rules/elevenlabs';
import { facts as etherscan } from './rules/etherscan';
import { facts as exa } from './rules/exa';
import { facts as exoscale } from './rules/exoscale';
import { facts as facebook } from './rules/facebook';
import { facts as fal } from './rules/fal';
import { facts as fastly } from './rules/fastly';
import { facts as featherless } from './rules/featherless';
import { facts as figma } from './rules/figma';
import { facts as finnhub } from './rules/finnhub';
import { facts as firecrawl } from './rules/firecrawl';
import { facts as fireworks } from './rules/fireworks';
import { facts as flagsmith } from './rules/flagsmith';
import { facts as flutterwave } from './rules/flutterwave';
import { facts as flyio } from './rules/flyio';
import { facts as frameio } from './rules/frameio';
import { facts as freshdesk } from './rules/freshdesk';
import { facts as friendli } from './rules/friendli';
import { facts as gandi } from './rules/gandi';
import { facts as generic } from './rules/generic';
import { facts as getstream } from './rules/getstream';
import { facts as ghost } from './rules/ghost';
import { facts as gitea } from './rules/gitea';
import { facts as github } from './rules/github';
import { facts as gitlab } from './rules/gitlab';
import { facts as gocardless } from './rules/gocardless';
import { facts as godaddy } from './rules/godaddy';
import { facts as google } from './rules/google';
import { facts as googlechat } from './rules/googlechat';
import { facts as grafana } from './rules/grafana';
import { facts as groq } from './rules/groq';
import { facts as harness } from './rules/harness';
import { facts as hasura } from './rules/hasura';
import { facts as hcaptcha } from './rules/hcaptcha';
import { facts as helicone } from './rules/helicone';
import { facts as helius } from './rules/helius';
import { facts as here } from './rules/here';
import { facts as heroku } from './rules/heroku';
import { facts as hetzner } from './rules/hetzner';
import { facts as hex } from './rules/hex';
import { facts as honeycomb } from './rules/honeycomb';
import { facts as huaweiCloud } from './rules/huawei-cloud';
import { facts as hubspot } from './rules/hubspot';
import { facts as huggingface } from './rules/huggingface';
import { facts as ibmCloud } from './rules/ibm-cloud';
import { facts as infisical } from './rules/infisical';
import { facts as influxdb } from './rules/influxdb';
import { facts as infomaniak } from './rules/infomaniak';
import { facts as infracost } from './rules/infracost';
import { facts as infura } from './rules/infura';
import { facts as inngest } from './rules/inngest';
import { facts as intercom } from './rules/intercom';
import { facts as ipinfo } from './rules/ipinfo';
import { facts as jetbrains } from './rules/jetbrains';
import { facts as jina } from './rules/jina';
import { facts as k3s } from './rules/k3s';
import { facts as kaggle } from './rules/kaggle';
import { facts as klarna } from './rules/klarna';
import { facts as klaviyo } from './rules/klaviyo';
import { facts as koyeb } from './rules/koyeb';
import { facts as kraken } from './rules/kraken';
import { facts as kubernetes } from './rules/kubernetes';
import { facts as kucoin } from './rules/kucoin';
import { facts as lambdaLabs } from './rules/lambda-labs';
import { facts as langchain } from './rules/langchain';
import { facts as langfuse } from './rules/langfuse';
import { facts as lark } from './rules/lark';
import { facts as launchdarkly } from './rules/launchdarkly';
import { facts as line } from './rules/line';
import { facts as linear } from './rules/linear';
import { facts as linkedin } from './rules/linkedin';
import { facts as linode } from './rules/linode';
import { facts as liveblocks } from './rules/liveblocks';
import { facts as livekit } from './rules/livekit';
import { facts as llamacloud } from './rules/llamacloud';
import { facts as lob } from './rules/lob';
import { facts as mailchimp } from './rules/mailchimp';
import { facts as mailersend } from './rules/mailersend';
import { facts as mailgun } from './rules/mailgun';
import { facts as mailjet } from './rules/mailjet';
import { facts as mailtrap } from './rules/mailtrap';
import { facts as mapbox } from './rules/mapbox';
import { facts as matrix } from './rules/matrix';
import { facts as mattermost } from './rules/mattermost';
import { facts as maxmind } from './rules/maxmind';
import { facts as mem0 } from './rules/mem0';
import { facts as mercadopago } from './rules/mercadopago';
import { facts as mercury } from './rules/mercury';
import { facts as messagebird } from './rules/messagebird';
import { facts as mezmo } from './rules/mezmo';
import { facts as midtrans } from './rules/midtrans';
import { facts as minimax } from './rules/minimax';
import { facts as miro } from './rules/miro';
import { facts as mistral } from './rules/mistral';
import { facts as mixpanel } from './rules/mixpanel';
import { facts as modal } from './rules/modal';
import { facts as mollie } from './rules/mollie';
import { facts as mongodb } from './rules/mongodb';
import { facts as moonshot } from './rules/moonshot';
import { facts as mux } from './rules/mux';
import { facts as namecheap } from './rules/namecheap';
import { facts as neon } from './rules/neon';
import { facts as netbird } from './rules/netbird';
import { facts as netlify } from './rules/netlify';
import { facts as newrelic } from './rules/newrelic';
import { facts as newsapi } from './rules/newsapi';
import { facts as ngrok } from './rules/ngrok';
import { facts as nomad } from './rules/nomad';
import { facts as nomic } from './rules/nomic';
import { facts as northflank } from './rules/northflank';
import { facts as notion } from './rules/notion';
import { facts as novita } from './rules/novita';
import { facts as npm } from './rules/npm';
import { facts as ns1 } from './rules/ns1';
import { facts as ntfy } from './rules/ntfy';
import { facts as nuget } from './rules/nuget';
import { facts as nvidia } from './rules/nvidia';
import { facts as nxCloud } from './rules/nx-cloud';
import { facts as nylas } from './rules/nylas';
import { facts as octopus } from './rules/octopus';
import { facts as okta } from './rules/okta';
import { facts as okx } from './rules/okx';
import { facts as ollama } from './rules/ollama';
import { facts as onelogin } from './rules/onelogin';
import { facts as onesignal } from './rules/onesignal';
import { facts as onfido } from './rules/onfido';
import { facts as openai } from './rules/openai';
import { facts as openrouter } from './rules/openrouter';
import { facts as openshift } from './rules/openshift';
import { facts as openvpn } from './rules/openvpn';
import { facts as openweather } from './rules/openweather';
import { facts as opsgenie } from './rules/opsgenie';
import { facts as ovh } from './rules/ovh';
import { facts as packagist } from './rules/packagist';
import { facts as paddle } from './rules/paddle';
import { facts as pagerduty } from './rules/pagerduty';
import { facts as paypal } from './rules/paypal';
import { facts as paystack } from './rules/paystack';
import { facts as perplexity } from './rules/perplexity';
import { facts as persona } from './rules/persona';
import { facts as pinecone } from './rules/pinecone';
import { facts as pipedrive } from './rules/pipedrive';
import { facts as plaid } from './rules/plaid';
import { facts as planetscale } from './rules/planetscale';
import { facts as plivo } from './rules/plivo';
import { facts as polar } from './rules/polar';
import { facts as porkbun } from './rules/porkbun';
import { facts as portainer } from './rules/portainer';
import { facts as posthog } from './rules/posthog';
import { facts as postman } from './rules/postman';
import { facts as postmark } from './rules/postmark';
import { facts as prefect } from './rules/prefect';
import { facts as privateKey } from './rules/private-key';
import { facts as pulumi } from './rules/pulumi';
import { facts as pusher } from './rules/pusher';
import { facts as pushover } from './rules/pushover';
import { facts as pypi } from './rules/pypi';
import { facts as quicknode } from './rules/quicknode';
import { facts as railway } from './rules/railway';
import { facts as ramp } from './rules/ramp';
import { facts as rancher } from './rules/rancher';
import { facts as rapidapi } from './rules/rapidapi';
import { facts as razorpay } from './rules/razorpay';
import { facts as readme } from './rules/readme';
import { facts as recaptcha } from './rules/recaptcha';
import { facts as recurly } from './rules/recurly';
import { facts as reddit } from './rules/reddit';
import { facts as render } from './rules/render';
import { facts as replicate } from './rules/replicate';
import { facts as resend } from './rules/resend';
import { facts as retool } from './rules/retool';
import { facts as rocketchat } from './rules/rocketchat';
import { facts as rollbar } from './rules/rollbar';
import { facts as rootly } from './rules/rootly';
import { facts as rubygems } from './rules/rubygems';
import { facts as runpod } from './rules/runpod';
import { facts as salesforce } from './rules/salesforce';
import { facts as sambanova } from './rules/sambanova';
import { facts as samsara } from './rules/samsara';
import { facts as sanity } from './rules/sanity';
import { facts as scaleway } from './rules/scaleway';
import { facts as scalingo } from './rules/scalingo';
import { facts as securitytrails } from './rules/securitytrails';
import { facts as segment } from './rules/segment';
import { facts as semgrep } from './rules/semgrep';
import { facts as sendbird } from './rules/sendbird';
import { facts as sendgrid } from './rules/sendgrid';
import { facts as sentry } from './rules/sentry';
import { facts as serpapi } from './rules/serpapi';
import { facts as serper } from './rules/serper';
import { facts as shipengine } from './rules/shipengine';
import { facts as shippo } from './rules/shippo';
import { facts as shodan } from './rules/shodan';
import { facts as shopify } from './rules/shopify';
import { facts as siliconflow } from './rules/siliconflow';
import { facts as slack } from './rules/slack';
import { facts as snyk } from './rules/snyk';
import { facts as solana } from './rules/solana';
import { facts as sonar } from './rules/sonar';
import { facts as sourcegraph } from './rules/sourcegraph';
import { facts as sparkpost } from './rules/sparkpost';
import { facts as splunk } from './rules/splunk';
import { facts as square } from './rules/square';
import { facts as squarespace } from './rules/squarespace';
import { facts as stability } from './rules/stability';
import { facts as stackhawk } from './rules/stackhawk';
import { facts as statsig } from './rules/statsig';
import { facts as stellar } from './rules/stellar';
import { facts as storyblok } from './rules/storyblok';
import { facts as strapi } from './rules/strapi';
import { facts as stripe } from './rules/stripe';
import { facts as stytch } from './rules/stytch';
import { facts as sui } from './rules/sui';
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
import { facts as tezos } from './rules/tezos';
import { facts as tiktok } from './rules/tiktok';
import { facts as tinybird } from './rules/tinybird';
import { facts as todoist } from './rules/todoist';
import { facts as together } from './rules/together';
import { facts as tomtom } from './rules/tomtom';
import { facts as travis } from './rules/travis';
import { facts as trello } from './rules/trello';
import { facts as turnstile } from './rules/turnstile';
import { facts as twilio } from './rules/twilio';
import { facts as twitch } from './rules/twitch';
import { facts as twitter } from './rules/twitter';
import { facts as typeform } from './rules/typeform';
import { facts as unkey } from './rules/unkey';
import { facts as unleash } from './rules/unleash';
import { facts as upcloud } from './rules/upcloud';
import { facts as upstage } from './rules/upstage';
import { facts as upstash } from './rules/upstash';
import { facts as uptimerobot } from './rules/uptimerobot';
import { facts as vault } from './rules/vault';
import { facts as vercel } from './rules/vercel';
import { facts as viber } from './rules/viber';
import { facts as virustotal } from './rules/virustotal';
import { facts as volcengine } from './rules/volcengine';
import { facts as vonage } from './rules/vonage';
import { facts as voyage } from './rules/voyage';
import { facts as vultr } from './rules/vultr';
import { facts as wakatime } from './rules/wakatime';
import { facts as wandb } from './rules/wandb';
import { facts as webex } from './rules/webex';
import { facts as wecom } from './rules/wecom';
import { facts as wireguard } from './rules/wireguard';
import { facts as woocommerce } from './rules/woocommerce';
import { facts as workato } from './rules/workato';
import { facts as workos } from './rules/workos';
import { facts as xai } from './rules/xai';
import { facts as xata } from './rules/xata';
import { facts as xendit } from './rules/xendit';
import { facts as xrpl } from './rules/xrpl';
import { facts as yandex } from './rules/yandex';
import { facts as zapier } from './rules/zapier';
import { facts as zendesk } from './rules/zendesk';
import { facts as zerotier } from './rules/zerotier';
import { facts as zhipu } from './rules/zhipu';
import { facts as zoho } from './rules/zoho';
import { facts as zoom } from './rules/zoom';
import { facts as zulip } from './rules/zulip';

/** By id of the provider. Apart from the rules, so that a content script does not carry them. */
export const facts: Readonly<Record<string, ProviderFacts>> = {
  '1password': _1password,
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
  'brave-search': braveSearch,
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
  'defined-networking': definedNetworking,
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
  'huawei-cloud': huaweiCloud,
  hubspot,
  huggingface,
  'ibm-cloud': ibmCloud,
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
  'lambda-labs': lambdaLabs,
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
  'nx-cloud': nxCloud,
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
  'private-key': privateKey,
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
};
