// Written by `npm run rules` from the files in lib/detect/rules.
import type { Provider } from '../rule';
import { provider as _1password } from './1password';
import { provider as adafruit } from './adafruit';
import { provider as adobe } from './adobe';
import { provider as adyen } from './adyen';
import { provider as age } from './age';
import { provider as agentmail } from './agentmail';
import { provider as aikido } from './aikido';
import { provider as airtable } from './airtable';
import { provider as aiven } from './aiven';
import { provider as akamai } from './akamai';
import { provider as alchemy } from './alchemy';
import { provider as algolia } from './algolia';
import { provider as alibaba } from './alibaba';
import { provider as ankr } from './ankr';
import { provider as anthropic } from './anthropic';
import { provider as anyscale } from './anyscale';
import { provider as apify } from './apify';
import { provider as appwrite } from './appwrite';
import { provider as aptos } from './aptos';
import { provider as arcade } from './arcade';
import { provider as arcjet } from './arcjet';
import { provider as artifactory } from './artifactory';
import { provider as asaas } from './asaas';
import { provider as asana } from './asana';
import { provider as atlassian } from './atlassian';
import { provider as auth0 } from './auth0';
import { provider as authress } from './authress';
import { provider as autumn } from './autumn';
import { provider as aws } from './aws';
import { provider as axiom } from './axiom';
import { provider as azure } from './azure';
import { provider as baidu } from './baidu';
import { provider as bip39 } from './bip39';
import { provider as bitcoin } from './bitcoin';
import { provider as bitlocker } from './bitlocker';
import { provider as blockfrost } from './blockfrost';
import { provider as blockprotocol } from './blockprotocol';
import { provider as braintree } from './braintree';
import { provider as brave } from './brave';
import { provider as brevo } from './brevo';
import { provider as browserbase } from './browserbase';
import { provider as builderio } from './builderio';
import { provider as buildkite } from './buildkite';
import { provider as calcom } from './calcom';
import { provider as canva } from './canva';
import { provider as capsolver } from './capsolver';
import { provider as cartesia } from './cartesia';
import { provider as cashfree } from './cashfree';
import { provider as castai } from './castai';
import { provider as ceph } from './ceph';
import { provider as cerebras } from './cerebras';
import { provider as chapa } from './chapa';
import { provider as checkly } from './checkly';
import { provider as checkout } from './checkout';
import { provider as chieftools } from './chieftools';
import { provider as chroma } from './chroma';
import { provider as chutes } from './chutes';
import { provider as circleci } from './circleci';
import { provider as cisco } from './cisco';
import { provider as clarifai } from './clarifai';
import { provider as clearbit } from './clearbit';
import { provider as clerk } from './clerk';
import { provider as clickhouse } from './clickhouse';
import { provider as clickup } from './clickup';
import { provider as clojars } from './clojars';
import { provider as close } from './close';
import { provider as cloudflare } from './cloudflare';
import { provider as cloudsmith } from './cloudsmith';
import { provider as cockroach } from './cockroach';
import { provider as cohere } from './cohere';
import { provider as command } from './command';
import { provider as confluent } from './confluent';
import { provider as consul } from './consul';
import { provider as contentful } from './contentful';
import { provider as context7 } from './context7';
import { provider as convex } from './convex';
import { provider as courier } from './courier';
import { provider as coze } from './coze';
import { provider as crates } from './crates';
import { provider as creem } from './creem';
import { provider as cursor } from './cursor';
import { provider as databento } from './databento';
import { provider as databricks } from './databricks';
import { provider as datadog } from './datadog';
import { provider as datastax } from './datastax';
import { provider as daytona } from './daytona';
import { provider as dbt } from './dbt';
import { provider as deepgram } from './deepgram';
import { provider as deepl } from './deepl';
import { provider as deepseek } from './deepseek';
import { provider as definednetworking } from './definednetworking';
import { provider as deno } from './deno';
import { provider as dependencytrack } from './dependencytrack';
import { provider as depot } from './depot';
import { provider as devcycle } from './devcycle';
import { provider as devin } from './devin';
import { provider as dify } from './dify';
import { provider as digitalocean } from './digitalocean';
import { provider as dingtalk } from './dingtalk';
import { provider as discord } from './discord';
import { provider as dnsimple } from './dnsimple';
import { provider as docker } from './docker';
import { provider as doppler } from './doppler';
import { provider as dropbox } from './dropbox';
import { provider as dub } from './dub';
import { provider as duffel } from './duffel';
import { provider as dynatrace } from './dynatrace';
import { provider as e2b } from './e2b';
import { provider as easypost } from './easypost';
import { provider as ebay } from './ebay';
import { provider as elastic } from './elastic';
import { provider as elevenlabs } from './elevenlabs';
import { provider as ethereum } from './ethereum';
import { provider as facebook } from './facebook';
import { provider as fal } from './fal';
import { provider as fastly } from './fastly';
import { provider as figma } from './figma';
import { provider as firecrawl } from './firecrawl';
import { provider as fireworks } from './fireworks';
import { provider as flutterwave } from './flutterwave';
import { provider as flyio } from './flyio';
import { provider as frameio } from './frameio';
import { provider as friendli } from './friendli';
import { provider as gcnotify } from './gcnotify';
import { provider as generic } from './generic';
import { provider as gitea } from './gitea';
import { provider as github } from './github';
import { provider as gitlab } from './gitlab';
import { provider as gocardless } from './gocardless';
import { provider as godaddy } from './godaddy';
import { provider as google } from './google';
import { provider as googlechat } from './googlechat';
import { provider as grafana } from './grafana';
import { provider as groq } from './groq';
import { provider as growthbook } from './growthbook';
import { provider as harness } from './harness';
import { provider as headscale } from './headscale';
import { provider as helicone } from './helicone';
import { provider as heroku } from './heroku';
import { provider as heygen } from './heygen';
import { provider as honeybadger } from './honeybadger';
import { provider as honeycomb } from './honeycomb';
import { provider as hubspot } from './hubspot';
import { provider as huggingface } from './huggingface';
import { provider as ifttt } from './ifttt';
import { provider as imagekit } from './imagekit';
import { provider as infisical } from './infisical';
import { provider as infracost } from './infracost';
import { provider as infura } from './infura';
import { provider as inngest } from './inngest';
import { provider as intercom } from './intercom';
import { provider as intra42 } from './intra42';
import { provider as ionic } from './ionic';
import { provider as jenkins } from './jenkins';
import { provider as jetbrains } from './jetbrains';
import { provider as jina } from './jina';
import { provider as jsr } from './jsr';
import { provider as jumpcloud } from './jumpcloud';
import { provider as jwk } from './jwk';
import { provider as k3s } from './k3s';
import { provider as kaggle } from './kaggle';
import { provider as kernel } from './kernel';
import { provider as keyFile } from './key-file';
import { provider as klaviyo } from './klaviyo';
import { provider as kong } from './kong';
import { provider as kubernetes } from './kubernetes';
import { provider as lambdatest } from './lambdatest';
import { provider as langchain } from './langchain';
import { provider as langfuse } from './langfuse';
import { provider as lark } from './lark';
import { provider as launchdarkly } from './launchdarkly';
import { provider as letta } from './letta';
import { provider as lichess } from './lichess';
import { provider as lightspeed } from './lightspeed';
import { provider as line } from './line';
import { provider as linear } from './linear';
import { provider as linkedin } from './linkedin';
import { provider as liveblocks } from './liveblocks';
import { provider as llamacloud } from './llamacloud';
import { provider as llm } from './llm';
import { provider as lnd } from './lnd';
import { provider as lob } from './lob';
import { provider as localstack } from './localstack';
import { provider as logfire } from './logfire';
import { provider as lorawan } from './lorawan';
import { provider as luma } from './luma';
import { provider as mailchimp } from './mailchimp';
import { provider as mailersend } from './mailersend';
import { provider as mailgun } from './mailgun';
import { provider as make } from './make';
import { provider as mapbox } from './mapbox';
import { provider as matrix } from './matrix';
import { provider as mattermost } from './mattermost';
import { provider as maxmind } from './maxmind';
import { provider as mem0 } from './mem0';
import { provider as mercadopago } from './mercadopago';
import { provider as mercury } from './mercury';
import { provider as metabase } from './metabase';
import { provider as midtrans } from './midtrans';
import { provider as minimax } from './minimax';
import { provider as miro } from './miro';
import { provider as mistral } from './mistral';
import { provider as modal } from './modal';
import { provider as modrinth } from './modrinth';
import { provider as mollie } from './mollie';
import { provider as mongodb } from './mongodb';
import { provider as moonshot } from './moonshot';
import { provider as n8n } from './n8n';
import { provider as nats } from './nats';
import { provider as naver } from './naver';
import { provider as near } from './near';
import { provider as nebius } from './nebius';
import { provider as neon } from './neon';
import { provider as netbird } from './netbird';
import { provider as netlify } from './netlify';
import { provider as newrelic } from './newrelic';
import { provider as ngrok } from './ngrok';
import { provider as nostr } from './nostr';
import { provider as notion } from './notion';
import { provider as npm } from './npm';
import { provider as nuget } from './nuget';
import { provider as nvidia } from './nvidia';
import { provider as nylas } from './nylas';
import { provider as octopus } from './octopus';
import { provider as okta } from './okta';
import { provider as omise } from './omise';
import { provider as onesignal } from './onesignal';
import { provider as onfido } from './onfido';
import { provider as openai } from './openai';
import { provider as openrouter } from './openrouter';
import { provider as openshift } from './openshift';
import { provider as openweather } from './openweather';
import { provider as ory } from './ory';
import { provider as outline } from './outline';
import { provider as packagist } from './packagist';
import { provider as paddle } from './paddle';
import { provider as pagarme } from './pagarme';
import { provider as pagerduty } from './pagerduty';
import { provider as paypal } from './paypal';
import { provider as paystack } from './paystack';
import { provider as perplexity } from './perplexity';
import { provider as persona } from './persona';
import { provider as pinecone } from './pinecone';
import { provider as pinterest } from './pinterest';
import { provider as plaid } from './plaid';
import { provider as plain } from './plain';
import { provider as planetscale } from './planetscale';
import { provider as polar } from './polar';
import { provider as porkbun } from './porkbun';
import { provider as portainer } from './portainer';
import { provider as posthog } from './posthog';
import { provider as postman } from './postman';
import { provider as postmark } from './postmark';
import { provider as prefect } from './prefect';
import { provider as privateKey } from './private-key';
import { provider as proxmox } from './proxmox';
import { provider as pubnub } from './pubnub';
import { provider as pulumi } from './pulumi';
import { provider as pusher } from './pusher';
import { provider as pypi } from './pypi';
import { provider as pyx } from './pyx';
import { provider as quicknode } from './quicknode';
import { provider as ramp } from './ramp';
import { provider as rancher } from './rancher';
import { provider as rapidapi } from './rapidapi';
import { provider as razorpay } from './razorpay';
import { provider as readme } from './readme';
import { provider as recharge } from './recharge';
import { provider as render } from './render';
import { provider as replicate } from './replicate';
import { provider as requesty } from './requesty';
import { provider as resend } from './resend';
import { provider as retool } from './retool';
import { provider as riot } from './riot';
import { provider as roblox } from './roblox';
import { provider as rootly } from './rootly';
import { provider as rubygems } from './rubygems';
import { provider as runpod } from './runpod';
import { provider as runway } from './runway';
import { provider as saladcloud } from './saladcloud';
import { provider as salesforce } from './salesforce';
import { provider as samsara } from './samsara';
import { provider as scaleway } from './scaleway';
import { provider as scalingo } from './scalingo';
import { provider as segment } from './segment';
import { provider as sendgrid } from './sendgrid';
import { provider as sentry } from './sentry';
import { provider as settlemint } from './settlemint';
import { provider as shippo } from './shippo';
import { provider as shopify } from './shopify';
import { provider as sindri } from './sindri';
import { provider as slack } from './slack';
import { provider as snyk } from './snyk';
import { provider as socket } from './socket';
import { provider as solana } from './solana';
import { provider as sonar } from './sonar';
import { provider as sourcegraph } from './sourcegraph';
import { provider as square } from './square';
import { provider as stackhawk } from './stackhawk';
import { provider as statsig } from './statsig';
import { provider as steel } from './steel';
import { provider as stripe } from './stripe';
import { provider as stytch } from './stytch';
import { provider as sui } from './sui';
import { provider as sumologic } from './sumologic';
import { provider as sumup } from './sumup';
import { provider as supabase } from './supabase';
import { provider as tableau } from './tableau';
import { provider as tailscale } from './tailscale';
import { provider as tavily } from './tavily';
import { provider as teamcity } from './teamcity';
import { provider as teams } from './teams';
import { provider as telegram } from './telegram';
import { provider as telnyx } from './telnyx';
import { provider as tencent } from './tencent';
import { provider as terraform } from './terraform';
import { provider as thingsboard } from './thingsboard';
import { provider as thunderstore } from './thunderstore';
import { provider as tiktok } from './tiktok';
import { provider as tinybird } from './tinybird';
import { provider as together } from './together';
import { provider as toss } from './toss';
import { provider as trello } from './trello';
import { provider as trigger } from './trigger';
import { provider as truenas } from './truenas';
import { provider as turbopuffer } from './turbopuffer';
import { provider as twilio } from './twilio';
import { provider as twitch } from './twitch';
import { provider as twitter } from './twitter';
import { provider as typeform } from './typeform';
import { provider as ubidots } from './ubidots';
import { provider as unkey } from './unkey';
import { provider as upcloud } from './upcloud';
import { provider as uploadthing } from './uploadthing';
import { provider as upstash } from './upstash';
import { provider as valtown } from './valtown';
import { provider as vault } from './vault';
import { provider as venice } from './venice';
import { provider as vercel } from './vercel';
import { provider as vk } from './vk';
import { provider as voiceflow } from './voiceflow';
import { provider as volcengine } from './volcengine';
import { provider as voyage } from './voyage';
import { provider as wakatime } from './wakatime';
import { provider as wandb } from './wandb';
import { provider as wecom } from './wecom';
import { provider as wix } from './wix';
import { provider as woocommerce } from './woocommerce';
import { provider as workos } from './workos';
import { provider as xai } from './xai';
import { provider as xata } from './xata';
import { provider as xendit } from './xendit';
import { provider as yandex } from './yandex';
import { provider as yookassa } from './yookassa';
import { provider as zapier } from './zapier';
import { provider as zep } from './zep';
import { provider as zhipu } from './zhipu';
import { provider as zoho } from './zoho';
import { provider as zuplo } from './zuplo';

