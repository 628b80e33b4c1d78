// Written by `npm run rules` from the files in lib/detect/rules.
/** How every key is recognised. See `table-format.ts`. */
export const TABLE = String.raw`1password	my.1password.com	*.1password.com
	onepassword-service-token	ops_eyJ[A-Za-z\d+/]{250,2000}={0,3}
	onepassword-secret-key	A3-[A-Z\d]{6}-(?:[A-Z\d]{11}|[A-Z\d]{6}-[A-Z\d]{5})-[A-Z\d]{5}-[A-Z\d]{5}-[A-Z\d]{5}
adobe	developer.adobe.com/console
	-client-secret	p8e-[\w-]{32}(?![\w-])
age
	-secret-key	AGE-SECRET-KEY-1[023456789ACDEFGHJKLMNPQRSTUVWXYZ]{58}
ai21	studio.ai21.com
	-key	[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	#ai21*key|ai21*token
airtable	airtable.com/create/tokens
	-pat	pat[A-Za-z\d]{14}\.[a-f\d]{64}
akamai	control.akamai.com
	-token	akab-[a-z\d]{16}-[a-z\d]{16}(?![\w-]|\.luna)	.i
	-client-secret	client_secret {0,2}= {0,2}(?<value>[A-Za-z\d+/]{43}=)(?=\s{1,4}host {0,2}= {0,2}akab-)	=client_secret
akeyless	console.akeyless.io
	-access-key	[A-Za-z\d+/]{43}=	#akeyless*accesskey|akeyless*key
alchemy	dashboard.alchemy.com
	-key	alcht_[A-Za-z\d]{30}
	-endpoint-key	\.alchemy(?:api\.io|\.com)\/(?:nft\/)?v[23]\/(?<value>[\w-]{32})(?![\w-])	=.alchemy.com/|.alchemyapi.io/
	-legacy-key	[\w-]{32}	#alchemy*key|alchemy*token
algolia	dashboard.algolia.com
	-admin-key	[a-f\d]{32}	#algolia*adminkey|algolia*adminapikey|algolia*writekey
	-search-key	[a-f\d]{32}	#algolia*searchkey|algolia*searchapikey|algolia*searchonlyapikey	.p
alibaba	ram.console.aliyun.com
	-access-key-id	LTAI[A-Za-z\d]{16,24}	.i
	-access-key-secret	[A-Za-z\d]{30}	#*accesskeysecret
	-sts-token	CAIS[A-Za-z\d+/]{100,1200}={0,2}
anthropic	console.anthropic.com	platform.claude.com
	-api-key	sk-ant-api\d{2,4}-[\w-]{93}AA	.c
	-admin-key	sk-ant-admin\d{0,4}-[\w-]{93}AA	.c
	-oauth	sk-ant-o[ar]t\d{2}-[\w-]{40,200}	=sk-ant-oat|sk-ant-ort
	-session	sk-ant-sid\d{2}-[\w-]{60,200}
artifactory
	-api-key	AKCp[A-Za-z\d]{69}
	-reference-token	cmVmd[A-Za-z\d]{59}
asana	app.asana.com/0/my-apps
	-pat	2\/\d{15,17}\/\d{15,17}:[a-f\d]{32}	=2/0|2/1|2/2|2/3|2/4|2/5|2/6|2/7|2/8|2/9
assemblyai	www.assemblyai.com/dashboard	www.assemblyai.com/app
	-key	[a-f\d]{32}	#assemblyai*key|assembly*apikey|assemblyai*token
atlassian	id.atlassian.com/manage-profile	admin.atlassian.com
	-api-token	ATATT3[\w=-]{80,800}=[A-F\d]{8}	?atlassian
	-admin-key	ATCTT3[\w=-]{80,800}=[A-F\d]{8}	?atlassian
	bitbucket-app-password	ATBB[A-Za-z\d]{24}[A-F\d]{8}	?atlassian	@bitbucket.org/account/settings
aws	console.aws.amazon.com	*.console.aws.amazon.com
	-access-key-id	(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}	=AKIA|ASIA|ABIA|ACCA	?accessKeyId	.i
	-secret-access-key	[A-Za-z\d+/]{40}	#*secretaccesskey|*awssecretkey|*awssecret	?secretAccessKey
	-key-pair	(?:AKIA|ASIA)[A-Z2-7]{16}(?:[^A-Za-z\d+/]{1,20}[A-Za-z\d]{1,16}){0,6}?[^A-Za-z\d+/]{1,20}(?<value>[A-Za-z\d+/]{40})(?![\w+/=])	=AKIA|ASIA	?pairedSecret
	-session-token	[A-Za-z\d+/]{150,1190}={0,2}	#aws*sessiontoken|sessiontoken|aws*securitytoken
	-bedrock-key	ABSKQmVkcm9ja0FQSUtleS[A-Za-z\d+/]{80,140}={0,2}
	-bedrock-short	bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z\d+/]{80,4000}={0,2}
azure	portal.azure.com	entra.microsoft.com
	-storage-key	AccountKey=(?<value>[A-Za-z\d+/]{86}==)
	-storage-key-named	[A-Za-z\d+/]{86}==	#storage*key|account*key|azure*key|cosmos*key
	-shared-access-key	SharedAccessKey=(?<value>[A-Za-z\d+/]{43}=)
	-sas	(?<=[&;?]|%26|%3F)sig=(?<value>(?:[\w+/-]|%2[BFbf]){42,64}(?:%3[Dd]|=)?)(?![\w%])	=sig=	?sas
	-client-secret	(?<=(?<![.~]|[^\n]-)(?<before>[\w.~]{3}))\dQ~[\w.~-]{31,34}(?![\w~-])	=1Q~|2Q~|3Q~|4Q~|5Q~|6Q~|7Q~|8Q~|9Q~
	-devops-pat	(?<=(?<before>[A-Za-z\d]{76}))AZDO[A-Za-z\d]{4}	=AZDO	@dev.azure.com/*/_usersSettings	.c
	-ai-key	(?<=(?<before>[A-Za-z\d]{52}))JQQJ99[A-Za-z\d]{26}	=JQQJ99	.c
backblaze	secure.backblaze.com
	-key	K\d{3}[A-Za-z\d+/]{27}	#^b2*key|backblaze*key|b2applicationkey
baidu	console.bce.baidu.com
	-api-key	bce-v3\/ALTAK-[A-Za-z\d]{21}\/[a-f\d]{40}
	-secret-key	[a-f\d]{32}	#baidu*secretkey|baidu*accesskey|^bce*secretkey|^bce*accesskey
baseten	app.baseten.co
	-key	[A-Za-z\d]{8}\.[A-Za-z\d]{32}	#baseten*key
binance	www.binance.com/en/my
	-key	[A-Za-z\d]{64}	#binance*secret|binance*key|binance*secretkey
bitrise	app.bitrise.io
	-token	[\w-]{60,120}	#bitrise*token|bitrise*pat
bitwarden	vault.bitwarden.com	vault.bitwarden.eu
	-access-token	(?:BWS_ACCESS_TOKEN["'\]]{0,2} {0,2}[:=] {0,2}|--access-token[ =])["']?(?<value>0\.[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}\.[A-Za-z\d]{30}:[A-Za-z\d+/]{22}==)	=BWS_ACCESS_TOKEN|--access-token
	-client-secret	[A-Za-z\d]{30}	#^bw*clientsecret|bitwarden*secret
blockfrost	blockfrost.io/dashboard
	-id	(?:mainnet|preprod)(?=[A-Za-z]{0,31}\d)[A-Za-z\d]{32}	=mainnet|preprod
braintree	www.braintreegateway.com
	-access-token	access_token\$(?:production|sandbox)\$[a-z\d]{16}\$[a-f\d]{32}	=access_token$production$|access_token$sandbox$
brave-search	api-dashboard.search.brave.com
	-key	BSA[\w-]{24,40}	#brave*key|brave*token|^xsubscriptiontoken
brevo	app.brevo.com/settings
	-api-key	xkeysib-[a-f\d]{64}-[A-Za-z\d]{16}
	-smtp-key	xsmtpsib-[a-f\d]{64}-[A-Za-z\d]{16}
browserbase	www.browserbase.com/settings
	-key	bb_(?:live|test)_[\w-]{27}(?![\w-])	=bb_live_|bb_test_
buildkite	buildkite.com/user/api-access-tokens
	-token	bkua_[a-f\d]{40}
bunny	dash.bunny.net
	-key	[a-f\d]{8}-[a-f\d-]{27,64}	#bunny*key|bunnycdn*key
cardano
	-signing-key	(?:ed25519_sk1[02-9ac-hj-np-z]{58}|(?:root|acct|addr|stake)_xsk1[02-9ac-hj-np-z]{160})	=ed25519_sk1|root_xsk1|acct_xsk1|addr_xsk1|stake_xsk1
cartesia	play.cartesia.ai
	-key	sk_car_\w{20,24}
cerebras	cloud.cerebras.ai
	-key	csk-[a-z\d]{48}
circleci	app.circleci.com/settings
	-token	CCIPAT_[A-Za-z\d]{22}_[a-f\d]{40}
	-project-token	CCIPRJ_[A-Za-z\d]{22}_[a-f\d]{40}
civo	dashboard.civo.com
	-key	[A-Za-z\d]{50}	#civo*key|civo*token
clickhouse	console.clickhouse.cloud
	-secret	4b1d[A-Za-z\d]{38}
clojars	clojars.org/tokens
	-token	CLOJARS_[a-f\d]{60}
cloudflare	dash.cloudflare.com
	-token	cf(?:ut|at|k)_[\w-]{40,64}(?![\w-])	=cfut_|cfat_|cfk_
	-legacy-token	[\w-]{40}	#cloudflare*token|cloudflare*key|cloudflare*secret|^cf*token|^cf*key|^cf*secret
	-global-key	[a-f\d]{37}	#cloudflare*key|^cf*key|^xauth*key
	-origin-ca-key	v1\.0-[a-f\d]{24}-[a-f\d]{146}
	-tunnel-token	eyJhIjoi[A-Za-z\d+/]{130,260}={0,2}
	-turnstile-secret	0x4AAAAAA[\w-]{26}(?![\w-])
	-r2-secret	[a-f\d]{64}	#^r2*secretaccesskey|^r2*secretkey|cloudflare*r2*secretaccesskey|^r2*secret
cloudsmith	app.cloudsmith.com	cloudsmith.io/user
	-key	csa_[a-f\d]{30}[A-Za-z\d]{6}
codacy	app.codacy.com
	-token	[A-Za-z\d]{20,32}	#codacy*token
codecov	app.codecov.io
	-token	[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	#codecov*token
cohere	dashboard.cohere.com
	-key	[A-Za-z\d]{40}	#cohere*apikey|cohere*token|coapikey
coinbase	portal.cdp.coinbase.com	www.coinbase.com/settings
	-key-secret	[A-Za-z\d+/]{86}==	#^cdp*secret|coinbase*secret|^cdp*privatekey|coinbase*privatekey
	-legacy-secret	[A-Za-z\d]{32}	#coinbase*secret
coingecko	www.coingecko.com/en/developers
	-key	CG-[A-Za-z\d]{24}
composio	platform.composio.dev
	-key	[ac]k_[\w-]{20}	#composio*key
consul
	-token	[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	#consul*token|xconsultoken
contentful	app.contentful.com
	-management-token	CFPAT-[\w-]{43}(?![\w-])
context7	context7.com/dashboard
	-key	ctx7sk-[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}
coveralls	coveralls.io/github	coveralls.io/account
	-token	[A-Za-z\d]{32,37}	#coveralls*token
crates	crates.io/settings
	-token	cio[A-Za-z\d]{32}
cursor	cursor.com/dashboard
	-user-key	crsr_[a-f\d]{64}
	-key	key_[a-f\d]{64}	#cursor*key
dashscope	bailian.console.aliyun.com	modelstudio.console.alibabacloud.com
	-key	sk-[a-f\d]{32}	#dashscope*key|qwen*key|bailian*key|tongyi*key
databricks	accounts.cloud.databricks.com	*.cloud.databricks.com	*.azuredatabricks.net
	-token	dapi[a-f\d]{32}(?:-\d)?
	-oauth-secret	dose[a-f\d]{32}
datadog	app.datadoghq.com	app.datadoghq.eu
	-api-key	[a-f\d]{32}	#datadog*apikey|^dd*apikey
	-app-key	[a-f\d]{40}	#datadog*appkey|datadog*applicationkey|^dd*appkey|^dd*applicationkey
	-client-token	pub[a-f\d]{32}	#*token	.p
daytona	app.daytona.io
	-key	dtn_[a-f\d]{62,66}
deepgram	console.deepgram.com
	-key	[a-f\d]{40}	#deepgram*key|deepgram*token|deepgram*secret
deepinfra	deepinfra.com/dash
	-key	[A-Za-z\d]{32}	#deepinfra*key|deepinfra*token
deepseek	platform.deepseek.com
	-key	sk-[a-f\d]{32}
defined-networking	admin.defined.net
	-key	dnkey-[A-Z\d]{26}-[A-Z\d]{52}
deno	dash.deno.com	console.deno.com
	-token	dd[opw]_[A-Za-z\d]{36}	=ddp_|ddo_|ddw_
devin	app.devin.ai/settings	app.devin.ai/org
	-service-token	cog_[a-z2-7]{52}
	-personal-key	apk_user_[A-Za-z\d+/]{120,180}={0,2}
digitalocean	cloud.digitalocean.com
	-pat	dop_v1_[a-f\d]{64}
	-oauth	doo_v1_[a-f\d]{64}
	-refresh	dor_v1_[a-f\d]{64}
	-spaces-secret	[A-Za-z\d+/]{43}	#spaces*secretaccesskey|spaces*secretkey|spaces*secret|spaces*accesskeysecret
discord	discord.com/developers
	-bot-token	[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,38}(?![\w-])	=MTA|MTE|MTI|MTM|MTQ|MTU|MTY|MTc|MTg|MTk|MjA|MjE|MjI|MjM|MjQ|MjU|MjY|Mjc|Mjg|Mjk|MzA|MzE|MzI|MzM|MzQ|MzU|MzY|Mzc|Mzg|Mzk|NDA|NDE|NDI|NDM|NDQ|NDU|NDY|NDc|NDg|NDk|NTA|NTE|NTI|NTM|NTQ|NTU|NTY|NTc|NTg|NTk|NjA|NjE|NjI|NjM|NjQ|NjU|NjY|Njc|Njg|Njk|NzA|NzE|NzI|NzM|NzQ|NzU|NzY|Nzc|Nzg|Nzk|ODA|ODE|ODI|ODM|ODQ|ODU|ODY|ODc|ODg|ODk|OTA|OTE|OTI|OTM|OTQ|OTU|OTY|OTc|OTg|OTk	?botToken
	-webhook	\/api\/(?:v\d{1,2}\/)?webhooks\/\d{17,20}\/(?<value>[\w-]{60,80})(?![\w-])	=/api/webhooks/|/api/v6/webhooks/|/api/v7/webhooks/|/api/v8/webhooks/|/api/v9/webhooks/|/api/v10/webhooks/
	-client-secret	[\w-]{32}	#discord*secret
dnsimple	dnsimple.com/a	dnsimple.com/user
	-token	dnsimple_[au]_[A-Za-z\d]{32}
docker	app.docker.com	hub.docker.com/settings
	-pat	dckr_pat_[\w-]{27}(?![\w-])
	-org-token	dckr_oat_[\w-]{27,32}(?![\w-])
	-auth	[A-Za-z\d+/]{12,600}={0,2}	#auth	?basicCredentials
	-swarm-token	SWMTKN-1-[a-z\d]{49,50}-[a-z\d]{25}
	-swarm-unlock-key	SWMKEY-1-[A-Za-z\d+/]{43}
doppler	dashboard.doppler.com
	-token	dp\.(?:pt|st|ct|sa|scim|audit)\.(?:[\w-]{2,35}\.)?[A-Za-z\d]{40,44}	=dp.pt.|dp.st.|dp.ct.|dp.sa.|dp.scim.|dp.audit.
drone
	-token	[A-Za-z\d]{32}	#drone*token|drone*secret
dropbox	www.dropbox.com/developers
	-token	sl\.(?:u\.)?[\w-]{130,1400}(?![\w-])
duffel	app.duffel.com
	-token	duffel_(?:test|live)_[\w=-]{43}(?![\w-])	=duffel_test_|duffel_live_
dynatrace	*.live.dynatrace.com	*.apps.dynatrace.com
	-token	dt0[a-z]\d\d\.[A-Z\d]{24}\.[A-Z\d]{64}	=dt0c01.|dt0s01.|dt0s02.|dt0s03.
e2b	e2b.dev/dashboard
	-key	e2b_[a-f\d]{40}
	-access-token	sk_e2b_[a-f\d]{40}
easypost	www.easypost.com/account
	-key	EZAK[A-Za-z\d]{54}	.l
	-test-key	EZTK[A-Za-z\d]{54}	.t
elevenlabs	elevenlabs.io/app
	-key	sk_[a-f\d]{48}
etherscan	etherscan.io/apidashboard	etherscan.io/myapikey
	-key	[A-Z\d]{34}	#etherscan*key|bscscan*key|polygonscan*key|arbiscan*key|basescan*key|snowtrace*key|etherscan*token
exa	dashboard.exa.ai
	-key	[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	#exaapikey|exakey|exaaiapikey
exoscale	portal.exoscale.com
	-key	EXO[a-f\d]{24}	.i
	-secret	[\w-]{43}	#exoscale*secret|exoscale*secretkey
facebook	developers.facebook.com
	-access-token	EAA[A-Za-z\d]{90,400}
fal	fal.ai/dashboard
	-key	(?:FAL_(?:API_)?KEY["'\]]{0,2} {0,2}[:=] {0,2}["']?|Key )(?<value>[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}:[a-f\d]{32})	=FAL_KEY|FAL_API_KEY|Key 
fastly	manage.fastly.com
	-token	[\w-]{32}	#fastly*token|fastly*key
featherless	featherless.ai/account
	-key	rc_[a-f\d]{64}
figma	www.figma.com/settings
	-token	fig[dou]r?_[\w-]{38,44}(?![\w-])	=figd_|figo_|figu_|figor_|figur_
firecrawl	www.firecrawl.dev/app
	-key	fc-[a-f\d]{32}
fireworks	app.fireworks.ai/settings	fireworks.ai/account
	-key	fw_[A-Za-z\d]{22,40}
flutterwave	app.flutterwave.com
	-secret-key	FLWSECK(?:_TEST)?-[\da-h]{32}(?:-\w{3,12})?-X	=FLWSECK-|FLWSECK_TEST-
flyio	fly.io/dashboard
	-token	fo1_[\w-]{43}(?![\w-])
	-macaroon	fm(?:1[ar]|2)_[A-Za-z\d+/]{100,2000}={0,3}	=fm1a_|fm1r_|fm2_
frameio	developer.frame.io
	-token	fio-u-[\w=-]{64}(?![\w-])
friendli	friendli.ai/suite	suite.friendli.ai
	-token	flp_[A-Za-z\d]{46}
gandi	admin.gandi.net	account.gandi.net
	-token	[A-Za-z\d]{24}(?:[A-Za-z\d]{16})?	#gandi*key|gandi*token|gandi*pat
generic
	-password	(?:)	=	.g
	-secret	(?:)	=	.g
	jwt	eyJ[\w-]{10,1000}\.eyJ[\w-]{10,5000}\.[\w-]{0,1400}	?jwt
	url-password	(?<=[a-z\d+]):\/\/[^"'/:<>@\s\x60]{0,100}:(?<value>[^"'/:<>@\\\s\x60]{4,200})(?=@[\w$%.[{-])	=://	?urlPassword	.g
	bearer-token	(?:bearer(?: {1,4}|%20)|authorization\\?["']?[:=] ?\\?["']?(?!basic)(?:[a-z-]{3,12} {1,3})?)(?<value>[\w+./~-]{16,2000}={0,2})(?![\w+./~-])	=bearer |bearer%20|authorization	?bearer	.gf
	basic-auth	basic {1,4}(?<value>[A-Za-z\d+/]{8,400}={0,2})(?![\w+/])	=basic 	?basicCredentials	.gf
	curl-user	(?: -u|--user)(?: {1,4}|=)?["']?[^"'/:=\s\x60]{1,100}:(?<value>(?!\/\/)[^"'\\\s\x60]{6,200})(?=["'\\\s\x60]|$)	= -u|--user	?userPassword	.g
gitea	codeberg.org/user/settings	gitea.com/user/settings
	-token	[a-f\d]{40}	#gitea*token|gitea*key|forgejo*token|codeberg*token|gogs*token
github	github.com/settings	github.com/organizations/*/settings	github.com/*/*/settings/secrets
	-pat	ghp_[A-Za-z\d]{36}	?base62Tail4	.v
	-fine-grained-pat	github_pat_\d[A-Za-z\d]{21}_[A-Za-z\d]{59}	?fineGrained	.v
	-oauth	gho_[A-Za-z\d]{36}	?base62Tail4	.v
	-app-user	ghu_[A-Za-z\d]{36}	?base62Tail4	.v
	-app-installation	ghs_[A-Za-z\d]{36}	?base62Tail4	.v
	-app-jwt	ghs_\d{1,12}_eyJ[\w-]{10,500}\.eyJ[\w-]{20,4000}\.[\w-]{40,700}	?appToken
	-refresh	ghr_[A-Za-z\d]{76}	?base62Tail4	.v
gitlab	gitlab.com/-/user_settings	gitlab.com/**/-/settings
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
godaddy	developer.godaddy.com/keys
	-sso-key	sso-key (?<value>[A-Za-z\d]{8,14}_[A-Za-z\d]{21,22}:[A-Za-z\d]{20,22})
	-secret	[A-Za-z\d]{20,22}	#godaddy*secret
google	console.cloud.google.com	aistudio.google.com/app/apikey
	-api-key	AIza[\w-]{35}(?![\w-])
	gemini-auth-key	AQ\.Ab8[\w-]{40,80}(?![\w-])
	-oauth-secret	GOCSPX-[\w-]{28}
	-access-token	ya29\.[\w-]{60,2000}
	-refresh-token	1\/\/0[\w-]{60,200}
grafana	grafana.com/orgs	*.grafana.net
	-service-token	glsa_[A-Za-z\d]{32}_[a-f\d]{8}
	-cloud-token	glc_eyJ[A-Za-z\d+/]{40,400}={0,2}
	-api-key	eyJrIjoi[A-Za-z\d+/]{60,400}={0,2}
groq	console.groq.com
	-key	gsk_[A-Za-z\d]{52}
harness	app.harness.io
	-token	[ps]at\.[\w-]{22}\.[a-f\d]{24}\.[A-Za-z\d]{20}	=pat.|sat.
helicone	us.helicone.ai/settings	eu.helicone.ai/settings
	-key	sk-helicone-(?:[a-z]{2}-){0,2}(?:[a-z\d]{7}-){3}[a-z\d]{7}
helius	dashboard.helius.dev
	-endpoint-key	\.helius-rpc\.com\/?\?api-key=(?<value>[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12})
	-key	[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	#helius*key
heroku	dashboard.heroku.com
	-platform-key	HRKU-[\w-]{60}(?![\w-])
	-api-key	[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	#heroku*key|heroku*token
hetzner	console.hetzner.cloud	console.hetzner.com
	-token	[A-Za-z\d]{64}	#hcloud*token|hetzner*token|hetzner*key
hex	hex.pm/dashboard
	-key	[a-f\d]{32}	#hexapikey|hexpm*key|hexorganizationkey
huawei-cloud	console.huaweicloud.com	console-intl.huaweicloud.com
	-secret-key	[A-Za-z\d]{40}	#^hw*secretkey|huawei*secretkey|huaweicloud*sk|^hwc*secretkey
hubspot	app.hubspot.com/private-apps	app.hubspot.com/settings
	-token	pat-(?:na|eu|ap)\d-[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	=pat-na|pat-eu|pat-ap
huggingface	huggingface.co/settings
	-token	hf_[A-Za-z]{34}
	-org-token	api_org_[A-Za-z]{34}
ibm-cloud	cloud.ibm.com
	-key	[\w-]{44}	#ibm*apikey|ibmcloud*key|bluemix*key|watson*apikey
infisical	app.infisical.com	eu.infisical.com
	-service-token	st\.[a-f\d]{24}\.[a-f\d]{32}\.[a-f\d]{32}	#infisical*token|servicetoken
	-client-secret	[a-f\d]{64}	#infisical*secret
infomaniak	manager.infomaniak.com
	-token	[\w-]{60,100}	#infomaniak*token|infomaniak*key
infracost	dashboard.infracost.io
	-key	ico-[A-Za-z\d]{32}
infura	app.infura.io	developer.metamask.io
	-endpoint-key	infura\.io\/(?:ws\/)?v3\/(?<value>[a-f\d]{32})	=infura.io/
	-key	[a-f\d]{32}	#infura*key|infura*id|infura*secret|infura*token
jetbrains	hub.jetbrains.com	*.youtrack.cloud/users	*.myjetbrains.com/youtrack/users
	-permanent-token	perm[:-][A-Za-z\d+/]{2,120}={0,2}\.[A-Za-z\d+/]{4,24}={0,2}\.[A-Za-z\d]{30}	=perm:|perm-
jina	jina.ai/api-dashboard
	-key	jina_[a-f\d]{32}[\w-]{28}(?![\w-])
k3s
	-token	K10[a-f\d]{64}::(?:[\w-]{1,40}:)?(?<value>[a-z\d]{6}\.[a-z\d]{16}|[\w-]{12,128})
kaggle	www.kaggle.com/settings
	-token	KGAT_[a-f\d]{32}
	-key	[a-f\d]{32}	#kaggle*key
koyeb	app.koyeb.com
	-token	[a-z\d]{64}	#koyeb*token|koyeb*key
kraken	www.kraken.com/u	pro.kraken.com/app
	-private-key	[A-Za-z\d+/]{86}==	#kraken*secret|kraken*privatekey|kraken*key
kubernetes
	-bootstrap-token	--token[ =](?<value>[a-z\d]{6}\.[a-z\d]{16})
	-certificate-key	--certificate-key[ =](?<value>[a-f\d]{64})
kucoin	www.kucoin.com/account
	-secret	[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	#kucoin*secret
lambda-labs	cloud.lambda.ai
	-key	secret_[\w-]{1,80}\.[A-Za-z\d]{32}	#lambda*key
langchain	smith.langchain.com
	langsmith-key	lsv2_(?:pt|sk)_[a-f\d]{32}_[a-f\d]{10}	=lsv2_pt_|lsv2_sk_
langfuse	cloud.langfuse.com/project	us.cloud.langfuse.com/project
	-secret-key	sk-lf-[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}
	-public-key	pk-lf-[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	.p
launchdarkly	app.launchdarkly.com/settings
	-sdk-key	sdk-[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}
	-api-token	api-[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	.o
linear	linear.app/*/settings
	-api-key	lin_api_[A-Za-z\d]{40}
	-oauth	lin_oauth_[a-f\d]{64}
linode	cloud.linode.com
	-token	[a-f\d]{64}	#linode*token|linode*key
livekit	cloud.livekit.io
	-secret	[A-Za-z\d]{43,44}	#livekit*secret
llamacloud	cloud.llamaindex.ai
	-key	llx-[A-Za-z\d]{48}
mailchimp	admin.mailchimp.com
	-key	(?<=(?<before>[a-f\d]{32}))-us\d{1,2}	=-us
	mandrill-key	md-[\w-]{22}(?![\w-])	@mandrillapp.com/settings
mailgun	app.mailgun.com
	-legacy-key	key-[a-f\d]{32}
	-key	[a-f\d]{32}-[a-f\d]{8}-[a-f\d]{8}	#mailgun*key|mailgun*token|mgapikey
mapbox	console.mapbox.com	account.mapbox.com
	-secret-token	sk\.eyJ[\w-]{40,200}\.[\w-]{22}(?![\w-])
	-public-token	pk\.eyJ[\w-]{40,200}\.[\w-]{22}(?![\w-])	.p
maxmind	www.maxmind.com/en/accounts
	-license-key	(?<=(?<before>[A-Za-z\d]{6}_[A-Za-z\d]{29}))_mmk	=_mmk
mem0	app.mem0.ai
	-key	m0-[A-Za-z\d]{40}
minimax	platform.minimax.io	platform.minimaxi.com
	-key	sk-api-[\w-]{119}(?![\w-])
mistral	console.mistral.ai
	-key	[A-Za-z\d]{32}	#mistral*key
modal	modal.com/settings
	-token-secret	as-[A-Za-z\d]{22}	#modal*secret|tokensecret
moonshot	platform.moonshot.ai/console	platform.moonshot.cn/console
	-key	sk-[\w-]{48}	#moonshot*key|kimi*key
namecheap	ap.www.namecheap.com
	-key	[a-f\d]{32}	#namecheap*key
netbird	app.netbird.io
	-token	nbp_[A-Za-z\d]{36}
netlify	app.netlify.com
	-token	nf[bcopu]_[A-Za-z\d]{36,48}	=nfp_|nfc_|nfo_|nfu_|nfb_
	-legacy-token	[\w-]{43,45}	#netlify*token|netlify*key
newrelic	one.newrelic.com	one.eu.newrelic.com
	-user-key	NRAK-[A-Z\d]{27}
	-license-key	(?<=(?<before>[a-z]{2}\d\dxx[a-f\d]{30}|[a-f\d]{36}|[a-f\d]{32}FFFF))NRAL	=NRAL
	-insert-key	NRI[IQ]-[\w-]{32}(?![\w-])	=NRII-|NRIQ-
	-browser-key	NRJS-[a-f\d]{19}	.p
ngrok	dashboard.ngrok.com
	-token	[1-9][A-Za-z\d]{26}_[A-Za-z\d]{20,21}	#ngrok*token|ngrok*key|authtoken
nomad
	-token	[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	#nomad*token
nomic	atlas.nomic.ai
	-key	nk-[\w-]{43}	#nomic*key|nomic*token
northflank	app.northflank.com
	-token	nf-eyJ[\w-]{10,200}\.eyJ[\w-]{10,800}\.[\w-]{40,100}(?![\w-])
notion	www.notion.so/profile/integrations	www.notion.so/my-integrations
	-token	ntn_\d{11}[A-Za-z\d]{35}
	-legacy-token	secret_[A-Za-z\d]{43}
novita	novita.ai/settings
	-key	sk_[\w-]{43}	#novita*key
npm	www.npmjs.com/settings
	-token	npm_[A-Za-z\d]{36}	?base62Tail4	.v
ns1	my.nsone.net
	-key	[A-Za-z\d]{20}	#ns1apikey|nsoneapikey|ns1token
nuget	www.nuget.org/account
	-key	oy2[a-z\d]{43}
nvidia	build.nvidia.com	org.ngc.nvidia.com
	-key	nvapi-[\w-]{60,70}(?![\w-])
nx-cloud	cloud.nx.app
	-token	[A-Za-z\d+/]{52,68}={0,2}	#nxcloud*token
octopus
	-key	API-[A-Z\d]{26}
okta	*.okta.com/admin
	-token	00[\w-]{40}	#okta*token|okta*key
okx	www.okx.com/account
	-secret	[A-F\d]{32}	#okx*secret|okx*secretkey|okex*secret|okex*secretkey
ollama	ollama.com/settings
	-key	[a-f\d]{32}\.[\w-]{24}	#ollama*key
openai	platform.openai.com
	-key	sk-[A-Za-z\d]{20}T3BlbkFJ[A-Za-z\d]{20}	.c
	-project-key	sk-(?:proj|svcacct|None)-[\w-]{20,120}T3BlbkFJ[\w-]{20,120}	=sk-proj-|sk-svcacct-|sk-None-	.c
	-admin-key	sk-admin-[\w-]{20,120}T3BlbkFJ[\w-]{20,120}	.c
openrouter	openrouter.ai/settings
	-key	sk-or-v1-[a-f\d]{64}
openshift
	-token	sha256~[\w-]{43}(?![\w-])
openvpn
	-static-key	(?<=-----BEGIN )OpenVPN Static key V1-----(?:\\[nr]|\s){1,4}(?<value>(?:[a-f\d]{32}(?:\\[nr]|\s){1,12}){15}[a-f\d]{32})	=OpenVPN Static key V1-----
ovh	api.ovh.com	www.ovh.com/auth	eu.api.ovh.com
	-secret	[A-Za-z\d]{32}	#ovh*applicationsecret|ovh*appsecret|ovh*secret|ovh*consumerkey
packagist	packagist.com/orgs	packagist.com/profile
	-secret	packagist_acs_[a-f\d]{64,96}
	-token	packagist_(?:o[ru]|uu|cu)t_[a-f\d]{68}	=packagist_o|packagist_uut_|packagist_cut_
perplexity	www.perplexity.ai/settings	console.perplexity.ai
	-key	pplx-[A-Za-z\d]{48,56}
pinecone	app.pinecone.io
	-key	pcsk_[A-Za-z\d]{5,6}_[A-Za-z\d]{60,70}
plaid	dashboard.plaid.com
	-access-token	access-(?:sandbox|development|production)-[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	=access-sandbox-|access-development-|access-production-
planetscale	app.planetscale.com
	-token	pscale_tkn_[\w-]{32,64}(?![\w-])
	-oauth	pscale_oauth_[\w-]{32,64}(?![\w-])
	-password	pscale_pw_[\w-]{32,64}(?![\w-])
porkbun	porkbun.com/account
	-secret	sk1_[a-f\d]{64}
	-key	pk1_[a-f\d]{64}	.i
portainer
	-token	ptr_[A-Za-z\d+/]{43}=
posthog	us.posthog.com/settings	eu.posthog.com/settings
	-personal-key	phx_[A-Za-z\d]{43,48}
	-project-key	phc_[A-Za-z\d]{43}	.p
postman	web.postman.co/settings	*.postman.co/settings
	-key	PMAK-[a-f\d]{24}-[a-f\d]{34}
	-collection-key	PMAT-[A-Z\d]{26}
prefect	app.prefect.cloud
	-key	pn[bu]_[A-Za-z\d]{36}	=pnu_|pnb_
private-key
	private-key	(?<=-----BEGIN (?:[A-Z\d]{2,9} ){0,2})PRIVATE KEY-----(?:\\{1,2}[nr]|["#'*+,>\s|-]){0,40}(?<value>(?:[A-Z][A-Za-z-]{3,20}: [^\\\n]{1,200}(?:\\{1,2}[nr]|\s){1,12}){0,3}[A-Za-z\d+/]{16,14000}={0,2}(?:(?:\\{1,2}[nr]|["#'*,>\s|]|(?<=\n)[+-]){1,24}[A-Za-z\d+/]{40,1000}={0,2}){0,300}(?:(?:(?:\\{1,2}[nr]|["#'*,>\s|]|(?<=\n)[+-]){1,24}=?[A-Za-z\d+/]{2,76}={0,2}){1,2}(?=(?:\\{1,2}[nr]|["#'*+,>\s|]){0,24}-----END))?)	=PRIVATE KEY-----	?pemKey
	pgp-private-key	(?<=-----BEGIN PGP )PRIVATE KEY BLOCK-----(?:\\{1,2}[nr]|["#'*+,>\s|-]){0,40}(?<value>(?:[A-Z][A-Za-z-]{3,20}: [^\\\n]{1,200}(?:\\{1,2}[nr]|\s){1,12}){0,3}[A-Za-z\d+/]{16,14000}={0,2}(?:(?:\\{1,2}[nr]|["#'*,>\s|]|(?<=\n)[+-]){1,24}[A-Za-z\d+/]{40,1000}={0,2}){0,300}(?:(?:(?:\\{1,2}[nr]|["#'*,>\s|]|(?<=\n)[+-]){1,24}=?[A-Za-z\d+/]{2,76}={0,2}){1,2}(?=(?:\\{1,2}[nr]|["#'*+,>\s|]){0,24}-----END))?)	=PRIVATE KEY BLOCK-----	?pemKey
	putty-private-key	Private-Lines: \d{1,3}(?:\\{1,2}[nr]|\s){1,4}(?<value>[A-Za-z\d+/=]{16,80}(?:(?:\\{1,2}[nr]|\s){1,12}[A-Za-z\d+/=]{2,80}){0,200})(?=(?:\\{1,2}[nr]|\s){1,12}Private-(?:MAC|Hash))	=Private-Lines: 	?puttyKey
pulumi	app.pulumi.com
	-token	pul-[a-f\d]{40}
pypi	pypi.org/manage	test.pypi.org/manage
	-token	pypi-AgEIcHlwaS5vcmc[\w-]{60,1000}	.c
	-test-token	pypi-AgENdGVzdC5weXBpLm9yZ[\w-]{60,1000}	.ct
quicknode	dashboard.quicknode.com
	-endpoint-key	\.quiknode\.pro\/(?<value>[a-f\d]{40})
railway	railway.com/account	railway.com/project
	-token	[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	#railway*token
rancher
	-token	token-[a-z\d]{5}:[a-z\d]{54}
razorpay	dashboard.razorpay.com
	-key-id	rzp_(?:live|test)_[A-Za-z\d]{14}	=rzp_live_|rzp_test_	.i
readme	dash.readme.com
	-key	rdme_[a-z\d]{70}
render	dashboard.render.com
	-key	rnd_[A-Za-z\d]{28,32}
replicate	replicate.com/account
	-token	r8_[A-Za-z\d]{37}
resend	resend.com/api-keys
	-key	re_[A-Za-z\d]{8}_[A-Za-z\d]{24}
rubygems	rubygems.org/profile
	-key	rubygems_[a-f\d]{48}
runpod	www.runpod.io/console	console.runpod.io
	-key	rpa_[A-Za-z\d]{40,60}
sambanova	cloud.sambanova.ai
	-key	[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	#sambanova*key
scaleway	console.scaleway.com
	-access-key	SCW[A-Z\d]{17}	.i
	-secret-key	[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	#^scw*secretkey|^scw*token|scaleway*key|scaleway*token|scaleway*secret
scalingo	dashboard.scalingo.com
	-token	tk-us-[\w-]{48}(?![\w-])
sendgrid	app.sendgrid.com
	-key	SG\.[\w-]{22}\.[\w-]{43}(?![\w-])
sentry	*.sentry.io/settings	sentry.io/settings
	-user-token	sntryu_[a-f\d]{64}
	-org-token	sntrys_eyJ[A-Za-z\d+/]{40,500}={0,2}_[A-Za-z\d+/]{43}
	-dsn	(?<=https?):\/\/(?<value>[a-f\d]{32})(?=(?::[a-f\d]{32})?@o\d{1,9}\.ingest\.(?:\w\w\.)?sentry\.io\/\d)	=://	.p
serper	serper.dev/api-keys
	-key	[a-f\d]{40}	#serper*key
shippo	apps.goshippo.com
	-token	shippo_(?:live|test)_[a-f\d]{40}	=shippo_live_|shippo_test_
shopify	admin.shopify.com	partners.shopify.com
	-access-token	shpat_[A-Fa-f\d]{32}
	-custom-token	shpca_[A-Fa-f\d]{32}
	-private-token	shppa_[A-Fa-f\d]{32}
	-shared-secret	shpss_[A-Fa-f\d]{32}
siliconflow	cloud.siliconflow.cn	cloud.siliconflow.com
	-key	sk-[a-z]{48}	#siliconflow*key|siliconcloud*key
slack	api.slack.com	app.slack.com/app-settings
	-bot-token	xoxb-\d{8,14}-(?:\d{8,14}-)?[A-Za-z\d]{18,34}
	-user-token	xoxp-(?:\d{8,14}-){2,3}[A-Za-z\d]{6,40}
	-app-token	xapp-\d-[A-Z\d]{8,15}-\d{8,15}-[a-f\d]{32,80}
	-legacy-token	xox[aors]-(?:\d-)?(?:\d{6,15}-){1,4}[A-Za-z\d]{8,64}	=xoxa-|xoxo-|xoxs-|xoxr-
	-session-token	xoxc-(?:\d{9,15}-){3}[a-f\d]{64}
	-session-cookie	xoxd-(?:[\w+/-]|%2[BFbf]){100,300}(?:={1,2}|(?:%3[Dd]){1,2})?
	-config-token	xoxe(?:\.xox[bp])?-\d-[A-Za-z\d]{140,180}	=xoxe-|xoxe.xox
	-webhook	hooks\.slack\.com\/(?:services\/T|workflows\/T|triggers\/[ET])(?<value>[A-Z\d]{7,13}\/[A-Z\d]{8,22}\/[A-Za-z\d]{20,52}(?:\/[A-Za-z\d]{20,36})?)(?!\w)
snyk	app.snyk.io/account
	-token	[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	#snyk*token|snyk*key
solana
	-private-key	[1-9A-HJ-NP-Za-km-z]{87,88}	#solana*key|solana*secret|privatekey|walletsecret
sonar	sonarcloud.io/account
	-token	sq[apu]_[a-f\d]{40}	=squ_|sqp_|sqa_
sourcegraph	sourcegraph.com/user/settings
	-token	sgp_(?:(?:[a-f\d]{16}|local)_)?[a-f\d]{40}
square	developer.squareup.com
	-access-token	EAAA[\w-]{60}(?![\w-])
	-legacy-token	sq0atp-[\w-]{22}(?![\w-])
	-oauth-secret	sq0csp-[\w-]{43}(?![\w-])
stability	platform.stability.ai/account
	-key	sk-[A-Za-z\d]{48}	#stability*key|^dreamstudio*key
stellar
	-secret-seed	S[A-Z2-7]{55}	#stellar*secret|stellar*seed|stellar*key|secretseed|secretkey|soroban*secret
stripe	dashboard.stripe.com
	-secret-key	sk_(?:live|test)_[A-Za-z\d]{24,250}	=sk_live_|sk_test_
	-restricted-key	rk_(?:live|test)_[A-Za-z\d]{24,250}	=rk_live_|rk_test_
	-publishable-key	pk_(?:live|test)_[A-Za-z\d]{24,250}	=pk_live_|pk_test_	.p
	-webhook-secret	whsec_[A-Za-z\d+/]{32,64}={0,2}
sui
	-private-key	suiprivkey1[02-9ac-hj-np-z]{59}
supabase	supabase.com/dashboard
	-access-token	sbp_(?:oauth_)?[a-f\d]{40}
	-secret-key	sb_secret_[\w-]{22}_[\w-]{8}(?![\w-])
	-publishable-key	sb_publishable_[\w-]{22}_[\w-]{8}(?![\w-])	.p
tailscale	login.tailscale.com
	-key	tskey-(?:auth|api|client|scim|webhook)-[A-Za-z\d]{8,20}-[A-Za-z\d]{20,50}	=tskey-auth-|tskey-api-|tskey-client-|tskey-scim-|tskey-webhook-
tavily	app.tavily.com
	-key	tvly-(?:dev-|prod-)?(?=[a-z-]{0,30}[A-Z\d])[A-Za-z\d-]{32,64}(?![\w-])
teamcity	*.teamcity.com
	-token	eyJ0eXAiOiAiVENWMiJ9\.[\w-]{36}\.[\w-]{48}(?![\w-])
teams
	-webhook	\.webhook\.office\.com\/webhookb2\/[a-f\d-]{36}@[a-f\d-]{36}\/IncomingWebhook\/(?<value>[a-f\d]{32}\/[a-f\d-]{36})
telegram
	-bot-token	(?<=(?<before>\d{8,10})):AA[\w-]{33}(?![\w-])	=:AA
tencent	console.cloud.tencent.com	console.tencentcloud.com
	-secret-id	AKID[A-Za-z\d]{32}	.i
	-secret-key	[A-Za-z\d]{32}	#tencent*secretkey|qcloud*secretkey|tencent*secret
terraform	app.terraform.io/app/settings
	-token	(?<=(?<before>[A-Za-z\d]{14}))\.atlasv1\.[A-Za-z\d]{60,75}	=.atlasv1.
tezos
	-secret-key	edsk[1-9A-HJ-NP-Za-km-z]{50}(?:[1-9A-HJ-NP-Za-km-z]{44})?
together	api.together.ai/settings
	-key	tgp_v1_[\w-]{43}(?![\w-])
	-legacy-key	[a-f\d]{64}	#together*key
travis	app.travis-ci.com
	-token	[\w-]{22}	#travis*token|travis*key
trello	trello.com/power-ups/admin
	-token	ATTA[a-f\d]{64}[A-F\d]{8}
twilio	console.twilio.com	www.twilio.com/console
	-account-sid	AC[a-f\d]{32}	=AC0|AC1|AC2|AC3|AC4|AC5|AC6|AC7|AC8|AC9|ACa|ACb|ACc|ACd|ACe|ACf	.i
	-api-key-sid	SK[a-f\d]{32}	=SK0|SK1|SK2|SK3|SK4|SK5|SK6|SK7|SK8|SK9|SKa|SKb|SKc|SKd|SKe|SKf	.i
	-auth-token	[a-f\d]{32}	#twilio*token
	-api-secret	[A-Za-z\d]{32}	#twilio*secret|twilio*apikey
typeform	admin.typeform.com
	-token	tfp_[\w-]{40,64}(?![\w-])
upcloud	hub.upcloud.com
	-token	ucat_[A-Za-z\d]{24,32}
upstage	console.upstage.ai
	-key	up_[A-Za-z\d]{26,32}	#upstage*key
vault
	-service-token	hvs\.[\w-]{24,300}(?![\w-])
	-batch-token	hvb\.[\w-]{90,400}(?![\w-])
	-recovery-token	hvr\.[\w-]{24,300}(?![\w-])
	-legacy-token	s\.[A-Za-z\d]{24}	#vault*token
	-unseal-key	[A-Za-z\d+/]{44}|[a-f\d]{66}	#*unsealkey
vercel	vercel.com/account	vercel.com/*/~/settings
	-token	vc[aipr]_[\w-]{50}[A-Za-z\d]{6}	=vcp_|vci_|vca_|vcr_	?base62Tail4	.v
	-ai-gateway-key	vck_[\w-]{50}[A-Za-z\d]{6}	?base62Tail4	.v
	-legacy-token	[A-Za-z\d]{24}	#vercel*token
volcengine	console.volcengine.com
	-access-key	AKLT[\w-]{43,48}	.i
	-ark-key	[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	#arkapikey|volcengine*apikey|doubao*key|volc*arkapikey
voyage	dashboard.voyageai.com
	-key	(?:pa|al)-[\w-]{43}	#voyage*key
vultr	my.vultr.com
	-key	[A-Za-z\d]{36}	#vultr*key|vultr*token
wandb	wandb.ai/settings	wandb.ai/authorize
	-key	wandb_v1_\w{77}
	-legacy-key	[a-f\d]{40}	#wandb*key|weightsandbiases*key|wandb*token
wireguard
	-key	[A-Za-z\d+/]{42}[048AEIMQUYcgkosw]=	#privatekey|presharedkey|wireguard*key|^wg*privatekey
xai	console.x.ai
	-key	xai-[A-Za-z\d]{80}
xrpl
	-seed	s(?:Ed)?[1-9A-HJ-NP-Za-km-z]{28}	#xrp*secret|xrpl*secretkey|ripple*secret
yandex	console.yandex.cloud
	-api-key	AQVN[\w-]{35,38}(?![\w-])
	-iam-token	t1\.[\w-]{20,400}={0,2}\.[\w-]{86}={0,2}(?![\w-])
	-oauth-token	y[0-3]_[\w-]{55,58}(?![\w-])	=y0_|y1_|y2_|y3_
	-static-key	YC[\w-]{38}	#yandex*secret|yandex*key|^yc*secret|^yc*key
zapier	zapier.com/app
	-webhook	hooks\.zapier\.com\/hooks\/catch\/(?<value>\d{4,10}\/[a-z\d]{5,12})(?!\w)
zerotier	my.zerotier.com	central.zerotier.com
	-token	[A-Za-z\d]{32}	#zerotier*token|zerotier*key
zhipu	z.ai/manage-apikey	bigmodel.cn/usercenter	open.bigmodel.cn/usercenter
	-key	[a-f\d]{32}\.[A-Za-z\d]{16}	#zhipu*key|zai*key|bigmodel*key|glm*key`;
