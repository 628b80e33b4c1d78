// Written by `npm run rules` from the files in lib/detect/rules.
import type { Samples } from '../../lib/detect/rule';
import { samples as _1password } from '../../lib/detect/rules/1password';
import { samples as adobe } from '../../lib/detect/rules/adobe';
import { samples as age } from '../../lib/detect/rules/age';
import { samples as ai21 } from '../../lib/detect/rules/ai21';
import { samples as airtable } from '../../lib/detect/rules/airtable';
import { samples as algolia } from '../../lib/detect/rules/algolia';
import { samples as alibaba } from '../../lib/detect/rules/alibaba';
import { samples as anthropic } from '../../lib/detect/rules/anthropic';
import { samples as artifactory } from '../../lib/detect/rules/artifactory';
import { samples as asana } from '../../lib/detect/rules/asana';
import { samples as assemblyai } from '../../lib/detect/rules/assemblyai';
import { samples as atlassian } from '../../lib/detect/rules/atlassian';
import { samples as aws } from '../../lib/detect/rules/aws';
import { samples as azure } from '../../lib/detect/rules/azure';
import { samples as baidu } from '../../lib/detect/rules/baidu';
import { samples as baseten } from '../../lib/detect/rules/baseten';
import { samples as braintree } from '../../lib/detect/rules/braintree';
import { samples as braveSearch } from '../../lib/detect/rules/brave-search';
import { samples as brevo } from '../../lib/detect/rules/brevo';
import { samples as browserbase } from '../../lib/detect/rules/browserbase';
import { samples as buildkite } from '../../lib/detect/rules/buildkite';
import { samples as cerebras } from '../../lib/detect/rules/cerebras';
import { samples as circleci } from '../../lib/detect/rules/circleci';
import { samples as clickhouse } from '../../lib/detect/rules/clickhouse';
import { samples as clojars } from '../../lib/detect/rules/clojars';
import { samples as cloudflare } from '../../lib/detect/rules/cloudflare';
import { samples as cohere } from '../../lib/detect/rules/cohere';
import { samples as contentful } from '../../lib/detect/rules/contentful';
import { samples as context7 } from '../../lib/detect/rules/context7';
import { samples as crates } from '../../lib/detect/rules/crates';
import { samples as cursor } from '../../lib/detect/rules/cursor';
import { samples as dashscope } from '../../lib/detect/rules/dashscope';
import { samples as databricks } from '../../lib/detect/rules/databricks';
import { samples as datadog } from '../../lib/detect/rules/datadog';
import { samples as daytona } from '../../lib/detect/rules/daytona';
import { samples as deepgram } from '../../lib/detect/rules/deepgram';
import { samples as deepinfra } from '../../lib/detect/rules/deepinfra';
import { samples as deepseek } from '../../lib/detect/rules/deepseek';
import { samples as devin } from '../../lib/detect/rules/devin';
import { samples as digitalocean } from '../../lib/detect/rules/digitalocean';
import { samples as discord } from '../../lib/detect/rules/discord';
import { samples as docker } from '../../lib/detect/rules/docker';
import { samples as doppler } from '../../lib/detect/rules/doppler';
import { samples as dropbox } from '../../lib/detect/rules/dropbox';
import { samples as duffel } from '../../lib/detect/rules/duffel';
import { samples as dynatrace } from '../../lib/detect/rules/dynatrace';
import { samples as e2b } from '../../lib/detect/rules/e2b';
import { samples as easypost } from '../../lib/detect/rules/easypost';
import { samples as elevenlabs } from '../../lib/detect/rules/elevenlabs';
import { samples as exa } from '../../lib/detect/rules/exa';
import { samples as facebook } from '../../lib/detect/rules/facebook';
import { samples as fal } from '../../lib/detect/rules/fal';
import { samples as fastly } from '../../lib/detect/rules/fastly';
import { samples as featherless } from '../../lib/detect/rules/featherless';
import { samples as figma } from '../../lib/detect/rules/figma';
import { samples as firecrawl } from '../../lib/detect/rules/firecrawl';
import { samples as fireworks } from '../../lib/detect/rules/fireworks';
import { samples as flutterwave } from '../../lib/detect/rules/flutterwave';
import { samples as flyio } from '../../lib/detect/rules/flyio';
import { samples as frameio } from '../../lib/detect/rules/frameio';
import { samples as friendli } from '../../lib/detect/rules/friendli';
import { samples as generic } from '../../lib/detect/rules/generic';
import { samples as github } from '../../lib/detect/rules/github';
import { samples as gitlab } from '../../lib/detect/rules/gitlab';
import { samples as google } from '../../lib/detect/rules/google';
import { samples as grafana } from '../../lib/detect/rules/grafana';
import { samples as groq } from '../../lib/detect/rules/groq';
import { samples as helicone } from '../../lib/detect/rules/helicone';
import { samples as heroku } from '../../lib/detect/rules/heroku';
import { samples as hubspot } from '../../lib/detect/rules/hubspot';
import { samples as huggingface } from '../../lib/detect/rules/huggingface';
import { samples as infracost } from '../../lib/detect/rules/infracost';
import { samples as inngest } from '../../lib/detect/rules/inngest';
import { samples as jina } from '../../lib/detect/rules/jina';
import { samples as kaggle } from '../../lib/detect/rules/kaggle';
import { samples as lambdaLabs } from '../../lib/detect/rules/lambda-labs';
import { samples as langchain } from '../../lib/detect/rules/langchain';
import { samples as langfuse } from '../../lib/detect/rules/langfuse';
import { samples as launchdarkly } from '../../lib/detect/rules/launchdarkly';
import { samples as linear } from '../../lib/detect/rules/linear';
import { samples as livekit } from '../../lib/detect/rules/livekit';
import { samples as llamacloud } from '../../lib/detect/rules/llamacloud';
import { samples as mailchimp } from '../../lib/detect/rules/mailchimp';
import { samples as mailgun } from '../../lib/detect/rules/mailgun';
import { samples as mapbox } from '../../lib/detect/rules/mapbox';
import { samples as maxmind } from '../../lib/detect/rules/maxmind';
import { samples as mem0 } from '../../lib/detect/rules/mem0';
import { samples as minimax } from '../../lib/detect/rules/minimax';
import { samples as mistral } from '../../lib/detect/rules/mistral';
import { samples as modal } from '../../lib/detect/rules/modal';
import { samples as moonshot } from '../../lib/detect/rules/moonshot';
import { samples as netlify } from '../../lib/detect/rules/netlify';
import { samples as newrelic } from '../../lib/detect/rules/newrelic';
import { samples as nomic } from '../../lib/detect/rules/nomic';
import { samples as notion } from '../../lib/detect/rules/notion';
import { samples as novita } from '../../lib/detect/rules/novita';
import { samples as npm } from '../../lib/detect/rules/npm';
import { samples as nuget } from '../../lib/detect/rules/nuget';
import { samples as nvidia } from '../../lib/detect/rules/nvidia';
import { samples as octopus } from '../../lib/detect/rules/octopus';
import { samples as okta } from '../../lib/detect/rules/okta';
import { samples as ollama } from '../../lib/detect/rules/ollama';
import { samples as openai } from '../../lib/detect/rules/openai';
import { samples as openrouter } from '../../lib/detect/rules/openrouter';
import { samples as openshift } from '../../lib/detect/rules/openshift';
import { samples as perplexity } from '../../lib/detect/rules/perplexity';
import { samples as pinecone } from '../../lib/detect/rules/pinecone';
import { samples as plaid } from '../../lib/detect/rules/plaid';
import { samples as planetscale } from '../../lib/detect/rules/planetscale';
import { samples as posthog } from '../../lib/detect/rules/posthog';
import { samples as postman } from '../../lib/detect/rules/postman';
import { samples as prefect } from '../../lib/detect/rules/prefect';
import { samples as privateKey } from '../../lib/detect/rules/private-key';
import { samples as pulumi } from '../../lib/detect/rules/pulumi';
import { samples as pypi } from '../../lib/detect/rules/pypi';
import { samples as razorpay } from '../../lib/detect/rules/razorpay';
import { samples as readme } from '../../lib/detect/rules/readme';
import { samples as replicate } from '../../lib/detect/rules/replicate';
import { samples as resend } from '../../lib/detect/rules/resend';
import { samples as rubygems } from '../../lib/detect/rules/rubygems';
import { samples as runpod } from '../../lib/detect/rules/runpod';
import { samples as sambanova } from '../../lib/detect/rules/sambanova';
import { samples as sendgrid } from '../../lib/detect/rules/sendgrid';
import { samples as sentry } from '../../lib/detect/rules/sentry';
import { samples as serpapi } from '../../lib/detect/rules/serpapi';
import { samples as serper } from '../../lib/detect/rules/serper';
import { samples as shippo } from '../../lib/detect/rules/shippo';
import { samples as shopify } from '../../lib/detect/rules/shopify';
import { samples as siliconflow } from '../../lib/detect/rules/siliconflow';
import { samples as slack } from '../../lib/detect/rules/slack';
import { samples as snyk } from '../../lib/detect/rules/snyk';
import { samples as sonar } from '../../lib/detect/rules/sonar';
import { samples as sourcegraph } from '../../lib/detect/rules/sourcegraph';
import { samples as square } from '../../lib/detect/rules/square';
import { samples as stability } from '../../lib/detect/rules/stability';
import { samples as stripe } from '../../lib/detect/rules/stripe';
import { samples as supabase } from '../../lib/detect/rules/supabase';
import { samples as tailscale } from '../../lib/detect/rules/tailscale';
import { samples as tavily } from '../../lib/detect/rules/tavily';
import { samples as teams } from '../../lib/detect/rules/teams';
import { samples as telegram } from '../../lib/detect/rules/telegram';
import { samples as terraform } from '../../lib/detect/rules/terraform';
import { samples as together } from '../../lib/detect/rules/together';
import { samples as trello } from '../../lib/detect/rules/trello';
import { samples as twilio } from '../../lib/detect/rules/twilio';
import { samples as typeform } from '../../lib/detect/rules/typeform';
import { samples as upstage } from '../../lib/detect/rules/upstage';
import { samples as vault } from '../../lib/detect/rules/vault';
import { samples as vercel } from '../../lib/detect/rules/vercel';
import { samples as voyage } from '../../lib/detect/rules/voyage';
import { samples as wandb } from '../../lib/detect/rules/wandb';
import { samples as xai } from '../../lib/detect/rules/xai';
import { samples as yandex } from '../../lib/detect/rules/yandex';
import { samples as zapier } from '../../lib/detect/rules/zapier';
import { samples as zhipu } from '../../lib/detect/rules/zhipu';

