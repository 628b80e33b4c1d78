// Written by `npm run rules` from the files in lib/detect/rules.
/** How every key is recognised. See `table-format.ts`. */
export const TABLE = String.raw`1password	my.1password.com	*.1password.com
	onepassword-service-token	ops_eyJ[A-Za-z\d+/]{250,2000}={0,3}
	onepassword-secret-key	A3-[A-Z\d]{6}-(?:[A-Z\d]{11}|[A-Z\d]{6}-[A-Z\d]{5})-[A-Z\d]{5}-[A-Z\d]{5}-[A-Z\d]{5}
adobe	developer.adobe.com/console
	-client-secret	p8e-[\w-]{32}(?![\w-])
age
	-secret-key	AGE-SECRET-KEY-1[023456789ACDEFGHJKLMNPQRSTUVWXYZ]{58}	?bech32	.v
airtable	airtable.com/create/tokens
	-pat	pat[A-Za-z\d]{14}\.[a-f\d]{64}
algolia	dashboard.algolia.com
	-admin-key	[a-f\d]{32}	#algolia*adminkey|algolia*adminapikey|algolia*writekey
	-search-key	[a-f\d]{32}	#algolia*searchkey|algolia*searchapikey|algolia*searchonlyapikey	.p
alibaba	ram.console.aliyun.com
	-access-key-id	LTAI[A-Za-z\d]{16,24}	.i
	-access-key-secret	[A-Za-z\d]{30}	#*accesskeysecret
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
	-storage-key	AccountKey=(?<value>[A-Za-z\d+/]{86}==)	?identifiableKey
	-storage-key-named	[A-Za-z\d+/]{86}==	#storage*key|account*key|azure*key|cosmos*key	?identifiableKey
	-shared-access-key	SharedAccessKey=(?<value>[A-Za-z\d+/]{43}=)	?identifiableKey
	-identifiable-key	(?<=(?<before>[\w+/-]{76}[+A]?|[\w+/-]{44}[+A]?|[\w+/-]{42}[+A]?|[\w+/-]{33}[+A]?))[A-Z][\w+/-]{8,9}(?:={1,2}(?!=)|(?![\w+/=-]))	=ASt|CDb|ABa|ASb|AEh|ARm|AzCa|AzFu|AzSe|ACR|IoT|PIM|AMC	?signedKey
	-sas	(?<=[&;?]|%26|%3F)sig=(?<value>(?:[\w+/-]|%2[BFbf]){42,64}(?:%3[Dd]|=)?)(?![\w%])	=sig=	?sas
	-client-secret	(?<=(?<![.~]|[^\n]-)(?<before>[\w.~]{3}))\dQ~[\w.~-]{31,34}(?![\w~-])	=1Q~|2Q~|3Q~|4Q~|5Q~|6Q~|7Q~|8Q~|9Q~	?clientSecret
	-devops-pat	(?<=(?<before>[A-Za-z\d]{76}))AZDO[A-Za-z\d]{4}	=AZDO	@dev.azure.com/*/_usersSettings	.c
	-ai-key	(?<=(?<before>[A-Za-z\d]{52}))JQQJ99[A-Za-z\d]{26}	=JQQJ99	.c
bip39
	-mnemonic	(?<=(?:seed|recovery|secret)[ _-]?|(?<![A-Za-z]))(?:mnemonic|phrase)(?:[^\w\n]{1,3}\w{1,10}){0,3}?(?: is |\W{0,4}["':=\n\x60]\W{0,12}(?:1[).:]? {0,2})?)(?<value>[a-z]{3,8}(?:(?:(?:[ ,\t]{1,3}|\s{1,4}\d{1,2}[).:]? {0,2})[a-z]{3,8}){11,23}|(?:["'],\s{0,12}["'][a-z]{3,8}){11,23}))(?![\w,])(?! ?[a-z])	=mnemonic|phrase	?mnemonic	.f
bitcoin
	-extended-key	[xyz]prv[1-9A-HJ-NP-Za-km-z]{107}	=xprv|yprv|zprv	?extendedKey	.v
	-test-extended-key	[tuv]prv[1-9A-HJ-NP-Za-km-z]{107}	=tprv|uprv|vprv	?extendedKey	.tv
	-wif	[59KLc][1-9A-HJ-NP-Za-km-z]{50,51}	#*key|*wif	?wif
braintree	www.braintreegateway.com
	-access-token	access_token\$(?:production|sandbox)\$[a-z\d]{16}\$[a-f\d]{32}	=access_token$production$|access_token$sandbox$
brevo	app.brevo.com/settings
	-api-key	xkeysib-[a-f\d]{64}-[A-Za-z\d]{16}
	-smtp-key	xsmtpsib-[a-f\d]{64}-[A-Za-z\d]{16}
buildkite	buildkite.com/user/api-access-tokens
	-token	bkua_[a-f\d]{40}
circleci	app.circleci.com/settings
	-token	CCIPAT_[A-Za-z\d]{22}_[a-f\d]{40}
	-project-token	CCIPRJ_[A-Za-z\d]{22}_[a-f\d]{40}
clickhouse	console.clickhouse.cloud
	-secret	4b1d[A-Za-z\d]{38}
clojars	clojars.org/tokens
	-token	CLOJARS_[a-f\d]{60}
cloudflare	dash.cloudflare.com
	-token	cf(?:ut|at|k)_[\w-]{40,64}(?![\w-])	=cfut_|cfat_|cfk_
	-legacy-token	[\w-]{40}	#cloudflare*token|cloudflare*key|cloudflare*secret|^cf*token|^cf*key|^cf*secret
	-global-key	[a-f\d]{37}	#cloudflare*key|^cf*key|^xauth*key
	-origin-ca-key	v1\.0-[a-f\d]{24}-[a-f\d]{146}
cohere	dashboard.cohere.com
	-key	[A-Za-z\d]{40}	#cohere*apikey|cohere*token|coapikey
contentful	app.contentful.com
	-management-token	CFPAT-[\w-]{43}(?![\w-])
crates	crates.io/settings
	-token	cio[A-Za-z\d]{32}
databricks	accounts.cloud.databricks.com	*.cloud.databricks.com	*.azuredatabricks.net
	-token	dapi[a-f\d]{32}(?:-\d)?
	-oauth-secret	dose[a-f\d]{32}
datadog	app.datadoghq.com	app.datadoghq.eu
	-api-key	[a-f\d]{32}	#datadog*apikey|^dd*apikey
	-app-key	[a-f\d]{40}	#datadog*appkey|datadog*applicationkey|^dd*appkey|^dd*applicationkey
	-client-token	pub[a-f\d]{32}	#*token	.p
deepseek	platform.deepseek.com
	-key	sk-[a-f\d]{32}
digitalocean	cloud.digitalocean.com
	-pat	dop_v1_[a-f\d]{64}
	-oauth	doo_v1_[a-f\d]{64}
	-refresh	dor_v1_[a-f\d]{64}
discord	discord.com/developers
	-bot-token	[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,38}(?![\w-])	=MTA|MTE|MTI|MTM|MTQ|MTU|MTY|MTc|MTg|MTk|MjA|MjE|MjI|MjM|MjQ|MjU|MjY|Mjc|Mjg|Mjk|MzA|MzE|MzI|MzM|MzQ|MzU|MzY|Mzc|Mzg|Mzk|NDA|NDE|NDI|NDM|NDQ|NDU|NDY|NDc|NDg|NDk|NTA|NTE|NTI|NTM|NTQ|NTU|NTY|NTc|NTg|NTk|NjA|NjE|NjI|NjM|NjQ|NjU|NjY|Njc|Njg|Njk|NzA|NzE|NzI|NzM|NzQ|NzU|NzY|Nzc|Nzg|Nzk|ODA|ODE|ODI|ODM|ODQ|ODU|ODY|ODc|ODg|ODk|OTA|OTE|OTI|OTM|OTQ|OTU|OTY|OTc|OTg|OTk	?botToken
	-webhook	\/api\/(?:v\d{1,2}\/)?webhooks\/\d{17,20}\/(?<value>[\w-]{60,80})(?![\w-])	=/api/webhooks/|/api/v6/webhooks/|/api/v7/webhooks/|/api/v8/webhooks/|/api/v9/webhooks/|/api/v10/webhooks/
	-client-secret	[\w-]{32}	#discord*secret
docker	app.docker.com	hub.docker.com/settings
	-pat	dckr_pat_[\w-]{27}(?![\w-])
	-org-token	dckr_oat_[\w-]{27,32}(?![\w-])
	-auth	[A-Za-z\d+/]{12,600}={0,2}	#auth	?basicCredentials
doppler	dashboard.doppler.com
	-token	dp\.(?:pt|st|ct|sa|scim|audit)\.(?:[\w-]{2,35}\.)?[A-Za-z\d]{40,44}	=dp.pt.|dp.st.|dp.ct.|dp.sa.|dp.scim.|dp.audit.
dropbox	www.dropbox.com/developers
	-token	sl\.(?:u\.)?[\w-]{130,1400}(?![\w-])
duffel	app.duffel.com
	-token	duffel_(?:test|live)_[\w=-]{43}(?![\w-])	=duffel_test_|duffel_live_
dynatrace	*.live.dynatrace.com	*.apps.dynatrace.com
	-token	dt0[a-z]\d\d\.[A-Z\d]{24}\.[A-Z\d]{64}	=dt0c01.|dt0s01.|dt0s02.|dt0s03.
easypost	www.easypost.com/account
	-key	EZAK[A-Za-z\d]{54}	.l
	-test-key	EZTK[A-Za-z\d]{54}	.t
elevenlabs	elevenlabs.io/app
	-key	sk_[a-f\d]{48}
ethereum
	-private-key	(?:0x)?[A-Fa-f\d]{64}	#*privatekey|*privkey|*privatekeyhex|eth*key|wallet*key|deployer*key	?privateKey
facebook	developers.facebook.com
	-access-token	EAA[A-Za-z\d]{90,400}
fastly	manage.fastly.com
	-token	[\w-]{32}	#fastly*token|fastly*key
figma	www.figma.com/settings
	-token	fig[dou]r?_[\w-]{38,44}(?![\w-])	=figd_|figo_|figu_|figor_|figur_
flutterwave	app.flutterwave.com
	-secret-key	FLWSECK(?:_TEST)?-[\da-h]{32}(?:-\w{3,12})?-X	=FLWSECK-|FLWSECK_TEST-
flyio	fly.io/dashboard
	-token	fo1_[\w-]{43}(?![\w-])
	-macaroon	fm(?:1[ar]|2)_[A-Za-z\d+/]{100,2000}={0,3}	=fm1a_|fm1r_|fm2_
frameio	developer.frame.io
	-token	fio-u-[\w=-]{64}(?![\w-])
generic
	-password	(?:)	=	.g
	-secret	(?:)	=	.g
	jwt	eyJ[\w-]{10,1000}\.eyJ[\w-]{10,5000}\.[\w-]{0,1400}	?jwt
	url-password	(?<=[a-z\d+]):\/\/[^"'/:<>@\s\x60]{0,100}:(?<value>[^"'/:<>@\\\s\x60]{4,200})(?=@[\w$%.[{-])	=://	?urlPassword	.g
	bearer-token	(?:bearer(?: {1,4}|%20)|authorization\\?["']?[:=] ?\\?["']?(?!basic)(?:[a-z-]{3,12} {1,3})?)(?<value>[\w+./~-]{16,2000}={0,2})(?![\w+./~-])	=bearer |bearer%20|authorization	?bearer	.gf
	basic-auth	basic {1,4}(?<value>[A-Za-z\d+/]{8,400}={0,2})(?![\w+/])	=basic 	?basicCredentials	.gf
	curl-user	(?: -u|--user)(?: {1,4}|=)?["']?[^"'/:=\s\x60]{1,100}:(?<value>(?!\/\/)[^"'\\\s\x60]{6,200})(?=["'\\\s\x60]|$)	= -u|--user	?userPassword	.g
	oracle-password	(?:jdbc:oracle:(?:thin|oci\d?):|sqlplus (?:-[LS] ){0,2})["']?[\w#$.-]{1,60}\/(?<value>[^"'/<>@\s\x60]{4,100})(?=@)	=jdbc:oracle:|sqlplus	?loginPassword	.g
	session-cookie	cookie\\?["']?[,:=]\s?(?:\\?"value\\?":\s?)?\\?["']?(?:[\w.-]{1,60}=[^"';\\\s\x60]{0,300}; ?){0,20}?(?:[\w.-]{0,40}(?:session|sess|sid|auth|jwt|remember)[\w.-]{0,30})=(?<value>[\w%+./:~-]{16,2000}={0,2})(?=["';\\\s\x60]|$)	=cookie	?bearer	.gf
	login-link	(?<=[#&;?](?:access_)?)(?:token|code|ticket|key)=(?=[\w%.~-]{20})(?<=https?:\/\/[^"#'<>?\s]{0,100}(?:magic|reset|verif|confirm|invit|log-?in|sign-?in|callback|auth|activat)[^"'<>\s]{0,60})(?<value>[\w%.~-]{20,2000})(?=["#&')<>\]\s]|$)	=token=|code=|ticket=|key=	?linkToken	.g
	presigned-url	X-(?:Amz-Signature=[a-f\d]{64}|Goog-Signature=[a-f\d]{128,1024})	=X-Amz-Signature=|X-Goog-Signature=	?presigned
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
google	console.cloud.google.com	aistudio.google.com/app/apikey
	-api-key	AIza[\w-]{35}(?![\w-])
	gemini-auth-key	AQ\.Ab8[\w-]{40,80}(?![\w-])
	-oauth-secret	GOCSPX-[\w-]{28}
	-access-token	ya29\.[\w-]{60,2000}
	-refresh-token	1\/\/0[\w-]{60,200}
grafana	grafana.com/orgs	*.grafana.net
	-service-token	glsa_[A-Za-z\d]{32}_[a-f\d]{8}	?serviceToken	.v
	-cloud-token	glc_eyJ[A-Za-z\d+/]{40,400}={0,2}	?jsonKey
	-api-key	eyJrIjoi[A-Za-z\d+/]{60,400}={0,2}	?jsonKey
groq	console.groq.com
	-key	gsk_[A-Za-z\d]{52}
heroku	dashboard.heroku.com
	-platform-key	HRKU-[\w-]{60}(?![\w-])
	-api-key	[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	#heroku*key|heroku*token
hubspot	app.hubspot.com/private-apps	app.hubspot.com/settings
	-token	pat-(?:na|eu|ap)\d-[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	=pat-na|pat-eu|pat-ap
huggingface	huggingface.co/settings
	-token	hf_[A-Za-z]{34}
	-org-token	api_org_[A-Za-z]{34}
infracost	dashboard.infracost.io
	-key	ico-[A-Za-z\d]{32}
langchain	smith.langchain.com
	langsmith-key	lsv2_(?:pt|sk)_[a-f\d]{32}_[a-f\d]{10}	=lsv2_pt_|lsv2_sk_
launchdarkly	app.launchdarkly.com/settings
	-sdk-key	sdk-[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}
	-api-token	api-[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	.o
linear	linear.app/*/settings
	-api-key	lin_api_[A-Za-z\d]{40}
	-oauth	lin_oauth_[a-f\d]{64}
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
mistral	console.mistral.ai
	-key	[A-Za-z\d]{32}	#mistral*key
netlify	app.netlify.com
	-token	nf[bcopu]_[A-Za-z\d]{36,48}	=nfp_|nfc_|nfo_|nfu_|nfb_
	-legacy-token	[\w-]{43,45}	#netlify*token|netlify*key
newrelic	one.newrelic.com	one.eu.newrelic.com
	-user-key	NRAK-[A-Z\d]{27}
	-license-key	(?<=(?<before>[a-z]{2}\d\dxx[a-f\d]{30}|[a-f\d]{36}|[a-f\d]{32}FFFF))NRAL	=NRAL
	-insert-key	NRI[IQ]-[\w-]{32}(?![\w-])	=NRII-|NRIQ-
	-browser-key	NRJS-[a-f\d]{19}	.p
nostr
	-secret-key	nsec1[02-9ac-hj-np-z]{58}	?bech32	.v
notion	www.notion.so/profile/integrations	www.notion.so/my-integrations
	-token	ntn_\d{11}[A-Za-z\d]{35}
	-legacy-token	secret_[A-Za-z\d]{43}
npm	www.npmjs.com/settings
	-token	npm_[A-Za-z\d]{36}	?base62Tail4	.v
nuget	www.nuget.org/account
	-key	oy2[a-z\d]{43}
nvidia	build.nvidia.com	org.ngc.nvidia.com
	-key	nvapi-[\w-]{60,70}(?![\w-])
octopus
	-key	API-[A-Z\d]{26}
okta	*.okta.com/admin
	-token	00[\w-]{40}	#okta*token|okta*key
openai	platform.openai.com
	-key	sk-[A-Za-z\d]{20}T3BlbkFJ[A-Za-z\d]{20}	.c
	-project-key	sk-(?:proj|svcacct|None)-[\w-]{20,120}T3BlbkFJ[\w-]{20,120}	=sk-proj-|sk-svcacct-|sk-None-	.c
	-admin-key	sk-admin-[\w-]{20,120}T3BlbkFJ[\w-]{20,120}	.c
openrouter	openrouter.ai/settings
	-key	sk-or-v1-[a-f\d]{64}
openshift
	-token	sha256~[\w-]{43}(?![\w-])
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
	pgp-private-key	(?<=-----BEGIN PGP )PRIVATE KEY BLOCK-----(?:\\{1,2}[nr]|["#'*+,>\s|-]){0,40}(?<value>(?:[A-Z][A-Za-z-]{3,20}: [^\\\n]{1,200}(?:\\{1,2}[nr]|\s){1,12}){0,3}[A-Za-z\d+/]{16,14000}={0,2}(?:(?:\\{1,2}[nr]|["#'*,>\s|]|(?<=\n)[+-]){1,24}[A-Za-z\d+/]{40,1000}={0,2}){0,300}(?:(?:(?:\\{1,2}[nr]|["#'*,>\s|]|(?<=\n)[+-]){1,24}=?[A-Za-z\d+/]{2,76}={0,2}){1,2}(?=(?:\\{1,2}[nr]|["#'*+,>\s|]){0,24}-----END))?)	=PRIVATE KEY BLOCK-----	?pgpKey
	-base64	LS0tLS1CRUdJTi(?:[A-Za-z\d+/]{86,20000}|[A-Za-z\d+/]{46,62}(?:(?:\\{1,2}[nr]|\s){1,12}[A-Za-z\d+/]{60,76}){1,300}(?:(?:\\{1,2}[nr]|\s){1,12}[A-Za-z\d+/]{2,76})?)={0,2}	?wrappedPem
	putty-private-key	Private-Lines: \d{1,3}(?:\\{1,2}[nr]|\s){1,4}(?<value>[A-Za-z\d+/=]{16,80}(?:(?:\\{1,2}[nr]|\s){1,12}[A-Za-z\d+/=]{2,80}){0,200})(?=(?:\\{1,2}[nr]|\s){1,12}Private-(?:MAC|Hash))	=Private-Lines: 	?puttyKey
pulumi	app.pulumi.com
	-token	pul-[a-f\d]{40}
pypi	pypi.org/manage	test.pypi.org/manage
	-token	pypi-AgEIcHlwaS5vcmc[\w-]{60,1000}	?pypi
	-test-token	pypi-AgENdGVzdC5weXBpLm9yZ[\w-]{60,1000}	?pypi	.t
razorpay	dashboard.razorpay.com
	-key-id	rzp_(?:live|test)_[A-Za-z\d]{14}	=rzp_live_|rzp_test_	.i
readme	dash.readme.com
	-key	rdme_[a-z\d]{70}
replicate	replicate.com/account
	-token	r8_[A-Za-z\d]{37}
resend	resend.com/api-keys
	-key	re_[A-Za-z\d]{8}_[A-Za-z\d]{24}
rubygems	rubygems.org/profile
	-key	rubygems_[a-f\d]{48}
sendgrid	app.sendgrid.com
	-key	SG\.[\w-]{22}\.[\w-]{43}(?![\w-])
sentry	*.sentry.io/settings	sentry.io/settings
	-user-token	sntryu_[a-f\d]{64}
	-org-token	sntrys_eyJ[A-Za-z\d+/]{40,500}={0,2}_[A-Za-z\d+/]{43}
	-dsn	(?<=https?):\/\/(?<value>[a-f\d]{32})(?=(?::[a-f\d]{32})?@o\d{1,9}\.ingest\.(?:\w\w\.)?sentry\.io\/\d)	=://	.p
shippo	apps.goshippo.com
	-token	shippo_(?:live|test)_[a-f\d]{40}	=shippo_live_|shippo_test_
shopify	admin.shopify.com	partners.shopify.com
	-access-token	shpat_[A-Fa-f\d]{32}
	-custom-token	shpca_[A-Fa-f\d]{32}
	-private-token	shppa_[A-Fa-f\d]{32}
	-shared-secret	shpss_[A-Fa-f\d]{32}
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
sonar	sonarcloud.io/account
	-token	sq[apu]_[a-f\d]{40}	=squ_|sqp_|sqa_
sourcegraph	sourcegraph.com/user/settings
	-token	sgp_(?:(?:[a-f\d]{16}|local)_)?[a-f\d]{40}
square	developer.squareup.com
	-access-token	EAAA[\w-]{60}(?![\w-])
	-legacy-token	sq0atp-[\w-]{22}(?![\w-])
	-oauth-secret	sq0csp-[\w-]{43}(?![\w-])
stripe	dashboard.stripe.com
	-secret-key	sk_(?:live|test)_[A-Za-z\d]{24,250}	=sk_live_|sk_test_
	-restricted-key	rk_(?:live|test)_[A-Za-z\d]{24,250}	=rk_live_|rk_test_
	-publishable-key	pk_(?:live|test)_[A-Za-z\d]{24,250}	=pk_live_|pk_test_	.p
	-webhook-secret	whsec_[A-Za-z\d+/]{32,64}={0,2}
supabase	supabase.com/dashboard
	-access-token	sbp_(?:oauth_)?[a-f\d]{40}
	-secret-key	sb_secret_[\w-]{22}_[\w-]{8}(?![\w-])
	-publishable-key	sb_publishable_[\w-]{22}_[\w-]{8}(?![\w-])	.p
tailscale	login.tailscale.com
	-key	tskey-(?:auth|api|client|scim|webhook)-[A-Za-z\d]{8,20}-[A-Za-z\d]{20,50}	=tskey-auth-|tskey-api-|tskey-client-|tskey-scim-|tskey-webhook-
teams
	-webhook	\.webhook\.office\.com\/webhookb2\/[a-f\d-]{36}@[a-f\d-]{36}\/IncomingWebhook\/(?<value>[a-f\d]{32}\/[a-f\d-]{36})
telegram
	-bot-token	(?<=(?<before>\d{8,10})):AA[\w-]{33}(?![\w-])	=:AA
terraform	app.terraform.io/app/settings
	-token	(?<=(?<before>[A-Za-z\d]{14}))\.atlasv1\.[A-Za-z\d]{60,75}	=.atlasv1.
trello	trello.com/power-ups/admin
	-token	ATTA[a-f\d]{64}[A-F\d]{8}
twilio	console.twilio.com	www.twilio.com/console
	-account-sid	AC[a-f\d]{32}	=AC0|AC1|AC2|AC3|AC4|AC5|AC6|AC7|AC8|AC9|ACa|ACb|ACc|ACd|ACe|ACf	?aloneSid	.i
	-api-key-sid	SK[a-f\d]{32}	=SK0|SK1|SK2|SK3|SK4|SK5|SK6|SK7|SK8|SK9|SKa|SKb|SKc|SKd|SKe|SKf	.i
	-key-pair	AC[a-f\d]{32}(?:[^\w]{1,20}[A-Za-z_]{1,24}){0,3}?[^\w]{1,20}(?<value>[a-f\d]{32})(?!\w)	=AC0|AC1|AC2|AC3|AC4|AC5|AC6|AC7|AC8|AC9|ACa|ACb|ACc|ACd|ACe|ACf	?pairedToken
	-auth-token	[a-f\d]{32}	#twilio*token
	-api-secret	[A-Za-z\d]{32}	#twilio*secret|twilio*apikey
typeform	admin.typeform.com
	-token	tfp_[\w-]{40,64}(?![\w-])
vault
	-service-token	hvs\.[\w-]{24,300}(?![\w-])
	-batch-token	hvb\.[\w-]{90,400}(?![\w-])
	-recovery-token	hvr\.[\w-]{24,300}(?![\w-])
	-legacy-token	s\.[A-Za-z\d]{24}	#vault*token
vercel	vercel.com/account	vercel.com/*/~/settings
	-token	vc[aipr]_[\w-]{50}[A-Za-z\d]{6}	=vcp_|vci_|vca_|vcr_	?base62Tail4	.v
	-ai-gateway-key	vck_[\w-]{50}[A-Za-z\d]{6}	?base62Tail4	.v
	-legacy-token	[A-Za-z\d]{24}	#vercel*token
xai	console.x.ai
	-key	xai-[A-Za-z\d]{80}
yandex	console.yandex.cloud
	-api-key	AQVN[\w-]{35,38}(?![\w-])
zapier	zapier.com/app
	-webhook	hooks\.zapier\.com\/hooks\/catch\/(?<value>\d{4,10}\/[a-z\d]{5,12})(?!\w)`;
