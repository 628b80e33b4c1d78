// Written by `npm run rules` from the files in lib/detect/rules.
import type { Provider } from '../rule';
import { provider as _1password } from './1password';
import { provider as abuseipdb } from './abuseipdb';
import { provider as adobe } from './adobe';
import { provider as adyen } from './adyen';
import { provider as age } from './age';
import { provider as aikido } from './aikido';
import { provider as airtable } from './airtable';
import { provider as aiven } from './aiven';
import { provider as algolia } from './algolia';
import { provider as alibaba } from './alibaba';
import { provider as alpaca } from './alpaca';
import { provider as amplitude } from './amplitude';
import { provider as anthropic } from './anthropic';
import { provider as apify } from './apify';
import { provider as appwrite } from './appwrite';
import { provider as artifactory } from './artifactory';
import { provider as asaas } from './asaas';
import { provider as asana } from './asana';
import { provider as atlassian } from './atlassian';
import { provider as auth0 } from './auth0';
import { provider as aws } from './aws';
import { provider as axiom } from './axiom';
import { provider as azure } from './azure';
import { provider as betterstack } from './betterstack';
import { provider as bigcommerce } from './bigcommerce';
import { provider as box } from './box';
import { provider as braintree } from './braintree';
import { provider as branch } from './branch';
import { provider as braze } from './braze';
import { provider as brevo } from './brevo';
import { provider as bugsnag } from './bugsnag';
import { provider as buildkite } from './buildkite';
import { provider as calcom } from './calcom';
import { provider as canva } from './canva';
import { provider as censys } from './censys';
import { provider as checkly } from './checkly';
import { provider as checkout } from './checkout';
import { provider as circleci } from './circleci';
import { provider as clerk } from './clerk';
import { provider as clickhouse } from './clickhouse';
import { provider as clickup } from './clickup';
import { provider as clojars } from './clojars';
import { provider as close } from './close';
import { provider as cloudflare } from './cloudflare';
import { provider as cockroach } from './cockroach';
import { provider as coda } from './coda';
import { provider as cohere } from './cohere';
import { provider as configcat } from './configcat';
import { provider as confluent } from './confluent';
import { provider as contentful } from './contentful';
import { provider as convex } from './convex';
import { provider as coralogix } from './coralogix';
import { provider as courier } from './courier';
import { provider as crates } from './crates';
import { provider as customerio } from './customerio';
import { provider as databricks } from './databricks';
import { provider as datadog } from './datadog';
import { provider as datastax } from './datastax';
import { provider as deepseek } from './deepseek';
import { provider as devcycle } from './devcycle';
import { provider as digitalocean } from './digitalocean';
import { provider as dingtalk } from './dingtalk';
import { provider as discord } from './discord';
import { provider as docker } from './docker';
import { provider as doppler } from './doppler';
import { provider as dropbox } from './dropbox';
import { provider as duffel } from './duffel';
import { provider as duo } from './duo';
import { provider as dynatrace } from './dynatrace';
import { provider as easypost } from './easypost';
import { provider as elastic } from './elastic';
import { provider as elevenlabs } from './elevenlabs';
import { provider as facebook } from './facebook';
import { provider as fastly } from './fastly';
import { provider as figma } from './figma';
import { provider as finnhub } from './finnhub';
import { provider as flagsmith } from './flagsmith';
import { provider as flutterwave } from './flutterwave';
import { provider as flyio } from './flyio';
import { provider as frameio } from './frameio';
import { provider as freshdesk } from './freshdesk';
import { provider as generic } from './generic';
import { provider as getstream } from './getstream';
import { provider as ghost } from './ghost';
import { provider as github } from './github';
import { provider as gitlab } from './gitlab';
import { provider as gocardless } from './gocardless';
import { provider as google } from './google';
import { provider as googlechat } from './googlechat';
import { provider as grafana } from './grafana';
import { provider as groq } from './groq';
import { provider as hasura } from './hasura';
import { provider as hcaptcha } from './hcaptcha';
import { provider as here } from './here';
import { provider as heroku } from './heroku';
import { provider as honeycomb } from './honeycomb';
import { provider as hubspot } from './hubspot';
import { provider as huggingface } from './huggingface';
import { provider as influxdb } from './influxdb';
import { provider as infracost } from './infracost';
import { provider as inngest } from './inngest';
import { provider as intercom } from './intercom';
import { provider as ipinfo } from './ipinfo';
import { provider as klarna } from './klarna';
import { provider as klaviyo } from './klaviyo';
import { provider as langchain } from './langchain';
import { provider as lark } from './lark';
import { provider as launchdarkly } from './launchdarkly';
import { provider as line } from './line';
import { provider as linear } from './linear';
import { provider as linkedin } from './linkedin';
import { provider as liveblocks } from './liveblocks';
import { provider as lob } from './lob';
import { provider as mailchimp } from './mailchimp';
import { provider as mailersend } from './mailersend';
import { provider as mailgun } from './mailgun';
import { provider as mailjet } from './mailjet';
import { provider as mailtrap } from './mailtrap';
import { provider as mapbox } from './mapbox';
import { provider as matrix } from './matrix';
import { provider as mattermost } from './mattermost';
import { provider as maxmind } from './maxmind';
import { provider as mercadopago } from './mercadopago';
import { provider as mercury } from './mercury';
import { provider as messagebird } from './messagebird';
import { provider as mezmo } from './mezmo';
import { provider as midtrans } from './midtrans';
import { provider as miro } from './miro';
import { provider as mistral } from './mistral';
import { provider as mixpanel } from './mixpanel';
import { provider as mollie } from './mollie';
import { provider as mongodb } from './mongodb';
import { provider as mux } from './mux';
import { provider as neon } from './neon';
import { provider as netlify } from './netlify';
import { provider as newrelic } from './newrelic';
import { provider as newsapi } from './newsapi';
import { provider as notion } from './notion';
import { provider as npm } from './npm';
import { provider as ntfy } from './ntfy';
import { provider as nuget } from './nuget';
import { provider as nvidia } from './nvidia';
import { provider as nylas } from './nylas';
import { provider as octopus } from './octopus';
import { provider as okta } from './okta';
import { provider as onelogin } from './onelogin';
import { provider as onesignal } from './onesignal';
import { provider as onfido } from './onfido';
import { provider as openai } from './openai';
import { provider as openrouter } from './openrouter';
import { provider as openshift } from './openshift';
import { provider as openweather } from './openweather';
import { provider as opsgenie } from './opsgenie';
import { provider as paddle } from './paddle';
import { provider as pagerduty } from './pagerduty';
import { provider as paypal } from './paypal';
import { provider as paystack } from './paystack';
import { provider as perplexity } from './perplexity';
import { provider as persona } from './persona';
import { provider as pinecone } from './pinecone';
import { provider as pipedrive } from './pipedrive';
import { provider as plaid } from './plaid';
import { provider as planetscale } from './planetscale';
import { provider as plivo } from './plivo';
import { provider as polar } from './polar';
import { provider as posthog } from './posthog';
import { provider as postman } from './postman';
import { provider as postmark } from './postmark';
import { provider as prefect } from './prefect';
import { provider as privateKey } from './private-key';
import { provider as pulumi } from './pulumi';
import { provider as pusher } from './pusher';
import { provider as pushover } from './pushover';
import { provider as pypi } from './pypi';
import { provider as ramp } from './ramp';
import { provider as rapidapi } from './rapidapi';
import { provider as razorpay } from './razorpay';
import { provider as readme } from './readme';
import { provider as recaptcha } from './recaptcha';
import { provider as recurly } from './recurly';
import { provider as reddit } from './reddit';
import { provider as replicate } from './replicate';
import { provider as resend } from './resend';
import { provider as retool } from './retool';
import { provider as rocketchat } from './rocketchat';
import { provider as rollbar } from './rollbar';
import { provider as rootly } from './rootly';
import { provider as rubygems } from './rubygems';
import { provider as salesforce } from './salesforce';
import { provider as samsara } from './samsara';
import { provider as sanity } from './sanity';
import { provider as securitytrails } from './securitytrails';
import { provider as segment } from './segment';
import { provider as semgrep } from './semgrep';
import { provider as sendbird } from './sendbird';
import { provider as sendgrid } from './sendgrid';
import { provider as sentry } from './sentry';
import { provider as serpapi } from './serpapi';
import { provider as shipengine } from './shipengine';
import { provider as shippo } from './shippo';
import { provider as shodan } from './shodan';
import { provider as shopify } from './shopify';
import { provider as slack } from './slack';
import { provider as snyk } from './snyk';
import { provider as sonar } from './sonar';
import { provider as sourcegraph } from './sourcegraph';
import { provider as sparkpost } from './sparkpost';
import { provider as splunk } from './splunk';
import { provider as square } from './square';
import { provider as squarespace } from './squarespace';
import { provider as stackhawk } from './stackhawk';
import { provider as statsig } from './statsig';
import { provider as storyblok } from './storyblok';
import { provider as strapi } from './strapi';
import { provider as stripe } from './stripe';
import { provider as stytch } from './stytch';
import { provider as sumologic } from './sumologic';
import { provider as supabase } from './supabase';
import { provider as tailscale } from './tailscale';
import { provider as teams } from './teams';
import { provider as telegram } from './telegram';
import { provider as telnyx } from './telnyx';
import { provider as terraform } from './terraform';
import { provider as tiktok } from './tiktok';
import { provider as tinybird } from './tinybird';
import { provider as todoist } from './todoist';
import { provider as tomtom } from './tomtom';
import { provider as trello } from './trello';
import { provider as turnstile } from './turnstile';
import { provider as twilio } from './twilio';
import { provider as twitch } from './twitch';
import { provider as twitter } from './twitter';
import { provider as typeform } from './typeform';
import { provider as unkey } from './unkey';
import { provider as unleash } from './unleash';
import { provider as upstash } from './upstash';
import { provider as uptimerobot } from './uptimerobot';
import { provider as vault } from './vault';
import { provider as vercel } from './vercel';
import { provider as viber } from './viber';
import { provider as virustotal } from './virustotal';
import { provider as vonage } from './vonage';
import { provider as wakatime } from './wakatime';
import { provider as webex } from './webex';
import { provider as wecom } from './wecom';
import { provider as woocommerce } from './woocommerce';
import { provider as workato } from './workato';
import { provider as workos } from './workos';
import { provider as xai } from './xai';
import { provider as xata } from './xata';
import { provider as xendit } from './xendit';
import { provider as yandex } from './yandex';
import { provider as zapier } from './zapier';
import { provider as zendesk } from './zendesk';
import { provider as zoho } from './zoho';
import { provider as zoom } from './zoom';
import { provider as zulip } from './zulip';

