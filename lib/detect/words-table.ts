// Written by `npm run rules` from the files in lib/detect/rules.
/** Providers with their names; kinds, and environment variables that have a name of their own. */
export const WORDS = `1password	1Password
	onepassword-service-token	service account token	OP_SERVICE_ACCOUNT_TOKEN
	onepassword-secret-key	secret key	OP_SECRET_KEY
abuseipdb	AbuseIPDB
	-key	API key
adobe	Adobe
	-client-secret	client secret
adyen	Adyen
	-api-key	API key
age	age
	-secret-key	secret key
aikido	Aikido
	-secret	secret
airtable	Airtable
	-pat	personal access token
aiven	Aiven
	-password	service password
	-token	authentication token
algolia	Algolia
	-admin-key	admin API key
	-search-key	search API key
alibaba	Alibaba Cloud
	-access-key-id	access key id	ALIBABA_CLOUD_ACCESS_KEY_ID
	-access-key-secret	access key secret	ALIBABA_CLOUD_ACCESS_KEY_SECRET
alpaca	Alpaca
	-secret	API secret key
amplitude	Amplitude
	-secret	secret key
	-key	API key
anthropic	Anthropic
	-api-key	API key
	-admin-key	admin API key
	-oauth	OAuth token
	-session	session cookie
apify	Apify
	-token	API token
	-proxy-password	proxy password
appwrite	Appwrite
	-key	API key
artifactory	JFrog Artifactory
	-api-key	API key
	-reference-token	reference token
asaas	Asaas
	-api-key	API key
	-sandbox-key	sandbox API key
asana	Asana
	-pat	personal access token
atlassian	Atlassian
	-api-token	API token
	-admin-key	organization API key
	bitbucket-app-password	Bitbucket app password	BITBUCKET_APP_PASSWORD
auth0	Auth0
	-client-secret	client secret
aws	AWS
	-access-key-id	access key id	AWS_ACCESS_KEY_ID
	-secret-access-key	secret access key	AWS_SECRET_ACCESS_KEY
	-key-pair	secret access key	AWS_SECRET_ACCESS_KEY
	-session-token	session token
	-bedrock-key	Bedrock API key	AWS_BEARER_TOKEN_BEDROCK
	-bedrock-short	short-lived Bedrock API key	AWS_BEARER_TOKEN_BEDROCK
axiom	Axiom
	-token	token
azure	Azure
	-storage-key	storage account key	AZURE_STORAGE_KEY
	-storage-key-named	storage account key	AZURE_STORAGE_KEY
	-shared-access-key	shared access key	AZURE_SHARED_ACCESS_KEY
	-sas	shared access signature
	-client-secret	Entra client secret
	-devops-pat	DevOps personal access token	AZURE_DEVOPS_TOKEN
	-ai-key	AI services key	AZURE_OPENAI_API_KEY
betterstack	Better Stack
	-token	token
bigcommerce	BigCommerce
	-token	access token
box	Box
	-secret	secret
braintree	Braintree
	-access-token	access token
branch	Branch
	-secret	secret
	-key	key
braze	Braze
	-key	REST API key
brevo	Brevo
	-api-key	API key
	-smtp-key	SMTP key
bugsnag	BugSnag
	-token	personal auth token
	-notifier-key	notifier API key
buildkite	Buildkite
	-token	API access token
calcom	Cal.com
	-key	API key
canva	Canva
	-client-secret	client secret
censys	Censys
	-secret	API secret
checkly	Checkly
	-key	API key
checkout	Checkout.com
	-secret-key	secret key
	-sandbox-key	sandbox secret key
	-legacy-key	secret key
circleci	CircleCI
	-token	personal API token
	-project-token	project API token
clerk	Clerk
	-secret-key	secret key
	-test-key	secret key of a development instance
clickhouse	ClickHouse Cloud
	-secret	API key secret
clickup	ClickUp
	-token	personal token
clojars	Clojars
	-token	deploy token	CLOJARS_PASSWORD
close	Close
	-key	API key
cloudflare	Cloudflare
	-token	API token
	-legacy-token	API token
	-global-key	global API key
	-origin-ca-key	origin CA key
cockroach	CockroachDB Cloud
	-key	service account key
coda	Coda
	-token	API token
cohere	Cohere
	-key	API key	CO_API_KEY
configcat	ConfigCat
	-key	SDK key
confluent	Confluent
	-secret	API secret
	-legacy-secret	API secret
contentful	Contentful
	-management-token	management token
	-delivery-token	delivery token
convex	Convex
	-deploy-key	deploy key
coralogix	Coralogix
	-key	API key
courier	Courier
	-key	API key
crates	crates.io
	-token	API token	CARGO_REGISTRY_TOKEN
customerio	Customer.io
	-key	API key
databricks	Databricks
	-token	personal access token
	-oauth-secret	OAuth secret
datadog	Datadog
	-api-key	API key	DD_API_KEY
	-app-key	application key	DD_APP_KEY
	-client-token	client token	DD_CLIENT_TOKEN
datastax	DataStax Astra
	-token	application token
deepseek	DeepSeek
	-key	API key
devcycle	DevCycle
	-server-key	server SDK key
	-client-key	client SDK key
digitalocean	DigitalOcean
	-pat	personal access token
	-oauth	OAuth access token
	-refresh	OAuth refresh token
dingtalk	DingTalk
	-webhook	robot webhook
	-signing-secret	robot signing secret
discord	Discord
	-bot-token	bot token
	-webhook	webhook	DISCORD_WEBHOOK_URL
	-client-secret	OAuth2 client secret
docker	Docker
	-pat	personal access token
	-org-token	organization access token
	-auth	registry login
doppler	Doppler
	-token	token
dropbox	Dropbox
	-token	access token
duffel	Duffel
	-token	access token
duo	Duo
	-secret-key	secret key
dynatrace	Dynatrace
	-token	access token
easypost	EasyPost
	-key	API key
	-test-key	test API key
elastic	Elastic
	-cloud-key	Cloud API key
	-key	API key
elevenlabs	ElevenLabs
	-key	API key
facebook	Meta
	-access-token	access token
	-app-secret	app secret
fastly	Fastly
	-token	API token
figma	Figma
	-token	personal access token
finnhub	Finnhub
	-key	API key
flagsmith	Flagsmith
	-key	server-side environment key
flutterwave	Flutterwave
	-secret-key	secret key
flyio	Fly.io
	-token	access token
	-macaroon	access token
frameio	Frame.io
	-token	developer token
freshdesk	Freshdesk
	-key	API key
generic	Generic
	-password	password	PASSWORD
	-secret	secret	SECRET
	jwt	JSON web token	JWT
	url-password	password in an address	PASSWORD
	bearer-token	bearer token	AUTH_TOKEN
	basic-auth	basic authorization	BASIC_AUTH
	curl-user	password of a request	PASSWORD
getstream	Stream
	-secret	API secret
ghost	Ghost
	-admin-key	admin API key
github	GitHub
	-pat	personal access token
	-fine-grained-pat	fine-grained personal access token
	-oauth	OAuth access token
	-app-user	app user token
	-app-installation	app installation token
	-app-jwt	app installation token
	-refresh	refresh token
gitlab	GitLab
	-pat	personal access token
	-pat-routable	personal access token
	-oauth-secret	OAuth application secret
	-deploy-token	deploy token
	-runner-token	runner authentication token
	-runner-registration	runner registration token
	-job-token	CI job token	CI_JOB_TOKEN
	-trigger-token	pipeline trigger token
	-feed-token	feed token
	-mail-token	incoming mail token
	-agent-token	agent token
	-scim-token	SCIM token
	-feature-flags	feature flag client token
gocardless	GoCardless
	-token	access token
	-sandbox-token	sandbox access token
google	Google
	-api-key	API key
	gemini-auth-key	Gemini API key	GEMINI_API_KEY
	-oauth-secret	OAuth client secret
	-access-token	OAuth access token
	-refresh-token	OAuth refresh token
googlechat	Google Chat
	-webhook	incoming webhook
grafana	Grafana
	-service-token	service account token
	-cloud-token	Cloud access policy token
	-api-key	API key
groq	Groq
	-key	API key
hasura	Hasura
	-admin-secret	admin secret
hcaptcha	hCaptcha
	-secret	secret key
	-legacy-secret	secret key
here	HERE
	-key	API key
heroku	Heroku
	-platform-key	API key
	-api-key	API key
honeycomb	Honeycomb
	-ingest-key	ingest key
	-key	configuration key
hubspot	HubSpot
	-token	private app token
huggingface	Hugging Face
	-token	access token	HF_TOKEN
	-org-token	organization token	HF_TOKEN
influxdb	InfluxDB
	-token	API token
infracost	Infracost
	-key	API key
inngest	Inngest
	-signing-key	signing key
intercom	Intercom
	-token	access token
ipinfo	IPinfo
	-token	access token
klarna	Klarna
	-api-key	API key
klaviyo	Klaviyo
	-key	private API key
langchain	LangSmith
	langsmith-key	API key
lark	Lark
	-webhook	bot webhook
	-app-secret	app secret
launchdarkly	LaunchDarkly
	-sdk-key	SDK key
	-api-token	API access token
line	LINE
	-token	channel access token
	-secret	channel secret
linear	Linear
	-api-key	API key
	-oauth	OAuth access token
linkedin	LinkedIn
	-client-secret	client secret
	-legacy-secret	client secret
liveblocks	Liveblocks
	-secret	secret key
	-dev-secret	secret key of a development project
	-public-key	public key
lob	Lob
	-api-key	API key
	-publishable-key	publishable key
mailchimp	Mailchimp
	-key	API key
	mandrill-key	Transactional API key	MANDRILL_API_KEY
mailersend	MailerSend
	-token	API token
mailgun	Mailgun
	-legacy-key	API key
	-key	API key
mailjet	Mailjet
	-secret	secret key
mailtrap	Mailtrap
	-token	API token
mapbox	Mapbox
	-secret-token	secret token
	-public-token	public token
	-temporary-token	temporary token
matrix	Matrix
	-token	access token
	-auth-token	access token
mattermost	Mattermost
	-token	access token
maxmind	MaxMind
	-license-key	license key
mercadopago	Mercado Pago
	-access-token	access token
	-test-token	test access token
	-public-key	public key
mercury	Mercury
	-token	API token
	-sandbox-token	sandbox API token
messagebird	Bird
	-key	access key
mezmo	Mezmo
	-key	ingestion key
midtrans	Midtrans
	-server-key	server key
	-sandbox-key	sandbox server key
	-client-key	client key
miro	Miro
	-token	access token
mistral	Mistral
	-key	API key
mixpanel	Mixpanel
	-secret	project secret
	-token	project token
mollie	Mollie
	-api-key	API key
	-access-token	organization access token
mongodb	MongoDB Atlas
	-service-secret	service account secret
	-service-id	service account ID
	-private-key	API private key
mux	Mux
	-secret	access token secret
neon	Neon
	-key	API key
	-password	role password	PGPASSWORD
netlify	Netlify
	-token	access token
	-legacy-token	access token
newrelic	New Relic
	-user-key	user key	NEW_RELIC_API_KEY
	-license-key	license key	NEW_RELIC_LICENSE_KEY
	-insert-key	insert key	NEW_RELIC_INSERT_KEY
	-browser-key	browser key	NEW_RELIC_BROWSER_KEY
newsapi	News API
	-key	API key
notion	Notion
	-token	integration token
	-legacy-token	integration token
npm	npm
	-token	access token
ntfy	ntfy
	-token	access token
nuget	NuGet
	-key	API key
nvidia	NVIDIA
	-key	API key
nylas	Nylas
	-key	API key
octopus	Octopus Deploy
	-key	API key
okta	Okta
	-token	API token
onelogin	OneLogin
	-secret	client secret
onesignal	OneSignal
	-key	API key
onfido	Onfido
	-token	API token
openai	OpenAI
	-key	API key
	-project-key	project API key
	-admin-key	admin API key
openrouter	OpenRouter
	-key	API key
openshift	OpenShift
	-token	user token
openweather	OpenWeather
	-key	API key
opsgenie	Opsgenie
	-key	API key
paddle	Paddle
	-api-key	API key
	-sandbox-key	sandbox API key
	-webhook-secret	webhook secret	PADDLE_WEBHOOK_SECRET
pagerduty	PagerDuty
	-token	API key
	-integration-key	integration key
paypal	PayPal
	-client-secret	client secret
	-access-token	access token
paystack	Paystack
	-secret-key	secret key
	-public-key	public key
perplexity	Perplexity
	-key	API key
persona	Persona
	-key	API key
pinecone	Pinecone
	-key	API key
pipedrive	Pipedrive
	-token	API token
plaid	Plaid
	-access-token	access token
	-secret	secret
planetscale	PlanetScale
	-token	service token
	-oauth	OAuth token
	-password	database password	DATABASE_PASSWORD
plivo	Plivo
	-token	auth token
polar	Polar
	-token	access token
posthog	PostHog
	-personal-key	personal API key
	-project-key	project API key
postman	Postman
	-key	API key
	-collection-key	collection access key
postmark	Postmark
	-token	API token
prefect	Prefect
	-key	API key
private-key	Private key
	private-key	in PEM	PRIVATE_KEY
	pgp-private-key	for PGP	PGP_PRIVATE_KEY
	putty-private-key	for PuTTY	SSH_PRIVATE_KEY
pulumi	Pulumi
	-token	access token
pusher	Pusher
	-secret	app secret
pushover	Pushover
	-token	API token
pypi	PyPI
	-token	API token
	-test-token	test API token
ramp	Ramp
	-client-secret	client secret
	-client-id	client ID
rapidapi	RapidAPI
	-key	application key
razorpay	Razorpay
	-key-id	key id
	-key-secret	key secret
readme	ReadMe
	-key	API key
recaptcha	reCAPTCHA
	-secret	secret key
	-site-key	site key
recurly	Recurly
	-key	private API key
reddit	Reddit
	-secret	client secret
replicate	Replicate
	-token	API token
resend	Resend
	-key	API key
retool	Retool
	-workflow-key	workflow key
rocketchat	Rocket.Chat
	-token	access token
rollbar	Rollbar
	-token	access token
rootly	Rootly
	-key	API key
rubygems	RubyGems
	-key	API key	GEM_HOST_API_KEY
salesforce	Salesforce
	-access-token	access token
	-refresh-token	refresh token
	-client-secret	consumer secret
samsara	Samsara
	-token	API token
sanity	Sanity
	-token	API token
securitytrails	SecurityTrails
	-key	API key
segment	Segment
	-token	Public API token
semgrep	Semgrep
	-key	token
sendbird	Sendbird
	-token	API token
sendgrid	SendGrid
	-key	API key
sentry	Sentry
	-user-token	user auth token
	-org-token	organization auth token
	-dsn	DSN
serpapi	SerpApi
	-key	private API key
shipengine	ShipEngine
	-key	API key
	-test-key	test API key
shippo	Shippo
	-token	API token
shodan	Shodan
	-key	API key
shopify	Shopify
	-access-token	access token
	-custom-token	custom app token
	-private-token	private app token
	-shared-secret	shared secret
	-partner-token	Partner API token
	-theme-token	theme access password
slack	Slack
	-bot-token	bot token
	-user-token	user token
	-app-token	app-level token
	-legacy-token	workspace token
	-session-token	session token
	-session-cookie	session cookie
	-config-token	configuration token
	-webhook	incoming webhook	SLACK_WEBHOOK_URL
snyk	Snyk
	-token	API token
	-access-token	access token
sonar	SonarQube
	-token	token
sourcegraph	Sourcegraph
	-token	access token	SRC_ACCESS_TOKEN
sparkpost	SparkPost
	-key	API key
splunk	Splunk
	-token	HTTP Event Collector token
square	Square
	-access-token	access token
	-legacy-token	access token
	-oauth-secret	OAuth secret
squarespace	Squarespace
	-key	API key
stackhawk	StackHawk
	-key	API key
statsig	Statsig
	-secret	server secret key
	-console-key	console API key
	-client-key	client key
storyblok	Storyblok
	-token	access token
strapi	Strapi
	-token	API token
stripe	Stripe
	-secret-key	secret key
	-restricted-key	restricted key
	-publishable-key	publishable key
	-webhook-secret	webhook signing secret	STRIPE_WEBHOOK_SECRET
stytch	Stytch
	-secret	project secret
sumologic	Sumo Logic
	-access-key	access key
	-collector	collector address
supabase	Supabase
	-access-token	access token
	-secret-key	secret key
	-publishable-key	publishable key
tailscale	Tailscale
	-key	key
teams	Microsoft Teams
	-webhook	incoming webhook
telegram	Telegram
	-bot-token	bot token
telnyx	Telnyx
	-key	API key
terraform	Terraform Cloud
	-token	API token	TF_TOKEN_app_terraform_io
tiktok	TikTok
	-secret	client secret
tinybird	Tinybird
	-token	token
todoist	Todoist
	-token	API token
tomtom	TomTom
	-key	API key
trello	Trello
	-token	API token
turnstile	Cloudflare Turnstile
	-secret	secret key
	-site-key	site key
twilio	Twilio
	-account-sid	account SID
	-api-key-sid	API key SID
	-auth-token	auth token
	-api-secret	API key secret
twitch	Twitch
	-chat-token	chat token
	-stream-key	stream key
	-secret	client secret
twitter	X
	-bearer-token	bearer token
	-secret	API key secret
	-access-token	access token
typeform	Typeform
	-token	personal access token
unkey	Unkey
	-root-key	root key
unleash	Unleash
	-token	API token
upstash	Upstash
	-token	REST token
uptimerobot	UptimeRobot
	-key	API key
vault	HashiCorp Vault
	-service-token	service token
	-batch-token	batch token
	-recovery-token	recovery token
	-legacy-token	token
vercel	Vercel
	-token	access token
	-ai-gateway-key	AI Gateway API key	AI_GATEWAY_API_KEY
	-legacy-token	access token
viber	Viber
	-token	bot token
virustotal	VirusTotal
	-key	API key
vonage	Vonage
	-secret	API secret
wakatime	WakaTime
	-key	API key
webex	Webex
	-token	access token
wecom	WeCom
	-webhook	group robot webhook
woocommerce	WooCommerce
	-secret	consumer secret
	-key	consumer key
workato	Workato
	-token	developer API token
workos	WorkOS
	-key	API key
	-test-key	test API key
xai	xAI
	-key	API key
xata	Xata
	-key	API key
xendit	Xendit
	-secret-key	secret key
	-test-key	test secret key
	-public-key	public key
yandex	Yandex Cloud
	-api-key	API key
zapier	Zapier
	-webhook	catch hook
zendesk	Zendesk
	-token	API token
zoho	Zoho
	-token	OAuth token
zoom	Zoom
	-secret	client secret
zulip	Zulip
	-key	API key`;
