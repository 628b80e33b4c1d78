// Written by `npm run rules` from the files in lib/detect/rules.
/** How every key is recognised. See `table-format.ts`. */
export const TABLE = String.raw`1password	my.;.com	*.;.com
	onepassword-service-token	ops_eyJ[A-Za-z\d+/]{250,2000}={0,3}
	onepassword-secret-key	A3-[A-Z\d]{6}-(?:[A-Z\d]{11}|[A-Z\d]{6}-[A-Z\d]{5})-[A-Z\d]{5}-[A-Z\d]{5}-[A-Z\d]{5}
adobe	developer.;.com/console
	-client-secret	p8e-[\w-]{32}(?![\w-])
age
	-secret-key	AGE-SECRET-KEY-1[023456789ACDEFGHJKLMNPQRSTUVWXYZ]{58}
ai21	studio.;.com
	-key	[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	#;*key|;*token
airtable	;.com/create/tokens
	-pat	pat[A-Za-z\d]{14}\.[a-f\d]{64}
akamai	control.;.com
	-token	akab-[a-z\d]{16}-[a-z\d]{16}(?![\w-]|\.luna)	.i
	-client-secret	client_secret {0,2}= {0,2}(?<value>[A-Za-z\d+/]{43}=)(?=\s{1,4}host {0,2}= {0,2}akab-)
akeyless	console.;.io
	-access-key	[A-Za-z\d+/]{43}=	#;*accesskey|;*key
alchemy	dashboard.;.com
	-key	alcht_[A-Za-z\d]{30}
	-endpoint-key	\.;(?:api\.io|\.com)\/(?:nft\/)?v[23]\/(?<value>[\w-]{32})(?![\w-])	=.;.com/|.;api.io/
	-legacy-key	[\w-]{32}	#;*key|;*token
algolia	dashboard.;.com
	-admin-key	[a-f\d]{32}	#;*adminkey|;*adminapikey|;*writekey
	-search-key	[a-f\d]{32}	#;*searchkey|;*searchapikey|;*searchonlyapikey	.p
alibaba	ram.console.aliyun.com
	-access-key-id	LTAI[A-Za-z\d]{16,24}	.i
	-access-key-secret	[A-Za-z\d]{30}	#*accesskeysecret
	-sts-token	CAIS[A-Za-z\d+/]{100,1200}={0,2}
anthropic	console.;.com	platform.claude.com
	-api-key	sk-ant-api\d{2,4}-[\w-]{93}AA	.c
	-admin-key	sk-ant-admin\d{0,4}-[\w-]{93}AA	.c
	-oauth	sk-ant-o[ar]t\d{2}-[\w-]{40,200}
	-session	sk-ant-sid\d{2}-[\w-]{60,200}
artifactory
	-api-key	AKCp[A-Za-z\d]{69}
	-reference-token	cmVmd[A-Za-z\d]{59}
asana	app.;.com/0/my-apps
	-pat	2\/\d{15,17}\/\d{15,17}:[a-f\d]{32}
assemblyai	www.;.com/dashboard	www.;.com/app
	-key	[a-f\d]{32}	#;*key|assembly*apikey|;*token
atlassian	id.;.com/manage-profile	admin.;.com
	-api-token	ATATT3[\w=-]{80,800}=[A-F\d]{8}	?;
	-admin-key	ATCTT3[\w=-]{80,800}=[A-F\d]{8}	?;
	bitbucket-app-password	ATBB[A-Za-z\d]{24}[A-F\d]{8}	?;	@bitbucket.org/account/settings
aws	console.;.amazon.com	*.console.;.amazon.com
	-access-key-id	(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}	?accessKeyId	.i
	-secret-access-key	[A-Za-z\d+/]{40}	#*secretaccesskey|*;secretkey|*;secret	?secretAccessKey
	-key-pair	(?:AKIA|ASIA)[A-Z2-7]{16}(?:[^A-Za-z\d+/]{1,20}[A-Za-z\d]{1,16}){0,6}?[^A-Za-z\d+/]{1,20}(?<value>[A-Za-z\d+/]{40})(?![\w+/=])	?pairedSecret
	-session-token	[A-Za-z\d+/]{150,1190}={0,2}	#;*sessiontoken|sessiontoken|;*securitytoken
	-bedrock-key	ABSKQmVkcm9ja0FQSUtleS[A-Za-z\d+/]{80,140}={0,2}
	-bedrock-short	bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z\d+/]{80,4000}={0,2}
azure	portal.;.com	entra.microsoft.com
	-storage-key	AccountKey=(?<value>[A-Za-z\d+/]{86}==)
	-storage-key-named	[A-Za-z\d+/]{86}==	#storage*key|account*key|;*key|cosmos*key
	-shared-access-key	SharedAccessKey=(?<value>[A-Za-z\d+/]{43}=)
	-sas	(?<=[&\x3b?]|%26|%3F)sig=(?<value>(?:[\w+/-]|%2[BFbf]){42,64}(?:%3[Dd]|=)?)(?![\w%])	=sig=	?sas
	-client-secret	(?<=(?<![.~]|[^\n]-)(?<before>[\w.~]{3}))\dQ~[\w.~-]{31,34}(?![\w~-])	=1Q~|2Q~|3Q~|4Q~|5Q~|6Q~|7Q~|8Q~|9Q~
	-devops-pat	(?<=(?<before>[A-Za-z\d]{76}))AZDO[A-Za-z\d]{4}	=AZDO	@dev.;.com/*/_usersSettings	.c
	-ai-key	(?<=(?<before>[A-Za-z\d]{52}))JQQJ99[A-Za-z\d]{26}	=JQQJ99	.c
backblaze	secure.;.com
	-key	K\d{3}[A-Za-z\d+/]{27}	#^b2*key|;*key|b2applicationkey
baidu	console.bce.;.com
	-api-key	bce-v3\/ALTAK-[A-Za-z\d]{21}\/[a-f\d]{40}
	-secret-key	[a-f\d]{32}	#;*secretkey|;*accesskey|^bce*secretkey|^bce*accesskey
baseten	app.;.co
	-key	[A-Za-z\d]{8}\.[A-Za-z\d]{32}	#;*key
binance	www.;.com/en/my
	-key	[A-Za-z\d]{64}	#;*secret|;*key|;*secretkey
bitrise	app.;.io
	-token	[\w-]{60,120}	#;*token|;*pat
bitwarden	vault.;.com	vault.;.eu
	-access-token	(?:BWS_ACCESS_TOKEN["'\]]{0,2} {0,2}[:=] {0,2}|--access-token[ =])["']?(?<value>0\.[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}\.[A-Za-z\d]{30}:[A-Za-z\d+/]{22}==)	=BWS_ACCESS_TOKEN|--access-token
	-client-secret	[A-Za-z\d]{30}	#^bw*clientsecret|;*secret
blockfrost	;.io/dashboard
	-id	(?:mainnet|preprod)(?=[A-Za-z]{0,31}\d)[A-Za-z\d]{32}
braintree	www.;gateway.com
	-access-token	access_token\$(?:production|sandbox)\$[a-z\d]{16}\$[a-f\d]{32}
brave-search	api-dashboard.search.brave.com
	-key	BSA[\w-]{24,40}	#brave*key|brave*token|^xsubscriptiontoken
brevo	app.;.com/settings
	-api-key	xkeysib-[a-f\d]{64}-[A-Za-z\d]{16}
	-smtp-key	xsmtpsib-[a-f\d]{64}-[A-Za-z\d]{16}
browserbase	www.;.com/settings
	-key	bb_(?:live|test)_[\w-]{27}(?![\w-])
buildkite	;.com/user/api-access-tokens
	-token	bkua_[a-f\d]{40}
bunny	dash.;.net
	-key	[a-f\d]{8}-[a-f\d-]{27,64}	#;*key|;cdn*key
cardano
	-signing-key	(?:ed25519_sk1[02-9ac-hj-np-z]{58}|(?:root|acct|addr|stake)_xsk1[02-9ac-hj-np-z]{160})	=ed25519_sk1|root_xsk1|acct_xsk1|addr_xsk1|stake_xsk1
cartesia	play.;.ai
	-key	sk_car_\w{20,24}
cerebras	cloud.;.ai
	-key	csk-[a-z\d]{48}
circleci	app.;.com/settings
	-token	CCIPAT_[A-Za-z\d]{22}_[a-f\d]{40}
	-project-token	CCIPRJ_[A-Za-z\d]{22}_[a-f\d]{40}
civo	dashboard.;.com
	-key	[A-Za-z\d]{50}	#;*key|;*token
clickhouse	console.;.cloud
	-secret	4b1d[A-Za-z\d]{38}
clojars	;.org/tokens
	-token	CLOJARS_[a-f\d]{60}
cloudflare	dash.;.com
	-token	cf(?:ut|at|k)_[\w-]{40,64}(?![\w-])
	-legacy-token	[\w-]{40}	#;*token|;*key|;*secret|^cf*token|^cf*key|^cf*secret
	-global-key	[a-f\d]{37}	#;*key|^cf*key|^xauth*key
	-origin-ca-key	v1\.0-[a-f\d]{24}-[a-f\d]{146}
	-tunnel-token	eyJhIjoi[A-Za-z\d+/]{130,260}={0,2}
	-turnstile-secret	0x4AAAAAA[\w-]{26}(?![\w-])
	-r2-secret	[a-f\d]{64}	#^r2*secretaccesskey|^r2*secretkey|;*r2*secretaccesskey|^r2*secret
cloudsmith	app.;.com	;.io/user
	-key	csa_[a-f\d]{30}[A-Za-z\d]{6}
codacy	app.;.com
	-token	[A-Za-z\d]{20,32}	#;*token
codecov	app.;.io
	-token	[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	#;*token
cohere	dashboard.;.com
	-key	[A-Za-z\d]{40}	#;*apikey|;*token|coapikey
coinbase	portal.cdp.;.com	www.;.com/settings
	-key-secret	[A-Za-z\d+/]{86}==	#^cdp*secret|;*secret|^cdp*privatekey|;*privatekey
	-legacy-secret	[A-Za-z\d]{32}	#;*secret
coingecko	www.;.com/en/developers
	-key	CG-[A-Za-z\d]{24}
composio	platform.;.dev
	-key	[ac]k_[\w-]{20}	#;*key
consul
	-token	[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	#;*token|x;token
contentful	app.;.com
	-management-token	CFPAT-[\w-]{43}(?![\w-])
context7	;.com/dashboard
	-key	ctx7sk-[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}
coveralls	;.io/github	;.io/account
	-token	[A-Za-z\d]{32,37}	#;*token
crates	;.io/settings
	-token	cio[A-Za-z\d]{32}
cursor	;.com/dashboard
	-user-key	crsr_[a-f\d]{64}
	-key	key_[a-f\d]{64}	#;*key
dashscope	bailian.console.aliyun.com	modelstudio.console.alibabacloud.com
	-key	sk-[a-f\d]{32}	#;*key|qwen*key|bailian*key|tongyi*key
databricks	accounts.cloud.;.com	*.cloud.;.com	*.azure;.net
	-token	dapi[a-f\d]{32}(?:-\d)?
	-oauth-secret	dose[a-f\d]{32}
datadog	app.;hq.com	app.;hq.eu
	-api-key	[a-f\d]{32}	#;*apikey|^dd*apikey
	-app-key	[a-f\d]{40}	#;*appkey|;*applicationkey|^dd*appkey|^dd*applicationkey
	-client-token	pub[a-f\d]{32}	#*token	.p
daytona	app.;.io
	-key	dtn_[a-f\d]{62,66}
deepgram	console.;.com
	-key	[a-f\d]{40}	#;*key|;*token|;*secret
deepinfra	;.com/dash
	-key	[A-Za-z\d]{32}	#;*key|;*token
deepseek	platform.;.com
	-key	sk-[a-f\d]{32}
defined-networking	admin.defined.net
	-key	dnkey-[A-Z\d]{26}-[A-Z\d]{52}
deno	dash.;.com	console.;.com
	-token	dd[opw]_[A-Za-z\d]{36}
devin	app.;.ai/settings	app.;.ai/org
	-service-token	cog_[a-z2-7]{52}
	-personal-key	apk_user_[A-Za-z\d+/]{120,180}={0,2}
digitalocean	cloud.;.com
	-pat	dop_v1_[a-f\d]{64}
	-oauth	doo_v1_[a-f\d]{64}
	-refresh	dor_v1_[a-f\d]{64}
	-spaces-secret	[A-Za-z\d+/]{43}	#spaces*secretaccesskey|spaces*secretkey|spaces*secret|spaces*accesskeysecret
discord	;.com/developers
	-bot-token	(?:MT|Mj|Mz|ND|NT|Nj|Nz|OD|OT)[AEIMQUYcgk][\w-]{21,25}\.[\w-]{6}\.[\w-]{27,38}(?![\w-])	?botToken
	-webhook	\/api\/(?:v\d{1,2}\/)?webhooks\/\d{17,20}\/(?<value>[\w-]{60,80})(?![\w-])	=/api/webhooks/|/api/v6/webhooks/|/api/v7/webhooks/|/api/v8/webhooks/|/api/v9/webhooks/|/api/v10/webhooks/
	-client-secret	[\w-]{32}	#;*secret
dnsimple	;.com/a	;.com/user
	-token	;_[au]_[A-Za-z\d]{32}
docker	app.;.com	hub.;.com/settings
	-pat	dckr_pat_[\w-]{27}(?![\w-])
	-org-token	dckr_oat_[\w-]{27,32}(?![\w-])
	-auth	[A-Za-z\d+/]{12,600}={0,2}	#auth	?basicCredentials
	-swarm-token	SWMTKN-1-[a-z\d]{49,50}-[a-z\d]{25}
	-swarm-unlock-key	SWMKEY-1-[A-Za-z\d+/]{43}
doppler	dashboard.;.com
	-token	dp\.(?:pt|st|ct|sa|scim|audit)\.(?:[\w-]{2,35}\.)?[A-Za-z\d]{40,44}
drone
	-token	[A-Za-z\d]{32}	#;*token|;*secret
dropbox	www.;.com/developers
	-token	sl\.(?:u\.)?[\w-]{130,1400}(?![\w-])
duffel	app.;.com
	-token	;_(?:test|live)_[\w=-]{43}(?![\w-])
dynatrace	*.live.;.com	*.apps.;.com
	-token	dt0(?:c01|s01|s02|s03)\.[A-Z\d]{24}\.[A-Z\d]{64}
e2b	;.dev/dashboard
	-key	;_[a-f\d]{40}
	-access-token	sk_;_[a-f\d]{40}
easypost	www.;.com/account
	-key	EZAK[A-Za-z\d]{54}	.l
	-test-key	EZTK[A-Za-z\d]{54}	.t
elevenlabs	;.io/app
	-key	sk_[a-f\d]{48}
etherscan	;.io/apidashboard	;.io/myapikey
	-key	[A-Z\d]{34}	#;*key|bscscan*key|polygonscan*key|arbiscan*key|basescan*key|snowtrace*key|;*token
exa	dashboard.;.ai
	-key	[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	#;apikey|;key|;aiapikey
exoscale	portal.;.com
	-key	EXO[a-f\d]{24}	.i
	-secret	[\w-]{43}	#;*secret|;*secretkey
facebook	developers.;.com
	-access-token	EAA[A-Za-z\d]{90,400}
fal	;.ai/dashboard
	-key	(?:FAL_(?:API_)?KEY["'\]]{0,2} {0,2}[:=] {0,2}["']?|Key )(?<value>[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}:[a-f\d]{32})	=FAL_KEY|FAL_API_KEY|Key 
fastly	manage.;.com
	-token	[\w-]{32}	#;*token|;*key
featherless	;.ai/account
	-key	rc_[a-f\d]{64}
figma	www.;.com/settings
	-token	fig(?:d|o|u|or|ur)_[\w-]{38,44}(?![\w-])
firecrawl	www.;.dev/app
	-key	fc-[a-f\d]{32}
fireworks	app.;.ai/settings	;.ai/account
	-key	fw_[A-Za-z\d]{22,40}
flutterwave	app.;.com
	-secret-key	FLWSECK(?:_TEST-|-)[\da-h]{32}(?:-\w{3,12})?-X
flyio	fly.io/dashboard
	-token	fo1_[\w-]{43}(?![\w-])
	-macaroon	fm(?:1a|1r|2)_[A-Za-z\d+/]{100,2000}={0,3}
frameio	developer.frame.io
	-token	fio-u-[\w=-]{64}(?![\w-])
friendli	;.ai/suite	suite.;.ai
	-token	flp_[A-Za-z\d]{46}
gandi	admin.;.net	account.;.net
	-token	[A-Za-z\d]{24}(?:[A-Za-z\d]{16})?	#;*key|;*token|;*pat
generic
	-password	(?:)	=	.g
	-secret	(?:)	=	.g
	jwt	eyJ[\w-]{10,1000}\.eyJ[\w-]{10,5000}\.[\w-]{0,1400}	?jwt
	url-password	(?<=[a-z\d+]):\/\/[^"'/:<>@\s\x60]{0,100}:(?<value>[^"'/:<>@\\\s\x60]{4,200})(?=@[\w$%.[{-])	=://	?urlPassword	.g
	bearer-token	(?:bearer(?: {1,4}|%20)|authorization\\?["']?[:=] ?\\?["']?(?!basic)(?:[a-z-]{3,12} {1,3})?)(?<value>[\w+./~-]{16,2000}={0,2})(?![\w+./~-])	=bearer |bearer%20|authorization	?bearer	.gf
	basic-auth	basic {1,4}(?<value>[A-Za-z\d+/]{8,400}={0,2})(?![\w+/])	=basic 	?basicCredentials	.gf
	curl-user	(?: -u|--user)(?: {1,4}|=)?["']?[^"'/:=\s\x60]{1,100}:(?<value>(?!\/\/)[^"'\\\s\x60]{6,200})(?=["'\\\s\x60]|$)	= -u|--user	?userPassword	.g
gitea	codeberg.org/user/settings	;.com/user/settings
	-token	[a-f\d]{40}	#;*token|;*key|forgejo*token|codeberg*token|gogs*token
github	;.com/settings	;.com/organizations/*/settings	;.com/*/*/settings/secrets
	-pat	ghp_[A-Za-z\d]{36}	?base62Tail4	.v
	-fine-grained-pat	;_pat_\d[A-Za-z\d]{21}_[A-Za-z\d]{59}	?fineGrained	.v
	-oauth	gho_[A-Za-z\d]{36}	?base62Tail4	.v
	-app-user	ghu_[A-Za-z\d]{36}	?base62Tail4	.v
	-app-installation	ghs_[A-Za-z\d]{36}	?base62Tail4	.v
	-app-jwt	ghs_\d{1,12}_eyJ[\w-]{10,500}\.eyJ[\w-]{20,4000}\.[\w-]{40,700}	?appToken
	-refresh	ghr_[A-Za-z\d]{76}	?base62Tail4	.v
gitlab	;.com/-/user_settings	;.com/**/-/settings
	-pat	glpat-[\w-]{20}(?![\w-]|\.\d\d\.)
	-pat-routable	glpat-[\w-]{27,300}\.01\.[a-z\d]{9}	?base36Tail7
	-oauth-secret	gloas-[\w-]{64}
	-deploy-token	gldt-[\w-]{20}
	-runner-token	glrt-(?:t\d_)?[\w-]{20,300}(?:\.[a-z\d.]{9,12})?
	-runner-registration	GR1348941[\w-]{20}
	-job-token	glcbt-(?:[A-Za-z\d]{1,5}_)?[\w-]{20}
	-trigger-token	glptt-[a-f\d]{40}
	-feed-token	glft-[\w-]{20}
	-mail-token	glimt-[\w-]{25}
	-agent-token	glagent-[\w-]{50}
	-scim-token	glsoat-[\w-]{20}
	-feature-flags	glffct-[\w-]{20}
godaddy	developer.;.com/keys
	-sso-key	sso-key (?<value>[A-Za-z\d]{8,14}_[A-Za-z\d]{21,22}:[A-Za-z\d]{20,22})
	-secret	[A-Za-z\d]{20,22}	#;*secret
google	console.cloud.;.com	aistudio.;.com/app/apikey
	-api-key	AIza[\w-]{35}(?![\w-])
	gemini-auth-key	AQ\.Ab8[\w-]{40,80}(?![\w-])
	-oauth-secret	GOCSPX-[\w-]{28}
	-access-token	ya29\.[\w-]{60,2000}
	-refresh-token	1\/\/0[\w-]{60,200}
grafana	;.com/orgs	*.;.net
	-service-token	glsa_[A-Za-z\d]{32}_[a-f\d]{8}
	-cloud-token	glc_eyJ[A-Za-z\d+/]{40,400}={0,2}
	-api-key	eyJrIjoi[A-Za-z\d+/]{60,400}={0,2}
groq	console.;.com
	-key	gsk_[A-Za-z\d]{52}
harness	app.;.io
	-token	[ps]at\.[\w-]{22}\.[a-f\d]{24}\.[A-Za-z\d]{20}
helicone	us.;.ai/settings	eu.;.ai/settings
	-key	sk-;-(?:[a-z]{2}-){0,2}(?:[a-z\d]{7}-){3}[a-z\d]{7}
helius	dashboard.;.dev
	-endpoint-key	\.;-rpc\.com\/?\?api-key=(?<value>[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12})
	-key	[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	#;*key
heroku	dashboard.;.com
	-platform-key	HRKU-[\w-]{60}(?![\w-])
	-api-key	[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	#;*key|;*token
hetzner	console.;.cloud	console.;.com
	-token	[A-Za-z\d]{64}	#hcloud*token|;*token|;*key
hex	;.pm/dashboard
	-key	[a-f\d]{32}	#;apikey|;pm*key|;organizationkey
huawei-cloud	console.huaweicloud.com	console-intl.huaweicloud.com
	-secret-key	[A-Za-z\d]{40}	#^hw*secretkey|huawei*secretkey|huaweicloud*sk|^hwc*secretkey
hubspot	app.;.com/private-apps	app.;.com/settings
	-token	pat-(?:na|eu|ap)\d-[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}
huggingface	;.co/settings
	-token	hf_[A-Za-z]{34}
	-org-token	api_org_[A-Za-z]{34}
ibm-cloud	cloud.ibm.com
	-key	[\w-]{44}	#ibm*apikey|ibmcloud*key|bluemix*key|watson*apikey
infisical	app.;.com	eu.;.com
	-service-token	st\.[a-f\d]{24}\.[a-f\d]{32}\.[a-f\d]{32}	#;*token|servicetoken
	-client-secret	[a-f\d]{64}	#;*secret
infomaniak	manager.;.com
	-token	[\w-]{60,100}	#;*token|;*key
infracost	dashboard.;.io
	-key	ico-[A-Za-z\d]{32}
infura	app.;.io	developer.metamask.io
	-endpoint-key	;\.io\/(?:ws\/)?v3\/(?<value>[a-f\d]{32})
	-key	[a-f\d]{32}	#;*key|;*id|;*secret|;*token
jetbrains	hub.;.com	*.youtrack.cloud/users	*.my;.com/youtrack/users
	-permanent-token	perm[:-][A-Za-z\d+/]{2,120}={0,2}\.[A-Za-z\d+/]{4,24}={0,2}\.[A-Za-z\d]{30}	=perm:|perm-
jina	;.ai/api-dashboard
	-key	;_[a-f\d]{32}[\w-]{28}(?![\w-])
k3s
	-token	K10[a-f\d]{64}::(?:[\w-]{1,40}:)?(?<value>[a-z\d]{6}\.[a-z\d]{16}|[\w-]{12,128})
kaggle	www.;.com/settings
	-token	KGAT_[a-f\d]{32}
	-key	[a-f\d]{32}	#;*key
koyeb	app.;.com
	-token	[a-z\d]{64}	#;*token|;*key
kraken	www.;.com/u	pro.;.com/app
	-private-key	[A-Za-z\d+/]{86}==	#;*secret|;*privatekey|;*key
kubernetes
	-bootstrap-token	--token[ =](?<value>[a-z\d]{6}\.[a-z\d]{16})
	-certificate-key	--certificate-key[ =](?<value>[a-f\d]{64})
kucoin	www.;.com/account
	-secret	[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	#;*secret
lambda-labs	cloud.lambda.ai
	-key	secret_[\w-]{1,80}\.[A-Za-z\d]{32}	#lambda*key
langchain	smith.;.com
	langsmith-key	lsv2_(?:pt|sk)_[a-f\d]{32}_[a-f\d]{10}
langfuse	cloud.;.com/project	us.cloud.;.com/project
	-secret-key	sk-lf-[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}
	-public-key	pk-lf-[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	.p
launchdarkly	app.;.com/settings
	-sdk-key	sdk-[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}
	-api-token	api-[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	.o
linear	;.app/*/settings
	-api-key	lin_api_[A-Za-z\d]{40}
	-oauth	lin_oauth_[a-f\d]{64}
linode	cloud.;.com
	-token	[a-f\d]{64}	#;*token|;*key
livekit	cloud.;.io
	-secret	[A-Za-z\d]{43,44}	#;*secret
llamacloud	cloud.llamaindex.ai
	-key	llx-[A-Za-z\d]{48}
mailchimp	admin.;.com
	-key	(?<=(?<before>[a-f\d]{32}))-us\d{1,2}	=-us
	mandrill-key	md-[\w-]{22}(?![\w-])	@mandrillapp.com/settings
mailgun	app.;.com
	-legacy-key	key-[a-f\d]{32}
	-key	[a-f\d]{32}-[a-f\d]{8}-[a-f\d]{8}	#;*key|;*token|mgapikey
mapbox	console.;.com	account.;.com
	-secret-token	sk\.eyJ[\w-]{40,200}\.[\w-]{22}(?![\w-])
	-public-token	pk\.eyJ[\w-]{40,200}\.[\w-]{22}(?![\w-])	.p
maxmind	www.;.com/en/accounts
	-license-key	(?<=(?<before>[A-Za-z\d]{6}_[A-Za-z\d]{29}))_mmk	=_mmk
mem0	app.;.ai
	-key	m0-[A-Za-z\d]{40}
minimax	platform.;.io	platform.;i.com
	-key	sk-api-[\w-]{119}(?![\w-])
mistral	console.;.ai
	-key	[A-Za-z\d]{32}	#;*key
modal	;.com/settings
	-token-secret	as-[A-Za-z\d]{22}	#;*secret|tokensecret
moonshot	platform.;.ai/console	platform.;.cn/console
	-key	sk-[\w-]{48}	#;*key|kimi*key
namecheap	ap.www.;.com
	-key	[a-f\d]{32}	#;*key
netbird	app.;.io
	-token	nbp_[A-Za-z\d]{36}
netlify	app.;.com
	-token	nf[bcopu]_[A-Za-z\d]{36,48}
	-legacy-token	[\w-]{43,45}	#;*token|;*key
newrelic	one.;.com	one.eu.;.com
	-user-key	NRAK-[A-Z\d]{27}
	-license-key	(?<=(?<before>[a-z]{2}\d\dxx[a-f\d]{30}|[a-f\d]{36}|[a-f\d]{32}FFFF))NRAL	=NRAL
	-insert-key	NRI[IQ]-[\w-]{32}(?![\w-])
	-browser-key	NRJS-[a-f\d]{19}	.p
ngrok	dashboard.;.com
	-token	[1-9][A-Za-z\d]{26}_[A-Za-z\d]{20,21}	#;*token|;*key|authtoken
nomad
	-token	[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	#;*token
nomic	atlas.;.ai
	-key	nk-[\w-]{43}	#;*key|;*token
northflank	app.;.com
	-token	nf-eyJ[\w-]{10,200}\.eyJ[\w-]{10,800}\.[\w-]{40,100}(?![\w-])
notion	www.;.so/profile/integrations	www.;.so/my-integrations
	-token	ntn_\d{11}[A-Za-z\d]{35}
	-legacy-token	secret_[A-Za-z\d]{43}
novita	;.ai/settings
	-key	sk_[\w-]{43}	#;*key
npm	www.;js.com/settings
	-token	;_[A-Za-z\d]{36}	?base62Tail4	.v
ns1	my.nsone.net
	-key	[A-Za-z\d]{20}	#;apikey|nsoneapikey|;token
nuget	www.;.org/account
	-key	oy2[a-z\d]{43}
nvidia	build.;.com	org.ngc.;.com
	-key	nvapi-[\w-]{60,70}(?![\w-])
nx-cloud	cloud.nx.app
	-token	[A-Za-z\d+/]{52,68}={0,2}	#nxcloud*token
octopus
	-key	API-[A-Z\d]{26}
okta	*.;.com/admin
	-token	00[\w-]{40}	#;*token|;*key
okx	www.;.com/account
	-secret	[A-F\d]{32}	#;*secret|;*secretkey|okex*secret|okex*secretkey
ollama	;.com/settings
	-key	[a-f\d]{32}\.[\w-]{24}	#;*key
openai	platform.;.com
	-key	sk-[A-Za-z\d]{20}T3BlbkFJ[A-Za-z\d]{20}	.c
	-project-key	sk-(?:proj|svcacct|None)-[\w-]{20,120}T3BlbkFJ[\w-]{20,120}	.c
	-admin-key	sk-admin-[\w-]{20,120}T3BlbkFJ[\w-]{20,120}	.c
openrouter	;.ai/settings
	-key	sk-or-v1-[a-f\d]{64}
openshift
	-token	sha256~[\w-]{43}(?![\w-])
openvpn
	-static-key	(?<=-----BEGIN )OpenVPN Static key V1-----(?:\\[nr]|\s){1,4}(?<value>(?:[a-f\d]{32}(?:\\[nr]|\s){1,12}){15}[a-f\d]{32})	=OpenVPN Static key V1-----
ovh	api.;.com	www.;.com/auth	eu.api.;.com
	-secret	[A-Za-z\d]{32}	#;*applicationsecret|;*appsecret|;*secret|;*consumerkey
packagist	;.com/orgs	;.com/profile
	-secret	;_acs_[a-f\d]{64,96}
	-token	;_(?:o[ru]|uu|cu)t_[a-f\d]{68}	=;_o|;_uut_|;_cut_
perplexity	www.;.ai/settings	console.;.ai
	-key	pplx-[A-Za-z\d]{48,56}
pinecone	app.;.io
	-key	pcsk_[A-Za-z\d]{5,6}_[A-Za-z\d]{60,70}
plaid	dashboard.;.com
	-access-token	access-(?:sandbox|development|production)-[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}
planetscale	app.;.com
	-token	pscale_tkn_[\w-]{32,64}(?![\w-])
	-oauth	pscale_oauth_[\w-]{32,64}(?![\w-])
	-password	pscale_pw_[\w-]{32,64}(?![\w-])
porkbun	;.com/account
	-secret	sk1_[a-f\d]{64}
	-key	pk1_[a-f\d]{64}	.i
portainer
	-token	ptr_[A-Za-z\d+/]{43}=
posthog	us.;.com/settings	eu.;.com/settings
	-personal-key	phx_[A-Za-z\d]{43,48}
	-project-key	phc_[A-Za-z\d]{43}	.p
postman	web.;.co/settings	*.;.co/settings
	-key	PMAK-[a-f\d]{24}-[a-f\d]{34}
	-collection-key	PMAT-[A-Z\d]{26}
prefect	app.;.cloud
	-key	pn[bu]_[A-Za-z\d]{36}
private-key
	;	(?<=-----BEGIN (?:[A-Z\d]{2,9} ){0,2})PRIVATE KEY-----(?:\\{1,2}[nr]|["#'*+,>\s|-]){0,40}(?<value>(?:[A-Z][A-Za-z-]{3,20}: [^\\\n\r]{1,200}(?:\\{1,2}[nr]|[\n\r])(?:\\{1,2}[nr]|\s){0,12}){0,3}[A-Za-z\d/][A-Za-z\d+/]{15,14000}={0,2}(?:(?:\\{1,2}[nr]|["#'*,>\s|]){1,24}(?:[+-]{1,2}[ "#'*,>\t|]{0,24})?[A-Za-z\d/][A-Za-z\d+/]{39,1000}={0,2}){0,300}(?:(?:(?:\\{1,2}[nr]|["#'*,>\s|]){1,24}(?:[+-]{1,2}[ "#'*,>\t|]{0,24})?(?:=[A-Za-z\d+/]|[A-Za-z\d/])[A-Za-z\d+/]{1,75}={0,2}){1,2}(?=(?:\\{1,2}[nr]|["#'*+,>\s|]){0,24}-----END))?)	=PRIVATE KEY-----	?pemKey
	pgp-;	(?<=-----BEGIN PGP )PRIVATE KEY BLOCK-----(?:\\{1,2}[nr]|["#'*+,>\s|-]){0,40}(?<value>(?:[A-Z][A-Za-z-]{3,20}: [^\\\n\r]{1,200}(?:\\{1,2}[nr]|[\n\r])(?:\\{1,2}[nr]|\s){0,12}){0,3}[A-Za-z\d/][A-Za-z\d+/]{15,14000}={0,2}(?:(?:\\{1,2}[nr]|["#'*,>\s|]){1,24}(?:[+-]{1,2}[ "#'*,>\t|]{0,24})?[A-Za-z\d/][A-Za-z\d+/]{39,1000}={0,2}){0,300}(?:(?:(?:\\{1,2}[nr]|["#'*,>\s|]){1,24}(?:[+-]{1,2}[ "#'*,>\t|]{0,24})?(?:=[A-Za-z\d+/]|[A-Za-z\d/])[A-Za-z\d+/]{1,75}={0,2}){1,2}(?=(?:\\{1,2}[nr]|["#'*+,>\s|]){0,24}-----END))?)	=PRIVATE KEY BLOCK-----	?pemKey
	putty-;	Private-Lines: \d{1,3}(?:\\{1,2}[nr]|\s){1,4}(?<value>[A-Za-z\d+/=]{16,80}(?:(?:\\{1,2}[nr]|\s){1,12}[A-Za-z\d+/=]{2,80}){0,200})(?=(?:\\{1,2}[nr]|\s){1,12}Private-(?:MAC|Hash))	?puttyKey
pulumi	app.;.com
	-token	pul-[a-f\d]{40}
pypi	;.org/manage	test.;.org/manage
	-token	;-AgEIcHlwaS5vcmc[\w-]{60,1000}	.c
	-test-token	;-AgENdGVzdC5weXBpLm9yZ[\w-]{60,1000}	.ct
quicknode	dashboard.;.com
	-endpoint-key	\.quiknode\.pro\/(?<value>[a-f\d]{40})
railway	;.com/account	;.com/project
	-token	[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	#;*token
rancher
	-token	token-[a-z\d]{5}:[a-z\d]{54}
razorpay	dashboard.;.com
	-key-id	rzp_(?:live|test)_[A-Za-z\d]{14}	.i
readme	dash.;.com
	-key	rdme_[a-z\d]{70}
render	dashboard.;.com
	-key	rnd_[A-Za-z\d]{28,32}
replicate	;.com/account
	-token	r8_[A-Za-z\d]{37}
resend	;.com/api-keys
	-key	re_[A-Za-z\d]{8}_[A-Za-z\d]{24}
rubygems	;.org/profile
	-key	;_[a-f\d]{48}
runpod	www.;.io/console	console.;.io
	-key	rpa_[A-Za-z\d]{40,60}
sambanova	cloud.;.ai
	-key	[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	#;*key
scaleway	console.;.com
	-access-key	SCW[A-Z\d]{17}	.i
	-secret-key	[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	#^scw*secretkey|^scw*token|;*key|;*token|;*secret
scalingo	dashboard.;.com
	-token	tk-us-[\w-]{48}(?![\w-])
sendgrid	app.;.com
	-key	SG\.[\w-]{22}\.[\w-]{43}(?![\w-])
sentry	*.;.io/settings	;.io/settings
	-user-token	sntryu_[a-f\d]{64}
	-org-token	sntrys_eyJ[A-Za-z\d+/]{40,500}={0,2}_[A-Za-z\d+/]{43}
	-dsn	(?<=https?):\/\/(?<value>[a-f\d]{32})(?=(?::[a-f\d]{32})?@o\d{1,9}\.ingest\.(?:\w\w\.)?;\.io\/\d)	=://	.p
serper	;.dev/api-keys
	-key	[a-f\d]{40}	#;*key
shippo	apps.go;.com
	-token	;_(?:live|test)_[a-f\d]{40}
shopify	admin.;.com	partners.;.com
	-access-token	shpat_[A-Fa-f\d]{32}
	-custom-token	shpca_[A-Fa-f\d]{32}
	-private-token	shppa_[A-Fa-f\d]{32}
	-shared-secret	shpss_[A-Fa-f\d]{32}
siliconflow	cloud.;.cn	cloud.;.com
	-key	sk-[a-z]{48}	#;*key|siliconcloud*key
slack	api.;.com	app.;.com/app-settings
	-bot-token	xoxb-\d{8,14}-(?:\d{8,14}-)?[A-Za-z\d]{18,34}
	-user-token	xoxp-(?:\d{8,14}-){2,3}[A-Za-z\d]{6,40}
	-app-token	xapp-\d-[A-Z\d]{8,15}-\d{8,15}-[a-f\d]{32,80}
	-legacy-token	xox[aors]-(?:\d-)?(?:\d{6,15}-){1,4}[A-Za-z\d]{8,64}
	-session-token	xoxc-(?:\d{9,15}-){3}[a-f\d]{64}
	-session-cookie	xoxd-(?:[\w+/-]|%2[BFbf]){100,300}(?:={1,2}|(?:%3[Dd]){1,2})?
	-config-token	xoxe(?:\.xox[bp])?-\d-[A-Za-z\d]{140,180}	=xoxe-|xoxe.xox
	-webhook	hooks\.;\.com\/(?:services\/T|workflows\/T|triggers\/[ET])(?<value>[A-Z\d]{7,13}\/[A-Z\d]{8,22}\/[A-Za-z\d]{20,52}(?:\/[A-Za-z\d]{20,36})?)(?!\w)
snyk	app.;.io/account
	-token	[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	#;*token|;*key
solana
	-private-key	[1-9A-HJ-NP-Za-km-z]{87,88}	#;*key|;*secret|privatekey|walletsecret
sonar	;cloud.io/account
	-token	sq[apu]_[a-f\d]{40}
sourcegraph	;.com/user/settings
	-token	sgp_(?:(?:[a-f\d]{16}|local)_)?[a-f\d]{40}
square	developer.;up.com
	-access-token	EAAA[\w-]{60}(?![\w-])
	-legacy-token	sq0atp-[\w-]{22}(?![\w-])
	-oauth-secret	sq0csp-[\w-]{43}(?![\w-])
stability	platform.;.ai/account
	-key	sk-[A-Za-z\d]{48}	#;*key|^dreamstudio*key
stellar
	-secret-seed	S[A-Z2-7]{55}	#;*secret|;*seed|;*key|secretseed|secretkey|soroban*secret
stripe	dashboard.;.com
	-secret-key	sk_(?:live|test)_[A-Za-z\d]{24,250}
	-restricted-key	rk_(?:live|test)_[A-Za-z\d]{24,250}
	-publishable-key	pk_(?:live|test)_[A-Za-z\d]{24,250}	.p
	-webhook-secret	whsec_[A-Za-z\d+/]{32,64}={0,2}
sui
	-private-key	;privkey1[02-9ac-hj-np-z]{59}
supabase	;.com/dashboard
	-access-token	sbp_(?:oauth_)?[a-f\d]{40}
	-secret-key	sb_secret_[\w-]{22}_[\w-]{8}(?![\w-])
	-publishable-key	sb_publishable_[\w-]{22}_[\w-]{8}(?![\w-])	.p
tailscale	login.;.com
	-key	tskey-(?:auth|api|client|scim|webhook)-[A-Za-z\d]{8,20}-[A-Za-z\d]{20,50}
tavily	app.;.com
	-key	tvly-(?:dev-|prod-)?(?=[a-z-]{0,30}[A-Z\d])[A-Za-z\d-]{32,64}(?![\w-])
teamcity	*.;.com
	-token	eyJ0eXAiOiAiVENWMiJ9\.[\w-]{36}\.[\w-]{48}(?![\w-])
teams
	-webhook	\.webhook\.office\.com\/webhookb2\/[a-f\d-]{36}@[a-f\d-]{36}\/IncomingWebhook\/(?<value>[a-f\d]{32}\/[a-f\d-]{36})
telegram
	-bot-token	(?<=(?<before>\d{8,10})):AA[\w-]{33}(?![\w-])	=:AA
tencent	console.cloud.;.com	console.;cloud.com
	-secret-id	AKID[A-Za-z\d]{32}	.i
	-secret-key	[A-Za-z\d]{32}	#;*secretkey|qcloud*secretkey|;*secret
terraform	app.;.io/app/settings
	-token	(?<=(?<before>[A-Za-z\d]{14}))\.atlasv1\.[A-Za-z\d]{60,75}	=.atlasv1.
tezos
	-secret-key	edsk[1-9A-HJ-NP-Za-km-z]{50}(?:[1-9A-HJ-NP-Za-km-z]{44})?
together	api.;.ai/settings
	-key	tgp_v1_[\w-]{43}(?![\w-])
	-legacy-key	[a-f\d]{64}	#;*key
travis	app.;-ci.com
	-token	[\w-]{22}	#;*token|;*key
trello	;.com/power-ups/admin
	-token	ATTA[a-f\d]{64}[A-F\d]{8}
twilio	console.;.com	www.;.com/console
	-account-sid	AC[a-f\d]{32}	.i
	-api-key-sid	SK[a-f\d]{32}	.i
	-auth-token	[a-f\d]{32}	#;*token
	-api-secret	[A-Za-z\d]{32}	#;*secret|;*apikey
typeform	admin.;.com
	-token	tfp_[\w-]{40,64}(?![\w-])
upcloud	hub.;.com
	-token	ucat_[A-Za-z\d]{24,32}
upstage	console.;.ai
	-key	up_[A-Za-z\d]{26,32}	#;*key
vault
	-service-token	hvs\.[\w-]{24,300}(?![\w-])
	-batch-token	hvb\.[\w-]{90,400}(?![\w-])
	-recovery-token	hvr\.[\w-]{24,300}(?![\w-])
	-legacy-token	s\.[A-Za-z\d]{24}	#;*token
	-unseal-key	[A-Za-z\d+/]{44}|[a-f\d]{66}	#*unsealkey
vercel	;.com/account	;.com/*/~/settings
	-token	vc[aipr]_[\w-]{50}[A-Za-z\d]{6}	?base62Tail4	.v
	-ai-gateway-key	vck_[\w-]{50}[A-Za-z\d]{6}	?base62Tail4	.v
	-legacy-token	[A-Za-z\d]{24}	#;*token
volcengine	console.;.com
	-access-key	AKLT[\w-]{43,48}	.i
	-ark-key	[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	#arkapikey|;*apikey|doubao*key|volc*arkapikey
voyage	dashboard.;ai.com
	-key	(?:pa|al)-[\w-]{43}	#;*key
vultr	my.;.com
	-key	[A-Za-z\d]{36}	#;*key|;*token
wandb	;.ai/settings	;.ai/authorize
	-key	;_v1_\w{77}
	-legacy-key	[a-f\d]{40}	#;*key|weightsandbiases*key|;*token
wireguard
	-key	[A-Za-z\d+/]{42}[048AEIMQUYcgkosw]=	#privatekey|presharedkey|;*key|^wg*privatekey
xai	console.x.ai
	-key	;-[A-Za-z\d]{80}
xrpl
	-seed	s(?:Ed)?[1-9A-HJ-NP-Za-km-z]{28}	#xrp*secret|;*secretkey|ripple*secret
yandex	console.;.cloud
	-api-key	AQVN[\w-]{35,38}(?![\w-])
	-iam-token	t1\.[\w-]{20,400}={0,2}\.[\w-]{86}={0,2}(?![\w-])
	-oauth-token	y[0-3]_[\w-]{55,58}(?![\w-])
	-static-key	YC[\w-]{38}	#;*secret|;*key|^yc*secret|^yc*key
zapier	;.com/app
	-webhook	hooks\.;\.com\/hooks\/catch\/(?<value>\d{4,10}\/[a-z\d]{5,12})(?!\w)
zerotier	my.;.com	central.;.com
	-token	[A-Za-z\d]{32}	#;*token|;*key
zhipu	z.ai/manage-apikey	bigmodel.cn/usercenter	open.bigmodel.cn/usercenter
	-key	[a-f\d]{32}\.[A-Za-z\d]{16}	#;*key|zai*key|bigmodel*key|glm*key`;