/** Of all rules whose keys have no checksum. */
export const formats: Samples = {
  ..._1password,
  ...adobe,
  ...age,
  ...ai21,
  ...airtable,
  ...algolia,
  ...alibaba,
  ...anthropic,
  ...artifactory,
  ...asana,
  ...assemblyai,
  ...atlassian,
  ...aws,
  ...azure,
  ...baidu,
  ...baseten,
  ...braintree,
  ...braveSearch,
  ...brevo,
  ...browserbase,
  ...buildkite,
  ...cerebras,
  ...circleci,
  ...clickhouse,
  ...clojars,
  ...cloudflare,
  ...cohere,
  ...contentful,
  ...context7,
  ...crates,
  ...cursor,
  ...dashscope,
  ...databricks,
  ...datadog,
  ...daytona,
  ...deepgram,
  ...deepinfra,
  ...deepseek,
  ...devin,
  ...digitalocean,
  ...discord,
  ...docker,
  ...doppler,
  ...dropbox,
  ...duffel,
  ...dynatrace,
  ...e2b,
  ...easypost,
  ...elevenlabs,
  ...exa,
  ...facebook,
  ...fal,
  ...fastly,
  ...featherless,
  ...figma,
  ...firecrawl,
  ...fireworks,
  ...flutterwave,
  ...flyio,
  ...frameio,
  ...friendli,
  ...generic,
  ...github,
  ...gitlab,
  ...google,
  ...grafana,
  ...groq,
  ...helicone,
  ...heroku,
  ...hubspot,
  ...huggingface,
  ...infracost,
  ...inngest,
  ...jina,
  ...kaggle,
  ...lambdaLabs,
  ...langchain,
  ...langfuse,
  ...launchdarkly,
  ...linear,
  ...livekit,
  ...llamacloud,
  ...mailchimp,
  ...mailgun,
  ...mapbox,
  ...maxmind,
  ...mem0,
  ...minimax,
  ...mistral,
  ...modal,
  ...moonshot,
  ...netlify,
  ...newrelic,
  ...nomic,
  ...notion,
  ...novita,
  ...npm,
  ...nuget,
  ...nvidia,
  ...octopus,
  ...okta,
  ...ollama,
  ...openai,
  ...openrouter,
  ...openshift,
  ...perplexity,
  ...pinecone,
  ...plaid,
  ...planetscale,
  ...posthog,
  ...postman,
  ...prefect,
  ...privateKey,
  ...pulumi,
  ...pypi,
  ...razorpay,
  ...readme,
  ...replicate,
  ...resend,
  ...rubygems,
  ...runpod,
  ...sambanova,
  ...sendgrid,
  ...sentry,
  ...serpapi,
  ...serper,
  ...shippo,
  ...shopify,
  ...siliconflow,
  ...slack,
  ...snyk,
  ...sonar,
  ...sourcegraph,
  ...square,
  ...stability,
  ...stripe,
  ...supabase,
  ...tailscale,
  ...tavily,
  ...teams,
  ...telegram,
  ...terraform,
  ...together,
  ...trello,
  ...twilio,
  ...typeform,
  ...upstage,
  ...vault,
  ...vercel,
  ...voyage,
  ...wandb,
  ...xai,
  ...yandex,
  ...zapier,
  ...zhipu,
};