export const providers: readonly Provider[] = [
  _1password,
  adafruit,
  adobe,
  adyen,
  age,
  agentmail,
  aikido,
  airtable,
  aiven,
  akamai,
  alchemy,
  algolia,
  alibaba,
  ankr,
  anthropic,
  anyscale,
  apify,
  appwrite,
  aptos,
  arcade,
  arcjet,
  artifactory,
  asaas,
  asana,
  atlassian,
  auth0,
  authress,
  autumn,
  aws,
  axiom,
  azure,
  baidu,
  bip39,
  bitcoin,
  bitlocker,
  blockfrost,
  blockprotocol,
  braintree,
  brave,
  brevo,
  browserbase,
  builderio,
  buildkite,
  calcom,
  canva,
  capsolver,
  cartesia,
  cashfree,
  castai,
  ceph,
  cerebras,
  chapa,
  checkly,
  checkout,
  chieftools,
  chroma,
  chutes,
  circleci,
  cisco,
  clarifai,
  clearbit,
  clerk,
  clickhouse,
  clickup,
  clojars,
  close,
  cloudflare,
  cloudsmith,
  cockroach,
  cohere,
  command,
  confluent,
  consul,
  contentful,
  context7,
  convex,
  courier,
  coze,
  crates,
  creem,
  cursor,
  databento,
  databricks,
  datadog,
  datastax,
  daytona,
  dbt,
  deepgram,
  deepl,
  deepseek,
  definednetworking,
  deno,
  dependencytrack,
  depot,
  devcycle,
  devin,
  dify,
  digitalocean,
  dingtalk,
  discord,
  dnsimple,
  docker,
  doppler,
  dropbox,
  dub,
  duffel,
  dynatrace,
  e2b,
  easypost,
  ebay,
  elastic,
  elevenlabs,
  ethereum,
  facebook,
  fal,
  fastly,
  figma,
  firecrawl,
  fireworks,
  flutterwave,
  flyio,
  frameio,
  friendli,
  gcnotify,
  generic,
  gitea,
  github,
  gitlab,
  gocardless,
  godaddy,
  google,
  googlechat,
  grafana,
  groq,
  growthbook,
  harness,
  headscale,
  helicone,
  heroku,
  heygen,
  honeybadger,
  honeycomb,
  hubspot,
  huggingface,
  ifttt,
  imagekit,
  infisical,
  infracost,
  infura,
  inngest,
  intercom,
  intra42,
  ionic,
  jenkins,
  jetbrains,
  jina,
  jsr,
  jumpcloud,
  jwk,
  k3s,
  kaggle,
  kernel,
  keyFile,
  klaviyo,
  kong,
  kubernetes,
  lambdatest,
  langchain,
  langfuse,
  lark,
  launchdarkly,
  letta,
  lichess,
  lightspeed,
  line,
  linear,
  linkedin,
  liveblocks,
  llamacloud,
  llm,
  lnd,
  lob,
  localstack,
  logfire,
  lorawan,
  luma,
  mailchimp,
  mailersend,
  mailgun,
  make,
  mapbox,
  matrix,
  mattermost,
  maxmind,
  mem0,
  mercadopago,
  mercury,
  metabase,
  midtrans,
  minimax,
  miro,
  mistral,
  modal,
  modrinth,
  mollie,
  mongodb,
  moonshot,
  n8n,
  nats,
  naver,
  near,
  nebius,
  neon,
  netbird,
  netlify,
  newrelic,
  ngrok,
  nostr,
  notion,
  npm,
  nuget,
  nvidia,
  nylas,
  octopus,
  okta,
  omise,
  onesignal,
  onfido,
  openai,
  openrouter,
  openshift,
  openweather,
  ory,
  outline,
  packagist,
  paddle,
  pagarme,
  pagerduty,
  paypal,
  paystack,
  perplexity,
  persona,
  pinecone,
  pinterest,
  plaid,
  plain,
  planetscale,
  polar,
  porkbun,
  portainer,
  posthog,
  postman,
  postmark,
  prefect,
  privateKey,
  proxmox,
  pubnub,
  pulumi,
  pusher,
  pypi,
  pyx,
  quicknode,
  ramp,
  rancher,
  rapidapi,
  razorpay,
  readme,
  recharge,
  render,
  replicate,
  requesty,
  resend,
  retool,
  riot,
  roblox,
  rootly,
  rubygems,
  runpod,
  runway,
  saladcloud,
  salesforce,
  samsara,
  scaleway,
  scalingo,
  segment,
  sendgrid,
  sentry,
  settlemint,
  shippo,
  shopify,
  sindri,
  slack,
  snyk,
  socket,
  solana,
  sonar,
  sourcegraph,
  square,
  stackhawk,
  statsig,
  steel,
  stripe,
  stytch,
  sui,
  sumologic,
  sumup,
  supabase,
  tableau,
  tailscale,
  tavily,
  teamcity,
  teams,
  telegram,
  telnyx,
  tencent,
  terraform,
  thingsboard,
  thunderstore,
  tiktok,
  tinybird,
  together,
  toss,
  trello,
  trigger,
  truenas,
  turbopuffer,
  twilio,
  twitch,
  twitter,
  typeform,
  ubidots,
  unkey,
  upcloud,
  uploadthing,
  upstash,
  valtown,
  vault,
  venice,
  vercel,
  vk,
  voiceflow,
  volcengine,
  voyage,
  wakatime,
  wandb,
  wecom,
  wix,
  woocommerce,
  workos,
  xai,
  xata,
  xendit,
  yandex,
  yookassa,
  zapier,
  zep,
  zhipu,
  zoho,
  zuplo,
];
