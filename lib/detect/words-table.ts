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
age	;
	-secret-key	secret key
ai21	AI21
	-key	API key
aikido	Aikido
	-secret	secret
airtable	Airtable
	-pat	personal access token
aiven	Aiven
	-password	service password
	-token	authentication token
akamai	Akamai
	-token	EdgeGrid token
	-client-secret	EdgeGrid client secret	AKAMAI_CLIENT_SECRET
akeyless	Akeyless
	-access-key	access key	AKEYLESS_ACCESS_KEY
alchemy	Alchemy
	-key	API key
	-endpoint-key	API key in an address	ALCHEMY_API_KEY
	-legacy-key	API key
algolia	Algolia
	-admin-key	admin API key
	-search-key	search API key
alibaba	Alibaba Cloud
	-access-key-id	access key id	ALIBABA_CLOUD_ACCESS_KEY_ID
	-access-key-secret	access key secret	ALIBABA_CLOUD_ACCESS_KEY_SECRET
	-sts-token	STS token	ALIBABA_CLOUD_SECURITY_TOKEN
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
assemblyai	AssemblyAI
	-key	API key
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
backblaze	Backblaze B2
	-key	application key	B2_APPLICATION_KEY
baidu	Baidu AI Cloud
	-api-key	API key	QIANFAN_API_KEY
	-secret-key	secret key
baseten	Baseten
	-key	API key
betterstack	Better Stack
	-token	token
bigcommerce	BigCommerce
	-token	access token
binance	Binance
	-key	API key or secret	BINANCE_API_SECRET
bitrise	Bitrise
	-token	access token
bitwarden	Bitwarden
	-access-token	access token	BWS_ACCESS_TOKEN
	-client-secret	client secret	BW_CLIENTSECRET
blockfrost	Blockfrost
	-id	project id	BLOCKFROST_PROJECT_ID
box	Box
	-secret	secret
braintree	Braintree
	-access-token	access token
branch	Branch
	-secret	secret
	-key	key
brave-search	Brave Search
	-key	API key	BRAVE_API_KEY
braze	Braze
	-key	REST API key
brevo	Brevo
	-api-key	API key
	-smtp-key	SMTP key
browserbase	Browserbase
	-key	API key
bugsnag	BugSnag
	-token	personal auth token
	-notifier-key	notifier API key
buildkite	Buildkite
	-token	API access token
bunny	;.net
	-key	API key
calcom	Cal.com
	-key	API key
canva	Canva
	-client-secret	client secret
cardano	Cardano
	-signing-key	signing key
cartesia	Cartesia
	-key	API key
censys	Censys
	-secret	API secret
cerebras	Cerebras
	-key	API key
checkly	Checkly
	-key	API key
checkout	Checkout.com
	-secret-key	secret key
	-sandbox-key	sandbox secret key
	-legacy-key	secret key
circleci	CircleCI
	-token	personal API token
	-project-token	project API token
civo	Civo
	-key	API key
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
	-tunnel-token	tunnel token	TUNNEL_TOKEN
	-turnstile-secret	Turnstile secret key	TURNSTILE_SECRET_KEY
	-r2-secret	R2 secret access key	R2_SECRET_ACCESS_KEY
cloudsmith	Cloudsmith
	-key	API key
cockroach	CockroachDB Cloud
	-key	service account key
coda	Coda
	-token	API token
codacy	Codacy
	-token	API token	CODACY_API_TOKEN
codecov	Codecov
	-token	upload token
cohere	Cohere
	-key	API key	CO_API_KEY
coinbase	Coinbase
	-key-secret	API key secret	CDP_API_KEY_SECRET
	-legacy-secret	API secret
coingecko	CoinGecko
	-key	API key
composio	Composio
	-key	API key
configcat	ConfigCat
	-key	SDK key
confluent	Confluent
	-secret	API secret
	-legacy-secret	API secret
consul	Consul
	-token	ACL token	CONSUL_HTTP_TOKEN
contentful	Contentful
	-management-token	management token
	-delivery-token	delivery token
context7	Context7
	-key	API key
convex	Convex
	-deploy-key	deploy key
coralogix	Coralogix
	-key	API key
courier	Courier
	-key	API key
coveralls	Coveralls
	-token	repository token	COVERALLS_REPO_TOKEN
