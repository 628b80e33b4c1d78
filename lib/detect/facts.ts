// Written by `npm run rules` from the files in lib/detect/rules.
import type { ProviderFacts } from './rule';
import { facts as _1password } from './rules/1password';
import { facts as adobe } from './rules/adobe';
import { facts as age } from './rules/age';
import { facts as ai21 } from './rules/ai21';
import { facts as airtable } from './rules/airtable';
import { facts as akamai } from './rules/akamai';
import { facts as akeyless } from './rules/akeyless';
import { facts as alchemy } from './rules/alchemy';
import { facts as algolia } from './rules/algolia';
import { facts as alibaba } from './rules/alibaba';
import { facts as anthropic } from './rules/anthropic';
import { facts as artifactory } from './rules/artifactory';
import { facts as asana } from './rules/asana';
import { facts as assemblyai } from './rules/assemblyai';
import { facts as atlassian } from './rules/atlassian';
import { facts as aws } from './rules/aws';
import { facts as azure } from './rules/azure';
import { facts as backblaze } from './rules/backblaze';
import { facts as baidu } from './rules/baidu';
import { facts as baseten } from './rules/baseten';
import { facts as binance } from './rules/binance';
import { facts as bitrise } from './rules/bitrise';
import { facts as bitwarden } from './rules/bitwarden';
import { facts as blockfrost } from './rules/blockfrost';
import { facts as braintree } from './rules/braintree';
import { facts as braveSearch } from './rules/brave-search';
import { facts as brevo } from './rules/brevo';
import { facts as browserbase } from './rules/browserbase';
import { facts as buildkite } from './rules/buildkite';
import { facts as bunny } from './rules/bunny';
import { facts as cardano } from './rules/cardano';
import { facts as cartesia } from './rules/cartesia';
import { facts as cerebras } from './rules/cerebras';
import { facts as circleci } from './rules/circleci';
import { facts as civo } from './rules/civo';
import { facts as clickhouse } from './rules/clickhouse';
import { facts as clojars } from './rules/clojars';
import { facts as cloudflare } from './rules/cloudflare';
import { facts as cloudsmith } from './rules/cloudsmith';
import { facts as codacy } from './rules/codacy';
import { facts as codecov } from './rules/codecov';
import { facts as cohere } from './rules/cohere';
import { facts as coinbase } from './rules/coinbase';
import { facts as coingecko } from './rules/coingecko';
import { facts as composio } from './rules/composio';
import { facts as consul } from './rules/consul';
import { facts as contentful } from './rules/contentful';
import { facts as context7 } from './rules/context7';
import { facts as coveralls } from './rules/coveralls';
import { facts as crates } from './rules/crates';
import { facts as cursor } from './rules/cursor';
import { facts as dashscope } from './rules/dashscope';
import { facts as databricks } from './rules/databricks';
import { facts as datadog } from './rules/datadog';
import { facts as daytona } from './rules/daytona';
import { facts as deepgram } from './rules/deepgram';
import { facts as deepinfra } from './rules/deepinfra';
import { facts as deepseek } from './rules/deepseek';
import { facts as definedNetworking } from './rules/defined-networking';
import { facts as deno } from './rules/deno';
import { facts as devin } from './rules/devin';
import { facts as digitalocean } from './rules/digitalocean';
import { facts as discord } from './rules/discord';
import { facts as dnsimple } from './rules/dnsimple';
import { facts as docker } from './rules/docker';
import { facts as doppler } from './rules/doppler';
import { facts as drone } from './rules/drone';
import { facts as dropbox } from './rules/dropbox';
import { facts as duffel } from './rules/duffel';
import { facts as dynatrace } from './rules/dynatrace';
import { facts as e2b } from './rules/e2b';
import { facts as easypost } from './rules/easypost';
import { facts as elevenlabs } from './rules/elevenlabs';
import { facts as etherscan } from './rules/etherscan';
import { facts as exa } from './rules/exa';
import { facts as exoscale } from './rules/exoscale';
import { facts as facebook } from './rules/facebook';
import { facts as fal } from './rules/fal';
import { facts as fastly } from './rules/fastly';
import { facts as featherless } from './rules/featherless';
import { facts as figma } from './rules/figma';
import { facts as firecrawl } from './rules/firecrawl';
import { facts as fireworks } from './rules/fireworks';
import { facts as flutterwave } from './rules/flutterwave';
import { facts as flyio } from './rules/flyio';
import { facts as frameio } from './rules/frameio';
import { facts as friendli } from './rules/friendli';
import { facts as gandi } from './rules/gandi';
import { facts as generic } from './rules/generic';
import { facts as gitea } from './rules/gitea';
import { facts as github } from './rules/github';
import { facts as gitlab } from './rules/gitlab';
import { facts as godaddy } from './rules/godaddy';
import { facts as google } from './rules/google';
import { facts as grafana } from './rules/grafana';
import { facts as groq } from './rules/groq';
import { facts as harness } from './rules/harness';
import { facts as helicone } from './rules/helicone';
import { facts as helius } from './rules/helius';
import { facts as heroku } from './rules/heroku';
import { facts as hetzner } from './rules/hetzner';
import { facts as hex } from './rules/hex';
import { facts as huaweiCloud } from './rules/huawei-cloud';
import { facts as hubspot } from './rules/hubspot';
import { facts as huggingface } from './rules/huggingface';
import { facts as ibmCloud } from './rules/ibm-cloud';
import { facts as infisical } from './rules/infisical';
import { facts as infomaniak } from './rules/infomaniak';
import { facts as infracost } from './rules/infracost';
import { facts as infura } from './rules/infura';
import { facts as jetbrains } from './rules/jetbrains';
import { facts as jina } from './rules/jina';
import { facts as k3s } from './rules/k3s';
import { facts as kaggle } from './rules/kaggle';
import { facts as koyeb } from './rules/koyeb';
import { facts as kraken } from './rules/kraken';
import { facts as kubernetes } from './rules/kubernetes';
import { facts as kucoin } from './rules/kucoin';
import { facts as lambdaLabs } from './rules/lambda-labs';
import { facts as langchain } from './rules/langchain';
import { facts as langfuse } from './rules/langfuse';
import { facts as launchdarkly } from './rules/launchdarkly';
import { facts as linear } from './rules/linear';
import { facts as linode } from './rules/linode';
import { facts as livekit } from './rules/livekit';
import { facts as llamacloud } from './rules/llamacloud';
import { facts as mailchimp } from './rules/mailchimp';
import { facts as mailgun } from './rules/mailgun';
import { facts as mapbox } from './rules/mapbox';
import { facts as maxmind } from './rules/maxmind';
import { facts as mem0 } from './rules/mem0';
import { facts as minimax } from './rules/minimax';
import { facts as mistral } from './rules/mistral';
import { facts as modal } from './rules/modal';
import { facts as moonshot } from './rules/moonshot';
import { facts as namecheap } from './rules/namecheap';
import { facts as netbird } from './rules/netbird';
import { facts as netlify } from './rules/netlify';
import { facts as newrelic } from './rules/newrelic';
import { facts as ngrok } from './rules/ngrok';
import { facts as nomad } from './rules/nomad';
import { facts as nomic } from './rules/nomic';
import { facts as northflank } from './rules/northflank';
import { facts as notion } from './rules/notion';
import { facts as novita } from './rules/novita';
import { facts as npm } from './rules/npm';
import { facts as ns1 } from './rules/ns1';
import { facts as nuget } from './rules/nuget';
import { facts as nvidia } from './rules/nvidia';
import { facts as nxCloud } from './rules/nx-cloud';
import { facts as octopus } from './rules/octopus';
import { facts as okta } from './rules/okta';
import { facts as okx } from './rules/okx';
import { facts as ollama } from './rules/ollama';
import { facts as openai } from './rules/openai';
import { facts as openrouter } from './rules/openrouter';
import { facts as openshift } from './rules/openshift';
import { facts as openvpn } from './rules/openvpn';
import { facts as ovh } from './rules/ovh';
import { facts as packagist } from './rules/packagist';
import { facts as perplexity } from './rules/perplexity';
import { facts as pinecone } from './rules/pinecone';
import { facts as plaid } from './rules/plaid';
import { facts as planetscale } from './rules/planetscale';
import { facts as porkbun } from './rules/porkbun';
import { facts as portainer } from './rules/portainer';
import { facts as posthog } from './rules/posthog';
import { facts as postman } from './rules/postman';
import { facts as prefect } from './rules/prefect';
import { facts as privateKey } from './rules/private-key';
import { facts as pulumi } from './rules/pulumi';
import { facts as pypi } from './rules/pypi';
import { facts as quicknode } from './rules/quicknode';
import { facts as railway } from './rules/railway';
import { facts as rancher } from './rules/rancher';
import { facts as razorpay } from './rules/razorpay';
import { facts as readme } from './rules/readme';
import { facts as render } from './rules/render';
import { facts as replicate } from './rules/replicate';
import { facts as resend } from './rules/resend';
import { facts as rubygems } from './rules/rubygems';
import { facts as runpod } from './rules/runpod';
import { facts as sambanova } from './rules/sambanova';
import { facts as scaleway } from './rules/scaleway';
import { facts as scalingo } from './rules/scalingo';
import { facts as sendgrid } from './rules/sendgrid';
import { facts as sentry } from './rules/sentry';
import { facts as serper } from './rules/serper';
import { facts as shippo } from './rules/shippo';
import { facts as shopify } from './rules/shopify';
import { facts as siliconflow } from './rules/siliconflow';
import { facts as slack } from './rules/slack';
import { facts as snyk } from './rules/snyk';
import { facts as solana } from './rules/solana';
import { facts as sonar } from './rules/sonar';
import { facts as sourcegraph } from './rules/sourcegraph';
import { facts as square } from './rules/square';
import { facts as stability } from './rules/stability';
import { facts as stellar } from './rules/stellar';
import { facts as stripe } from './rules/stripe';
import { facts as sui } from './rules/sui';
import { facts as supabase } from './rules/supabase';
import { facts as tailscale } from './rules/tailscale';
import { facts as tavily } from './rules/tavily';
import { facts as teamcity } from './rules/teamcity';
import { facts as teams } from './rules/teams';
import { facts as telegram } from './rules/telegram';
import { facts as tencent } from './rules/tencent';
import { facts as terraform } from './rules/terraform';
import { facts as tezos } from './rules/tezos';
import { facts as together } from './rules/together';
import { facts as travis } from './rules/travis';
import { facts as trello } from './rules/trello';
import { facts as twilio } from './rules/twilio';
import { facts as typeform } from './rules/typeform';
import { facts as upcloud } from './rules/upcloud';
import { facts as upstage } from './rules/upstage';
import { facts as vault } from './rules/vault';
import { facts as vercel } from './rules/vercel';
import { facts as volcengine } from './rules/volcengine';
import { facts as voyage } from './rules/voyage';
import { facts as vultr } from './rules/vultr';
import { facts as wandb } from './rules/wandb';
import { facts as wireguard } from './rules/wireguard';
import { facts as xai } from './rules/xai';
import { facts as xrpl } from './rules/xrpl';
import { facts as yandex } from './rules/yandex';
import { facts as zapier } from './rules/zapier';
import { facts as zerotier } from './rules/zerotier';
import { facts as zhipu } from './rules/zhipu';

