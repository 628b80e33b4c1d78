// Written by `npm run rules` from the files in lib/detect/rules.
import type { Samples } from '../../lib/detect/rule';
import { samples as _1password } from '../../lib/detect/rules/1password';
import { samples as adafruit } from '../../lib/detect/rules/adafruit';
import { samples as adobe } from '../../lib/detect/rules/adobe';
import { samples as adyen } from '../../lib/detect/rules/adyen';
import { samples as age } from '../../lib/detect/rules/age';
import { samples as agentmail } from '../../lib/detect/rules/agentmail';
import { samples as aikido } from '../../lib/detect/rules/aikido';
import { samples as airtable } from '../../lib/detect/rules/airtable';
import { samples as aiven } from '../../lib/detect/rules/aiven';
import { samples as akamai } from '../../lib/detect/rules/akamai';
import { samples as alchemy } from '../../lib/detect/rules/alchemy';
import { samples as algolia } from '../../lib/detect/rules/algolia';
import { samples as alibaba } from '../../lib/detect/rules/alibaba';
import { samples as ankr } from '../../lib/detect/rules/ankr';
import { samples as anthropic } from '../../lib/detect/rules/anthropic';
import { samples as anyscale } from '../../lib/detect/rules/anyscale';
import { samples as apify } from '../../lib/detect/rules/apify';
import { samples as appwrite } from '../../lib/detect/rules/appwrite';
import { samples as aptos } from '../../lib/detect/rules/aptos';
import { samples as arcade } from '../../lib/detect/rules/arcade';
import { samples as arcjet } from '../../lib/detect/rules/arcjet';
import { samples as artifactory } from '../../lib/detect/rules/artifactory';
import { samples as asaas } from '../../lib/detect/rules/asaas';
import { samples as asana } from '../../lib/detect/rules/asana';
import { samples as atlassian } from '../../lib/detect/rules/atlassian';
import { samples as auth0 } from '../../lib/detect/rules/auth0';
import { samples as authress } from '../../lib/detect/rules/authress';
import { samples as autumn } from '../../lib/detect/rules/autumn';
import { samples as aws } from '../../lib/detect/rules/aws';
import { samples as axiom } from '../../lib/detect/rules/axiom';
import { samples as azure } from '../../lib/detect/rules/azure';
import { samples as baidu } from '../../lib/detect/rules/baidu';
import { samples as bip39 } from '../../lib/detect/rules/bip39';
import { samples as bitcoin } from '../../lib/detect/rules/bitcoin';
import { samples as bitlocker } from '../../lib/detect/rules/bitlocker';
import { samples as blockfrost } from '../../lib/detect/rules/blockfrost';
import { samples as blockprotocol } from '../../lib/detect/rules/blockprotocol';
import { samples as braintree } from '../../lib/detect/rules/braintree';
import { samples as brave } from '../../lib/detect/rules/brave';
import { samples as brevo } from '../../lib/detect/rules/brevo';
import { samples as browserbase } from '../../lib/detect/rules/browserbase';
import { samples as builderio } from '../../lib/detect/rules/builderio';
import { samples as buildkite } from '../../lib/detect/rules/buildkite';
import { samples as calcom } from '../../lib/detect/rules/calcom';
import { samples as canva } from '../../lib/detect/rules/canva';
import { samples as capsolver } from '../../lib/detect/rules/capsolver';
import { samples as cartesia } from '../../lib/detect/rules/cartesia';
import { samples as cashfree } from '../../lib/detect/rules/cashfree';
import { samples as castai } from '../../lib/detect/rules/castai';
import { samples as ceph } from '../../lib/detect/rules/ceph';
import { samples as cerebras } from '../../lib/detect/rules/cerebras';
import { samples as chapa } from '../../lib/detect/rules/chapa';
import { samples as checkly } from '../../lib/detect/rules/checkly';
import { samples as checkout } from '../../lib/detect/rules/checkout';
import { samples as chieftools } from '../../lib/detect/rules/chieftools';
import { samples as chroma } from '../../lib/detect/rules/chroma';
import { samples as chutes } from '../../lib/detect/rules/chutes';
import { samples as circleci } from '../../lib/detect/rules/circleci';
import { samples as cisco } from '../../lib/detect/rules/cisco';
import { samples as clarifai } from '../../lib/detect/rules/clarifai';
import { samples as clearbit } from '../../lib/detect/rules/clearbit';
import { samples as clerk } from '../../lib/detect/rules/clerk';
import { samples as clickhouse } from '../../lib/detect/rules/clickhouse';
import { samples as clickup } from '../../lib/detect/rules/clickup';
import { samples as clojars } from '../../lib/detect/rules/clojars';
import { samples as close } from '../../lib/detect/rules/close';
import { samples as cloudflare } from '../../lib/detect/rules/cloudflare';
import { samples as cloudsmith } from '../../lib/detect/rules/cloudsmith';
import { samples as cockroach } from '../../lib/detect/rules/cockroach';
import { samples as cohere } from '../../lib/detect/rules/cohere';
import { samples as command } from '../../lib/detect/rules/command';
import { samples as confluent } from '../../lib/detect/rules/confluent';
import { samples as consul } from '../../lib/detect/rules/consul';
import { samples as contentful } from '../../lib/detect/rules/contentful';
import { samples as context7 } from '../../lib/detect/rules/context7';
import { samples as convex } from '../../lib/detect/rules/convex';
import { samples as courier } from '../../lib/detect/rules/courier';
import { samples as coze } from '../../lib/detect/rules/coze';
import { samples as crates } from '../../lib/detect/rules/crates';
import { samples as creem } from '../../lib/detect/rules/creem';
import { samples as cursor } from '../../lib/detect/rules/cursor';
import { samples as databento } from '../../lib/detect/rules/databento';
import { samples as databricks } from '../../lib/detect/rules/databricks';
import { samples as datadog } from '../../lib/detect/rules/datadog';
import { samples as datastax } from '../../lib/detect/rules/datastax';
import { samples as daytona } from '../../lib/detect/rules/daytona';
import { samples as dbt } from '../../lib/detect/rules/dbt';
import { samples as deepgram } from '../../lib/detect/rules/deepgram';
import { samples as deepl } from '../../lib/detect/rules/deepl';
import { samples as deepseek } from '../../lib/detect/rules/deepseek';
import { samples as definednetworking } from '../../lib/detect/rules/definednetworking';
import { samples as deno } from '../../lib/detect/rules/deno';
import { samples as dependencytrack } from '../../lib/detect/rules/dependencytrack';
import { samples as depot } from '../../lib/detect/rules/depot';
import { samples as devcycle } from '../../lib/detect/rules/devcycle';
import { samples as devin } from '../../lib/detect/rules/devin';
import { samples as dify } from '../../lib/detect/rules/dify';
import { samples as digitalocean } from '../../lib/detect/rules/digitalocean';
import { samples as dingtalk } from '../../lib/detect/rules/dingtalk';
import { samples as discord } from '../../lib/detect/rules/discord';
import { samples as dnsimple } from '../../lib/detect/rules/dnsimple';
import { samples as docker } from '../../lib/detect/rules/docker';
import { samples as doppler } from '../../lib/detect/rules/doppler';
import { samples as dropbox } from '../../lib/detect/rules/dropbox';
import { samples as dub } from '../../lib/detect/rules/dub';
import { samples as duffel } from '../../lib/detect/rules/duffel';
import { samples as dynatrace } from '../../lib/detect/rules/dynatrace';
import { samples as e2b } from '../../lib/detect/rules/e2b';
import { samples as easypost } from '../../lib/detect/rules/easypost';
import { samples as ebay } from '../../lib/detect/rules/ebay';
import { samples as elastic } from '../../lib/detect/rules/elastic';
import { samples as elevenlabs } from '../../lib/detect/rules/elevenlabs';
import { samples as ethereum } from '../../lib/detect/rules/ethereum';
import { samples as facebook } from '../../lib/detect/rules/facebook';
import { samples as fal } from '../../lib/detect/rules/fal';
import { samples as fastly } from '../../lib/detect/rules/fastly';
import { samples as figma } from '../../lib/detect/rules/figma';
import { samples as firecrawl } from '../../lib/detect/rules/firecrawl';
import { samples as fireworks } from '../../lib/detect/rules/fireworks';
import { samples as flutterwave } from '../../lib/detect/rules/flutterwave';
import { samples as flyio } from '../../lib/detect/rules/flyio';
import { samples as frameio } from '../../lib/detect/rules/frameio';
import { samples as friendli } from '../../lib/detect/rules/friendli';
import { samples as gcnotify } from '../../lib/detect/rules/gcnotify';
import { samples as generic } from '../../lib/detect/rules/generic';
import { samples as gitea } from '../../lib/detect/rules/gitea';
import { samples as github } from '../../lib/detect/rules/github';
import { samples as gitlab } from '../../lib/detect/rules/gitlab';
import { samples as gocardless } from '../../lib/detect/rules/gocardless';
import { samples as godaddy } from '../../lib/detect/rules/godaddy';
import { samples as google } from '../../lib/detect/rules/google';
import { samples as googlechat } from '../../lib/detect/rules/googlechat';
import { samples as grafana } from '../../lib/detect/rules/grafana';
import { samples as groq } from '../../lib/detect/rules/groq';
import { samples as growthbook } from '../../lib/detect/rules/growthbook';
import { samples as harness } from '../../lib/detect/rules/harness';
import { samples as headscale } from '../../lib/detect/rules/headscale';
import { samples as helicone } from '../../lib/detect/rules/helicone';
import { samples as heroku } from '../../lib/detect/rules/heroku';
import { samples as heygen } from '../../lib/detect/rules/heygen';
import { samples as honeybadger } from '../../lib/detect/rules/honeybadger';
import { samples as honeycomb } from '../../lib/detect/rules/honeycomb';
import { samples as hubspot } from '../../lib/detect/rules/hubspot';
import { samples as huggingface } from '../../lib/detect/rules/huggingface';
import { samples as ifttt } from '../../lib/detect/rules/ifttt';
import { samples as imagekit } from '../../lib/detect/rules/imagekit';
import { samples as infisical } from '../../lib/detect/rules/infisical';
import { samples as infracost } from '../../lib/detect/rules/infracost';
import { samples as infura } from '../../lib/detect/rules/infura';
import { samples as inngest } from '../../lib/detect/rules/inngest';
import { samples as intercom } from '../../lib/detect/rules/intercom';
import { samples as intra42 } from '../../lib/detect/rules/intra42';
import { samples as ionic } from '../../lib/detect/rules/ionic';
import { samples as jenkins } from '../../lib/detect/rules/jenkins';
import { samples as jetbrains } from '../../lib/detect/rules/jetbrains';
import { samples as jina } from '../../lib/detect/rules/jina';
import { samples as jsr } from '../../lib/detect/rules/jsr';
import { samples as jumpcloud } from '../../lib/detect/rules/jumpcloud';
import { samples as jwk } from '../../lib/detect/rules/jwk';
import { samples as k3s } from '../../lib/detect/rules/k3s';
import { samples as kaggle } from '../../lib/detect/rules/kaggle';
import { samples as kernel } from '../../lib/detect/rules/kernel';
import { samples as keyFile } from '../../lib/detect/rules/key-file';
import { samples as klaviyo } from '../../lib/detect/rules/klaviyo';
import { samples as kong } from '../../lib/detect/rules/kong';
import { samples as kubernetes } from '../../lib/detect/rules/kubernetes';
import { samples as lambdatest } from '../../lib/detect/rules/lambdatest';
import { samples as langchain } from '../../lib/detect/rules/langchain';
import { samples as langfuse } from '../../lib/detect/rules/langfuse';
import { samples as lark } from '../../lib/detect/rules/lark';
import { samples as launchdarkly } from '../../lib/detect/rules/launchdarkly';
import { samples as letta } from '../../lib/detect/rules/letta';
import { samples as lichess } from '../../lib/detect/rules/lichess';
import { samples as lightspeed } from '../../lib/detect/rules/lightspeed';
import { samples as line } from '../../lib/detect/rules/line';
import { samples as linear } from '../../lib/detect/rules/linear';
import { samples as linkedin } from '../../lib/detect/rules/linkedin';
import { samples as liveblocks } from '../../lib/detect/rules/liveblocks';
import { samples as llamacloud } from '../../lib/detect/rules/llamacloud';
import { samples as llm } from '../../lib/detect/rules/llm';
import { samples as lnd } from '../../lib/detect/rules/lnd';
import { samples as lob } from '../../lib/detect/rules/lob';
import { samples as localstack } from '../../lib/detect/rules/localstack';
import { samples as logfire } from '../../lib/detect/rules/logfire';
import { samples as lorawan } from '../../lib/detect/rules/lorawan';
import { samples as luma } from '../../lib/detect/rules/luma';
import { samples as mailchimp } from '../../lib/detect/rules/mailchimp';
import { samples as mailersend } from '../../lib/detect/rules/mailersend';
import { samples as mailgun } from '../../lib/detect/rules/mailgun';
import { samples as make } from '../../lib/detect/rules/make';
import { samples as mapbox } from '../../lib/detect/rules/mapbox';
import { samples as matrix } from '../../lib/detect/rules/matrix';
import { samples as mattermost } from '../../lib/detect/rules/mattermost';
import { samples as maxmind } from '../../lib/detect/rules/maxmind';
import { samples as mem0 } from '../../lib/detect/rules/mem0';
import { samples as mercadopago } from '../../lib/detect/rules/mercadopago';
import { samples as mercury } from '../../lib/detect/rules/mercury';
import { samples as metabase } from '../../lib/detect/rules/metabase';
import { samples as midtrans } from '../../lib/detect/rules/midtrans';
import { samples as minimax } from '../../lib/detect/rules/minimax';
import { samples as miro } from '../../lib/detect/rules/miro';
import { samples as mistral } from '../../lib/detect/rules/mistral';
import { samples as modal } from '../../lib/detect/rules/modal';
import { samples as modrinth } from '../../lib/detect/rules/modrinth';
import { samples as mollie } from '../../lib/detect/rules/mollie';
import { samples as mongodb } from '../../lib/detect/rules/mongodb';
import { samples as moonshot } from '../../lib/detect/rules/moonshot';
import { samples as n8n } from '../../lib/detect/rules/n8n';
import { samples as nats } from '../../lib/detect/rules/nats';
import { samples as naver } from '../../lib/detect/rules/naver';
import { samples as near } from '../../lib/detect/rules/near';
import { samples as nebius } from '../../lib/detect/rules/nebius';
import { samples as neon } from '../../lib/detect/rules/neon';
import { samples as netbird } from '../../lib/detect/rules/netbird';
import { samples as netlify } from '../../lib/detect/rules/netlify';
import { samples as newrelic } from '../../lib/detect/rules/newrelic';
import { samples as ngrok } from '../../lib/detect/rules/ngrok';
import { samples as nostr } from '../../lib/detect/rules/nostr';
import { samples as notion } from '../../lib/detect/rules/notion';
import { samples as npm } from '../../lib/detect/rules/npm';
import { samples as nuget } from '../../lib/detect/rules/nuget';
import { samples as nvidia } from '../../lib/detect/rules/nvidia';
import { samples as nylas } from '../../lib/detect/rules/nylas';
import { samples as octopus } from '../../lib/detect/rules/octopus';
import { samples as okta } from '../../lib/detect/rules/okta';
import { samples as omise } from '../../lib/detect/rules/omise';
import { samples as onesignal } from '../../lib/detect/rules/onesignal';
import { samples as onfido } from '../../lib/detect/rules/onfido';
import { samples as openai } from '../../lib/detect/rules/openai';
import { samples as openrouter } from '../../lib/detect/rules/openrouter';
import { samples as openshift } from '../../lib/detect/rules/openshift';
import { samples as openweather } from '../../lib/detect/rules/openweather';
import { samples as ory } from '../../lib/detect/rules/ory';
import { samples as outline } from '../../lib/detect/rules/outline';
import { samples as packagist } from '../../lib/detect/rules/packagist';
import { samples as paddle } from '../../lib/detect/rules/paddle';
import { samples as pagarme } from '../../lib/detect/rules/pagarme';
import { samples as pagerduty } from '../../lib/detect/rules/pagerduty';
import { samples as paypal } from '../../lib/detect/rules/paypal';
import { samples as paystack } from '../../lib/detect/rules/paystack';
import { samples as perplexity } from '../../lib/detect/rules/perplexity';
import { samples as persona } from '../../lib/detect/rules/persona';
import { samples as pinecone } from '../../lib/detect/rules/pinecone';
import { samples as pinterest } from '../../lib/detect/rules/pinterest';
import { samples as plaid } from '../../lib/detect/rules/plaid';
import { samples as plain } from '../../lib/detect/rules/plain';
import { samples as planetscale } from '../../lib/detect/rules/planetscale';
import { samples as polar } from '../../lib/detect/rules/polar';
import { samples as porkbun } from '../../lib/detect/rules/porkbun';
import { samples as portainer } from '../../lib/detect/rules/portainer';
import { samples as posthog } from '../../lib/detect/rules/posthog';
import { samples as postman } from '../../lib/detect/rules/postman';
import { samples as postmark } from '../../lib/detect/rules/postmark';
import { samples as prefect } from '../../lib/detect/rules/prefect';
import { samples as privateKey } from '../../lib/detect/rules/private-key';
import { samples as proxmox } from '../../lib/detect/rules/proxmox';
import { samples as pubnub } from '../../lib/detect/rules/pubnub';
import { samples as pulumi } from '../../lib/detect/rules/pulumi';
import { samples as pusher } from '../../lib/detect/rules/pusher';
import { samples as pypi } from '../../lib/detect/rules/pypi';
import { samples as pyx } from '../../lib/detect/rules/pyx';
import { samples as quicknode } from '../../lib/detect/rules/quicknode';
import { samples as ramp } from '../../lib/detect/rules/ramp';
import { samples as rancher } from '../../lib/detect/rules/rancher';
import { samples as rapidapi } from '../../lib/detect/rules/rapidapi';
import { samples as razorpay } from '../../lib/detect/rules/razorpay';
import { samples as readme } from '../../lib/detect/rules/readme';
import { samples as recharge } from '../../lib/detect/rules/recharge';
import { samples as render } from '../../lib/detect/rules/render';
import { samples as replicate } from '../../lib/detect/rules/replicate';
import { samples as requesty } from '../../lib/detect/rules/requesty';
import { samples as resend } from '../../lib/detect/rules/resend';
import { samples as retool } from '../../lib/detect/rules/retool';
import { samples as riot } from '../../lib/detect/rules/riot';
import { samples as roblox } from '../../lib/detect/rules/roblox';
import { samples as rootly } from '../../lib/detect/rules/rootly';
import { samples as rubygems } from '../../lib/detect/rules/rubygems';
import { samples as runpod } from '../../lib/detect/rules/runpod';
import { samples as runway } from '../../lib/detect/rules/runway';
import { samples as saladcloud } from '../../lib/detect/rules/saladcloud';
import { samples as salesforce } from '../../lib/detect/rules/salesforce';
import { samples as samsara } from '../../lib/detect/rules/samsara';
import { samples as scaleway } from '../../lib/detect/rules/scaleway';
import { samples as scalingo } from '../../lib/detect/rules/scalingo';
import { samples as segment } from '../../lib/detect/rules/segment';
import { samples as sendgrid } from '../../lib/detect/rules/sendgrid';
import { samples as sentry } from '../../lib/detect/rules/sentry';
import { samples as settlemint } from '../../lib/detect/rules/settlemint';
import { samples as shippo } from '../../lib/detect/rules/shippo';
import { samples as shopify } from '../../lib/detect/rules/shopify';
import { samples as sindri } from '../../lib/detect/rules/sindri';
import { samples as slack } from '../../lib/detect/rules/slack';
import { samples as snyk } from '../../lib/detect/rules/snyk';
import { samples as socket } from '../../lib/detect/rules/socket';
import { samples as solana } from '../../lib/detect/rules/solana';
import { samples as sonar } from '../../lib/detect/rules/sonar';
import { samples as sourcegraph } from '../../lib/detect/rules/sourcegraph';
import { samples as square } from '../../lib/detect/rules/square';
import { samples as stackhawk } from '../../lib/detect/rules/stackhawk';
import { samples as statsig } from '../../lib/detect/rules/statsig';
import { samples as steel } from '../../lib/detect/rules/steel';
import { samples as stripe } from '../../lib/detect/rules/stripe';
import { samples as stytch } from '../../lib/detect/rules/stytch';
import { samples as sui } from '../../lib/detect/rules/sui';
import { samples as sumologic } from '../../lib/detect/rules/sumologic';
import { samples as sumup } from '../../lib/detect/rules/sumup';
import { samples as supabase } from '../../lib/detect/rules/supabase';
import { samples as tableau } from '../../lib/detect/rules/tableau';
import { samples as tailscale } from '../../lib/detect/rules/tailscale';
import { samples as tavily } from '../../lib/detect/rules/tavily';
import { samples as teamcity } from '../../lib/detect/rules/teamcity';
import { samples as teams } from '../../lib/detect/rules/teams';
import { samples as telegram } from '../../lib/detect/rules/telegram';
import { samples as telnyx } from '../../lib/detect/rules/telnyx';
import { samples as tencent } from '../../lib/detect/rules/tencent';
import { samples as terraform } from '../../lib/detect/rules/terraform';
import { samples as thingsboard } from '../../lib/detect/rules/thingsboard';
import { samples as thunderstore } from '../../lib/detect/rules/thunderstore';
import { samples as tiktok } from '../../lib/detect/rules/tiktok';
import { samples as tinybird } from '../../lib/detect/rules/tinybird';
import { samples as together } from '../../lib/detect/rules/together';
import { samples as toss } from '../../lib/detect/rules/toss';
import { samples as trello } from '../../lib/detect/rules/trello';
import { samples as trigger } from '../../lib/detect/rules/trigger';
import { samples as truenas } from '../../lib/detect/rules/truenas';
import { samples as turbopuffer } from '../../lib/detect/rules/turbopuffer';
import { samples as twilio } from '../../lib/detect/rules/twilio';
import { samples as twitch } from '../../lib/detect/rules/twitch';
import { samples as twitter } from '../../lib/detect/rules/twitter';
import { samples as typeform } from '../../lib/detect/rules/typeform';
import { samples as ubidots } from '../../lib/detect/rules/ubidots';
import { samples as unkey } from '../../lib/detect/rules/unkey';
import { samples as upcloud } from '../../lib/detect/rules/upcloud';
import { samples as uploadthing } from '../../lib/detect/rules/uploadthing';
import { samples as upstash } from '../../lib/detect/rules/upstash';
import { samples as valtown } from '../../lib/detect/rules/valtown';
import { samples as vault } from '../../lib/detect/rules/vault';
import { samples as venice } from '../../lib/detect/rules/venice';
import { samples as vercel } from '../../lib/detect/rules/vercel';
import { samples as vk } from '../../lib/detect/rules/vk';
import { samples as voiceflow } from '../../lib/detect/rules/voiceflow';
import { samples as volcengine } from '../../lib/detect/rules/volcengine';
import { samples as voyage } from '../../lib/detect/rules/voyage';
import { samples as wakatime } from '../../lib/detect/rules/wakatime';
import { samples as wandb } from '../../lib/detect/rules/wandb';
import { samples as wecom } from '../../lib/detect/rules/wecom';
import { samples as wix } from '../../lib/detect/rules/wix';
import { samples as woocommerce } from '../../lib/detect/rules/woocommerce';
import { samples as workos } from '../../lib/detect/rules/workos';
import { samples as xai } from '../../lib/detect/rules/xai';
import { samples as xata } from '../../lib/detect/rules/xata';
import { samples as xendit } from '../../lib/detect/rules/xendit';
import { samples as yandex } from '../../lib/detect/rules/yandex';
import { samples as yookassa } from '../../lib/detect/rules/yookassa';
import { samples as zapier } from '../../lib/detect/rules/zapier';
import { samples as zep } from '../../lib/detect/rules/zep';
import { samples as zhipu } from '../../lib/detect/rules/zhipu';
import { samples as zoho } from '../../lib/detect/rules/zoho';
import { samples as zuplo } from '../../lib/detect/rules/zuplo';