crates	;.io
	-token	API token	CARGO_REGISTRY_TOKEN
cursor	Cursor
	-user-key	user API key
	-key	API key
customerio	Customer.io
	-key	API key
dashscope	Alibaba Model Studio
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
daytona	Daytona
	-key	API key
deepgram	Deepgram
	-key	API key
deepinfra	DeepInfra
	-key	API key
deepseek	DeepSeek
	-key	API key
defined-networking	Defined Networking
	-key	API key	DEFINED_API_KEY
deno	Deno Deploy
	-token	access token	DENO_DEPLOY_TOKEN
devcycle	DevCycle
	-server-key	server SDK key
	-client-key	client SDK key
devin	Devin
	-service-token	service user token
	-personal-key	personal API key
digitalocean	DigitalOcean
	-pat	personal access token
	-oauth	OAuth access token
	-refresh	OAuth refresh token
	-spaces-secret	Spaces secret key	SPACES_SECRET_ACCESS_KEY
dingtalk	DingTalk
	-webhook	robot webhook
	-signing-secret	robot signing secret
discord	Discord
	-bot-token	bot token
	-webhook	webhook	DISCORD_WEBHOOK_URL
	-client-secret	OAuth2 client secret
dnsimple	DNSimple
	-token	API token
docker	Docker
	-pat	personal access token
	-org-token	organization access token
	-auth	registry login
	-swarm-token	swarm join token	SWARM_TOKEN
	-swarm-unlock-key	swarm unlock key	SWARM_UNLOCK_KEY
doppler	Doppler
	-token	token
drone	Drone
	-token	token
dropbox	Dropbox
	-token	access token
duffel	Duffel
	-token	access token
duo	Duo
	-secret-key	secret key
dynatrace	Dynatrace
	-token	access token
e2b	E2B
	-key	API key
	-access-token	access token	E2B_ACCESS_TOKEN
easypost	EasyPost
	-key	API key
	-test-key	test API key
elastic	Elastic
	-cloud-key	Cloud API key
	-key	API key
elevenlabs	ElevenLabs
	-key	API key
etherscan	Etherscan
	-key	API key
exa	Exa
	-key	API key
exoscale	Exoscale
	-key	API key	EXOSCALE_API_KEY
	-secret	API secret	EXOSCALE_API_SECRET
facebook	Meta
	-access-token	access token
	-app-secret	app secret
fal	;
	-key	API key	FAL_KEY
fastly	Fastly
	-token	API token
featherless	Featherless
	-key	API key
figma	Figma
	-token	personal access token
finnhub	Finnhub
	-key	API key
firecrawl	Firecrawl
	-key	API key
fireworks	Fireworks AI
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
friendli	FriendliAI
	-token	personal access token
gandi	Gandi
	-token	access token
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
gitea	Gitea
	-token	access token
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
godaddy	GoDaddy
	-sso-key	API key and secret	GODADDY_API_KEY
	-secret	API secret	GODADDY_API_SECRET
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
harness	Harness
	-token	access token	HARNESS_API_KEY
hasura	Hasura
	-admin-secret	admin secret
hcaptcha	hCaptcha
	-secret	secret key
	-legacy-secret	secret key
helicone	Helicone
	-key	API key
helius	Helius
	-endpoint-key	API key in an address	HELIUS_API_KEY
	-key	API key
here	HERE
	-key	API key
heroku	Heroku
	-platform-key	API key
	-api-key	API key
hetzner	Hetzner
	-token	API token	HCLOUD_TOKEN
hex	Hex.pm
	-key	API key	HEX_API_KEY
honeycomb	Honeycomb
	-ingest-key	ingest key
	-key	configuration key
huawei-cloud	Huawei Cloud
	-secret-key	secret access key	HW_SECRET_KEY
hubspot	HubSpot
	-token	private app token
huggingface	Hugging Face
	-token	access token	HF_TOKEN
	-org-token	organization token	HF_TOKEN
ibm-cloud	IBM Cloud
	-key	API key	IBMCLOUD_API_KEY
infisical	Infisical
	-service-token	service token	INFISICAL_TOKEN
	-client-secret	client secret	INFISICAL_CLIENT_SECRET
influxdb	InfluxDB
	-token	API token
infomaniak	Infomaniak
	-token	API token
infracost	Infracost
	-key	API key
