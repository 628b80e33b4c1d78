// Written by `npm run rules` from the files in lib/detect/rules.
import type { Samples } from '../../lib/detect/rule';
import { samples as _1password } from '../../lib/detect/rules/1password';
import { samples as adobe } from '../../lib/detect/rules/adobe';
import { samples as age } from '../../lib/detect/rules/age';
import { samples as ai21 } from '../../lib/detect/rules/ai21';
import { samples as airtable } from '../../lib/detect/rules/airtable';
import { samples as akamai } from '../../lib/detect/rules/akamai';
import { samples as akeyless } from '../../lib/detect/rules/akeyless';
import { samples as alchemy } from '../../lib/detect/rules/alchemy';
import { samples as algolia } from '../../lib/detect/rules/algolia';
import { samples as alibaba } from '../../lib/detect/rules/alibaba';
import { samples as anthropic } from '../../lib/detect/rules/anthropic';
import { samples as artifactory } from '../../lib/detect/rules/artifactory';
import { samples as asana } from '../../lib/detect/rules/asana';
import { samples as assemblyai } from '../../lib/detect/rules/assemblyai';
import { samples as atlassian } from '../../lib/detect/rules/atlassian';
import { samples as aws } from '../../lib/detect/rules/aws';
import { samples as azure } from '../../lib/detect/rules/azure';
import { samples as backblaze } from '../../lib/detect/rules/backblaze';
import { samples as baidu } from '../../lib/detect/rules/baidu';
import { samples as baseten } from '../../lib/detect/rules/baseten';
import { samples as binance } from '../../lib/detect/rules/binance';
import { samples as bitrise } from '../../lib/detect/rules/bitrise';
import { samples as bitwarden } from '../../lib/detect/rules/bitwarden';
import { samples as blockfrost } from '../../lib/detect/rules/blockfrost';
import { samples as braintree } from '../../lib/detect/rules/braintree';
import { samples as braveSearch } from '../../lib/detect/rules/brave-search';
import { samples as brevo } from '../../lib/detect/rules/brevo';
import { samples as browserbase } from '../../lib/detect/rules/browserbase';
import { samples as buildkite } from '../../lib/detect/rules/buildkite';
import { samples as bunny } from '../../lib/detect/rules/bunny';
import { samples as cardano } from '../../lib/detect/rules/cardano';
import { samples as cartesia } from '../../lib/detect/rules/cartesia';
import { samples as cerebras } from '../../lib/detect/rules/cerebras';
import { samples as circleci } from '../../lib/detect/rules/circleci';
import { samples as civo } from '../../lib/detect/rules/civo';
import { samples as clickhouse } from '../../lib/detect/rules/clickhouse';
import { samples as clojars } from '../../lib/detect/rules/clojars';
import { samples as cloudflare } from '../../lib/detect/rules/cloudflare';
import { samples as cloudsmith } from '../../lib/detect/rules/cloudsmith';
import { samples as codacy } from '../../lib/detect/rules/codacy';
import { samples as codecov } from '../../lib/detect/rules/codecov';
import { samples as cohere } from '../../lib/detect/rules/cohere';
import { samples as coinbase } from '../../lib/detect/rules/coinbase';
import { samples as coingecko } from '../../lib/detect/rules/coingecko';
import { samples as composio } from '../../lib/detect/rules/composio';
import { samples as consul } from '../../lib/detect/rules/consul';
import { samples as contentful } from '../../lib/detect/rules/contentful';
import { samples as context7 } from '../../lib/detect/rules/context7';
import { samples as coveralls } from '../../lib/detect/rules/coveralls';
import { samples as crates } from '../../lib/detect/rules/crates';
import { samples as cursor } from '../../lib/detect/rules/cursor';
import { samples as dashscope } from '../../lib/detect/rules/dashscope';
import { samples as databricks } from '../../lib/detect/rules/databricks';
import { samples as datadog } from '../../lib/detect/rules/datadog';
import { samples as daytona } from '../../lib/detect/rules/daytona';
import { samples as deepgram } from '../../lib/detect/rules/deepgram';
import { samples as deepinfra } from '../../lib/detect/rules/deepinfra';
import { samples as deepseek } from '../../lib/detect/rules/deepseek';
import { samples as definedNetworking } from '../../lib/detect/rules/defined-networking';
import { samples as deno } from '../../lib/detect/rules/deno';
import { samples as devin } from '../../lib/detect/rules/devin';
import { samples as digitalocean } from '../../lib/detect/rules/digitalocean';
import { samples as discord } from '../../lib/detect/rules/discord';
import { samples as dnsimple } from '../../lib/detect/rules/dnsimple';
import { samples as docker } from '../../lib/detect/rules/docker';
import { samples as doppler } from '../../lib/detect/rules/doppler';
import { samples as drone } from '../../lib/detect/rules/drone';
import { samples as dropbox } from '../../lib/detect/rules/dropbox';
import { samples as duffel } from '../../lib/detect/rules/duffel';
import { samples as dynatrace } from '../../lib/detect/rules/dynatrace';
import { samples as e2b } from '../../lib/detect/rules/e2b';
import { samples as easypost } from '../../lib/detect/rules/easypost';
import { samples as elevenlabs } from '../../lib/detect/rules/elevenlabs';
import { samples as etherscan } from '../../lib/detect/rules/etherscan';
import { samples as exa } from '../../lib/detect/rules/exa';
import { samples as exoscale } from '../../lib/detect/rules/exoscale';
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
import { samples as gandi } from '../../lib/detect/rules/gandi';
import { samples as generic } from '../../lib/detect/rules/generic';
import { samples as gitea } from '../../lib/detect/rules/gitea';
import { samples as github } from '../../lib/detect/rules/github';
import { samples as gitlab } from '../../lib/detect/rules/gitlab';
import { samples as godaddy } from '../../lib/detect/rules/godaddy';
import { samples as google } from '../../lib/detect/rules/google';
import { samples as grafana } from '../../lib/detect/rules/grafana';
import { samples as groq } from '../../lib/detect/rules/groq';
import { samples as harness } from '../../lib/detect/rules/harness';
import { samples as helicone } from '../../lib/detect/rules/helicone';
import { samples as helius } from '../../lib/detect/rules/helius';
import { samples as heroku } from '../../lib/detect/rules/heroku';
import { samples as hetzner } from '../../lib/detect/rules/hetzner';
import { samples as hex } from '../../lib/detect/rules/hex';
import { samples as huaweiCloud } from '../../lib/detect/rules/huawei-cloud';
import { samples as hubspot } from '../../lib/detect/rules/hubspot';
import { samples as huggingface } from '../../lib/detect/rules/huggingface';
import { samples as ibmCloud } from '../../lib/detect/rules/ibm-cloud';
import { samples as infisical } from '../../lib/detect/rules/infisical';
import { samples as infomaniak } from '../../lib/detect/rules/infomaniak';
import { samples as infracost } from '../../lib/detect/rules/infracost';
import { samples as infura } from '../../lib/detect/rules/infura';
import { samples as jetbrains } from '../../lib/detect/rules/jetbrains';
import { samples as jina } from '../../lib/detect/rules/jina';
import { samples as k3s } from '../../lib/detect/rules/k3s';
import { samples as kaggle } from '../../lib/detect/rules/kaggle';
import { samples as koyeb } from '../../lib/detect/rules/koyeb';
import { samples as kraken } from '../../lib/detect/rules/kraken';
import { samples as kubernetes } from '../../lib/detect/rules/kubernetes';
import { samples as kucoin } from '../../lib/detect/rules/kucoin';
import { samples as lambdaLabs } from '../../lib/detect/rules/lambda-labs';
import { samples as langchain } from '../../lib/detect/rules/langchain';
import { samples as langfuse } from '../../lib/detect/rules/langfuse';
import { samples as launchdarkly } from '../../lib/detect/rules/launchdarkly';
import { samples as linear } from '../../lib/detect/rules/linear';
import { samples as linode } from '../../lib/detect/rules/linode';
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
import { samples as namecheap } from '../../lib/detect/rules/namecheap';
import { samples as netbird } from '../../lib/detect/rules/netbird';
import { samples as netlify } from '../../lib/detect/rules/netlify';
import { samples as newrelic } from '../../lib/detect/rules/newrelic';
import { samples as ngrok } from '../../lib/detect/rules/ngrok';
import { samples as nomad } from '../../lib/detect/rules/nomad';
import { samples as nomic } from '../../lib/detect/rules/nomic';
import { samples as northflank } from '../../lib/detect/rules/northflank';
import { samples as notion } from '../../lib/detect/rules/notion';
import { samples as novita } from '../../lib/detect/rules/novita';
import { samples as npm } from '../../lib/detect/rules/npm';
import { samples as ns1 } from '../../lib/detect/rules/ns1';
import { samples as nuget } from '../../lib/detect/rules/nuget';
import { samples as nvidia } from '../../lib/detect/rules/nvidia';
import { samples as nxCloud } from '../../lib/detect/rules/nx-cloud';
import { samples as octopus } from '../../lib/detect/rules/octopus';
import { samples as okta } from '../../lib/detect/rules/okta';
import { samples as okx } from '../../lib/detect/rules/okx';
import { samples as ollama } from '../../lib/detect/rules/ollama';
import { samples as openai } from '../../lib/detect/rules/openai';
import { samples as openrouter } from '../../lib/detect/rules/openrouter';
import { samples as openshift } from '../../lib/detect/rules/openshift';
import { samples as openvpn } from '../../lib/detect/rules/openvpn';
import { samples as ovh } from '../../lib/detect/rules/ovh';
import { samples as packagist } from '../../lib/detect/rules/packagist';
import { samples as perplexity } from '../../lib/detect/rules/perplexity';
import { samples as pinecone } from '../../lib/detect/rules/pinecone';
import { samples as plaid } from '../../lib/detect/rules/plaid';
import { samples as planetscale } from '../../lib/detect/rules/planetscale';
import { samples as porkbun } from '../../lib/detect/rules/porkbun';
import { samples as portainer } from '../../lib/detect/rules/portainer';
import { samples as posthog } from '../../lib/detect/rules/posthog';
import { samples as postman } from '../../lib/detect/rules/postman';
import { samples as prefect } from '../../lib/detect/rules/prefect';
import { samples as privateKey } from '../../lib/detect/rules/private-key';
import { samples as pulumi } from '../../lib/detect/rules/pulumi';
import { samples as pypi } from '../../lib/detect/rules/pypi';
import { samples as quicknode } from '../../lib/detect/rules/quicknode';
import { samples as railway } from '../../lib/detect/rules/railway';
import { samples as rancher } from '../../lib/detect/rules/rancher';
import { samples as razorpay } from '../../lib/detect/rules/razorpay';
import { samples as readme } from '../../lib/detect/rules/readme';
import { samples as render } from '../../lib/detect/rules/render';
import { samples as replicate } from '../../lib/detect/rules/replicate';
import { samples as resend } from '../../lib/detect/rules/resend';
import { samples as rubygems } from '../../lib/detect/rules/rubygems';
import { samples as runpod } from '../../lib/detect/rules/runpod';
import { samples as sambanova } from '../../lib/detect/rules/sambanova';
import { samples as scaleway } from '../../lib/detect/rules/scaleway';
import { samples as scalingo } from '../../lib/detect/rules/scalingo';
import { samples as sendgrid } from '../../lib/detect/rules/sendgrid';
import { samples as sentry } from '../../lib/detect/rules/sentry';
import { samples as serper } from '../../lib/detect/rules/serper';
import { samples as shippo } from '../../lib/detect/rules/shippo';
import { samples as shopify } from '../../lib/detect/rules/shopify';
import { samples as siliconflow } from '../../lib/detect/rules/siliconflow';
import { samples as slack } from '../../lib/detect/rules/slack';
import { samples as snyk } from '../../lib/detect/rules/snyk';
import { samples as solana } from '../../lib/detect/rules/solana';
import { samples as sonar } from '../../lib/detect/rules/sonar';
import { samples as sourcegraph } from '../../lib/detect/rules/sourcegraph';
import { samples as square } from '../../lib/detect/rules/square';
import { samples as stability } from '../../lib/detect/rules/stability';
import { samples as stellar } from '../../lib/detect/rules/stellar';
import { samples as stripe } from '../../lib/detect/rules/stripe';
import { samples as sui } from '../../lib/detect/rules/sui';
import { samples as supabase } from '../../lib/detect/rules/supabase';
import { samples as tailscale } from '../../lib/detect/rules/tailscale';
import { samples as tavily } from '../../lib/detect/rules/tavily';
import { samples as teamcity } from '../../lib/detect/rules/teamcity';
import { samples as teams } from '../../lib/detect/rules/teams';
import { samples as telegram } from '../../lib/detect/rules/telegram';
import { samples as tencent } from '../../lib/detect/rules/tencent';
import { samples as terraform } from '../../lib/detect/rules/terraform';
import { samples as tezos } from '../../lib/detect/rules/tezos';
import { samples as together } from '../../lib/detect/rules/together';
import { samples as travis } from '../../lib/detect/rules/travis';
import { samples as trello } from '../../lib/detect/rules/trello';
import { samples as twilio } from '../../lib/detect/rules/twilio';
import { samples as typeform } from '../../lib/detect/rules/typeform';
import { samples as upcloud } from '../../lib/detect/rules/upcloud';
import { samples as upstage } from '../../lib/detect/rules/upstage';
import { samples as vault } from '../../lib/detect/rules/vault';
import { samples as vercel } from '../../lib/detect/rules/vercel';
import { samples as volcengine } from '../../lib/detect/rules/volcengine';
import { samples as voyage } from '../../lib/detect/rules/voyage';
import { samples as vultr } from '../../lib/detect/rules/vultr';
import { samples as wandb } from '../../lib/detect/rules/wandb';
import { samples as wireguard } from '../../lib/detect/rules/wireguard';
import { samples as xai } from '../../lib/detect/rules/xai';
import { samples as xrpl } from '../../lib/detect/rules/xrpl';
import { samples as yandex } from '../../lib/detect/rules/yandex';
import { samples as zapier } from '../../lib/detect/rules/zapier';
import { samples as zerotier } from '../../lib/detect/rules/zerotier';
import { samples as zhipu } from '../../lib/detect/rules/zhipu';

