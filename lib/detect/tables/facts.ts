// Written by `npm run rules` from the files in lib/detect/rules.
/** Where to revoke, and advice. See `facts.ts`. */
export const FACTS = `1password	my.^.com/developer-tools/infrastructure-secrets	Revoke the service account’s token, or regenerate the secret key.
adobe	developer.^.com/console/projects	Rotate the client secret in the developer console.
adyen	ca-live.^.com/	Generate a new key on the API credential; the old one stays valid for a day unless it is ended at once.
age		Make a new key, encrypt again what it protects, and tell who encrypts to it.
agentmail	console.^.to/
aikido	app.^.dev/settings/integrations/api/^/rest	Revoke the client, and create one with fewer scopes.
airtable	^.com/create/tokens	Delete the token, then create one for the bases it needs.
aiven	console.^.io/profile/tokens	Revoke the token; application users with tokens that end are to be preferred.
	-password	console.^.io/	Reset the password of the service user, and list the addresses that may connect.
akamai	control.^.com/apps/identity-management/	Deactivate the credential of the API client, then create another for the same client.
alchemy	dashboard.^.com/apps	Rotate the key of the app, and allow just the domains and addresses it is called from.
algolia	dashboard.^.com/account/api-keys/all	Regenerate the admin key; use search-only keys in browsers.
	-search-key		Made for browsers; nothing to do.
	-docsearch-key		Made for browsers; nothing to do.
alibaba	ram.console.aliyun.com/manage/ak	Disable the pair, and prefer RAM roles with temporary credentials.
	-sts-token		It ends by itself within hours; take rights from the role if it is in use now.
ankr	www.^.com/rpc/projects
anthropic	platform.claude.com/settings/keys	Disable the key, then create one in a workspace with a spending limit.
	-admin-key	platform.claude.com/settings/admin-keys
	-oauth		Sign out of the application that uses it; sign in again for a new one.
	-session		Sign out of all sessions.
apify	console.^.com/settings/integrations	Delete the token; use scoped tokens with an expiry date.
	-proxy-password	console.^.com/proxy/access	Regenerate the proxy password.
appwrite	cloud.^.io/console	Delete the key in the project, and create one with few scopes and an expiry date.
aptos		Rotate the key of the account, or move what it holds.
arcade	api.^.dev/dashboard/api-keys
arcjet	app.^.com/	Rotate the key of the site in its settings.
artifactory		Revoke the token and create one with a scope and an expiry date.
asaas	www.^.com/customerApiAccessToken/index	Disable the key, create another, and restrict it to addresses of your own.
asana	app.^.com/0/my-apps	Delete the token and create another.
atlassian	id.^.com/manage-profile/security/api-tokens	Revoke the token, then create one with scopes and an expiry date.
	-data-center-token	confluence.^.com/enterprise/using-personal-access-tokens-1026032365.html	Revoke the token in your profile, then create one with an expiry date.
	bitbucket-app-password	bitbucket.org/account/settings/app-passwords/
auth0	manage.^.com/	Rotate the client secret in the settings of the application.
autumn	app.use^.com/dev
aws	console.^.amazon.com/iam/home#/security_credentials	Deactivate the key in IAM, rotate it, and prefer roles with short-lived credentials.
	-appsync-key		Delete the key of the API, and create one that expires soon.
	-ecr-password		It ends within twelve hours; take rights from who asked for it.
	-eks-token		It ends within fifteen minutes.
axiom	app.^.co/settings/api-tokens	Delete the token; use API tokens limited to datasets instead of personal ones.
azure	portal.^.com/	Rotate the key in the portal, and prefer managed identities.
	-workflow-address		Regenerate the access key of the workflow, which changes its address.
	-function-address		Renew the key of the function.
baidu	console.bce.^.com/iam/#/iam/apikey/list	Disable the key in access management, and bind the next one to the services it calls.
bip39		Whoever has it has the wallet: move what it holds to a new one now.
bitcoin		Whoever has it has the coins: move them to a new wallet now.
bitlocker		Make a new recovery password for the drive and delete this one (manage-bde -protectors).
blockfrost	^.io/dashboard	Delete the project, or rotate its token, in the dashboard.
blockprotocol	^.org/settings/api-keys
braintree	www.^gateway.com/	Delete the key in the control panel and create another.
brave	api-dashboard.search.^.com/app/keys
brevo	app.^.com/settings/keys/api	Delete the key and create another.
builderio	builder.io/account/space	Delete the private key in the settings of the space and create another.
buildkite	^.com/user/api-access-tokens
	-agent-token		Revoke the token in the cluster, then create one for each pool of agents.
calcom	app.cal.com/settings/developer/api-keys	Delete the key and create one with an expiry date.
canva	www.^.com/developers/integrations	Generate another secret for the integration; the old one ends with it.
capsolver	dashboard.^.com/
castai	console.cast.ai/user/api-access	Delete the key; a read-only one is enough for reports.
ceph		Make another with ^ auth rotate, and give it to the clients.
cerebras	cloud.^.ai/platform	Delete the key on the page of API keys and create another.
checkly	app.^hq.com/settings/user/api-keys	Delete the key; a service key with a role outlives no person.
checkout	dashboard.^.com/developers/keys	Create a key with only the scopes it needs, then deactivate this one.
chieftools	account.chief.app/api/tokens
chroma	try^.com/
chutes	^.ai/app/api
circleci	app.^.com/settings/user/tokens	Delete the token and create another.
cisco		Anybody can decode it: change the password, and write it as a secret of type 8 or 9.
clarifai	^.com/settings/security
clickhouse	console.^.cloud/	Delete the key and create one with an expiry date.
clickup	app.^.com/settings/apps	Regenerate the personal token under Settings, Apps.
clojars	^.org/tokens	Disable the token and create one for a single artifact.
cloudflare	dash.^.com/profile/api-tokens	Roll the token, and limit it to the zones and addresses that need it.
	-tunnel-token		Refresh the token of the tunnel: with it anybody can receive its traffic.
	-turnstile-secret		Rotate the secret key of the widget; the old one works for two hours more.
cloudsmith	app.^.com/user/settings/api-keys	Refresh the key in the settings; the old one stops at once.
cockroach	^labs.cloud/access/service-accounts	Delete the key of the service account, and give that account fewer roles.
cohere	dashboard.^.com/api-keys	Delete the key and create another.
command		Change it where it is used; give it by a file or the environment, not by the ^.
confluent	^.cloud/settings/api-keys	Delete the API key, and create one for a service account with few roles.
consul		Delete it by its accessor (^ acl token delete), then make another.
contentful	app.^.com/account/profile/cma_tokens	Revoke the token and create one with an expiry date.
context7	^.com/dashboard	Delete the key on the dashboard and create another.
convex	dashboard.^.dev/	Delete the deploy key in the deployment’s settings and generate another.
courier	app.^.com/settings/api-keys
crates	^.io/settings/tokens	Revoke the token, then use trusted publishing or one limited to a crate.
creem	^.io/dashboard/api-keys
cursor	^.com/dashboard?tab=integrations	Revoke the key; agents started with it can push to your repositories.
databricks	accounts.cloud.^.com/	Revoke the token, and prefer OAuth for service principals.
datadog	app.^hq.com/organization-settings/api-keys	Revoke the key, and give application keys only the scopes they need.
	-client-token		Made for browsers; nothing to do.
datastax	astra.^.com/settings/tokens	Delete the token, and give the next one a role for one database.
deepgram	console.^.com/	Delete the key and create one with an expiry date.
deepl	www.^.com/your-account/keys	Deactivate the key, create another, and set a limit to its characters.
deepseek	platform.^.com/api_keys	Delete the key and create another.
deno	dash.^.com/account#access-tokens	Revoke the token; deploy from CI without one, by linking the repository.
devin	app.^.ai/settings/api-keys
digitalocean	cloud.^.com/account/api/tokens	Delete the token, then create one with the scopes it needs and an expiry date.
dingtalk	open-dev.^.com/	Reset the robot’s webhook; let it check signatures or addresses.
discord	^.com/developers/applications	Reset the bot’s token, or delete the webhook and create another.
	-user-token		Change the password of the account, which ends all of its tokens.
docker	app.^.com/settings/personal-access-tokens	Delete the token, then create one that may only read.
	-swarm-token		Rotate it with ^ swarm join-token --rotate; nodes that joined stay.
	-swarm-unlock-key		Rotate it with ^ swarm unlock-key --rotate, and keep the old one for a while.
doppler	dashboard.^.com/	Revoke the token; service tokens read one configuration alone.
dropbox	www.^.com/account/connected_apps	Disconnect the app, then connect it again with fewer scopes.
	-app-secret	www.^.com/developers/apps	Make the app anew; its secret cannot be changed.
duffel	app.^.com/	Delete the token and create another.
e2b	^.dev/dashboard?tab=keys	Delete the key of the team, and stop sandboxes you did not start.
easypost	www.^.com/account/api-keys	Delete the key and create another.
ebay		Rotate the Cert ID of the application.
elastic	cloud.^.co/account/keys	Invalidate the key; give the next one the role it needs and an expiry date.
elevenlabs	^.io/app/settings/api-keys	Delete the key and create one with fewer permissions and a limit.
ethereum		Whoever has it has the account: move what it holds to a new one now.
facebook	developers.^.com/apps/	Reset the app secret or let the session end; use system-user tokens with few permissions.
fal	^.ai/dashboard/keys	Delete the key; one of the scope API is enough to call models.
fastly	manage.^.com/account/personal/tokens	Delete the token and create one for a single service.
figma	www.^.com/settings	Revoke the token and create one with fewer scopes and an expiry date.
firecrawl	www.^.dev/app/api-keys	Delete the key and create another; it spends the credits of the whole team.
fireworks	app.^.ai/settings/users/api-keys	Delete the key and create one for a service account instead of a user.
flutterwave	app.^.com/dashboard/settings/apis/live	Regenerate the keys in the dashboard.
flyio	fly.io/user/personal_access_tokens	Revoke the token, then create a deploy token for one app.
frameio	developer.frame.io/
gcnotify	notification.canada.ca/
generic		Change it where it is used, and keep it in a secret manager or an environment variable.
	jwt		End the session or rotate the key that signs; a token cannot be taken back by itself.
	sealed-token		End the session or rotate the key that signs; a token cannot be taken back by itself.
	session-cookie		Log out: that ends the session which the cookie stands for.
	login-link		Use the link or let it expire; whoever has it can do what it is for.
	presigned-url		It works until it expires; rotate the key that signed it to end it sooner.
gitea		Delete the token under Settings, Applications, and create one with fewer scopes.
github	^.com/settings/tokens	Delete the token, then create a fine-grained one for the repositories it needs.
	-fine-grained-pat	^.com/settings/personal-access-tokens
	-oauth	^.com/settings/applications	Revoke the app’s access, then sign in with it again.
	-app-user	^.com/settings/apps/authorizations	Revoke the app’s authorization; user tokens of apps end after eight hours.
	-app-installation		It ends within an hour; revoke it by the API if it is in use now.
	-app-jwt		It ends within an hour; revoke it by the API if it is in use now.
	-refresh	^.com/settings/apps/authorizations	Revoke the app’s authorization; a refresh token lives for six months.
gitlab	^.com/-/user_settings/personal_access_tokens	Revoke the token, then create one with fewer scopes and an expiry date.
	-job-jwt		It ends with its job; cancel the job if it still runs.
	-job-token		It ends with its job; cancel the job if it still runs.
	-session	^.com/-/user_settings/active_sessions	End the session; signing out does it.
godaddy	developer.^.com/keys	Delete the key and create another; it can move your domains away.
google	console.cloud.^.com/apis/credentials	Regenerate the key, then restrict it to the sites, apps and APIs that need it.
	gemini-auth-key	aistudio.^.com/app/apikey
	-access-token	myaccount.^.com/connections	It ends within an hour; remove the app’s access if its refresh token may be out too.
	-refresh-token	myaccount.^.com/connections	Remove the app’s access, then sign in with it again.
googlechat		Delete the webhook under the space’s Apps & integrations, and add another.
grafana	^.com/docs/^/latest/administration/service-accounts/	Delete the token of the service account and add another.
groq	console.^.com/keys	Delete the key and create another.
heroku	dashboard.^.com/account/applications	Regenerate the key, or revoke the authorization.
heygen	app.^.com/settings?nav=API
honeycomb	ui.^.io/	Disable the key in the environment’s settings; senders need an ingest key only.
hubspot	app.^.com/private-apps/	Rotate the token on the private app’s page and remove scopes it does not need.
huggingface	^.co/settings/tokens	Delete the token, then create a fine-grained one for the repositories it needs.
ifttt	^.com/maker_webhooks/settings	Edit the connection of Webhooks to have another key.
imagekit	^.io/dashboard/developer/api-keys
infracost	dashboard.^.io/	Rotate the key in the organization’s settings.
infura	developer.metamask.io/	Delete the key, and require its secret or a list of allowed origins for the next one.
inngest	app.^.com/env/production/manage/signing-key	Create a new signing key, set it as the fallback, rotate, then remove the old one.
intercom	app.^.com/a/apps/_/developer-hub	Regenerate the access token of the app in the developer hub.
jenkins		Revoke the token on the security page of the user and add another.
jetbrains	hub.^.com/users/me?tab=authentification	Delete the token on the page of your account’s security, and limit the next one’s scope.
jsr	^.io/account/tokens
jwk		Make a new pair, and take the old public key out of the set that is published.
k3s		Run ^ token rotate on a server, then start all nodes with the new one.
kaggle	www.^.com/settings	Expire the token in the settings, then create another.
kernel	dashboard.on^.com/
key-file		Replace every key and every password that is in it.
klaviyo	www.^.com/settings/account/api-keys	Delete the private key, then create one with custom scopes.
kubernetes		Delete it with kubeadm token delete; it ends by itself after a day.
	-certificate-key		Upload the certificates anew; the key ends with the secret it decrypts, after two hours.
langchain	smith.^.com/settings	Delete the key and create another.
langfuse	cloud.^.com/	Delete the pair in the project settings; everything traced can be read with it.
	-public-key		Made for browsers; it may only write scores.
lark	open.^suite.com/app	Remove the bot from the group, or reset the app secret; let a webhook check signatures or addresses.
launchdarkly	app.^.com/settings/authorization	Reset the key or delete the token.
lichess	^.org/account/oauth/token
line	developers.^.biz/console/	Reissue the token of the channel; the old one ends at once.
linear	^.app/settings/account/security
linkedin	www.^.com/developers/apps	Generate a new client secret on the app’s Auth tab; the old one can be kept for a while or ended at once.
llamacloud	cloud.llamaindex.ai/api-key	Delete the key; keys belong to a project, so make one for each.
lnd		Delete the root key of the macaroon with lncli deletemacaroonid, and bake a new one.
logfire		Revoke the token in the settings of the project and create another.
lorawan		Register the device anew: it joins with another key then.
luma	^labs.ai/dream-machine/api/keys
mailchimp	admin.^.com/account/api/	Disable the key and create another for this integration alone.
mailersend	app.^.com/api-tokens	Delete the token, and give the next one sending access only if that is enough.
mailgun	app.^.com/settings/api_security	Delete the key, then create a sending key for one domain.
make		Delete the webhook, and ^ a new one for the scenario.
mapbox	console.^.com/account/access-tokens/	Delete the token, and limit public ones to the addresses of your site.
matrix		Sign the session out under Settings, Sessions: that ends its token.
	-auth-token	account.^.org/account/
mattermost		Revoke it in the account settings, or delete the webhook, and create another.
maxmind	www.^.com/en/accounts/current/license-key	Remove the key and generate another.
mercadopago	www.^.com/developers/panel/app	Renew the production credentials of the application; the old ones end after twelve hours.
	-public-key		Made for browsers; nothing to do.
minimax	platform.^.io/user-center/basic-information/interface-key
miro	^.com/app/settings/user-profile/apps	Uninstall the app from the team, or revoke the token by the API.
mistral	console.^.ai/api-keys	Delete the key and create another.
mollie	my.^.com/dashboard/developers/api-keys	Regenerate the key; give integrations access by OAuth instead.
mongodb	cloud.^.com/v2#/preferences/organizations	Generate a new secret for the service account, revoke this one, and list the addresses that may use it.
naver	www.ncloud.com/mypage/manage/authkey
	-client-secret	developers.^.com/apps/	Have another secret made on the page of the application.
near		Delete the access key of the account, and move what it holds if it was a full one.
nebius	tokenfactory.^.com/
neon	console.^.tech/app/settings/api-keys	Revoke the key; a project-scoped key reaches less than a personal one.
	-password	console.^.tech/	Reset the password of the role on the branch.
netlify	app.^.com/user/applications#personal-access-tokens	Delete the token and create one with an expiry date.
newrelic	one.^.com/launcher/api-keys-ui.api-keys-launcher	Delete the key and create another.
	-browser-key		Made for browsers; nothing to do.
ngrok	dashboard.^.com/authtokens	Revoke the authtoken and add one for each agent, with an ACL.
nostr		It cannot be revoked: make a new identity and tell your followers.
notion	www.^.so/profile/integrations	Refresh the secret on the integration’s page and share fewer pages with it.
npm	www.^js.com/settings/~/tokens	Delete the token, then create a granular one for the packages it publishes.
nuget	www.^.org/account/apikeys	Delete the key, then use trusted publishing or one limited to a package.
nvidia	org.ngc.^.com/setup/api-keys	Delete the key and create one with fewer services and an expiry date.
nylas	dashboard-v3.^.com/	Delete the key of the application and create one that expires.
octopus		Revoke the key and create one with an expiry date.
okta		Revoke the token in the admin console; prefer OAuth scopes.
onesignal	dashboard.^.com/	Rotate or delete the key under Keys & IDs, and list the addresses that may use the next one.
openai	platform.^.com/api-keys	Delete the key, then create one for a single project with restricted permissions.
	-admin-key	platform.^.com/settings/organization/admin-keys
openrouter	^.ai/settings/keys	Delete the key, then create one with a credit limit.
openshift		Delete the OAuth access token with oc, then log in again.
openweather	home.^map.org/api_keys
packagist	^.com/profile	Revoke the token of the organization, and give machines ones that only read.
paddle	vendors.^.com/authentication-v2	Revoke the key, then create one with the permissions needed and an expiry date.
	-client-token		Made for browsers; nothing to do.
	-webhook-secret	vendors.^.com/notifications	Create a new notification destination and delete this one: its secret cannot be changed.
paypal	developer.^.com/dashboard/applications/live	Add a second secret to the app, switch to it, then disable the one that got out.
	-access-token		It ends within nine hours; terminate it by the API if it is in use now.
paystack	dashboard.^.com/#/settings/developers	Generate a new secret key, and list the addresses that may use it.
	-public-key		Made for browsers; nothing to do.
perplexity	www.^.ai/settings/api	Delete the key and create another.
pinecone	app.^.io/
plaid	dashboard.^.com/developers/keys	Invalidate the access token by /item/access_token/invalidate; rotate the secret in the dashboard.
plain	app.^.com/
planetscale	app.^.com/	Delete the token or password and create another for one branch.
porkbun	^.com/account/api	Delete the pair, and leave the API off for domains that do not need it.
portainer		Remove it in your account of that Portainer, then create another.
posthog	us.^.com/settings/user-api-keys
	-project-key		Made for browsers; nothing to do.
postman	web.^.co/settings/me/api-keys	Delete the key and generate another.
postmark	account.^app.com/servers	Add another token to the server, move to it, then delete the old one.
prefect	app.^.cloud/my/api-keys	Delete the key and create one with an expiry date.
private-key		Make a new pair, replace the public key wherever it is trusted, and revoke certificates.
	pgp-^		Revoke the key with its revocation certificate, and publish a new one.
pulumi	app.^.com/account/tokens	Delete the token and create one with an expiry date.
pusher	dashboard.^.com/	Made for browsers; nothing to do.
pypi	^.org/manage/account/token/	Remove the token, then use trusted publishing or a token for one project.
pyx		Revoke the token; publish from CI with trusted publishing.
quicknode		Add another token to the endpoint, then delete this one.
rancher		Delete the key under your account, and give the next one a scope and an expiry.
rapidapi	^.com/developer/apps	Add a new key to the app, switch to it, then delete this one.
razorpay	dashboard.^.com/app/website-app-settings/api-keys	Regenerate the key; the id alone opens nothing.
readme	dash.^.com/	Delete the key and create another.
render	dashboard.^.com/u/settings#api-keys	Revoke the key in the account settings; it reaches every workspace you are in.
replicate	^.com/account/api-tokens	Delete the token and create another.
requesty	app.^.ai/api-keys
resend	^.com/api-keys	Delete the key, then create one that may only send.
rubygems	^.org/profile/api_keys	Delete the key, then use trusted publishing or one limited to a gem.
salesforce		End the session or revoke the token under Connected Apps OAuth Usage.
scaleway	console.^.com/iam/api-keys	Delete the key, and create one for an application with a narrow policy.
segment	app.^.com/goto-my-workspace/settings/access-management/tokens	Remove the token in the workspace’s access management; Segment also ends tokens found in public code.
sendgrid	app.^.com/settings/api_keys	Delete the key, then create one that may only send mail.
sentry	^.io/settings/account/api/auth-tokens/
	-dsn		Made for clients; rate limits and inbound filters bound its misuse.
shippo	apps.go^.com/settings/api	Delete the token and create another.
shopify	admin.^.com/	Uninstall or rotate the app’s credentials, and request fewer scopes.
slack	api.^.com/apps	Revoke the token on the app’s page and reinstall the app with the scopes it needs.
snyk	app.^.io/account	Revoke the token and create another.
solana		Whoever has it has the wallet: move what it holds to a new one now.
sonar	^cloud.io/account/security	Revoke the token and create one with an expiry date.
sourcegraph	^.com/user/settings/tokens	Delete the token and create one with an expiry date.
	-amp-token	ampcode.com/settings
square	developer.^up.com/apps	Replace the token or secret on the application’s page.
steel	app.^.dev/settings/api-keys
stripe	dashboard.^.com/apikeys	Roll the key in the dashboard, and use restricted keys with the permissions needed.
	-publishable-key		Made for browsers; nothing to do.
	-webhook-secret	dashboard.^.com/webhooks
stytch	^.com/dashboard/api-keys	Start a secret rotation in the dashboard, and cancel the old secret once nothing uses it.
sui		It cannot be revoked: move what the account holds to a new one.
sumologic	service.^.com/	Deactivate the access key under Preferences, then create one with fewer scopes.
	-collector		Regenerate the address of the HTTP source.
supabase	^.com/dashboard/project/_/settings/api-keys	Delete the secret key and create another; rotate the JWT secret for service_role keys.
	-access-token	^.com/dashboard/account/tokens
	-publishable-key		Made for browsers; row-level security decides what it may do.
tableau		Revoke it in your account settings, then create another.
tailscale	login.^.com/admin/settings/keys	Revoke the key, and prefer OAuth clients with few scopes.
tavily	app.^.com/home	Delete the key in the overview, and set a limit on the one that takes its place.
teamcity		Delete the token on the page of your profile; the next one can have a permission scope.
teams		Remove the webhook from the channel and create another.
telegram	t.me/BotFather	Send /revoke to BotFather to get a new token.
	-api-hash	my.^.org/apps	It cannot be changed: end the sessions that you do not know, and do not publish the sessions made with it.
telnyx	portal.^.com/#/app/api-keys	Delete the key, create another, and set spending limits on the account.
tencent	console.^cloud.com/cam/capi	Disable the key, then delete it; give the next one to a sub-account with a narrow policy.
terraform	app.^.io/app/settings/tokens	Delete the token and create one with an expiry date.
thingsboard		Give the device another token in its credentials.
tinybird	cloud.^.co/	Refresh the token in the workspace; static tokens can be limited to one resource.
together	api.^.ai/settings/projects/~current/api-keys	Delete the key, then make one for each project so that one leak does not stop the others.
trello	^.com/your/account	Revoke the token in the account’s settings.
turbopuffer	^.com/dashboard
twilio	console.^.com/us1/account/keys-credentials/api-keys	Promote the secondary auth token, or delete the API key and create a restricted one.
twitch	dev.^.tv/console/apps	Make a new client secret; user tokens are revoked under Settings, Connections.
	-chat-token	www.^.tv/settings/connections
	-stream-key	dashboard.^.tv/settings/stream	Reset the stream key, or anybody can broadcast on the channel.
twitter	developer.x.com/en/portal/projects-and-apps	Regenerate the keys and tokens of the app, and lower its permissions to what it needs.
typeform	admin.^.com/user/tokens
upstash		Reset the token in the console.
vault		Run ^ token revoke, and give tokens a short life.
	-unseal-key		Rekey with ^ operator rekey: it makes new shares of the unseal key.
	-secret-id		Destroy it by its accessor, then ask for another.
venice	^.ai/settings/api
vercel	^.com/account/settings/tokens	Delete the token, then create one with a scope and an expiry date.
vk	vk.com/settings?act=apps	End the sessions of the application, or remove the token of the community.
volcengine	console.^.com/iam/keymanage/	Disable the key, then delete it; give sub-users keys with a narrow policy.
wandb	^.ai/settings#apikeys	Delete the key in the user settings; use one of a service account for automated runs.
wecom		Delete the group robot and add another: its key cannot be changed.
woocommerce		Revoke the key under WooCommerce, Settings, Advanced, REST API; create one with read permission if that is enough.
xai	console.x.ai/	Disable the key and create one with fewer permissions.
xata	app.^.io/settings	Delete the key in the account’s settings, and create another for each application.
yandex	console.^.cloud/	Delete the key and create one with a scope and an expiry date.
	-iam-token		It ends within twelve hours; revoke it by the API if it is in use now.
	-oauth-token	id.^.com/personal/data-access	Take the access of the application back; the token lives for a year.
zapier	^.com/app/zaps	Make a new hook in the Zap; the old address then does nothing.
	-mcp-address	mcp.^.com/	Rotate the token of the server; the old address then does nothing.
zoho	accounts.^.com/home#sessions/connectedapps	Revoke the refresh token by the API, or remove the connected app.`;
