// Written by `npm run rules` from the files in lib/detect/rules.
import type { Samples } from '../../lib/detect/rule';
import { samples as _1password } from '../../lib/detect/rules/1password';
import { samples as adobe } from '../../lib/detect/rules/adobe';
import { samples as age } from '../../lib/detect/rules/age';
import { samples as airtable } from '../../lib/detect/rules/airtable';
import { samples as algolia } from '../../lib/detect/rules/algolia';
import { samples as alibaba } from '../../lib/detect/rules/alibaba';
import { samples as anthropic } from '../../lib/detect/rules/anthropic';
import { samples as artifactory } from '../../lib/detect/rules/artifactory';
import { samples as asana } from '../../lib/detect/rules/asana';
import { samples as atlassian } from '../../lib/detect/rules/atlassian';
import { samples as aws } from '../../lib/detect/rules/aws';
import { samples as azure } from '../../lib/detect/rules/azure';
import { samples as bip39 } from '../../lib/detect/rules/bip39';
import { samples as bitcoin } from '../../lib/detect/rules/bitcoin';
import { samples as braintree } from '../../lib/detect/rules/braintree';
import { samples as brevo } from '../../lib/detect/rules/brevo';
import { samples as buildkite } from '../../lib/detect/rules/buildkite';
import { samples as circleci } from '../../lib/detect/rules/circleci';
import { samples as clickhouse } from '../../lib/detect/rules/clickhouse';
import { samples as clojars } from '../../lib/detect/rules/clojars';
import { samples as cloudflare } from '../../lib/detect/rules/cloudflare';
import { samples as cohere } from '../../lib/detect/rules/cohere';
import { samples as contentful } from '../../lib/detect/rules/contentful';
import { samples as crates } from '../../lib/detect/rules/crates';
import { samples as databricks } from '../../lib/detect/rules/databricks';
import { samples as datadog } from '../../lib/detect/rules/datadog';
import { samples as deepseek } from '../../lib/detect/rules/deepseek';
import { samples as digitalocean } from '../../lib/detect/rules/digitalocean';
import { samples as discord } from '../../lib/detect/rules/discord';
import { samples as docker } from '../../lib/detect/rules/docker';
import { samples as doppler } from '../../lib/detect/rules/doppler';
import { samples as dropbox } from '../../lib/detect/rules/dropbox';
import { samples as duffel } from '../../lib/detect/rules/duffel';
import { samples as dynatrace } from '../../lib/detect/rules/dynatrace';
import { samples as easypost } from '../../lib/detect/rules/easypost';
import { samples as elevenlabs } from '../../lib/detect/rules/elevenlabs';
import { samples as ethereum } from '../../lib/detect/rules/ethereum';
import { samples as facebook } from '../../lib/detect/rules/facebook';
import { samples as fastly } from '../../lib/detect/rules/fastly';
import { samples as figma } from '../../lib/detect/rules/figma';
import { samples as flutterwave } from '../../lib/detect/rules/flutterwave';
import { samples as flyio } from '../../lib/detect/rules/flyio';
import { samples as frameio } from '../../lib/detect/rules/frameio';
import { samples as generic } from '../../lib/detect/rules/generic';
import { samples as github } from '../../lib/detect/rules/github';
import { samples as gitlab } from '../../lib/detect/rules/gitlab';
import { samples as google } from '../../lib/detect/rules/google';
import { samples as grafana } from '../../lib/detect/rules/grafana';
import { samples as groq } from '../../lib/detect/rules/groq';
import { samples as heroku } from '../../lib/detect/rules/heroku';
import { samples as hubspot } from '../../lib/detect/rules/hubspot';
import { samples as huggingface } from '../../lib/detect/rules/huggingface';
import { samples as infracost } from '../../lib/detect/rules/infracost';
import { samples as langchain } from '../../lib/detect/rules/langchain';
import { samples as launchdarkly } from '../../lib/detect/rules/launchdarkly';
import { samples as linear } from '../../lib/detect/rules/linear';
import { samples as mailchimp } from '../../lib/detect/rules/mailchimp';
import { samples as mailgun } from '../../lib/detect/rules/mailgun';
import { samples as mapbox } from '../../lib/detect/rules/mapbox';
import { samples as maxmind } from '../../lib/detect/rules/maxmind';
import { samples as mistral } from '../../lib/detect/rules/mistral';
import { samples as netlify } from '../../lib/detect/rules/netlify';
import { samples as newrelic } from '../../lib/detect/rules/newrelic';
import { samples as nostr } from '../../lib/detect/rules/nostr';
import { samples as notion } from '../../lib/detect/rules/notion';
import { samples as npm } from '../../lib/detect/rules/npm';
import { samples as nuget } from '../../lib/detect/rules/nuget';
import { samples as nvidia } from '../../lib/detect/rules/nvidia';
import { samples as octopus } from '../../lib/detect/rules/octopus';
import { samples as okta } from '../../lib/detect/rules/okta';
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
import { samples as sendgrid } from '../../lib/detect/rules/sendgrid';
import { samples as sentry } from '../../lib/detect/rules/sentry';
import { samples as shippo } from '../../lib/detect/rules/shippo';
import { samples as shopify } from '../../lib/detect/rules/shopify';
import { samples as slack } from '../../lib/detect/rules/slack';
import { samples as snyk } from '../../lib/detect/rules/snyk';
import { samples as sonar } from '../../lib/detect/rules/sonar';
import { samples as sourcegraph } from '../../lib/detect/rules/sourcegraph';
import { samples as square } from '../../lib/detect/rules/square';
import { samples as stripe } from '../../lib/detect/rules/stripe';
import { samples as supabase } from '../../lib/detect/rules/supabase';
import { samples as tailscale } from '../../lib/detect/rules/tailscale';
import { samples as teams } from '../../lib/detect/rules/teams';
import { samples as telegram } from '../../lib/detect/rules/telegram';
import { samples as terraform } from '../../lib/detect/rules/terraform';
import { samples as trello } from '../../lib/detect/rules/trello';
import { samples as twilio } from '../../lib/detect/rules/twilio';
import { samples as typeform } from '../../lib/detect/rules/typeform';
import { samples as vault } from '../../lib/detect/rules/vault';
import { samples as vercel } from '../../lib/detect/rules/vercel';
import { samples as xai } from '../../lib/detect/rules/xai';
import { samples as yandex } from '../../lib/detect/rules/yandex';
import { samples as zapier } from '../../lib/detect/rules/zapier';

