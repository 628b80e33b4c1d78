// Written by `npm run rules` from the files in lib/detect/rules.
/** Providers with their names; kinds, and environment variables that have a name of their own. */
export const WORDS = `1password	1Password
	onepassword-service-token	service account token	OP_SERVICE_ACCOUNT_TOKEN
	onepassword-secret-key	secret key	OP_SECRET_KEY
adobe	Adobe
	-client-secret	client secret
age	;
	-secret-key	secret key
ai21	AI21
	-key	API key
airtable	Airtable
	-pat	personal access token
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
assemblyai	AssemblyAI
	-key	API key
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
binance	Binance
	-key	API key or secret	BINANCE_API_SECRET
bitrise	Bitrise
	-token	access token
bitwarden	Bitwarden
	-access-token	access token	BWS_ACCESS_TOKEN
	-client-secret	client secret	BW_CLIENTSECRET
blockfrost	Blockfrost
	-id	project id	BLOCKFROST_PROJECT_ID
braintree	Braintree
	-access-token	access token
brave-search	Brave Search
	-key	API key	BRAVE_API_KEY
brevo	Brevo
	-api-key	API key
	-smtp-key	SMTP key
browserbase	Browserbase
	-key	API key
buildkite	Buildkite
	-token	API access token
bunny	;.net
	-key	API key
cardano	Cardano
	-signing-key	signing key
cartesia	Cartesia
	-key	API key
cerebras	Cerebras
	-key	API key
circleci	CircleCI
	-token	personal API token
	-project-token	project API token
civo	Civo
	-key	API key
clickhouse	ClickHouse Cloud
	-secret	API key secret
clojars	Clojars
	-token	deploy token	CLOJARS_PASSWORD
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
consul	Consul
	-token	ACL token	CONSUL_HTTP_TOKEN
contentful	Contentful
	-management-token	management token
context7	Context7
	-key	API key
coveralls	Coveralls
	-token	repository token	COVERALLS_REPO_TOKEN
crates	;.io
	-token	API token	CARGO_REGISTRY_TOKEN
cursor	Cursor
	-user-key	user API key
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
devin	Devin
	-service-token	service user token
	-personal-key	personal API key
digitalocean	DigitalOcean
	-pat	personal access token
	-oauth	OAuth access token
	-refresh	OAuth refresh token
	-spaces-secret	Spaces secret key	SPACES_SECRET_ACCESS_KEY
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
dynatrace	Dynatrace
	-token	access token
e2b	E2B
	-key	API key
	-access-token	access token	E2B_ACCESS_TOKEN
easypost	EasyPost
	-key	API key
	-test-key	test API key
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
fal	;
	-key	API key	FAL_KEY
fastly	Fastly
	-token	API token
featherless	Featherless
	-key	API key
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
godaddy	GoDaddy
	-sso-key	API key and secret	GODADDY_API_KEY
	-secret	API secret	GODADDY_API_SECRET
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
harness	Harness
	-token	access token	HARNESS_API_KEY
helicone	Helicone
	-key	API key
helius	Helius
	-endpoint-key	API key in an address	HELIUS_API_KEY
	-key	API key
heroku	Heroku
	-platform-key	API key
	-api-key	API key
hetzner	Hetzner
	-token	API token	HCLOUD_TOKEN
hex	Hex.pm
	-key	API key	HEX_API_KEY
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
infomaniak	Infomaniak
	-token	API token
infracost	Infracost
	-key	API key
infura	Infura
	-endpoint-key	API key in an address	INFURA_API_KEY
	-key	API key	INFURA_API_KEY
jetbrains	JetBrains
	-permanent-token	permanent token	YOUTRACK_TOKEN
jina	Jina AI
	-key	API key
k3s	K3s
	-token	server token	K3S_TOKEN
kaggle	Kaggle
	-token	API token	KAGGLE_API_TOKEN
	-key	API key	KAGGLE_KEY
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
launchdarkly	LaunchDarkly
	-sdk-key	SDK key
	-api-token	API access token
linear	Linear
	-api-key	API key
	-oauth	OAuth access token
linode	Linode
	-token	personal access token
livekit	LiveKit
	-secret	API secret	LIVEKIT_API_SECRET
llamacloud	LlamaCloud
	-key	API key	LLAMA_CLOUD_API_KEY
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
mem0	Mem0
	-key	API key
minimax	MiniMax
	-key	API key
mistral	Mistral
	-key	API key
modal	Modal
	-token-secret	token secret	MODAL_TOKEN_SECRET
moonshot	Moonshot AI
	-key	API key
namecheap	Namecheap
	-key	API key
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
nuget	NuGet
	-key	API key
nvidia	NVIDIA
	-key	API key
nx-cloud	Nx Cloud
	-token	access token	NX_CLOUD_ACCESS_TOKEN
octopus	Octopus Deploy
	-key	API key
okta	Okta
	-token	API token
okx	OKX
	-secret	API secret	OKX_SECRET_KEY
ollama	Ollama
	-key	API key
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
ovh	OVHcloud
	-secret	application secret	OVH_APPLICATION_SECRET
packagist	Packagist
	-secret	API secret	PACKAGIST_API_SECRET
	-token	token	PACKAGIST_TOKEN
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
prefect	Prefect
	-key	API key
private-key	Private key
	;	in PEM	PRIVATE_KEY
	pgp-;	for PGP	PGP_PRIVATE_KEY
	putty-;	for PuTTY	SSH_PRIVATE_KEY
pulumi	Pulumi
	-token	access token
pypi	PyPI
	-token	API token
	-test-token	test API token
quicknode	QuickNode
	-endpoint-key	token in an address	QUICKNODE_TOKEN
railway	Railway
	-token	token
rancher	Rancher
	-token	API token
razorpay	Razorpay
	-key-id	key id
readme	ReadMe
	-key	API key
render	Render
	-key	API key
replicate	Replicate
	-token	API token
resend	Resend
	-key	API key
rubygems	RubyGems
	-key	API key	GEM_HOST_API_KEY
runpod	RunPod
	-key	API key
sambanova	SambaNova
	-key	API key
scaleway	Scaleway
	-access-key	access key	SCW_ACCESS_KEY
	-secret-key	secret key	SCW_SECRET_KEY
scalingo	Scalingo
	-token	API token
sendgrid	SendGrid
	-key	API key
sentry	Sentry
	-user-token	user auth token
	-org-token	organization auth token
	-dsn	DSN
serper	Serper
	-key	API key
shippo	Shippo
	-token	API token
shopify	Shopify
	-access-token	access token
	-custom-token	custom app token
	-private-token	private app token
	-shared-secret	shared secret
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
solana	Solana
	-private-key	private key	SOLANA_PRIVATE_KEY
sonar	SonarQube
	-token	token
sourcegraph	Sourcegraph
	-token	access token	SRC_ACCESS_TOKEN
square	Square
	-access-token	access token
	-legacy-token	access token
	-oauth-secret	OAuth secret
stability	Stability AI
	-key	API key
stellar	Stellar
	-secret-seed	secret seed	STELLAR_SECRET_KEY
stripe	Stripe
	-secret-key	secret key
	-restricted-key	restricted key
	-publishable-key	publishable key
	-webhook-secret	webhook signing secret	STRIPE_WEBHOOK_SECRET
sui	Sui
	-private-key	private key
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
tencent	Tencent Cloud
	-secret-id	secret id	TENCENTCLOUD_SECRET_ID
	-secret-key	secret key	TENCENTCLOUD_SECRET_KEY
terraform	Terraform Cloud
	-token	API token	TF_TOKEN_app_;_io
tezos	Tezos
	-secret-key	secret key
together	Together AI
	-key	API key
	-legacy-key	API key
travis	Travis CI
	-token	API token
trello	Trello
	-token	API token
twilio	Twilio
	-account-sid	account SID
	-api-key-sid	API key SID
	-auth-token	auth token
	-api-secret	API key secret
typeform	Typeform
	-token	personal access token
upcloud	UpCloud
	-token	API token
upstage	Upstage
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
volcengine	Volcengine
	-access-key	access key id	VOLC_ACCESSKEY
	-ark-key	Ark API key	ARK_API_KEY
voyage	Voyage AI
	-key	API key
vultr	Vultr
	-key	API key
wandb	Weights & Biases
	-key	API key
	-legacy-key	API key
wireguard	WireGuard
	-key	private key	WIREGUARD_PRIVATE_KEY
xai	xAI
	-key	API key
xrpl	XRP Ledger
	-seed	seed	XRPL_SECRET
yandex	Yandex Cloud
	-api-key	API key
	-iam-token	IAM token	YC_TOKEN
	-oauth-token	OAuth token	YANDEX_TOKEN
	-static-key	static access key
zapier	Zapier
	-webhook	catch hook
zerotier	ZeroTier
	-token	API token
zhipu	Z.ai
	-key	API key	ZAI_API_KEY`;
