// Written by `npm run rules` from the files in lib/detect/rules.
/** Providers with their names; kinds, and environment variables that have a name of their own. */
export const WORDS = `1password	1Password
	onepassword-service-token	service account token	OP_SERVICE_ACCOUNT_TOKEN
	onepassword-secret-key	secret key	OP_SECRET_KEY
adafruit	Adafruit IO
	-key	key
adobe
	-client-secret	client secret
	magento-private-key	private key of Commerce
adyen
	-api-key	API key
age	;
	-secret-key	secret key
agentmail	AgentMail
	-key	API key
aikido
	-secret	secret
airtable
	-pat	personal access token
aiven
	-password	service password
akamai
	-token	EdgeGrid token
alchemy
	-key	API key
	-address	API key
algolia
	-admin-key	admin API key
	-search-key	search API key
	-docsearch-key	search API key
alibaba	Alibaba Cloud
	-access-key-id	access key id	ALIBABA_CLOUD_ACCESS_KEY_ID
	-access-key-secret	access key secret	ALIBABA_CLOUD_ACCESS_KEY_SECRET
	-sts-token	STS token	ALIBABA_CLOUD_SECURITY_TOKEN
	-model-key	Model Studio key	DASHSCOPE_API_KEY
ankr
	-key	API key
anthropic
	-api-key	API key
	-admin-key	admin API key
	-oauth	OAuth token
	-session	session cookie
anyscale
	-key	API key
apify
	-token	API token
	-proxy-password	proxy password
appwrite
	-key	API key
aptos
	-private-key	private key
arcade
	-key	API key
arcjet
	-key	site key	ARCJET_KEY
artifactory	JFrog Artifactory
	-api-key	API key
	-reference-token	reference token
asaas
	-key	API key
asana
	-pat	personal access token
atlassian
	-api-token	API token
	-admin-key	organization API key
	bitbucket-app-password	Bitbucket app password	BITBUCKET_APP_PASSWORD
	-data-center-token	Data Center access token	JIRA_TOKEN
	bitbucket-data-center-token	Bitbucket Data Center token	BITBUCKET_TOKEN
auth0
	-client-secret	client secret	AUTH0_CLIENT_SECRET
authress
	-service-key	service client key
autumn
	-key	secret key	AUTUMN_SECRET_KEY
aws	AWS
	-access-key-id	access key id	AWS_ACCESS_KEY_ID
	-secret-access-key	secret access key	AWS_SECRET_ACCESS_KEY
	-key-pair	secret access key	AWS_SECRET_ACCESS_KEY
	-session-token	session token
	-bedrock-key	Bedrock API key	AWS_BEARER_TOKEN_BEDROCK
	-bedrock-short	short-lived Bedrock API key	AWS_BEARER_TOKEN_BEDROCK
	-mws-token	marketplace token
	-login-secret	client secret of Login with Amazon
	-appsync-key	AppSync API key
	-ecr-password	ECR password
	-eks-token	EKS token
axiom
	-token	token
azure
	-storage-key	storage account key	AZURE_STORAGE_KEY
	-storage-key-named	storage account key	AZURE_STORAGE_KEY
	-storage-key-listed	storage account key	AZURE_STORAGE_KEY
	-shared-access-key	shared access key	AZURE_SHARED_ACCESS_KEY
	-listed-key	service key	AZURE_KEY
	-identifiable-key	service key	AZURE_KEY
	-sas	shared access signature
	-client-secret	Entra client secret
	-devops-pat	DevOps personal access token	AZURE_DEVOPS_TOKEN
	-ai-key	AI services key	AZURE_OPENAI_API_KEY
	-access-key	access key	AZURE_ACCESS_KEY
	-function-address	function key	AZURE_FUNCTION_KEY
	-workflow-address	workflow address	WORKFLOW_URL
baidu	Baidu AI Cloud
	-api-key	API key	QIANFAN_API_KEY
bip39	Wallet
	-mnemonic	recovery phrase	WALLET_MNEMONIC
bitcoin
	-extended-key	extended private key	WALLET_KEY
	-test-extended-key	extended private key of a test network	WALLET_KEY
	-wif	private key	WALLET_KEY
bitlocker	BitLocker
	-recovery-key	recovery key	RECOVERY_KEY
blockfrost
	-id	project id	BLOCKFROST_PROJECT_ID
blockprotocol	Block Protocol
	-key	API key	BLOCK_PROTOCOL_API_KEY
braintree
	-access-token	access token
brave	Brave Search
	-search-key	API key
brevo
	-api-key	API key
	-smtp-key	SMTP key
browserbase
	-key	API key
builderio	Builder.io
	-private-key	private key	BUILDER_PRIVATE_KEY
buildkite
	-token	API access token
	-agent-token	agent or job token
calcom	Cal.com
	-key	API key	CAL_API_KEY
canva
	-client-secret	client secret
capsolver	CapSolver
	-key	API key
cartesia
	-key	API key
cashfree
	-secret	secret key
castai	Cast AI
	-key	API access key
ceph
	-key	key of a client	CEPH_KEY
cerebras
	-key	API key
chapa
	-key	secret key
checkly
	-key	API key
checkout	Checkout.com
	-secret-key	secret key
	-sandbox-key	sandbox secret key
	-legacy-key	secret key
chieftools	Chief Tools
	-token	access token	CHIEF_TOKEN
chroma
	-key	API key
chutes
	-key	API key
circleci	CircleCI
	-token	personal API token
	-project-token	project API token
cisco
	-password	password of type 7	PASSWORD
clarifai
	-token	personal access token
clearbit
	-key	secret key
clerk
	-secret-key	secret key
	-test-key	test key
clickhouse	ClickHouse Cloud
	-secret	API key secret
clickup	ClickUp
	-token	personal token
clojars
	-token	deploy token	CLOJARS_PASSWORD
close
	-key	API key
cloudflare
	-token	API token
	-legacy-token	API token
	-global-key	global API key
	-origin-ca-key	origin CA key
	-tunnel-token	tunnel token	TUNNEL_TOKEN
	-turnstile-secret	Turnstile secret key	TURNSTILE_SECRET_KEY
cloudsmith
	-key	API key
cockroach	CockroachDB Cloud
	-key	service account key
cohere
	-key	API key	CO_API_KEY
command	Generic
	-password	password of a ;	PASSWORD
	sql-password	password in SQL	PASSWORD
	call-password	password in a call	PASSWORD
	piped-password	password given to a ;	PASSWORD
	encoded-settings	settings in base64	SETTINGS
	positional-password	password of a ;	PASSWORD
	tool-password	password of a ;	PASSWORD
	login-pair	user and password	PASSWORD
	production-key	API key	API_KEY
	prefixed-secret-key	secret key	SECRET_KEY
	headed-pair	user and password	PASSWORD
	stock-user	user and password	PASSWORD
	parted-pair	user and password	PASSWORD
	encoded-pair	user and password	PASSWORD
	client-token	token in a call	TOKEN
	noted-token	token that somebody noted	TOKEN
	network-key	password of a network	PASSWORD
	tunnel-login	login of a tunnel	PASSWORD
	database-key	password of a database	PASSWORD
	sent-password	password of a server	PASSWORD
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
	authorization-pair	token of a request	AUTH_TOKEN
	parted-bearer	token of a request	AUTH_TOKEN
	workflow-output	output of a workflow	TOKEN
	listed-cookie	session cookie	SESSION_COOKIE
	cookie-file	session cookie	SESSION_COOKIE
	first-password	password of an installation	PASSWORD
	wifi-code	password of a network	PASSWORD
	mail-login	login of a mail server	PASSWORD
	totp-seed	seed of one-time codes	TOTP_SECRET
	grouped-seed	seed of one-time codes	TOTP_SECRET
	totp-address	seed of one-time codes	TOTP_SECRET
	totp-export	seeds of one-time codes	TOTP_SECRET
	stream-key	key of a stream	STREAM_KEY
	url-token	token in an address	TOKEN
	app-password	password for apps	PASSWORD
	user-password	password of a ;	PASSWORD
	user-token	token of a ;	TOKEN
	service-password	password of a server	PASSWORD
	noted-password	user and password	PASSWORD
	listed-password	user and password	PASSWORD
	typed-password	password given to a ;	PASSWORD
	network-key-bytes	key of a device in bytes	NETWORK_KEY
	recovery-codes	recovery codes	RECOVERY_CODES
	secure-string	password in a call	PASSWORD
confluent
	-secret	API secret
consul
	-token	ACL token	CONSUL_HTTP_TOKEN
	-gossip-key	key of a gossip ring	GOSSIP_KEY
contentful
	-management-token	management token
	-delivery-token	delivery token
context7
	-key	API key
convex
	-deploy-key	deploy key
courier
	-key	API key	COURIER_AUTH_TOKEN
coze
	-pat	personal access token
crates	;.io
	-token	API token	CARGO_REGISTRY_TOKEN
creem
	-key	API key
	-test-key	API key for tests
cursor
	-user-key	user API key
	-team-key	API key
databento
	-key	API key
databricks
	-token	personal access token
	-oauth-secret	OAuth secret
datadog
	-api-key	API key	DD_API_KEY
	-app-key	application key	DD_APP_KEY
	-client-token	client token	DD_CLIENT_TOKEN
	-token	application key or access token	DD_APP_KEY
datastax	DataStax Astra
	-token	application token
daytona
	-key	API key
dbt	; Cloud
	-token	token
deepgram
	-key	API key
	-client-key	API key
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
depot
	-token	token
devcycle	DevCycle
	-key	server key
devin
	-key	API key
	-service-token	service user token
	-windsurf-key	Windsurf key
dify
	-key	API key
digitalocean	DigitalOcean
	-pat	personal access token
	-oauth	OAuth access token
	-refresh	OAuth refresh token
dingtalk	DingTalk
	-webhook	robot webhook
	-signing-secret	robot signing secret
discord
	-bot-token	bot token
	-webhook	webhook	DISCORD_WEBHOOK_URL
	-client-secret	OAuth2 client secret
	-user-token	user token
dnsimple	DNSimple
	-token	API token
docker
	-pat	personal access token
	-org-token	organization access token
	-auth	registry login
	-config	registry login
	-swarm-token	swarm join token	SWARM_TOKEN
	-swarm-unlock-key	swarm unlock key	SWARM_UNLOCK_KEY
doppler
	-token	token
dropbox
	-token	access token
	-app-secret	app secret
dub
	-key	API key
duffel
	-token	access token
dynatrace
	-token	access token
e2b	E2B
	-key	API key
	-access-token	access token	E2B_ACCESS_TOKEN
easypost	EasyPost
	-key	API key
	-test-key	test API key
ebay	eBay
	-client-secret	client secret
elastic
	-cloud-key	Cloud API key
elevenlabs	ElevenLabs
	-key	API key
ethereum
	-private-key	private key	WALLET_KEY
	-wallet-key	private key	WALLET_KEY
facebook	Meta
	-access-token	access token
	-app-secret	app secret
	-instagram-token	Instagram or Threads token
	-app-token	app access token
fal	;
	-key	API key	FAL_KEY
fastly
	-token	API token
figma
	-token	personal access token
firecrawl
	-key	API key
fireworks	Fireworks AI
	-key	API key
flutterwave
	-secret-key	secret key
flyio	Fly.io
	-token	access token
	-macaroon	access token
frameio	Frame.io
	-token	developer token
friendli	FriendliAI
	-token	token
gcnotify	GC Notify
	-key	API key
generic
	-password	password	PASSWORD
	-secret	secret	SECRET
	jwt	JSON web token	JWT
	sealed-token	token of a session	SESSION_TOKEN
	url-password	password in an address	PASSWORD
	bearer-token	bearer token	AUTH_TOKEN
	basic-auth	basic authorization	BASIC_AUTH
	curl-user	password of a request	PASSWORD
	oracle-password	password of a connection	DB_PASSWORD
	session-cookie	session cookie	SESSION_COOKIE
	login-link	token of a login link	LOGIN_TOKEN
	presigned-url	signature of an address	SIGNATURE
gitea
	-token	access token	GITEA_TOKEN
	-oauth-secret	OAuth client secret
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
	-instance-token	token of an instance
	-routable-token	token
	-job-jwt	CI job token	CI_JOB_TOKEN
gocardless	GoCardless
	-token	access token
godaddy	GoDaddy
	-sso-key	API key and secret	GODADDY_API_KEY
google
	-api-key	API key
	gemini-auth-key	Gemini API key	GEMINI_API_KEY
	-oauth-secret	OAuth client secret
	-access-token	OAuth access token
	-refresh-token	OAuth refresh token
	-fcm-key	messaging server key
googlechat	Google Chat
	-webhook	incoming webhook
grafana
	-service-token	service account token
	-cloud-token	Cloud access policy token
	-api-key	API key
groq
	-key	API key
growthbook	GrowthBook
	-secret	secret key
harness
	-token	token
headscale
	-key	key	HEADSCALE_API_KEY
helicone
	-key	API key
heroku
	-platform-key	API key
	-api-key	API key
heygen	HeyGen
	-key	API key
honeybadger
	-key	API key
honeycomb
	-ingest-key	ingest key
	-management-key	management key
	-team-header	API key
hubspot	HubSpot
	-token	private app token
huggingface	Hugging Face
	-token	access token	HF_TOKEN
	-org-token	organization token	HF_TOKEN
	-oauth	OAuth token	HF_TOKEN
ifttt	IFTTT
	-key	webhook key
imagekit	ImageKit
	-key	private key	IMAGEKIT_PRIVATE_KEY
infisical
	-token	service token
infracost
	-key	API key
infura
	-endpoint-key	API key in an address	INFURA_API_KEY
inngest
	-signing-key	signing key
intercom
	-token	access token
intra42	42 Intra
	-secret	client secret
ionic
	-token	personal access token
jenkins
	-token	API token
jetbrains	JetBrains
	-permanent-token	permanent token	YOUTRACK_TOKEN
jina	Jina AI
	-key	API key
jsr	JSR
	-token	token	JSR_TOKEN
jumpcloud	JumpCloud
	-key	API key
jwk	JSON Web Key
	-private	private part	JWK
k3s
	-token	token of a cluster
kaggle
	-token	API token	KAGGLE_API_TOKEN
	-key	API key	KAGGLE_KEY
kernel
	-key	API key
key-file	
	-der	Private key in DER
	-pkcs12	PKCS#12 key store
	-java	Java key store
	-keytab	Kerberos keytab
	-keepass	KeePass database
	-wallet	Bitcoin wallet
	-passwords	Browser passwords
	-cookies	Browser cookies
	-keychain	macOS keychain
klaviyo
	-key	private API key
kong	Kong Konnect
	-token	access token	KONNECT_TOKEN
kubernetes
	-bootstrap-token	bootstrap token	BOOTSTRAP_TOKEN
	-certificate-key	certificate key	CERTIFICATE_KEY
lambdatest	LambdaTest
	-key	access key
langchain	LangSmith
	langsmith-key	API key
	langsmith-legacy-key	older LangSmith key
langfuse
	-secret-key	secret key	LANGFUSE_SECRET_KEY
	-public-key	public key	LANGFUSE_PUBLIC_KEY
lark
	-webhook	bot webhook
launchdarkly	LaunchDarkly
	-sdk-key	SDK key
	-api-token	API access token
	-named-token	API access token	LAUNCHDARKLY_ACCESS_TOKEN
letta
	-key	API key
lichess
	-token	access token
lightspeed
	-token	token
line	LINE
	-channel-token	channel access token
linear
	-api-key	API key
	-oauth	OAuth access token
	-webhook-secret	webhook signing secret	LINEAR_WEBHOOK_SECRET
linkedin	LinkedIn
	-client-secret	client secret
liveblocks
	-key	secret key
llamacloud	LlamaCloud
	-key	API key	LLAMA_CLOUD_API_KEY
llm	AI service
	-key	API key
	-session	session key
lnd	LND
	-macaroon	macaroon
lob
	-key	API key
localstack	LocalStack
	-token	auth token
logfire	Pydantic Logfire
	-token	token
lorawan	LoRaWAN
	-session-key	key of a device	LORAWAN_KEY
	-key-bytes	key of a device in bytes	LORAWAN_KEY
luma
	-key	API key	LUMAAI_API_KEY
mailchimp
	-key	API key
	mandrill-key	Transactional API key	MANDRILL_API_KEY
mailersend	MailerSend
	-token	API token
mailgun
	-legacy-key	API key
	-key	API key
	-client-key	API key
make
	-webhook	webhook
mapbox
	-secret-token	secret token
	-public-token	public token
	-temporary-token	temporary token
matrix
	-token	access token
	-auth-token	access token
mattermost
	-token	access token
	-webhook	incoming webhook	MATTERMOST_WEBHOOK
maxmind	MaxMind
	-license-key	license key
mem0
	-key	API key
mercadopago	Mercado Pago
	-access-token	access token
	-test-token	test access token
	-public-key	public key
mercury
	-token	API token
metabase
	-key	API key
midtrans
	-server-key	server key
	-sandbox-key	server key
minimax	MiniMax
	-key	API key
miro
	-token	access token
mistral
	-key	API key
modal
	-secret	token secret
modrinth
	-token	token
mollie
	-api-key	API key
	-access-token	organization access token
mongodb	MongoDB Atlas
	-service-secret	service account secret
	-service-id	service account ID
moonshot	Moonshot AI
	-kimi-key	Kimi key	KIMI_API_KEY
n8n	;
	-key	API key
nats	NATS
	-credentials	seed of a user	NATS_SEED
naver
	-secret-key	secret key	NCLOUD_SECRET_KEY
	-client-secret	client secret
near	NEAR
	-secret-key	secret key
nebius
	-key	API key
neon
	-key	API key
	-password	role password	PGPASSWORD
netbird	NetBird
	-token	access token
netlify
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
nostr
	-secret-key	secret key
notion
	-token	integration token
	-legacy-token	integration token
npm	;
	-token	access token
nuget	NuGet
	-key	API key
nvidia	NVIDIA
	-key	API key
nylas
	-key	API key
octopus	Octopus Deploy
	-key	API key
okta
	-token	API token
	-header	API token	OKTA_API_TOKEN
omise
	-key	secret key
	-test-key	test key
onesignal	OneSignal
	-key	API key
onfido
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
ory
	-token	token
outline
	-key	API key
packagist
	-secret	API secret	PACKAGIST_API_SECRET
	-token	token	PACKAGIST_TOKEN
paddle
	-api-key	API key
	-sandbox-key	sandbox API key
	-client-token	client token
	-webhook-secret	webhook secret	PADDLE_WEBHOOK_SECRET
pagarme	Pagar.me
	-key	API key
pagerduty	PagerDuty
	-oauth	OAuth token
paypal	PayPal
	-access-token	access token
paystack
	-secret-key	secret key
	-public-key	public key
perplexity
	-key	API key
persona
	-key	API key
pinecone
	-key	API key
pinterest
	-token	token
plaid
	-access-token	access token
	-secret	secret
plain
	-key	API key
planetscale	PlanetScale
	-token	service token
	-oauth	OAuth token
	-password	database password	DATABASE_PASSWORD
polar
	-token	access token
porkbun
	-secret	secret API key	PORKBUN_SECRET_API_KEY
	-key	API key
portainer
	-token	access token
posthog	PostHog
	-personal-key	personal API key
	-project-key	project API key
	-secret-key	secret key or OAuth token
postman
	-key	API key
	-collection-key	collection access key
postmark
	-token	API token	POSTMARK_SERVER_TOKEN
	-client-token	API token	POSTMARK_SERVER_TOKEN
prefect
	-key	API key
private-key	Private key
	;	in PEM	PRIVATE_KEY
	pgp-;	for PGP	PGP_PRIVATE_KEY
	-base64	in base64	PRIVATE_KEY
	putty-;	for PuTTY	SSH_PRIVATE_KEY
	minisign-secret-key	for minisign or signify	SIGNING_KEY
	openvpn-static-key	for OpenVPN	OPENVPN_KEY
proxmox	Proxmox VE
	-token	API token
pubnub	PubNub
	-secret-key	secret key
pulumi
	-token	access token
pusher
	-app-key	app key
pypi	PyPI
	-token	API token
	-test-token	test API token
pyx	;
	-token	token
quicknode	QuickNode
	-address	endpoint
ramp
	-secret	client secret
rancher
	-token	API token
	-kubeconfig-token	kubeconfig token
rapidapi	RapidAPI
	-key	application key
razorpay
	-key-id	key id
	-key-secret	key secret
readme	ReadMe
	-key	API key
recharge
	-token	API token
render
	-key	API key
	-deploy-hook	deploy hook
replicate
	-token	API token
requesty
	-key	API key
resend
	-key	API key
retool
	-token	access token
riot	Riot Games
	-key	API key
roblox
	-cookie	session cookie
rootly
	-key	API key
rubygems	RubyGems
	-key	API key	GEM_HOST_API_KEY
runpod
	-key	API key
runway
	-key	API key	RUNWAYML_API_SECRET
saladcloud	SaladCloud
	-key	API key
salesforce
	-access-token	access token
	-refresh-token	refresh token
samsara
	-token	API token
scaleway
	-access-key	access key	SCW_ACCESS_KEY
scalingo
	-token	API token
segment
	-token	Public API token
sendgrid	SendGrid
	-key	API key
sentry
	-user-token	user auth token
	-org-token	organization auth token
	-dsn	DSN
settlemint	SettleMint
	-token	access token
shippo
	-token	API token
shopify
	-access-token	access token
	-custom-token	custom app token
	-private-token	private app token
	-shared-secret	shared secret
	-partner-token	Partner API token
	-theme-token	theme access password
	-user-token	user or refresh token
sindri
	-key	API key
slack
	-bot-token	bot token
	-user-token	user token
	-app-token	app-level token
	-legacy-token	workspace token
	-session-token	session token
	-session-cookie	session cookie
	-config-token	configuration token
	-webhook	incoming webhook	SLACK_WEBHOOK_URL
	-workflow-token	workflow token
snyk
	-token	API token
	-access-token	access token
socket
	-key	API key
solana
	-keypair	key pair	WALLET_KEY
sonar	SonarQube
	-token	token
	-legacy-token	token
sourcegraph
	-token	access token	SRC_ACCESS_TOKEN
	-amp-token	Amp access token	AMP_API_KEY
square
	-access-token	access token
	-legacy-token	access token
	-oauth-secret	OAuth secret
	-sandbox-secret	OAuth secret
stackhawk	StackHawk
	-key	API key
statsig
	-secret	server key
steel
	-key	API key
stripe
	-secret-key	secret key
	-restricted-key	restricted key
	-publishable-key	publishable key
	-webhook-secret	webhook signing secret	STRIPE_WEBHOOK_SECRET
	-organization-key	organization key
stytch
	-secret	project secret
sui
	-private-key	private key
sumologic	Sumo Logic
	-collector	collector address
sumup	SumUp
	-secret-key	secret key	SUMUP_API_KEY
supabase
	-access-token	access token
	-secret-key	secret key
	-publishable-key	publishable key
tableau
	-pat	personal access token
tailscale
	-key	key
tavily
	-key	API key
teamcity	TeamCity
	-token	access token	TEAMCITY_TOKEN
teams	Microsoft Teams
	-webhook	incoming webhook
	-webhook-outlook	incoming webhook	TEAMS_WEBHOOK
telegram
	-bot-token	bot token
	-bot-address	bot token in an address	TELEGRAM_BOT_TOKEN
	-api-hash	API hash	TELEGRAM_API_HASH
telnyx
	-key	API key
tencent	Tencent Cloud
	-secret-id	secret id	TENCENTCLOUD_SECRET_ID
terraform	Terraform Cloud
	-token	API token	TF_TOKEN_app_;_io
thingsboard	ThingsBoard
	-token	token of a device
thunderstore
	-token	service account token
tiktok	TikTok
	-token	access token
tinybird
	-token	token
together	Together AI
	-key	API key
toss	Toss Payments
	-secret-key	secret key
trello
	-token	API token
trigger	Trigger.dev
	-key	secret key
	-pat	personal access token
truenas	TrueNAS
	-key	API key
turbopuffer	;
	-key	API key
twilio
	-account-sid	account SID
	-api-key-sid	API key SID
	-key-pair	auth token	TWILIO_AUTH_TOKEN
	-auth-token	auth token
	-api-secret	API key secret
twitch
	-chat-token	chat token
	-stream-key	stream key
twitter	X
	-bearer-token	bearer token
typeform
	-token	personal access token
ubidots
	-token	token
unkey
	-root-key	root key
upcloud	UpCloud
	-token	API token
uploadthing	UploadThing
	-token	token
upstash
	-qstash-token	QStash token	QSTASH_TOKEN
valtown	Val Town
	-token	API token
vault	HashiCorp Vault
	-service-token	service token
	-batch-token	batch token
	-recovery-token	recovery token
	-legacy-token	token
	-unseal-key	unseal key	VAULT_UNSEAL_KEY
	-key-share	share of the unseal key	VAULT_UNSEAL_KEY
	-secret-id	secret of an application	VAULT_SECRET_ID
venice
	-key	API key
vercel
	-token	access token
	-ai-gateway-key	AI Gateway API key	AI_GATEWAY_API_KEY
	-legacy-token	access token
	-blob-token	blob token
vk	VK
	-token	access token
voiceflow
	-key	API key
volcengine
	-access-key	access key id	VOLC_ACCESSKEY
voyage	Voyage AI
	-key	API key
wakatime	WakaTime
	-key	API key
wandb	Weights & Biases
	-key	API key
	-legacy-key	API key	WANDB_API_KEY
wecom	WeCom
	-webhook	group robot webhook
wix
	-key	API key
woocommerce	WooCommerce
	-secret	consumer secret
	-key	consumer key
workos	WorkOS
	-key	API key
xai	xAI
	-key	API key
xata
	-key	API key
xendit
	-key	secret key
	-test-key	secret key
yandex	Yandex Cloud
	-api-key	API key
	-iam-token	IAM token	YC_TOKEN
	-oauth-token	OAuth token	YANDEX_TOKEN
	-static-key	static access key
	-captcha-key	SmartCaptcha server key
yookassa	YooKassa
	-secret-key	secret key
zapier
	-webhook	catch hook
	-mcp-address	address of an MCP server	ZAPIER_MCP_TOKEN
zep
	-key	API key
zhipu	Zhipu AI
	-key	API key	ZAI_API_KEY
zoho
	-token	OAuth token
zuplo
	-key	API key`;