infura	Infura
	-endpoint-key	API key in an address	INFURA_API_KEY
	-key	API key	INFURA_API_KEY
inngest	Inngest
	-signing-key	signing key
intercom	Intercom
	-token	access token
ipinfo	IPinfo
	-token	access token
jetbrains	JetBrains
	-permanent-token	permanent token	YOUTRACK_TOKEN
jina	Jina AI
	-key	API key
k3s	K3s
	-token	server token	K3S_TOKEN
kaggle	Kaggle
	-token	API token	KAGGLE_API_TOKEN
	-key	API key	KAGGLE_KEY
klarna	Klarna
	-api-key	API key
klaviyo	Klaviyo
	-key	private API key
koyeb	Koyeb
	-token	API token
kraken	Kraken
	-private-key	private key	KRAKEN_API_SECRET
kubernetes	Kubernetes
	-bootstrap-token	bootstrap token	BOOTSTRAP_TOKEN
	-certificate-key	certificate key	CERTIFICATE_KEY
kucoin	KuCoin
	-secret	API secret	KUCOIN_API_SECRET
lambda-labs	Lambda
	-key	API key	LAMBDA_API_KEY
langchain	LangSmith
	langsmith-key	API key
langfuse	Langfuse
	-secret-key	secret key	LANGFUSE_SECRET_KEY
	-public-key	public key	LANGFUSE_PUBLIC_KEY
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
linode	Linode
	-token	personal access token
liveblocks	Liveblocks
	-secret	secret key
	-dev-secret	secret key of a development project
	-public-key	public key
livekit	LiveKit
	-secret	API secret	LIVEKIT_API_SECRET
llamacloud	LlamaCloud
	-key	API key	LLAMA_CLOUD_API_KEY
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
mem0	Mem0
	-key	API key
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
minimax	MiniMax
	-key	API key
miro	Miro
	-token	access token
mistral	Mistral
	-key	API key
mixpanel	Mixpanel
	-secret	project secret
	-token	project token
modal	Modal
	-token-secret	token secret	MODAL_TOKEN_SECRET
mollie	Mollie
	-api-key	API key
	-access-token	organization access token
mongodb	MongoDB Atlas
	-service-secret	service account secret
	-service-id	service account ID
	-private-key	API private key
moonshot	Moonshot AI
	-key	API key
mux	Mux
	-secret	access token secret
namecheap	Namecheap
	-key	API key
neon	Neon
	-key	API key
	-password	role password	PGPASSWORD
netbird	NetBird
	-token	access token
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
ngrok	;
	-token	authtoken	NGROK_AUTHTOKEN
nomad	Nomad
	-token	ACL token
nomic	Nomic
	-key	API key
northflank	Northflank
	-token	API token
notion	Notion
	-token	integration token
	-legacy-token	integration token
novita	Novita AI
	-key	API key
npm	;
	-token	access token
ns1	NS1
	-key	API key	NS1_API_KEY
ntfy	;
	-token	access token
nuget	NuGet
	-key	API key
nvidia	NVIDIA
	-key	API key
nx-cloud	Nx Cloud
	-token	access token	NX_CLOUD_ACCESS_TOKEN
nylas	Nylas
	-key	API key
octopus	Octopus Deploy
	-key	API key
okta	Okta
	-token	API token
okx	OKX
	-secret	API secret	OKX_SECRET_KEY
ollama	Ollama
	-key	API key
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
openvpn	OpenVPN
	-static-key	static key	OPENVPN_STATIC_KEY
openweather	OpenWeather
	-key	API key
opsgenie	Opsgenie
	-key	API key
ovh	OVHcloud
	-secret	application secret	OVH_APPLICATION_SECRET
packagist	Packagist
	-secret	API secret	PACKAGIST_API_SECRET
	-token	token	PACKAGIST_TOKEN
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
porkbun	Porkbun
	-secret	secret API key	PORKBUN_SECRET_API_KEY
	-key	API key
portainer	Portainer
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
	;	in PEM	PRIVATE_KEY
	pgp-;	for PGP	PGP_PRIVATE_KEY
	putty-;	for PuTTY	SSH_PRIVATE_KEY
pulumi	Pulumi
	-token	access token
pusher	Pusher
	-secret	app secret
pushover	Pushover
	-token	API token