/** Of all rules whose keys have no checksum. */
export const formats: Samples = {
  ..._1password,
  ...adobe,
  ...age,
  ...airtable,
  ...algolia,
  ...alibaba,
  ...anthropic,
  ...artifactory,
  ...asana,
  ...atlassian,
  ...aws,
  ...azure,
  ...bip39,
  ...bitcoin,
  ...braintree,
  ...brevo,
  ...buildkite,
  ...circleci,
  ...clickhouse,
  ...clojars,
  ...cloudflare,
  ...cohere,
  ...contentful,
  ...crates,
  ...databricks,
  ...datadog,
  ...deepseek,
  ...digitalocean,
  ...discord,
  ...docker,
  ...doppler,
  ...dropbox,
  ...duffel,
  ...dynatrace,
  ...easypost,
  ...elevenlabs,
  ...ethereum,
  ...facebook,
  ...fastly,
  ...figma,
  ...flutterwave,
  ...flyio,
  ...frameio,
  ...generic,
  ...github,
  ...gitlab,
  ...google,
  ...grafana,
  ...groq,
  ...heroku,
  ...hubspot,
  ...huggingface,
  ...infracost,
  ...langchain,
  ...launchdarkly,
  ...linear,
  ...mailchimp,
  ...mailgun,
  ...mapbox,
  ...maxmind,
  ...mistral,
  ...netlify,
  ...newrelic,
  ...nostr,
  ...notion,
  ...npm,
  ...nuget,
  ...nvidia,
  ...octopus,
  ...okta,
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
  ...sendgrid,
  ...sentry,
  ...shippo,
  ...shopify,
  ...slack,
  ...snyk,
  ...sonar,
  ...sourcegraph,
  ...square,
  ...stripe,
  ...supabase,
  ...tailscale,
  ...teams,
  ...telegram,
  ...terraform,
  ...trello,
  ...twilio,
  ...typeform,
  ...vault,
  ...vercel,
  ...xai,
  ...yandex,
  ...zapier,
};
