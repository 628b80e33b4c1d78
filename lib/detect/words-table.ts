// Written by `npm run rules` from the files in lib/detect/rules.
/** Providers with their names; kinds, and environment variables that have a name of their own. */
export const WORDS = `1password	1Password
	onepassword-service-token	service account token	OP_SERVICE_ACCOUNT_TOKEN
	onepassword-secret-key	secret key	OP_SECRET_KEY
adafruit	Adafruit IO
	-key	key
adobe	Adobe
	-client-secret	client secret
adyen	Adyen
	-api-key	API key
age	;
	-secret-key	secret key
aikido	Aikido
	-secret	secret
airtable	Airtable
	-pat	personal access token
aiven	Aiven
	-password	service password
akamai	Akamai
	-token	EdgeGrid token
alchemy	Alchemy
	-key	API key
algolia	Algolia
	-admin-key	admin API key
	-search-key	search API key
	-docsearch-key	search API key
alibaba	Alibaba Cloud
	-access-key-id	access key id	ALIBABA_CLOUD_ACCESS_KEY_ID
	-access-key-secret	access key secret	ALIBABA_CLOUD_ACCESS_KEY_SECRET
	-sts-token	STS token	ALIBABA_CLOUD_SECURITY_TOKEN
anthropic	Anthropic
	-api-key	API key
	-admin-key	admin API key
	-oauth	OAuth token
	-session	session cookie
anyscale	Anyscale
	-key	API key
apify	Apify
	-token	API token
	-proxy-password	proxy password
appwrite	Appwrite
	-key	API key
arcjet	Arcjet
	-key	site key	ARCJET_KEY
artifactory	JFrog Artifactory
	-api-key	API key
	-reference-token	reference token
asaas	Asaas
	-key	API key
asana	Asana
	-pat	personal access token
atlassian	Atlassian
	-api-token	API token
	-admin-key	organization API key
	bitbucket-app-password	Bitbucket app password	BITBUCKET_APP_PASSWORD
	-data-center-token	Data Center access token	JIRA_TOKEN
	bitbucket-data-center-token	Bitbucket Data Center token	BITBUCKET_TOKEN
auth0	Auth0
	-client-secret	client secret	AUTH0_CLIENT_SECRET
authress	Authress
	-service-key	service client key
aws	AWS
	-access-key-id	access key id	AWS_ACCESS_KEY_ID
	-secret-access-key	secret access key	AWS_SECRET_ACCESS_KEY
	-key-pair	secret access key	AWS_SECRET_ACCESS_KEY
	-session-token	session token
	-bedrock-key	Bedrock API key	AWS_BEARER_TOKEN_BEDROCK
	-bedrock-short	short-lived Bedrock API key	AWS_BEARER_TOKEN_BEDROCK
	-mws-token	marketplace token
	-login-secret	client secret of Login with Amazon
axiom	Axiom
	-token	token
azure	Azure
	-storage-key	storage account key	AZURE_STORAGE_KEY
	-storage-key-named	storage account key	AZURE_STORAGE_KEY
	-storage-key-listed	storage account key	AZURE_STORAGE_KEY
	-shared-access-key	shared access key	AZURE_SHARED_ACCESS_KEY
	-identifiable-key	service key	AZURE_KEY
	-sas	shared access signature
	-client-secret	Entra client secret
	-devops-pat	DevOps personal access token	AZURE_DEVOPS_TOKEN
	-ai-key	AI services key	AZURE_OPENAI_API_KEY
baidu	Baidu AI Cloud
	-api-key	API key	QIANFAN_API_KEY
bip39	Wallet
	-mnemonic	recovery phrase	WALLET_MNEMONIC
bitcoin	Bitcoin
	-extended-key	extended private key	WALLET_KEY
	-test-extended-key	extended private key of a test network	WALLET_KEY
	-wif	private key	WALLET_KEY
blockfrost	Blockfrost
	-id	project id	BLOCKFROST_PROJECT_ID
braintree	Braintree
	-access-token	access token
brave	Brave Search
	-search-key	API key
brevo	Brevo
	-api-key	API key
	-smtp-key	SMTP key
browserbase	Browserbase
	-key	API key
builderio	Builder.io
	-private-key	private key	BUILDER_PRIVATE_KEY
buildkite	Buildkite
	-token	API access token
calcom	Cal.com
	-key	API key	CAL_API_KEY
canva	Canva
	-client-secret	client secret
cartesia	Cartesia
	-key	API key
cashfree	Cashfree
	-secret	secret key
castai	Cast AI
	-key	API access key
cerebras	Cerebras
	-key	API key
chapa	Chapa
	-key	secret key
checkly	Checkly
	-key	API key
checkout	Checkout.com
	-secret-key	secret key
	-sandbox-key	sandbox secret key
	-legacy-key	secret key
circleci	CircleCI
	-token	personal API token
	-project-token	project API token
clarifai	Clarifai
	-token	personal access token
clearbit	Clearbit
	-key	secret key
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
cloudsmith	Cloudsmith
	-key	API key
cockroach	CockroachDB Cloud
	-key	service account key
cohere	Cohere
	-key	API key	CO_API_KEY
command	Generic
	-password	password of a ;	PASSWORD
	sql-password	password in SQL	PASSWORD
	call-password	password in a call	PASSWORD
	piped-password	password given to a ;	PASSWORD
	positional-password	password of a ;	PASSWORD
	tool-password	password of a ;	PASSWORD
	login-pair	user and password	PASSWORD
	dsn-password	password of a connection	PASSWORD
	pgpass-password	password of a connection	PASSWORD
	server-password	password of a server	PASSWORD
	device-password	password of a server	PASSWORD
	salt-of-cookies	key of WordPress	AUTH_KEY
	application-key	key of an application	APP_KEY
	machine-key	key of an application	MACHINE_KEY
	framework-key	key of an application	APP_KEY
	generated-password	generated password	PASSWORD
	oauth-pair	secret of an application	CLIENT_SECRET
	password-hash	hash of a password	PASSWORD
	listed-authorization	token of a request	AUTH_TOKEN
	listed-cookie	session cookie	SESSION_COOKIE
	first-password	password of an installation	PASSWORD
	url-token	token in an address	TOKEN
	app-password	password for apps	PASSWORD
confluent	Confluent
	-secret	API secret
contentful	Contentful
	-management-token	management token
	-delivery-token	delivery token
context7	Context7
	-key	API key
convex	Convex
	-deploy-key	deploy key
coze	Coze
	-pat	personal access token
crates	;.io
	-token	API token	CARGO_REGISTRY_TOKEN
cursor	Cursor
	-user-key	user API key
	-team-key	API key
databento	Databento
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
dbt	; Cloud
	-token	token
deepgram	Deepgram
	-key	API key
deepl	DeepL
	-free-key	API key	DEEPL_AUTH_KEY
	-key	API key	DEEPL_AUTH_KEY
deepseek	DeepSeek
	-key	API key
definednetworking	Defined Networking
	-key	API key
deno	Deno Deploy
	-token	access token	DENO_DEPLOY_TOKEN
dependencytrack	Dependency-Track
	-key	API key
depot	Depot
	-token	token
devcycle	DevCycle
	-key	server key
devin	Devin
	-key	API key
	-service-token	service user token
dify	Dify
	-key	API key
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
	-swarm-token	swarm join token	SWARM_TOKEN
	-swarm-unlock-key	swarm unlock key	SWARM_UNLOCK_KEY
doppler	Doppler
	-token	token
dropbox	Dropbox
	-token	access token
	-app-secret	app secret
duffel	Duffel
	-token	access token
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
elevenlabs	ElevenLabs
	-key	API key
ethereum	Ethereum
	-private-key	private key	WALLET_KEY
facebook	Meta
	-access-token	access token
	-app-secret	app secret
	-instagram-token	Instagram token
fal	;
	-key	API key	FAL_KEY
fastly	Fastly
	-token	API token
figma	Figma
	-token	personal access token
firecrawl	Firecrawl
	-key	API key
fireworks	Fireworks AI
	-key	API key
flutterwave	Flutterwave
	-secret-key	secret key
flyio	Fly.io
	-token	access token
	-macaroon	access token
frameio	Frame.io
	-token	developer token
friendli	FriendliAI
	-token	token
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
gitea	Gitea
	-token	access token	GITEA_TOKEN
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
	-runner-refresh	runner or workspace token
	-session	session cookie	GITLAB_SESSION
gocardless	GoCardless
	-token	access token
godaddy	GoDaddy
	-sso-key	API key and secret	GODADDY_API_KEY
google	Google
	-api-key	API key
	gemini-auth-key	Gemini API key	GEMINI_API_KEY
	-oauth-secret	OAuth client secret
	-access-token	OAuth access token
	-refresh-token	OAuth refresh token
	-fcm-key	messaging server key
googlechat	Google Chat
	-webhook	incoming webhook
grafana	Grafana
	-service-token	service account token
	-cloud-token	Cloud access policy token
	-api-key	API key
groq	Groq
	-key	API key
growthbook	GrowthBook
	-secret	secret key
harness	Harness
	-token	token
helicone	Helicone
	-key	API key
heroku	Heroku
	-platform-key	API key
	-api-key	API key
honeybadger	Honeybadger
	-key	API key
honeycomb	Honeycomb
	-ingest-key	ingest key
hubspot	HubSpot
	-token	private app token
huggingface	Hugging Face
	-token	access token	HF_TOKEN
	-org-token	organization token	HF_TOKEN
infisical	Infisical
	-token	service token
infracost	Infracost
	-key	API key
infura	Infura
	-endpoint-key	API key in an address	INFURA_API_KEY
inngest	Inngest
	-signing-key	signing key
intercom	Intercom
	-token	access token
intra42	42 Intra
	-secret	client secret
ionic	Ionic
	-token	personal access token
jenkins	Jenkins
	-token	API token
jetbrains	JetBrains
	-permanent-token	permanent token	YOUTRACK_TOKEN
jina	Jina AI
	-key	API key
jumpcloud	JumpCloud
	-key	API key
kaggle	Kaggle
	-token	API token	KAGGLE_API_TOKEN
klaviyo	Klaviyo
	-key	private API key
kubernetes	Kubernetes
	-bootstrap-token	bootstrap token	BOOTSTRAP_TOKEN
	-certificate-key	certificate key	CERTIFICATE_KEY
lambdatest	LambdaTest
	-key	access key
langchain	LangSmith
	langsmith-key	API key
	langsmith-legacy-key	older LangSmith key
langfuse	Langfuse
	-secret-key	secret key	LANGFUSE_SECRET_KEY
	-public-key	public key	LANGFUSE_PUBLIC_KEY
lark	Lark
	-webhook	bot webhook
launchdarkly	LaunchDarkly
	-sdk-key	SDK key
	-api-token	API access token
	-named-token	API access token	LAUNCHDARKLY_ACCESS_TOKEN
lichess	Lichess
	-token	access token
lightspeed	Lightspeed
	-token	token
linear	Linear
	-api-key	API key
	-oauth	OAuth access token
linkedin	LinkedIn
	-client-secret	client secret
liveblocks	Liveblocks
	-key	secret key
llamacloud	LlamaCloud
	-key	API key	LLAMA_CLOUD_API_KEY
llm	AI service
	-key	API key
	-session	session key
lob	Lob
	-key	API key
localstack	LocalStack
	-token	auth token
logfire	Pydantic Logfire
	-token	token
mailchimp	Mailchimp
	-key	API key
	mandrill-key	Transactional API key	MANDRILL_API_KEY
mailersend	MailerSend
	-token	API token
mailgun	Mailgun
	-legacy-key	API key
	-key	API key
mapbox	Mapbox
	-secret-token	secret token
	-public-token	public token
	-temporary-token	temporary token
matrix	Matrix
	-token	access token
	-auth-token	access token
mattermost	Mattermost
	-token	access token
	-webhook	incoming webhook	MATTERMOST_WEBHOOK
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
metabase	Metabase
	-key	API key
midtrans	Midtrans
	-server-key	server key
	-sandbox-key	server key
minimax	MiniMax
	-key	API key
miro	Miro
	-token	access token
mistral	Mistral
	-key	API key
modal	Modal
	-secret	token secret
mollie	Mollie
	-api-key	API key
	-access-token	organization access token
mongodb	MongoDB Atlas
	-service-secret	service account secret
	-service-id	service account ID
n8n	;
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
	-admin-key	admin or REST API key	NEW_RELIC_API_KEY
ngrok	;
	-token	authtoken	NGROK_AUTHTOKEN
	-authtoken-command	authtoken	NGROK_AUTHTOKEN
nostr	Nostr
	-secret-key	secret key
notion	Notion
	-token	integration token
	-legacy-token	integration token
npm	;
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
omise	Omise
	-key	secret key
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
packagist	Packagist
	-secret	API secret	PACKAGIST_API_SECRET
	-token	token	PACKAGIST_TOKEN
paddle	Paddle
	-api-key	API key
	-sandbox-key	sandbox API key
	-webhook-secret	webhook secret	PADDLE_WEBHOOK_SECRET
pagarme	Pagar.me
	-key	API key
paypal	PayPal
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
pinterest	Pinterest
	-token	token
plaid	Plaid
	-access-token	access token
	-secret	secret
planetscale	PlanetScale
	-token	service token
	-oauth	OAuth token
	-password	database password	DATABASE_PASSWORD
polar	Polar
	-token	access token
porkbun	Porkbun
	-secret	secret API key	PORKBUN_SECRET_API_KEY
	-key	API key
posthog	PostHog
	-personal-key	personal API key
	-project-key	project API key
postman	Postman
	-key	API key
	-collection-key	collection access key
postmark	Postmark
	-token	API token	POSTMARK_SERVER_TOKEN
prefect	Prefect
	-key	API key
private-key	Private key
	;	in PEM	PRIVATE_KEY
	pgp-;	for PGP	PGP_PRIVATE_KEY
	-base64	in base64	PRIVATE_KEY
	putty-;	for PuTTY	SSH_PRIVATE_KEY
	openvpn-static-key	for OpenVPN	OPENVPN_KEY
proxmox	Proxmox VE
	-token	API token
pubnub	PubNub
	-secret-key	secret key
pulumi	Pulumi
	-token	access token
pypi	PyPI
	-token	API token
	-test-token	test API token
pyx	;
	-token	token
ramp	Ramp
	-secret	client secret
rancher	Rancher
	-token	API token
rapidapi	RapidAPI
	-key	application key
razorpay	Razorpay
	-key-id	key id
	-key-secret	key secret
readme	ReadMe
	-key	API key
recharge	Recharge
	-token	API token
render	Render
	-key	API key
replicate	Replicate
	-token	API token
resend	Resend
	-key	API key
retool	Retool
	-token	access token
riot	Riot Games
	-key	API key
roblox	Roblox
	-cookie	session cookie
rootly	Rootly
	-key	API key
rubygems	RubyGems
	-key	API key	GEM_HOST_API_KEY
runpod	Runpod
	-key	API key
saladcloud	SaladCloud
	-key	API key
salesforce	Salesforce
	-access-token	access token
	-refresh-token	refresh token
samsara	Samsara
	-token	API token
scaleway	Scaleway
	-access-key	access key	SCW_ACCESS_KEY
scalingo	Scalingo
	-token	API token
segment	Segment
	-token	Public API token
sendgrid	SendGrid
	-key	API key
sentry	Sentry
	-user-token	user auth token
	-org-token	organization auth token
	-dsn	DSN
settlemint	SettleMint
	-token	access token
shippo	Shippo
	-token	API token
shopify	Shopify
	-access-token	access token
	-custom-token	custom app token
	-private-token	private app token
	-shared-secret	shared secret
	-partner-token	Partner API token
	-theme-token	theme access password
sindri	Sindri
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
socket	Socket
	-key	API key
sonar	SonarQube
	-token	token
	-legacy-token	token
sourcegraph	Sourcegraph
	-token	access token	SRC_ACCESS_TOKEN
square	Square
	-access-token	access token
	-legacy-token	access token
	-oauth-secret	OAuth secret
stackhawk	StackHawk
	-key	API key
statsig	Statsig
	-secret	server key
stripe	Stripe
	-secret-key	secret key
	-restricted-key	restricted key
	-publishable-key	publishable key
	-webhook-secret	webhook signing secret	STRIPE_WEBHOOK_SECRET
stytch	Stytch
	-secret	project secret
sumologic	Sumo Logic
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
	-webhook-outlook	incoming webhook	TEAMS_WEBHOOK
telegram	Telegram
	-bot-token	bot token
	-bot-address	bot token in an address	TELEGRAM_BOT_TOKEN
telnyx	Telnyx
	-key	API key
tencent	Tencent Cloud
	-secret-id	secret id	TENCENTCLOUD_SECRET_ID
terraform	Terraform Cloud
	-token	API token	TF_TOKEN_app_;_io
thunderstore	Thunderstore
	-token	service account token
tiktok	TikTok
	-token	access token
tinybird	Tinybird
	-token	token
together	Together AI
	-key	API key
trello	Trello
	-token	API token
trigger	Trigger.dev
	-key	secret key
	-pat	personal access token
twilio	Twilio
	-account-sid	account SID
	-api-key-sid	API key SID
	-key-pair	auth token	TWILIO_AUTH_TOKEN
	-auth-token	auth token
	-api-secret	API key secret
twitch	Twitch
	-chat-token	chat token
	-stream-key	stream key
twitter	X
	-bearer-token	bearer token
typeform	Typeform
	-token	personal access token
ubidots	Ubidots
	-token	token
unkey	Unkey
	-root-key	root key
upcloud	UpCloud
	-token	API token
valtown	Val Town
	-token	API token
vault	HashiCorp Vault
	-service-token	service token
	-batch-token	batch token
	-recovery-token	recovery token
	-legacy-token	token
	-unseal-key	unseal key	VAULT_UNSEAL_KEY
	-key-share	share of the unseal key	VAULT_UNSEAL_KEY
vercel	Vercel
	-token	access token
	-ai-gateway-key	AI Gateway API key	AI_GATEWAY_API_KEY
	-legacy-token	access token
	-blob-token	blob token
voiceflow	Voiceflow
	-key	API key
volcengine	Volcengine
	-access-key	access key id	VOLC_ACCESSKEY
voyage	Voyage AI
	-key	API key
wakatime	WakaTime
	-key	API key
wandb	Weights & Biases
	-key	API key
wecom	WeCom
	-webhook	group robot webhook
woocommerce	WooCommerce
	-secret	consumer secret
	-key	consumer key
xai	xAI
	-key	API key
xata	Xata
	-key	API key
xendit	Xendit
	-key	secret key
	-test-key	secret key
yandex	Yandex Cloud
	-api-key	API key
	-iam-token	IAM token	YC_TOKEN
	-oauth-token	OAuth token	YANDEX_TOKEN
	-static-key	static access key
zapier	Zapier
	-webhook	catch hook
zoho	Zoho
	-token	OAuth token
zuplo	Zuplo
	-key	API key`;