/** By id of the provider. Apart from the rules, so that a content script does not carry them. */
export const facts: Readonly<Record<string, ProviderFacts>> = {
  '1password': _1password,
  adobe,
  age,
  ai21,
  airtable,
  akamai,
  akeyless,
  alchemy,
  algolia,
  alibaba,
  anthropic,
  artifactory,
  asana,
  assemblyai,
  atlassian,
  aws,
  azure,
  backblaze,
  baidu,
  baseten,
  binance,
  bitrise,
  bitwarden,
  blockfrost,
  braintree,
  'brave-search': braveSearch,
  brevo,
  browserbase,
  buildkite,
  bunny,
  cardano,
  cartesia,
  cerebras,
  circleci,
  civo,
  clickhouse,
  clojars,
  cloudflare,
  cloudsmith,
  codacy,
  codecov,
  cohere,
  coinbase,
  coingecko,
  composio,
  consul,
  contentful,
  context7,
  coveralls,
  crates,
  cursor,
  dashscope,
  databricks,
  datadog,
  daytona,
  deepgram,
  deepinfra,
  deepseek,
  'defined-networking': definedNetworking,
  deno,
  devin,
  digitalocean,
  discord,
  dnsimple,
  docker,
  doppler,
  drone,
  dropbox,
  duffel,
  dynatrace,
  e2b,
  easypost,
  elevenlabs,
  etherscan,
  exa,
  exoscale,
  facebook,
  fal,
  fastly,
  featherless,
  figma,
  firecrawl,
  fireworks,
  flutterwave,
  flyio,
  frameio,
  friendli,
  gandi,
  generic,
  gitea,
  github,
  gitlab,
  godaddy,
  google,
  grafana,
  groq,
  harness,
  helicone,
  helius,
  heroku,
  hetzner,
  hex,
  'huawei-cloud': huaweiCloud,
  hubspot,
  huggingface,
  'ibm-cloud': ibmCloud,
  infisical,
  infomaniak,
  infracost,
  infura,
  jetbrains,
  jina,
  k3s,
  kaggle,
  koyeb,
  kraken,
  kubernetes,
  kucoin,
  'lambda-labs': lambdaLabs,
  langchain,
  langfuse,
  launchdarkly,
  linear,
  linode,
  livekit,
  llamacloud,
  mailchimp,
  mailgun,
  mapbox,
  maxmind,
  mem0,
  minimax,
  mistral,
  modal,
  moonshot,
  namecheap,
  netbird,
  netlify,
  newrelic,
  ngrok,
  nomad,
  nomic,
  northflank,
  notion,
  novita,
  npm,
  ns1,
  nuget,
  nvidia,
  'nx-cloud': nxCloud,
  octopus,
  okta,
  okx,
  ollama,
  openai,
  openrouter,
  openshift,
  openvpn,
  ovh,
  packagist,
  perplexity,
  pinecone,
  plaid,
  planetscale,
  porkbun,
  portainer,
  posthog,
  postman,
  prefect,
  'private-key': privateKey,
  pulumi,
  pypi,
  quicknode,
  railway,
  rancher,
  razorpay,
  readme,
  render,
  replicate,
  resend,
  rubygems,
  runpod,
  sambanova,
  scaleway,
  scalingo,
  sendgrid,
  sentry,
  serper,
  shippo,
  shopify,
  siliconflow,
  slack,
  snyk,
  solana,
  sonar,
  sourcegraph,
  square,
  stability,
  stellar,
  stripe,
  sui,
  supabase,
  tailscale,
  tavily,
  teamcity,
  teams,
  telegram,
  tencent,
  terraform,
  tezos,
  together,
  travis,
  trello,
  twilio,
  typeform,
  upcloud,
  upstage,
  vault,
  vercel,
  volcengine,
  voyage,
  vultr,
  wandb,
  wireguard,
  xai,
  xrpl,
  yandex,
  zapier,
  zerotier,
  zhipu,
};