export const providers: readonly Provider[] = [
  _1password,
  abuseipdb,
  adobe,
  adyen,
  age,
  aikido,
  airtable,
  aiven,
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
  atlassian,
  auth0,
  aws,
  axiom,
  azure,
  betterstack,
  bigcommerce,
  box,
  braintree,
  branch,
  braze,
  brevo,
  bugsnag,
  buildkite,
  calcom,
  canva,
  censys,
  checkly,
  checkout,
  circleci,
  clerk,
  clickhouse,
  clickup,
  clojars,
  close,
  cloudflare,
  cockroach,
  coda,
  cohere,
  configcat,
  confluent,
  contentful,
  convex,
  coralogix,
  courier,
  crates,
  customerio,
  databricks,
  datadog,
  datastax,
  deepseek,
  devcycle,
  digitalocean,
  dingtalk,
  discord,
  docker,
  doppler,
  dropbox,
  duffel,
  duo,
  dynatrace,
  easypost,
  elastic,
  elevenlabs,
  facebook,
  fastly,
  figma,
  finnhub,
  flagsmith,
  flutterwave,
  flyio,
  frameio,
  freshdesk,
  generic,
  getstream,
  ghost,
  github,
  gitlab,
  gocardless,
  google,
  googlechat,
  grafana,
  groq,
  hasura,
  hcaptcha,
  here,
  heroku,
  honeycomb,
  hubspot,
  huggingface,
  influxdb,
  infracost,
  inngest,
  intercom,
  ipinfo,
  klarna,
  klaviyo,
  langchain,
  lark,
  launchdarkly,
  line,
  linear,
  linkedin,
  liveblocks,
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
  mercadopago,
  mercury,
  messagebird,
  mezmo,
  midtrans,
  miro,
  mistral,
  mixpanel,
  mollie,
  mongodb,
  mux,
  neon,
  netlify,
  newrelic,
  newsapi,
  notion,
  npm,
  ntfy,
  nuget,
  nvidia,
  nylas,
  octopus,
  okta,
  onelogin,
  onesignal,
  onfido,
  openai,
  openrouter,
  openshift,
  openweather,
  opsgenie,
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
  posthog,
  postman,
  postmark,
  prefect,
  privateKey,
  pulumi,
  pusher,
  pushover,
  pypi,
  ramp,
  rapidapi,
  razorpay,
  readme,
  recaptcha,
  recurly,
  reddit,
  replicate,
  resend,
  retool,
  rocketchat,
  rollbar,
  rootly,
  rubygems,
  salesforce,
  samsara,
  sanity,
  securitytrails,
  segment,
  semgrep,
  sendbird,
  sendgrid,
  sentry,
  serpapi,
  shipengine,
  shippo,
  shodan,
  shopify,
  slack,
  snyk,
  sonar,
  sourcegraph,
  sparkpost,
  splunk,
  square,
  squarespace,
  stackhawk,
  statsig,
  storyblok,
  strapi,
  stripe,
  stytch,
  sumologic,
  supabase,
  tailscale,
  teams,
  telegram,
  telnyx,
  terraform,
  tiktok,
  tinybird,
  todoist,
  tomtom,
  trello,
  turnstile,
  twilio,
  twitch,
  twitter,
  typeform,
  unkey,
  unleash,
  upstash,
  uptimerobot,
  vault,
  vercel,
  viber,
  virustotal,
  vonage,
  wakatime,
  webex,
  wecom,
  woocommerce,
  workato,
  workos,
  xai,
  xata,
  xendit,
  yandex,
  zapier,
  zendesk,
  zoho,
  zoom,
  zulip,
];
