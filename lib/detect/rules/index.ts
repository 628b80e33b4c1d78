// Written by `npm run rules` from the files in lib/detect/rules.
import type { Provider } from '../rule';
import { provider as _1password } from './1password';
import { provider as adobe } from './adobe';
import { provider as age } from './age';
import { provider as ai21 } from './ai21';
import { provider as airtable } from './airtable';
import { provider as algolia } from './algolia';
import { provider as alibaba } from './alibaba';
import { provider as anthropic } from './anthropic';
import { provider as artifactory } from './artifactory';
import { provider as asana } from './asana';
import { provider as assemblyai } from './assemblyai';
import { provider as atlassian } from './atlassian';
import { provider as aws } from './aws';
import { provider as azure } from './azure';
import { provider as baidu } from './baidu';
import { provider as baseten } from './baseten';
import { provider as braintree } from './braintree';
import { provider as braveSearch } from './brave-search';
import { provider as brevo } from './brevo';
import { provider as browserbase } from './browserbase';
import { provider as buildkite } from './buildkite';
import { provider as cerebras } from './cerebras';
import { provider as circleci } from './circleci';
import { provider as clickhouse } from './clickhouse';
import { provider as clojars } from './clojars';
import { provider as cloudflare } from './cloudflare';
import { provider as cohere } from './cohere';
import { provider as contentful } from './contentful';
import { provider as context7 } from './context7';
import { provider as crates } from './crates';
import { provider as cursor } from './cursor';
import { provider as dashscope } from './dashscope';
import { provider as databricks } from './databricks';
import { provider as datadog } from './datadog';
import { provider as daytona } from './daytona';
import { provider as deepgram } from './deepgram';
import { provider as deepinfra } from './deepinfra';
import { provider as deepseek } from './deepseek';
import { provider as devin } from './devin';
import { provider as digitalocean } from './digitalocean';
import { provider as discord } from './discord';
import { provider as docker } from './docker';
import { provider as doppler } from './doppler';
import { provider as dropbox } from './dropbox';
import { provider as duffel } from './duffel';
import { provider as dynatrace } from './dynatrace';
import { provider as e2b } from './e2b';
import { provider as easypost } from './easypost';
import { provider as elevenlabs } from './elevenlabs';
import { provider as exa } from './exa';
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
import { provider as generic } from './generic';
import { provider as github } from './github';
import { provider as gitlab } from './gitlab';
import { provider as google } from './google';
import { provider as grafana } from './grafana';
import { provider as groq } from './groq';
import { provider as helicone } from './helicone';
import { provider as heroku } from './heroku';
import { provider as hubspot } from './hubspot';
import { provider as huggingface } from './huggingface';
import { provider as infracost } from './infracost';
import { provider as inngest } from './inngest';
import { provider as jina } from './jina';
import { provider as kaggle } from './kaggle';
import { provider as lambdaLabs } from './lambda-labs';
import { provider as langchain } from './langchain';
import { provider as langfuse } from './langfuse';
import { provider as launchdarkly } from './launchdarkly';
import { provider as linear } from './linear';
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
import { provider as netlify } from './netlify';
import { provider as newrelic } from './newrelic';
import { provider as nomic } from './nomic';
import { provider as notion } from './notion';
import { provider as novita } from './novita';
import { provider as npm } from './npm';
import { provider as nuget } from './nuget';
import { provider as nvidia } from './nvidia';
import { provider as octopus } from './octopus';
import { provider as okta } from './okta';
import { provider as ollama } from './ollama';
import { provider as openai } from './openai';
import { provider as openrouter } from './openrouter';
import { provider as openshift } from './openshift';
import { provider as perplexity } from './perplexity';
import { provider as pinecone } from './pinecone';
import { provider as plaid } from './plaid';
import { provider as planetscale } from './planetscale';
import { provider as posthog } from './posthog';
import { provider as postman } from './postman';
import { provider as prefect } from './prefect';
import { provider as privateKey } from './private-key';
import { provider as pulumi } from './pulumi';
import { provider as pypi } from './pypi';
import { provider as razorpay } from './razorpay';
import { provider as readme } from './readme';
import { provider as replicate } from './replicate';
import { provider as resend } from './resend';
import { provider as rubygems } from './rubygems';
import { provider as runpod } from './runpod';
import { provider as sambanova } from './sambanova';
import { provider as sendgrid } from './sendgrid';
import { provider as sentry } from './sentry';
import { provider as serpapi } from './serpapi';
import { provider as serper } from './serper';
import { provider as shippo } from './shippo';
import { provider as shopify } from './shopify';
import { provider as siliconflow } from './siliconflow';
import { provider as slack } from './slack';
import { provider as snyk } from './snyk';
import { provider as sonar } from './sonar';
import { provider as sourcegraph } from './sourcegraph';
import { provider as square } from './square';
import { provider as stability } from './stability';
import { provider as stripe } from './stripe';
import { provider as supabase } from './supabase';
import { provider as tailscale } from './tailscale';
import { provider as tavily } from './tavily';
import { provider as teams } from './teams';
import { provider as telegram } from './telegram';
import { provider as terraform } from './terraform';
import { provider as together } from './together';
import { provider as trello } from './trello';
import { provider as twilio } from './twilio';
import { provider as typeform } from './typeform';
import { provider as upstage } from './upstage';
import { provider as vault } from './vault';
import { provider as vercel } from './vercel';
import { provider as voyage } from './voyage';
import { provider as wandb } from './wandb';
import { provider as xai } from './xai';
import { provider as yandex } from './yandex';
import { provider as zapier } from './zapier';
import { provider as zhipu } from './zhipu';

export const providers: readonly Provider[] = [
  _1password,
  adobe,
  age,
  ai21,
  airtable,
  algolia,
  alibaba,
  anthropic,
  artifactory,
  asana,
  assemblyai,
  atlassian,
  aws,
  azure,
  baidu,
  baseten,
  braintree,
  braveSearch,
  brevo,
  browserbase,
  buildkite,
  cerebras,
  circleci,
  clickhouse,
  clojars,
  cloudflare,
  cohere,
  contentful,
  context7,
  crates,
  cursor,
  dashscope,
  databricks,
  datadog,
  daytona,
  deepgram,
  deepinfra,
  deepseek,
  devin,
  digitalocean,
  discord,
  docker,
  doppler,
  dropbox,
  duffel,
  dynatrace,
  e2b,
  easypost,
  elevenlabs,
  exa,
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
  generic,
  github,
  gitlab,
  google,
  grafana,
  groq,
  helicone,
  heroku,
  hubspot,
  huggingface,
  infracost,
  inngest,
  jina,
  kaggle,
  lambdaLabs,
  langchain,
  langfuse,
  launchdarkly,
  linear,
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
  netlify,
  newrelic,
  nomic,
  notion,
  novita,
  npm,
  nuget,
  nvidia,
  octopus,
  okta,
  ollama,
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
  privateKey,
  pulumi,
  pypi,
  razorpay,
  readme,
  replicate,
  resend,
  rubygems,
  runpod,
  sambanova,
  sendgrid,
  sentry,
  serpapi,
  serper,
  shippo,
  shopify,
  siliconflow,
  slack,
  snyk,
  sonar,
  sourcegraph,
  square,
  stability,
  stripe,
  supabase,
  tailscale,
  tavily,
  teams,
  telegram,
  terraform,
  together,
  trello,
  twilio,
  typeform,
  upstage,
  vault,
  vercel,
  voyage,
  wandb,
  xai,
  yandex,
  zapier,
  zhipu,
];