/** Of all rules whose keys have no checksum. */
export const formats: Samples = {
  ..._1password,
  ...adafruit,
  ...adobe,
  ...adyen,
  ...age,
  ...agentmail,
  ...aikido,
  ...airtable,
  ...aiven,
  ...akamai,
  ...alchemy,
  ...algolia,
  ...alibaba,
  ...ankr,
  ...anthropic,
  ...anyscale,
  ...apify,
  ...appwrite,
  ...aptos,
  ...arcade,
  ...arcjet,
  ...artifactory,
  ...asaas,
  ...asana,
  ...atlassian,
  ...auth0,
  ...authress,
  ...autumn,
  ...aws,
  ...axiom,
  ...azure,
  ...baidu,
  ...bip39,
  ...bitcoin,
  ...bitlocker,
  ...blockfrost,
  ...blockprotocol,
  ...braintree,
  ...brave,
  ...brevo,
  ...browserbase,
  ...builderio,
  ...buildkite,
  ...calcom,
  ...canva,
  ...capsolver,
  ...cartesia,
  ...cashfree,
  ...castai,
  ...ceph,
  ...cerebras,
  ...chapa,
  ...checkly,
  ...checkout,
  ...chieftools,
  ...chroma,
  ...chutes,
  ...circleci,
  ...cisco,
  ...clarifai,
  ...clearbit,
  ...clerk,
  ...clickhouse,
  ...clickup,
  ...clojars,
  ...close,
  ...cloudflare,
  ...cloudsmith,
  ...cockroach,
  ...cohere,
  ...command,
  ...confluent,
  ...consul,
  ...contentful,
  ...context7,
  ...convex,
  ...courier,
  ...coze,
  ...crates,
  ...creem,
  ...cursor,
  ...databento,
  ...databricks,
  ...datadog,
  ...datastax,
  ...daytona,
  ...dbt,
  ...deepgram,
  ...deepl,
  ...deepseek,
  ...definednetworking,
  ...deno,
  ...dependencytrack,
  ...depot,
  ...devcycle,
  ...devin,
  ...dify,
  ...digitalocean,
  ...dingtalk,
  ...discord,
  ...dnsimple,
  ...docker,
  ...doppler,
  ...dropbox,
  ...dub,
  ...duffel,
  ...dynatrace,
  ...e2b,
  ...easypost,
  ...ebay,
  ...elastic,
  ...elevenlabs,
  ...ethereum,
  ...facebook,
  ...fal,
  ...fastly,
  ...figma,
  ...firecrawl,
  ...fireworks,
  ...flutterwave,
  ...flyio,
  ...frameio,
  ...friendli,
  ...gcnotify,
  ...generic,
  ...gitea,
  ...github,
  ...gitlab,
  ...gocardless,
  ...godaddy,
  ...google,
  ...googlechat,
  ...grafana,
  ...groq,
  ...growthbook,
  ...harness,
  ...headscale,
  ...helicone,
  ...heroku,
  ...heygen,
  ...honeybadger,
  ...honeycomb,
  ...hubspot,
  ...huggingface,
  ...ifttt,
  ...imagekit,
  ...infisical,
  ...infracost,
  ...infura,
  ...inngest,
  ...intercom,
  ...intra42,
  ...ionic,
  ...jenkins,
  ...jetbrains,
  ...jina,
  ...jsr,
  ...jumpcloud,
  ...jwk,
  ...k3s,
  ...kaggle,
  ...kernel,
  ...keyFile,
  ...klaviyo,
  ...kong,
  ...kubernetes,
  ...lambdatest,
  ...langchain,
  ...langfuse,
  ...lark,
  ...launchdarkly,
  ...letta,
  ...lichess,
  ...lightspeed,
  ...line,
  ...linear,
  ...linkedin,
  ...liveblocks,
  ...llamacloud,
  ...llm,
  ...lnd,
  ...lob,
  ...localstack,
  ...logfire,
  ...lorawan,
  ...luma,
  ...mailchimp,
  ...mailersend,
  ...mailgun,
  ...make,
  ...mapbox,
  ...matrix,
  ...mattermost,
  ...maxmind,
  ...mem0,
  ...mercadopago,
  ...mercury,
  ...metabase,
  ...midtrans,
  ...minimax,
  ...miro,
  ...mistral,
  ...modal,
  ...modrinth,
  ...mollie,
  ...mongodb,
  ...moonshot,
  ...n8n,
  ...nats,
  ...naver,
  ...near,
  ...nebius,
  ...neon,
  ...netbird,
  ...netlify,
  ...newrelic,
  ...ngrok,
  ...nostr,
  ...notion,
  ...npm,
  ...nuget,
  ...nvidia,
  ...nylas,
  ...octopus,
  ...okta,
  ...omise,
  ...onesignal,
  ...onfido,
  ...openai,
  ...openrouter,
  ...openshift,
  ...openweather,
  ...ory,
  ...outline,
  ...packagist,
  ...paddle,
  ...pagarme,
  ...pagerduty,
  ...paypal,
  ...paystack,
  ...perplexity,
  ...persona,
  ...pinecone,
  ...pinterest,
  ...plaid,
  ...plain,
  ...planetscale,
  ...polar,
  ...porkbun,
  ...portainer,
  ...posthog,
  ...postman,
  ...postmark,
  ...prefect,
  ...privateKey,
  ...proxmox,
  ...pubnub,
  ...pulumi,
  ...pusher,
  ...pypi,
  ...pyx,
  ...quicknode,
  ...ramp,
  ...rancher,
  ...rapidapi,
  ...razorpay,
  ...readme,
  ...recharge,
  ...render,
  ...replicate,
  ...requesty,
  ...resend,
  ...retool,
  ...riot,
  ...roblox,
  ...rootly,
  ...rubygems,
  ...runpod,
  ...runway,
  ...saladcloud,
  ...salesforce,
  ...samsara,
  ...scaleway,
  ...scalingo,
  ...segment,
  ...sendgrid,
  ...sentry,
  ...settlemint,
  ...shippo,
  ...shopify,
  ...sindri,
  ...slack,
  ...snyk,
  ...socket,
  ...solana,
  ...sonar,
  ...sourcegraph,
  ...square,
  ...stackhawk,
  ...statsig,
  ...steel,
  ...stripe,
  ...stytch,
  ...sui,
  ...sumologic,
  ...sumup,
  ...supabase,
  ...tableau,
  ...tailscale,
  ...tavily,
  ...teamcity,
  ...teams,
  ...telegram,
  ...telnyx,
  ...tencent,
  ...terraform,
  ...thingsboard,
  ...thunderstore,
  ...tiktok,
  ...tinybird,
  ...together,
  ...toss,
  ...trello,
  ...trigger,
  ...truenas,
  ...turbopuffer,
  ...twilio,
  ...twitch,
  ...twitter,
  ...typeform,
  ...ubidots,
  ...unkey,
  ...upcloud,
  ...uploadthing,
  ...upstash,
  ...valtown,
  ...vault,
  ...venice,
  ...vercel,
  ...vk,
  ...voiceflow,
  ...volcengine,
  ...voyage,
  ...wakatime,
  ...wandb,
  ...wecom,
  ...wix,
  ...woocommerce,
  ...workos,
  ...xai,
  ...xata,
  ...xendit,
  ...yandex,
  ...yookassa,
  ...zapier,
  ...zep,
  ...zhipu,
  ...zoho,
  ...zuplo,
};
