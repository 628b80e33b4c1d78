// Written by `npm run rules` from the files in lib/detect/rules.
import type { Provider } from '../rule';
import { provider as _1password } from './1password';
import { provider as adobe } from './adobe';
import { provider as age } from './age';
import { provider as ai21 } from './ai21';
import { provider as airtable } from './airtable';
import { provider as akamai } from './akamai';
import { provider as akeyless } from './akeyless';
import { provider as alchemy } from './alchemy';
import { provider as algolia } from './algolia';
import { provider as alibaba } from './alibaba';
import { provider as anthropic } from './anthropic';
import { provider as artifactory } from './artifactory';
import { provider as asana } from './asana';
import { provider as assemblyai } from './assemblyai';
import { provider as atlassian } from './atlassian';
import { provider as aws } from './aws';
import { provider as azure } from './azure';
import { provider as backblaze } from './backblaze';
import { provider as baidu } from './baidu';
import { provider as baseten } from './baseten';
import { provider as binance } from './binance';
import { provider as bitrise } from './bitrise';
import { provider as bitwarden } from './bitwarden';
import { provider as blockfrost } from './blockfrost';
import { provider as braintree } from './braintree';
import { provider as braveSearch } from './brave-search';
import { provider as brevo } from './brevo';
import { provider as browserbase } from './browserbase';
import { provider as buildkite } from './buildkite';
import { provider as bunny } from './bunny';
import { provider as cardano } from './cardano';
import { provider as cartesia } from './cartesia';
import { provider as cerebras } from './cerebras';
import { provider as circleci } from './circleci';
import { provider as civo } from './civo';
import { provider as clickhouse } from './clickhouse';
import { provider as clojars } from './clojars';
import { provider as cloudflare } from './cloudflare';
import { provider as cloudsmith } from './cloudsmith';
import { provider as codacy } from './codacy';
import { provider as codecov } from './codecov';
import { provider as cohere } from './cohere';
import { provider as coinbase } from './coinbase';
import { provider as coingecko } from './coingecko';
import { provider as composio } from './composio';
import { provider as consul } from './consul';
import { provider as contentful } from './contentful';
import { provider as context7 } from './context7';
import { provider as coveralls } from './coveralls';
import { provider as crates } from './crates';
import { provider as cursor } from './cursor';
import { provider as dashscope } from './dashscope';
import { provider as databricks } from './databricks';
import { provider as datadog } from './datadog';
import { provider as daytona } from './daytona';
import { provider as deepgram } from './deepgram';
import { provider as deepinfra } from './deepinfra';
import { provider as deepseek } from './deepseek';
import { provider as definedNetworking } from './defined-networking';
import { provider as deno } from './deno';
import { provider as devin } from './devin';
import { provider as digitalocean } from './digitalocean';
import { provider as discord } from './discord';
import { provider as dnsimple } from './dnsimple';
import { provider as docker } from './docker';
import { provider as doppler } from './doppler';
import { provider as drone } from './drone';
import { provider as dropbox } from './dropbox';
import { provider as duffel } from './duffel';
import { provider as dynatrace } from './dynatrace';
import { provider as e2b } from './e2b';
import { provider as easypost } from './easypost';
import { provider as elevenlabs } from './elevenlabs';
import { provider as etherscan } from './etherscan';
import { provider as exa } from './exa';
import { provider as exoscale } from './exoscale';
import { provider as facebook } from './facebook';
import { provider as fal } from './fal';
import { provider as fastly } from './fastly';
import { provider as featherless } from './featherless';
import { provider as figma } from './figma';
import { provider as firecrawl } from './firecrawl';
import { provider as fireworks } from './fireworks';
import { provider as flutterwave } from './flutterwave';
import { provider as flyio } from './flyio';
import { provider as frameio } from './frameio';
import { provider as friendli } from './friendli';
import { provider as gandi } from './gandi';
import { provider as generic } from './generic';
import { provider as gitea } from './gitea';
import { provider as github } from './github';
import { provider as gitlab } from './gitlab';
import { provider as godaddy } from './godaddy';
import { provider as google } from './google';
import { provider as grafana } from './grafana';
import { provider as groq } from './groq';
import { provider as harness } from './harness';
import { provider as helicone } from './helicone';
import { provider as helius } from './helius';
import { provider as heroku } from './heroku';
import { provider as hetzner } from './hetzner';
import { provider as hex } from './hex';
import { provider as huaweiCloud } from './huawei-cloud';
import { provider as hubspot } from './hubspot';
import { provider as huggingface } from './huggingface';
import { provider as ibmCloud } from './ibm-cloud';
import { provider as infisical } from './infisical';
import { provider as infomaniak } from './infomaniak';
import { provider as infracost } from './infracost';
import { provider as infura } from './infura';
import { provider as jetbrains } from './jetbrains';
import { provider as jina } from './jina';
import { provider as k3s } from './k3s';
import { provider as kaggle } from './kaggle';
import { provider as koyeb } from './koyeb';
import { provider as kraken } from './kraken';
import { provider as kubernetes } from './kubernetes';
import { provider as kucoin } from './kucoin';
import { provider as lambdaLabs } from './lambda-labs';
import { provider as langchain } from './langchain';
import { provider as langfuse } from './langfuse';
import { provider as launchdarkly } from './launchdarkly';
import { provider as linear } from './linear';
import { provider as linode } from './linode';
import { provider as livekit } from './livekit';
import { provider as llamacloud } from './llamacloud';
import { provider as mailchimp } from './mailchimp';
import { provider as mailgun } from './mailgun';
import { provider as mapbox } from './mapbox';
import { provider as maxmind } from './maxmind';
import { provider as mem0 } from './mem0';
import { provider as minimax } from './minimax';
import { provider as mistral } from './mistral';
import { provider as modal } from './modal';
import { provider as moonshot } from './moonshot';
import { provider as namecheap } from './namecheap';
import { provider as netbird } from './netbird';
import { provider as netlify } from './netlify';
import { provider as newrelic } from './newrelic';
import { provider as ngrok } from './ngrok';
import { provider as nomad } from './nomad';
import { provider as nomic } from './nomic';
import { provider as northflank } from './northflank';
import { provider as notion } from './notion';
import { provider as novita } from './novita';
import { provider as npm } from './npm';
import { provider as ns1 } from './ns1';
import { provider as nuget } from './nuget';
import { provider as nvidia } from './nvidia';
import { provider as nxCloud } from './nx-cloud';
import { provider as octopus } from './octopus';
import { provider as okta } from './okta';
import { provider as okx } from './okx';
import { provider as ollama } from './ollama';
import { provider as openai } from './openai';
import { provider as openrouter } from './openrouter';
import { provider as openshift } from './openshift';
import { provider as openvpn } from './openvpn';
import { provider as ovh } from './ovh';
import { provider as packagist } from './packagist';
import { provider as perplexity } from './perplexity';
import { provider as pinecone } from './pinecone';
import { provider as plaid } from './plaid';
import { provider as planetscale } from './planetscale';
import { provider as porkbun } from './porkbun';
import { provider as portainer } from './portainer';
import { provider as posthog } from './posthog';
import { provider as postman } from './postman';
import { provider as prefect } from './prefect';
import { provider as privateKey } from './private-key';
import { provider as pulumi } from './pulumi';
import { provider as pypi } from './pypi';
import { provider as quicknode } from './quicknode';
import { provider as railway } from './railway';
import { provider as rancher } from './rancher';
import { provider as razorpay } from './razorpay';
import { provider as readme } from './readme';
import { provider as render } from './render';
import { provider as replicate } from './replicate';
import { provider as resend } from './resend';
import { provider as rubygems } from './rubygems';
import { provider as runpod } from './runpod';
import { provider as sambanova } from './sambanova';
import { provider as scaleway } from './scaleway';
import { provider as scalingo } from './scalingo';
import { provider as sendgrid } from './sendgrid';
import { provider as sentry } from './sentry';
import { provider as serper } from './serper';
import { provider as shippo } from './shippo';
import { provider as shopify } from './shopify';
import { provider as siliconflow } from './siliconflow';
import { provider as slack } from './slack';
import { provider as snyk } from './snyk';
import { provider as solana } from './solana';
import { provider as sonar } from './sonar';
import { provider as sourcegraph } from './sourcegraph';
import { provider as square } from './square';
import { provider as stability } from './stability';
import { provider as stellar } from './stellar';
import { provider as stripe } from './stripe';
import { provider as sui } from './sui';
import { provider as supabase } from './supabase';
import { provider as tailscale } from './tailscale';
import { provider as tavily } from './tavily';
import { provider as teamcity } from './teamcity';
import { provider as teams } from './teams';
import { provider as telegram } from './telegram';
import { provider as tencent } from './tencent';
import { provider as terraform } from './terraform';
import { provider as tezos } from './tezos';
import { provider as together } from './together';
import { provider as travis } from './travis';
import { provider as trello } from './trello';
import { provider as twilio } from './twilio';
import { provider as typeform } from './typeform';
import { provider as upcloud } from './upcloud';
import { provider as upstage } from './upstage';
import { provider as vault } from './vault';
import { provider as vercel } from './vercel';
import { provider as volcengine } from './volcengine';
import { provider as voyage } from './voyage';
import { provider as vultr } from './vultr';
import { provider as wandb } from './wandb';
import { provider as wireguard } from './wireguard';
import { provider as xai } from './xai';
import { provider as xrpl } from './xrpl';
import { provider as yandex } from './yandex';
import { provider as zapier } from './zapier';
import { provider as zerotier } from './zerotier';
import { provider as zhipu } from './zhipu';

export const providers: readonly Provider[] = [
  _1password,
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
  braveSearch,
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
  definedNetworking,
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
  huaweiCloud,
  hubspot,
  huggingface,
  ibmCloud,
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
  lambdaLabs,
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
  nxCloud,
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
  privateKey,
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
];