/** Of all rules whose keys have no checksum. */
export const formats: Samples = {
  ..._1password,
  ...adobe,
  ...age,
  ...ai21,
  ...airtable,
  ...akamai,
  ...akeyless,
  ...alchemy,
  ...algolia,
  ...alibaba,
  ...anthropic,
  ...artifactory,
  ...asana,
  ...assemblyai,
  ...atlassian,
  ...aws,
  ...azure,
  ...backblaze,
  ...baidu,
  ...baseten,
  ...binance,
  ...bitrise,
  ...bitwarden,
  ...blockfrost,
  ...braintree,
  ...braveSearch,
  ...brevo,
  ...browserbase,
  ...buildkite,
  ...bunny,
  ...cardano,
  ...cartesia,
  ...cerebras,
  ...circleci,
  ...civo,
  ...clickhouse,
  ...clojars,
  ...cloudflare,
  ...cloudsmith,
  ...codacy,
  ...codecov,
  ...cohere,
  ...coinbase,
  ...coingecko,
  ...composio,
  ...consul,
  ...contentful,
  ...context7,
  ...coveralls,
  ...crates,
  ...cursor,
  ...dashscope,
  ...databricks,
  ...datadog,
  ...daytona,
  ...deepgram,
  ...deepinfra,
  ...deepseek,
  ...definedNetworking,
  ...deno,
  ...devin,
  ...digitalocean,
  ...discord,
  ...dnsimple,
  ...docker,
  ...doppler,
  ...drone,
  ...dropbox,
  ...duffel,
  ...dynatrace,
  ...e2b,
  ...easypost,
  ...elevenlabs,
  ...etherscan,
  ...exa,
  ...exoscale,
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
  ...gandi,
  ...generic,
  ...gitea,
  ...github,
  ...gitlab,
  ...godaddy,
  ...google,
  ...grafana,
  ...groq,
  ...harness,
  ...helicone,
  ...helius,
  ...heroku,
  ...hetzner,
  ...hex,
  ...huaweiCloud,
  ...hubspot,
  ...huggingface,
  ...ibmCloud,
  ...infisical,
  ...infomaniak,
  ...infracost,
  ...infura,
  ...jetbrains,
  ...jina,
  ...k3s,
  ...kaggle,
  ...koyeb,
  ...kraken,
  ...kubernetes,
  ...kucoin,
  ...lambdaLabs,
  ...langchain,
  ...langfuse,
  ...launchdarkly,
  ...linear,
  ...linode,
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
  ...namecheap,
  ...netbird,
  ...netlify,
  ...newrelic,
  ...ngrok,
  ...nomad,
  ...nomic,
  ...northflank,
  ...notion,
  ...novita,
  ...npm,
  ...ns1,
  ...nuget,
  ...nvidia,
  ...nxCloud,
  ...octopus,
  ...okta,
  ...okx,
  ...ollama,
  ...openai,
  ...openrouter,
  ...openshift,
  ...openvpn,
  ...ovh,
  ...packagist,
  ...perplexity,
  ...pinecone,
  ...plaid,
  ...planetscale,
  ...porkbun,
  ...portainer,
  ...posthog,
  ...postman,
  ...prefect,
  ...privateKey,
  ...pulumi,
  ...pypi,
  ...quicknode,
  ...railway,
  ...rancher,
  ...razorpay,
  ...readme,
  ...render,
  ...replicate,
  ...resend,
  ...rubygems,
  ...runpod,
  ...sambanova,
  ...scaleway,
  ...scalingo,
  ...sendgrid,
  ...sentry,
  ...serper,
  ...shippo,
  ...shopify,
  ...siliconflow,
  ...slack,
  ...snyk,
  ...solana,
  ...sonar,
  ...sourcegraph,
  ...square,
  ...stability,
  ...stellar,
  ...stripe,
  ...sui,
  ...supabase,
  ...tailscale,
  ...tavily,
  ...teamcity,
  ...teams,
  ...telegram,
  ...tencent,
  ...terraform,
  ...tezos,
  ...together,
  ...travis,
  ...trello,
  ...twilio,
  ...typeform,
  ...upcloud,
  ...upstage,
  ...vault,
  ...vercel,
  ...volcengine,
  ...voyage,
  ...vultr,
  ...wandb,
  ...wireguard,
  ...xai,
  ...xrpl,
  ...yandex,
  ...zapier,
  ...zerotier,
  ...zhipu,
};