pypi	PyPI
	-token	API token
	-test-token	test API token
quicknode	QuickNode
	-endpoint-key	token in an address	QUICKNODE_TOKEN
railway	Railway
	-token	token
ramp	Ramp
	-client-secret	client secret
	-client-id	client ID
rancher	Rancher
	-token	API token
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
render	Render
	-key	API key
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
runpod	RunPod
	-key	API key
salesforce	Salesforce
	-access-token	access token
	-refresh-token	refresh token
	-client-secret	consumer secret
sambanova	SambaNova
	-key	API key
samsara	Samsara
	-token	API token
sanity	Sanity
	-token	API token
scaleway	Scaleway
	-access-key	access key	SCW_ACCESS_KEY
	-secret-key	secret key	SCW_SECRET_KEY
scalingo	Scalingo
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
serper	Serper
	-key	API key
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
siliconflow	SiliconFlow
	-key	API key
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
solana	Solana
	-private-key	private key	SOLANA_PRIVATE_KEY
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
stability	Stability AI
	-key	API key
stackhawk	StackHawk
	-key	API key
statsig	Statsig
	-secret	server secret key
	-console-key	console API key
	-client-key	client key
stellar	Stellar
	-secret-seed	secret seed	STELLAR_SECRET_KEY
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
sui	Sui
	-private-key	private key
sumologic	Sumo Logic
	-access-key	access key
	-collector	collector address
supabase	Supabase
	-access-token	access token
	-secret-key	secret key
	-publishable-key	publishable key
tailscale	Tailscale
	-key	key
tavily	Tavily
	-key	API key
teamcity	TeamCity
	-token	access token	TEAMCITY_TOKEN
teams	Microsoft Teams
	-webhook	incoming webhook
telegram	Telegram
	-bot-token	bot token
telnyx	Telnyx
	-key	API key
tencent	Tencent Cloud
	-secret-id	secret id	TENCENTCLOUD_SECRET_ID
	-secret-key	secret key	TENCENTCLOUD_SECRET_KEY
terraform	Terraform Cloud
	-token	API token	TF_TOKEN_app_;_io
tezos	Tezos
	-secret-key	secret key
tiktok	TikTok
	-secret	client secret
tinybird	Tinybird
	-token	token
todoist	Todoist
	-token	API token
together	Together AI
	-key	API key
	-legacy-key	API key
tomtom	TomTom
	-key	API key
travis	Travis CI
	-token	API token
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
upcloud	UpCloud
	-token	API token
upstage	Upstage
	-key	API key
upstash	Upstash
	-token	REST token
uptimerobot	UptimeRobot
	-key	API key
vault	HashiCorp Vault
	-service-token	service token
	-batch-token	batch token
	-recovery-token	recovery token
	-legacy-token	token
	-unseal-key	unseal key	VAULT_UNSEAL_KEY
vercel	Vercel
	-token	access token
	-ai-gateway-key	AI Gateway API key	AI_GATEWAY_API_KEY
	-legacy-token	access token
viber	Viber
	-token	bot token
virustotal	VirusTotal
	-key	API key
volcengine	Volcengine
	-access-key	access key id	VOLC_ACCESSKEY
	-ark-key	Ark API key	ARK_API_KEY
vonage	Vonage
	-secret	API secret
voyage	Voyage AI
	-key	API key
vultr	Vultr
	-key	API key
wakatime	WakaTime
	-key	API key
wandb	Weights & Biases
	-key	API key
	-legacy-key	API key
webex	Webex
	-token	access token
wecom	WeCom
	-webhook	group robot webhook
wireguard	WireGuard
	-key	private key	WIREGUARD_PRIVATE_KEY
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
xrpl	XRP Ledger
	-seed	seed	XRPL_SECRET
yandex	Yandex Cloud
	-api-key	API key
	-iam-token	IAM token	YC_TOKEN
	-oauth-token	OAuth token	YANDEX_TOKEN
	-static-key	static access key
zapier	Zapier
	-webhook	catch hook
zendesk	Zendesk
	-token	API token
zerotier	ZeroTier
	-token	API token
zhipu	Z.ai
	-key	API key	ZAI_API_KEY
zoho	Zoho
	-token	OAuth token
zoom	Zoom
	-secret	client secret
zulip	Zulip
	-key	API key`;
