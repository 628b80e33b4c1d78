// Written by `npm run rules` from the files in lib/detect/rules.
import type { ProviderFacts } from '../../lib/detect/rule';
import { facts as _1password } from '../../lib/detect/rules/1password';
import { facts as adafruit } from '../../lib/detect/rules/adafruit';
import { facts as adobe } from '../../lib/detect/rules/adobe';
import { facts as adyen } from '../../lib/detect/rules/adyen';
import { facts as age } from '../../lib/detect/rules/age';
import { facts as agentmail } from '../../lib/detect/rules/agentmail';
import { facts as aikido } from '../../lib/detect/rules/aikido';
import { facts as airtable } from '../../lib/detect/rules/airtable';
import { facts as aiven } from '../../lib/detect/rules/aiven';
import { facts as akamai } from '../../lib/detect/rules/akamai';
import { facts as alchemy } from '../../lib/detect/rules/alchemy';
import { facts as algolia } from '../../lib/detect/rules/algolia';
import { facts as alibaba } from '../../lib/detect/rules/alibaba';
import { facts as ankr } from '../../lib/detect/rules/ankr';
import { facts as anthropic } from '../../lib/detect/rules/anthropic';
import { facts as anyscale } from '../../lib/detect/rules/anyscale';
import { facts as apify } from '../../lib/detect/rules/apify';
import { facts as appwrite } from '../../lib/detect/rules/appwrite';
import { facts as aptos } from '../../lib/detect/rules/aptos';
import { facts as arcade } from '../../lib/detect/rules/arcade';
import { facts as arcjet } from '../../lib/detect/rules/arcjet';
import { facts as artifactory } from '../../lib/detect/rules/artifactory';
import { facts as asaas } from '../../lib/detect/rules/asaas';
import { facts as asana } from '../../lib/detect/rules/asana';
import { facts as atlassian } from '../../lib/detect/rules/atlassian';
import { facts as auth0 } from '../../lib/detect/rules/auth0';
import { facts as authress } from '../../lib/detect/rules/authress';
import { facts as autumn } from '../../lib/detect/rules/autumn';
import { facts as aws } from '../../lib/detect/rules/aws';
import { facts as axiom } from '../../lib/detect/rules/axiom';
import { facts as azure } from '../../lib/detect/rules/azure';
import { facts as baidu } from '../../lib/detect/rules/baidu';
import { facts as bip39 } from '../../lib/detect/rules/bip39';
import { facts as bitcoin } from '../../lib/detect/rules/bitcoin';
import { facts as bitlocker } from '../../lib/detect/rules/bitlocker';
import { facts as blockfrost } from '../../lib/detect/rules/blockfrost';
import { facts as blockprotocol } from '../../lib/detect/rules/blockprotocol';
import { facts as braintree } from '../../lib/detect/rules/braintree';
import { facts as brave } from '../../lib/detect/rules/brave';
import { facts as brevo } from '../../lib/detect/rules/brevo';
import { facts as browserbase } from '../../lib/detect/rules/browserbase';
import { facts as builderio } from '../../lib/detect/rules/builderio';
import { facts as buildkite } from '../../lib/detect/rules/buildkite';
import { facts as calcom } from '../../lib/detect/rules/calcom';
import { facts as canva } from '../../lib/detect/rules/canva';
import { facts as capsolver } from '../../lib/detect/rules/capsolver';
import { facts as cartesia } from '../../lib/detect/rules/cartesia';
import { facts as cashfree } from '../../lib/detect/rules/cashfree';
import { facts as castai } from '../../lib/detect/rules/castai';
import { facts as ceph } from '../../lib/detect/rules/ceph';
import { facts as cerebras } from '../../lib/detect/rules/cerebras';
import { facts as chapa } from '../../lib/detect/rules/chapa';
import { facts as checkly } from '../../lib/detect/rules/checkly';
import { facts as checkout } from '../../lib/detect/rules/checkout';
import { facts as chieftools } from '../../lib/detect/rules/chieftools';
import { facts as chroma } from '../../lib/detect/rules/chroma';
import { facts as chutes } from '../../lib/detect/rules/chutes';
import { facts as circleci } from '../../lib/detect/rules/circleci';
import { facts as cisco } from '../../lib/detect/rules/cisco';
import { facts as clarifai } from '../../lib/detect/rules/clarifai';
import { facts as clearbit } from '../../lib/detect/rules/clearbit';
import { facts as clerk } from '../../lib/detect/rules/clerk';
import { facts as clickhouse } from '../../lib/detect/rules/clickhouse';
import { facts as clickup } from '../../lib/detect/rules/clickup';
import { facts as clojars } from '../../lib/detect/rules/clojars';
import { facts as close } from '../../lib/detect/rules/close';
import { facts as cloudflare } from '../../lib/detect/rules/cloudflare';
import { facts as cloudsmith } from '../../lib/detect/rules/cloudsmith';
import { facts as cockroach } from '../../lib/detect/rules/cockroach';
import { facts as cohere } from '../../lib/detect/rules/cohere';
import { facts as command } from '../../lib/detect/rules/command';
import { facts as confluent } from '../../lib/detect/rules/confluent';
import { facts as consul } from '../../lib/detect/rules/consul';
import { facts as contentful } from '../../lib/detect/rules/contentful';
import { facts as context7 } from '../../lib/detect/rules/context7';
import { facts as convex } from '../../lib/detect/rules/convex';
import { facts as courier } from '../../lib/detect/rules/courier';
import { facts as coze } from '../../lib/detect/rules/coze';
import { facts as crates } from '../../lib/detect/rules/crates';
import { facts as creem } from '../../lib/detect/rules/creem';
import { facts as cursor } from '../../lib/detect/rules/cursor';
import { facts as databento } from '../../lib/detect/rules/databento';
import { facts as databricks } from '../../lib/detect/rules/databricks';
import { facts as datadog } from '../../lib/detect/rules/datadog';
import { facts as datastax } from '../../lib/detect/rules/datastax';
import { facts as daytona } from '../../lib/detect/rules/daytona';
import { facts as dbt } from '../../lib/detect/rules/dbt';
import { facts as deepgram } from '../../lib/detect/rules/deepgram';
import { facts as deepl } from '../../lib/detect/rules/deepl';
import { facts as deepseek } from '../../lib/detect/rules/deepseek';
import { facts as definednetworking } from '../../lib/detect/rules/definednetworking';
import { facts as deno } from '../../lib/detect/rules/deno';
import { facts as dependencytrack } from '../../lib/detect/rules/dependencytrack';
import { facts as depot } from '../../lib/detect/rules/depot';
import { facts as devcycle } from '../../lib/detect/rules/devcycle';
import { facts as devin } from '../../lib/detect/rules/devin';
import { facts as dify } from '../../lib/detect/rules/dify';
import { facts as digitalocean } from '../../lib/detect/rules/digitalocean';
import { facts as dingtalk } from '../../lib/detect/rules/dingtalk';
import { facts as discord } from '../../lib/detect/rules/discord';
import { facts as dnsimple } from '../../lib/detect/rules/dnsimple';
import { facts as docker } from '../../lib/detect/rules/docker';
import { facts as doppler } from '../../lib/detect/rules/doppler';
import { facts as dropbox } from '../../lib/detect/rules/dropbox';
import { facts as dub } from '../../lib/detect/rules/dub';
import { facts as duffel } from '../../lib/detect/rules/duffel';
import { facts as dynatrace } from '../../lib/detect/rules/dynatrace';
import { facts as e2b } from '../../lib/detect/rules/e2b';
import { facts as easypost } from '../../lib/detect/rules/easypost';
import { facts as ebay } from '../../lib/detect/rules/ebay';
import { facts as elastic } from '../../lib/detect/rules/elastic';
import { facts as elevenlabs } from '../../lib/detect/rules/elevenlabs';
import { facts as ethereum } from '../../lib/detect/rules/ethereum';
import { facts as facebook } from '../../lib/detect/rules/facebook';
import { facts as fal } from '../../lib/detect/rules/fal';
import { facts as fastly } from '../../lib/detect/rules/fastly';
import { facts as figma } from '../../lib/detect/rules/figma';
import { facts as firecrawl } from '../../lib/detect/rules/firecrawl';
import { facts as fireworks } from '../../lib/detect/rules/fireworks';
import { facts as flutterwave } from '../../lib/detect/rules/flutterwave';
import { facts as flyio } from '../../lib/detect/rules/flyio';
import { facts as frameio } from '../../lib/detect/rules/frameio';
import { facts as friendli } from '../../lib/detect/rules/friendli';
import { facts as gcnotify } from '../../lib/detect/rules/gcnotify';
import { facts as generic } from '../../lib/detect/rules/generic';
import { facts as gitea } from '../../lib/detect/rules/gitea';
import { facts as github } from '../../lib/detect/rules/github';
import { facts as gitlab } from '../../lib/detect/rules/gitlab';
import { facts as gocardless } from '../../lib/detect/rules/gocardless';
import { facts as godaddy } from '../../lib/detect/rules/godaddy';
import { facts as google } from '../../lib/detect/rules/google';
import { facts as googlechat } from '../../lib/detect/rules/googlechat';
import { facts as grafana } from '../../lib/detect/rules/grafana';
import { facts as groq } from '../../lib/detect/rules/groq';
import { facts as growthbook } from '../../lib/detect/rules/growthbook';
import { facts as harness } from '../../lib/detect/rules/harness';
import { facts as headscale } from '../../lib/detect/rules/headscale';
import { facts as helicone } from '../../lib/detect/rules/helicone';
import { facts as heroku } from '../../lib/detect/rules/heroku';
import { facts as heygen } from '../../lib/detect/rules/heygen';
import { facts as honeybadger } from '../../lib/detect/rules/honeybadger';
import { facts as honeycomb } from '../../lib/detect/rules/honeycomb';
import { facts as hubspot } from '../../lib/detect/rules/hubspot';
import { facts as huggingface } from '../../lib/detect/rules/huggingface';
import { facts as ifttt } from '../../lib/detect/rules/ifttt';
import { facts as imagekit } from '../../lib/detect/rules/imagekit';
import { facts as infisical } from '../../lib/detect/rules/infisical';
import { facts as infracost } from '../../lib/detect/rules/infracost';
import { facts as infura } from '../../lib/detect/rules/infura';
import { facts as inngest } from '../../lib/detect/rules/inngest';
import { facts as intercom } from '../../lib/detect/rules/intercom';
import { facts as intra42 } from '../../lib/detect/rules/intra42';
import { facts as ionic } from '../../lib/detect/rules/ionic';
import { facts as jenkins } from '../../lib/detect/rules/jenkins';
import { facts as jetbrains } from '../../lib/detect/rules/jetbrains';
import { facts as jina } from '../../lib/detect/rules/jina';
import { facts as jsr } from '../../lib/detect/rules/jsr';
import { facts as jumpcloud } from '../../lib/detect/rules/jumpcloud';
import { facts as jwk } from '../../lib/detect/rules/jwk';
import { facts as k3s } from '../../lib/detect/rules/k3s';
import { facts as kaggle } from '../../lib/detect/rules/kaggle';
import { facts as kernel } from '../../lib/detect/rules/kernel';
import { facts as keyFile } from '../../lib/detect/rules/key-file';
import { facts as klaviyo } from '../../lib/detect/rules/klaviyo';
import { facts as kong } from '../../lib/detect/rules/kong';
import { facts as kubernetes } from '../../lib/detect/rules/kubernetes';
import { facts as lambdatest } from '../../lib/detect/rules/lambdatest';
import { facts as langchain } from '../../lib/detect/rules/langchain';
import { facts as langfuse } from '../../lib/detect/rules/langfuse';
import { facts as lark } from '../../lib/detect/rules/lark';
import { facts as launchdarkly } from '../../lib/detect/rules/launchdarkly';
import { facts as letta } from '../../lib/detect/rules/letta';
import { facts as lichess } from '../../lib/detect/rules/lichess';
import { facts as lightspeed } from '../../lib/detect/rules/lightspeed';
import { facts as line } from '../../lib/detect/rules/line';
import { facts as linear } from '../../lib/detect/rules/linear';
import { facts as linkedin } from '../../lib/detect/rules/linkedin';
import { facts as liveblocks } from '../../lib/detect/rules/liveblocks';
import { facts as llamacloud } from '../../lib/detect/rules/llamacloud';
import { facts as llm } from '../../lib/detect/rules/llm';
import { facts as lnd } from '../../lib/detect/rules/lnd';
import { facts as lob } from '../../lib/detect/rules/lob';
import { facts as localstack } from '../../lib/detect/rules/localstack';
import { facts as logfire } from '../../lib/detect/rules/logfire';
import { facts as lorawan } from '../../lib/detect/rules/lorawan';
import { facts as luma } from '../../lib/detect/rules/luma';
import { facts as mailchimp } from '../../lib/detect/rules/mailchimp';
import { facts as mailersend } from '../../lib/detect/rules/mailersend';
import { facts as mailgun } from '../../lib/detect/rules/mailgun';
import { facts as make } from '../../lib/detect/rules/make';
import { facts as mapbox } from '../../lib/detect/rules/mapbox';
import { facts as matrix } from '../../lib/detect/rules/matrix';
import { facts as mattermost } from '../../lib/detect/rules/mattermost';
import { facts as maxmind } from '../../lib/detect/rules/maxmind';
import { facts as mem0 } from '../../lib/detect/rules/mem0';
import { facts as mercadopago } from '../../lib/detect/rules/mercadopago';
import { facts as mercury } from '../../lib/detect/rules/mercury';
import { facts as metabase } from '../../lib/detect/rules/metabase';
import { facts as midtrans } from '../../lib/detect/rules/midtrans';
import { facts as minimax } from '../../lib/detect/rules/minimax';
import { facts as miro } from '../../lib/detect/rules/miro';
import { facts as mistral } from '../../lib/detect/rules/mistral';
import { facts as modal } from '../../lib/detect/rules/modal';
import { facts as modrinth } from '../../lib/detect/rules/modrinth';
import { facts as mollie } from '../../lib/detect/rules/mollie';
import { facts as mongodb } from '../../lib/detect/rules/mongodb';
import { facts as moonshot } from '../../lib/detect/rules/moonshot';
import { facts as n8n } from '../../lib/detect/rules/n8n';
import { facts as nats } from '../../lib/detect/rules/nats';
import { facts as naver } from '../../lib/detect/rules/naver';
import { facts as near } from '../../lib/detect/rules/near';
import { facts as nebius } from '../../lib/detect/rules/nebius';
import { facts as neon } from '../../lib/detect/rules/neon';
import { facts as netbird } from '../../lib/detect/rules/netbird';
import { facts as netlify } from '../../lib/detect/rules/netlify';
import { facts as newrelic } from '../../lib/detect/rules/newrelic';
import { facts as ngrok } from '../../lib/detect/rules/ngrok';
import { facts as nostr } from '../../lib/detect/rules/nostr';
import { facts as notion } from '../../lib/detect/rules/notion';
import { facts as npm } from '../../lib/detect/rules/npm';
import { facts as nuget } from '../../lib/detect/rules/nuget';
import { facts as nvidia } from '../../lib/detect/rules/nvidia';
import { facts as nylas } from '../../lib/detect/rules/nylas';
import { facts as octopus } from '../../lib/detect/rules/octopus';
import { facts as okta } from '../../lib/detect/rules/okta';
import { facts as omise } from '../../lib/detect/rules/omise';
import { facts as onesignal } from '../../lib/detect/rules/onesignal';
import { facts as onfido } from '../../lib/detect/rules/onfido';
import { facts as openai } from '../../lib/detect/rules/openai';
import { facts as openrouter } from '../../lib/detect/rules/openrouter';
import { facts as openshift } from '../../lib/detect/rules/openshift';
import { facts as openweather } from '../../lib/detect/rules/openweather';
import { facts as ory } from '../../lib/detect/rules/ory';
import { facts as outline } from '../../lib/detect/rules/outline';
import { facts as packagist } from '../../lib/detect/rules/packagist';
import { facts as paddle } from '../../lib/detect/rules/paddle';
import { facts as pagarme } from '../../lib/detect/rules/pagarme';
import { facts as pagerduty } from '../../lib/detect/rules/pagerduty';
import { facts as paypal } from '../../lib/detect/rules/paypal';
import { facts as paystack } from '../../lib/detect/rules/paystack';
import { facts as perplexity } from '../../lib/detect/rules/perplexity';
import { facts as persona } from '../../lib/detect/rules/persona';
import { facts as pinecone } from '../../lib/detect/rules/pinecone';
import { facts as pinterest } from '../../lib/detect/rules/pinterest';
import { facts as plaid } from '../../lib/detect/rules/plaid';
import { facts as plain } from '../../lib/detect/rules/plain';
import { facts as planetscale } from '../../lib/detect/rules/planetscale';
import { facts as polar } from '../../lib/detect/rules/polar';
import { facts as porkbun } from '../../lib/detect/rules/porkbun';
import { facts as portainer } from '../../lib/detect/rules/portainer';
import { facts as posthog } from '../../lib/detect/rules/posthog';
import { facts as postman } from '../../lib/detect/rules/postman';
import { facts as postmark } from '../../lib/detect/rules/postmark';
import { facts as prefect } from '../../lib/detect/rules/prefect';
import { facts as privateKey } from '../../lib/detect/rules/private-key';
import { facts as proxmox } from '../../lib/detect/rules/proxmox';
import { facts as pubnub } from '../../lib/detect/rules/pubnub';
import { facts as pulumi } from '../../lib/detect/rules/pulumi';
import { facts as pusher } from '../../lib/detect/rules/pusher';
import { facts as pypi } from '../../lib/detect/rules/pypi';
import { facts as pyx } from '../../lib/detect/rules/pyx';
import { facts as quicknode } from '../../lib/detect/rules/quicknode';
import { facts as ramp } from '../../lib/detect/rules/ramp';
import { facts as rancher } from '../../lib/detect/rules/rancher';
import { facts as rapidapi } from '../../lib/detect/rules/rapidapi';
import { facts as razorpay } from '../../lib/detect/rules/razorpay';
import { facts as readme } from '../../lib/detect/rules/readme';
import { facts as recharge } from '../../lib/detect/rules/recharge';
import { facts as render } from '../../lib/detect/rules/render';
import { facts as replicate } from '../../lib/detect/rules/replicate';
import { facts as requesty } from '../../lib/detect/rules/requesty';
import { facts as resend } from '../../lib/detect/rules/resend';
import { facts as retool } from '../../lib/detect/rules/retool';
import { facts as riot } from '../../lib/detect/rules/riot';
import { facts as roblox } from '../../lib/detect/rules/roblox';
import { facts as rootly } from '../../lib/detect/rules/rootly';
import { facts as rubygems } from '../../lib/detect/rules/rubygems';
import { facts as runpod } from '../../lib/detect/rules/runpod';
import { facts as runway } from '../../lib/detect/rules/runway';
import { facts as saladcloud } from '../../lib/detect/rules/saladcloud';
import { facts as salesforce } from '../../lib/detect/rules/salesforce';
import { facts as samsara } from '../../lib/detect/rules/samsara';
import { facts as scaleway } from '../../lib/detect/rules/scaleway';
import { facts as scalingo } from '../../lib/detect/rules/scalingo';
import { facts as segment } from '../../lib/detect/rules/segment';
import { facts as sendgrid } from '../../lib/detect/rules/sendgrid';
import { facts as sentry } from '../../lib/detect/rules/sentry';
import { facts as settlemint } from '../../lib/detect/rules/settlemint';
import { facts as shippo } from '../../lib/detect/rules/shippo';
import { facts as shopify } from '../../lib/detect/rules/shopify';
import { facts as sindri } from '../../lib/detect/rules/sindri';
import { facts as slack } from '../../lib/detect/rules/slack';
import { facts as snyk } from '../../lib/detect/rules/snyk';
import { facts as socket } from '../../lib/detect/rules/socket';
import { facts as solana } from '../../lib/detect/rules/solana';
import { facts as sonar } from '../../lib/detect/rules/sonar';
import { facts as sourcegraph } from '../../lib/detect/rules/sourcegraph';
import { facts as square } from '../../lib/detect/rules/square';
import { facts as stackhawk } from '../../lib/detect/rules/stackhawk';
import { facts as statsig } from '../../lib/detect/rules/statsig';
import { facts as steel } from '../../lib/detect/rules/steel';
import { facts as stripe } from '../../lib/detect/rules/stripe';
import { facts as stytch } from '../../lib/detect/rules/stytch';
import { facts as sui } from '../../lib/detect/rules/sui';
import { facts as sumologic } from '../../lib/detect/rules/sumologic';
import { facts as sumup } from '../../lib/detect/rules/sumup';
import { facts as supabase } from '../../lib/detect/rules/supabase';
import { facts as tableau } from '../../lib/detect/rules/tableau';
import { facts as tailscale } from '../../lib/detect/rules/tailscale';
import { facts as tavily } from '../../lib/detect/rules/tavily';
import { facts as teamcity } from '../../lib/detect/rules/teamcity';
import { facts as teams } from '../../lib/detect/rules/teams';
import { facts as telegram } from '../../lib/detect/rules/telegram';
import { facts as telnyx } from '../../lib/detect/rules/telnyx';
import { facts as tencent } from '../../lib/detect/rules/tencent';
import { facts as terraform } from '../../lib/detect/rules/terraform';
import { facts as thingsboard } from '../../lib/detect/rules/thingsboard';
import { facts as thunderstore } from '../../lib/detect/rules/thunderstore';
import { facts as tiktok } from '../../lib/detect/rules/tiktok';
import { facts as tinybird } from '../../lib/detect/rules/tinybird';
import { facts as together } from '../../lib/detect/rules/together';
import { facts as toss } from '../../lib/detect/rules/toss';
import { facts as trello } from '../../lib/detect/rules/trello';
import { facts as trigger } from '../../lib/detect/rules/trigger';
import { facts as truenas } from '../../lib/detect/rules/truenas';
import { facts as turbopuffer } from '../../lib/detect/rules/turbopuffer';
import { facts as twilio } from '../../lib/detect/rules/twilio';
import { facts as twitch } from '../../lib/detect/rules/twitch';
import { facts as twitter } from '../../lib/detect/rules/twitter';
import { facts as typeform } from '../../lib/detect/rules/typeform';
import { facts as ubidots } from '../../lib/detect/rules/ubidots';
import { facts as unkey } from '../../lib/detect/rules/unkey';
import { facts as upcloud } from '../../lib/detect/rules/upcloud';
import { facts as uploadthing } from '../../lib/detect/rules/uploadthing';
import { facts as upstash } from '../../lib/detect/rules/upstash';
import { facts as valtown } from '../../lib/detect/rules/valtown';
import { facts as vault } from '../../lib/detect/rules/vault';
import { facts as venice } from '../../lib/detect/rules/venice';
import { facts as vercel } from '../../lib/detect/rules/vercel';
import { facts as vk } from '../../lib/detect/rules/vk';
import { facts as voiceflow } from '../../lib/detect/rules/voiceflow';
import { facts as volcengine } from '../../lib/detect/rules/volcengine';
import { facts as voyage } from '../../lib/detect/rules/voyage';
import { facts as wakatime } from '../../lib/detect/rules/wakatime';
import { facts as wandb } from '../../lib/detect/rules/wandb';
import { facts as wecom } from '../../lib/detect/rules/wecom';
import { facts as wix } from '../../lib/detect/rules/wix';
import { facts as woocommerce } from '../../lib/detect/rules/woocommerce';
import { facts as workos } from '../../lib/detect/rules/workos';
import { facts as xai } from '../../lib/detect/rules/xai';
import { facts as xata } from '../../lib/detect/rules/xata';
import { facts as xendit } from '../../lib/detect/rules/xendit';
import { facts as yandex } from '../../lib/detect/rules/yandex';
import { facts as yookassa } from '../../lib/detect/rules/yookassa';
import { facts as zapier } from '../../lib/detect/rules/zapier';
import { facts as zep } from '../../lib/detect/rules/zep';
import { facts as zhipu } from '../../lib/detect/rules/zhipu';
import { facts as zoho } from '../../lib/detect/rules/zoho';
import { facts as zuplo } from '../../lib/detect/rules/zuplo';

/** The facts of all providers as they are written down, with where the formats come from. */
export const sources: Readonly<Record<string, ProviderFacts>> = {
  '1password': _1password,
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
  'key-file': keyFile,
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
  'private-key': privateKey,
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
};
