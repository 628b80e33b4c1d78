// Written by `npm run rules` from the files in lib/detect/rules.
/** Providers with their names; kinds, and environment variables that have a name of their own. */
export const WORDS = `1password	1Password
	onepassword-service-token	service account token	OP_SERVICE_ACCOUNT_TOKEN
	onepassword-secret-key	secret key	OP_SECRET_KEY
adobe	Adobe
	-client-secret	client secret
age	age
	-secret-key	secret key
airtable	Airtable
	-pat	personal access token
algolia	Algolia
	-admin-key	admin API key
	-search-key	search API key
alibaba	Alibaba Cloud
	-access-key-id	access key id	ALIBABA_CLOUD_ACCESS_KEY_ID
	-access-key-secret	access key secret	ALIBABA_CLOUD_ACCESS_KEY_SECRET
anthropic	Anthropic
	-api-key	API key
	-admin-key	admin API key
	-oauth	OAuth token
	-session	session cookie
artifactory	JFrog Artifactory
	-api-key	API key
	-reference-token	reference token
asana	Asana
	-pat	personal access token
atlassian	Atlassian
	-api-token	API token
	-admin-key	organization API key
	bitbucket-app-password	Bitbucket app password	BITBUCKET_APP_PASSWORD
aws	AWS
	-access-key-id	access key id	AWS_ACCESS_KEY_ID
	-secret-access-key	secret access key	AWS_SECRET_ACCESS_KEY
	-key-pair	secret access key	AWS_SECRET_ACCESS_KEY
	-session-token	session token
	-bedrock-key	Bedrock API key	AWS_BEARER_TOKEN_BEDROCK
	-bedrock-short	short-lived Bedrock API key	AWS_BEARER_TOKEN_BEDROCK
azure	Azure
	-storage-key	storage account key	AZURE_STORAGE_KEY
	-storage-key-named	storage account key	AZURE_STORAGE_KEY
	-shared-access-key	shared access key	AZURE_SHARED_ACCESS_KEY
	-identifiable-key	service key	AZURE_KEY
	-sas	shared access signature
	-client-secret	Entra client secret
	-devops-pat	DevOps personal access token	AZURE_DEVOPS_TOKEN
	-ai-key	AI services key	AZURE_OPENAI_API_KEY
bip39	Wallet
	-mnemonic	recovery phrase	WALLET_MNEMONIC
bitcoin	Bitcoin
	-extended-key	extended private key	WALLET_KEY
	-test-extended-key	extended private key of a test network	WALLET_KEY
	-wif	private key	WALLET_KEY
braintree	Braintree
	-access-token	access token
brevo	Brevo
	-api-key	API key
	-smtp-key	SMTP key
buildkite	Buildkite
	-token	API access token
circleci	CircleCI
	-token	personal API token
	-project-token	project API token
clickhouse	ClickHouse Cloud
	-secret	API key secret
clojars	Clojars
	-token	deploy token	CLOJARS_PASSWORD
cloudflare	Cloudflare
	-token	API token
	-legacy-token	API token
	-global-key	global API key
	-origin-ca-key	origin CA key
cohere	Cohere
	-key	API key	CO_API_KEY
contentful	Contentful
	-management-token	management token
crates	crates.io
	-token	API token	CARGO_REGISTRY_TOKEN
databricks	Databricks
	-token	personal access token
	-oauth-secret	OAuth secret
datadog	Datadog
	-api-key	API key	DD_API_KEY
	-app-key	application key	DD_APP_KEY
	-client-token	client token	DD_CLIENT_TOKEN
deepseek	DeepSeek
	-key	API key
digitalocean	DigitalOcean
	-pat	personal access token
	-oauth	OAuth access token
	-refresh	OAuth refresh token
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
dynatrace	Dynatrace
	-token	access token
easypost	EasyPost
	-key	API key
	-test-key	test API key
elevenlabs	ElevenLabs
	-key	API key
ethereum	Ethereum
	-private-key	private key	WALLET_KEY
facebook	Meta
	-access-token	access token
fastly	Fastly
	-token	API token
figma	Figma
	-token	personal access token
flutterwave	Flutterwave
	-secret-key	secret key
flyio	Fly.io
	-token	access token
	-macaroon	access token
frameio	Frame.io
	-token	developer token
generic	Generic
	-password	password	PASSWORD
	-secret	secret	SECRET
	jwt	JSON web token	JWT
	url-password	password in an address	PASSWORD
	bearer-token	bearer token	AUTH_TOKEN
	basic-auth	basic authorization	BASIC_AUTH
	curl-user	password of a request	PASSWORD
	oracle-password	password of a connection	DB_PASSWORD
	session-cookie	session cookie	SESSION_COOKIE
	login-link	token of a login link	LOGIN_TOKEN
	presigned-url	signature of an address	SIGNATURE
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
google	Google
	-api-key	API key
	gemini-auth-key	Gemini API key	GEMINI_API_KEY
	-oauth-secret	OAuth client secret
	-access-token	OAuth access token
	-refresh-token	OAuth refresh token
grafana	Grafana
	-service-token	service account token
	-cloud-token	Cloud access policy token
	-api-key	API key
groq	Groq
	-key	API key
heroku	Heroku
	-platform-key	API key
	-api-key	API key
hubspot	HubSpot
	-token	private app token
huggingface	Hugging Face
	-token	access token	HF_TOKEN
	-org-token	organization token	HF_TOKEN
infracost	Infracost
	-key	API key
langchain	LangSmith
	langsmith-key	API key
launchdarkly	LaunchDarkly
	-sdk-key	SDK key
	-api-token	API access token
linear	Linear
	-api-key	API key
	-oauth	OAuth access token
mailchimp	Mailchimp
	-key	API key
	mandrill-key	Transactional API key	MANDRILL_API_KEY
mailgun	Mailgun
	-legacy-key	API key
	-key	API key
mapbox	Mapbox
	-secret-token	secret token
	-public-token	public token
maxmind	MaxMind
	-license-key	license key
mistral	Mistral
	-key	API key
netlify	Netlify
	-token	access token
	-legacy-token	access token
newrelic	New Relic
	-user-key	user key	NEW_RELIC_API_KEY
	-license-key	license key	NEW_RELIC_LICENSE_KEY
	-insert-key	insert key	NEW_RELIC_INSERT_KEY
	-browser-key	browser key	NEW_RELIC_BROWSER_KEY
nostr	Nostr
	-secret-key	secret key
notion	Notion
	-token	integration token
	-legacy-token	integration token
npm	npm
	-token	access token
nuget	NuGet
	-key	API key
nvidia	NVIDIA
	-key	API key
octopus	Octopus Deploy
	-key	API key
okta	Okta
	-token	API token
openai	OpenAI
	-key	API key
	-project-key	project API key
	-admin-key	admin API key
openrouter	OpenRouter
	-key	API key
openshift	OpenShift
	-token	user token
perplexity	Perplexity
	-key	API key
pinecone	Pinecone
	-key	API key
plaid	Plaid
	-access-token	access token
planetscale	PlanetScale
	-token	service token
	-oauth	OAuth token
	-password	database password	DATABASE_PASSWORD
posthog	PostHog
	-personal-key	personal API key
	-project-key	project API key
postman	Postman
	-key	API key
	-collection-key	collection access key
prefect	Prefect
	-key	API key
private-key	Private key
	private-key	in PEM	PRIVATE_KEY
	pgp-private-key	for PGP	PGP_PRIVATE_KEY
	-base64	in base64	PRIVATE_KEY
	putty-private-key	for PuTTY	SSH_PRIVATE_KEY
pulumi	Pulumi
	-token	access token
pypi	PyPI
	-token	API token
	-test-token	test API token
razorpay	Razorpay
	-key-id	key id
readme	ReadMe
	-key	API key
replicate	Replicate
	-token	API token
resend	Resend
	-key	API key
rubygems	RubyGems
	-key	API key	GEM_HOST_API_KEY
sendgrid	SendGrid
	-key	API key
sentry	Sentry
	-user-token	user auth token
	-org-token	organization auth token
	-dsn	DSN
shippo	Shippo
	-token	API token
shopify	Shopify
	-access-token	access token
	-custom-token	custom app token
	-private-token	private app token
	-shared-secret	shared secret
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
sonar	SonarQube
	-token	token
sourcegraph	Sourcegraph
	-token	access token	SRC_ACCESS_TOKEN
square	Square
	-access-token	access token
	-legacy-token	access token
	-oauth-secret	OAuth secret
stripe	Stripe
	-secret-key	secret key
	-restricted-key	restricted key
	-publishable-key	publishable key
	-webhook-secret	webhook signing secret	STRIPE_WEBHOOK_SECRET
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
terraform	Terraform Cloud
	-token	API token	TF_TOKEN_app_terraform_io
trello	Trello
	-token	API token
twilio	Twilio
	-account-sid	account SID
	-api-key-sid	API key SID
	-key-pair	auth token	TWILIO_AUTH_TOKEN
	-auth-token	auth token
	-api-secret	API key secret
typeform	Typeform
	-token	personal access token
vault	HashiCorp Vault
	-service-token	service token
	-batch-token	batch token
	-recovery-token	recovery token
	-legacy-token	token
vercel	Vercel
	-token	access token
	-ai-gateway-key	AI Gateway API key	AI_GATEWAY_API_KEY
	-legacy-token	access token
xai	xAI
	-key	API key
yandex	Yandex Cloud
	-api-key	API key
zapier	Zapier
	-webhook	catch hook`;
