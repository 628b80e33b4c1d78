// Written by `npm run rules` from the files in lib/detect/rules.
/** How every key is recognised. See `table-format.ts`. */
export const TABLE = String.raw`1password	my.1password.com	*.1password.com
	onepassword-service-token	ops_eyJ[A-Za-z\d+/]{250,2000}={0,3}
	onepassword-secret-key	A3-[A-Z\d]{6}-(?:[A-Z\d]{11}|[A-Z\d]{6}-[A-Z\d]{5})-[A-Z\d]{5}-[A-Z\d]{5}-[A-Z\d]{5}
abuseipdb	www.abuseipdb.com/account
	-key	[a-f\d]{80}	#abuseipdb*key
adobe	developer.adobe.com/console
	-client-secret	p8e-[\w-]{32}(?![\w-])
adyen	ca-test.adyen.com	ca-live.adyen.com
	-api-key	AQE[a-z]hm[A-Za-z\d+/]{60,140}={0,2}-[A-Za-z\d+/]{43}=
age
	-secret-key	AGE-SECRET-KEY-1[023456789ACDEFGHJKLMNPQRSTUVWXYZ]{58}
aikido	app.aikido.dev
	-secret	AIK_(?:SECRET_[A-Za-z\d]{64}|CI_[A-Za-z\d]{20,44})	=AIK_SECRET_|AIK_CI_
airtable	airtable.com/create/tokens
	-pat	pat[A-Za-z\d]{14}\.[a-f\d]{64}
aiven	console.aiven.io
	-password	AVNS_[\w-]{19}(?![\w-])
	-token	[A-Za-z\d+/]{300,400}={0,2}	#aiven*token|aiven*key
algolia	dashboard.algolia.com
	-admin-key	[a-f\d]{32}	#algolia*adminkey|algolia*adminapikey|algolia*writekey
	-search-key	[a-f\d]{32}	#algolia*searchkey|algolia*searchapikey|algolia*searchonlyapikey	.p
alibaba	ram.console.aliyun.com
	-access-key-id	LTAI[A-Za-z\d]{16,24}	.i
	-access-key-secret	[A-Za-z\d]{30}	#*accesskeysecret
alpaca	app.alpaca.markets
	-secret	[A-Za-z\d]{40,44}	#alpaca*secret|alpaca*secretkey|apca*secretkey
amplitude	app.amplitude.com	analytics.amplitude.com
	-secret	[a-f\d]{32}	#amplitude*secret|amplitude*secretkey
	-key	[a-f\d]{32}	#amplitude*key	.p
anthropic	console.anthropic.com	platform.claude.com
	-api-key	sk-ant-api\d{2,4}-[\w-]{93}AA	.c
	-admin-key	sk-ant-admin\d{0,4}-[\w-]{93}AA	.c
	-oauth	sk-ant-o[ar]t\d{2}-[\w-]{40,200}	=sk-ant-oat|sk-ant-ort
	-session	sk-ant-sid\d{2}-[\w-]{60,200}
apify	console.apify.com
	-token	apify_api_[A-Za-z\d]{36}
	-proxy-password	apify_proxy_[A-Za-z\d]{36}
appwrite	cloud.appwrite.io
	-key	standard_[a-f\d]{256}
artifactory
	-api-key	AKCp[A-Za-z\d]{69}
	-reference-token	cmVmd[A-Za-z\d]{59}
asaas	www.asaas.com	sandbox.asaas.com
	-api-key	\$aact_prod_[\w-]{20,200}	=$aact_prod_
	-sandbox-key	\$aact_hmlg_[\w-]{20,200}	=$aact_hmlg_	.t
asana	app.asana.com/0/my-apps
	-pat	2\/\d{15,17}\/\d{15,17}:[a-f\d]{32}	=2/0|2/1|2/2|2/3|2/4|2/5|2/6|2/7|2/8|2/9
atlassian	id.atlassian.com/manage-profile	admin.atlassian.com
	-api-token	ATATT3[\w=-]{80,800}=[A-F\d]{8}	?atlassian
	-admin-key	ATCTT3[\w=-]{80,800}=[A-F\d]{8}	?atlassian
	bitbucket-app-password	ATBB[A-Za-z\d]{24}[A-F\d]{8}	?atlassian	@bitbucket.org/account/settings
auth0	manage.auth0.com
	-client-secret	[\w-]{64}	#auth0*secret
aws	console.aws.amazon.com	*.console.aws.amazon.com
	-access-key-id	(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}	=AKIA|ASIA|ABIA|ACCA	?accessKeyId	.i
	-secret-access-key	[A-Za-z\d+/]{40}	#*secretaccesskey|*awssecretkey|*awssecret	?secretAccessKey
	-key-pair	(?:AKIA|ASIA)[A-Z2-7]{16}(?:[^A-Za-z\d+/]{1,20}[A-Za-z\d]{1,16}){0,6}?[^A-Za-z\d+/]{1,20}(?<value>[A-Za-z\d+/]{40})(?![\w+/=])	=AKIA|ASIA	?pairedSecret
	-session-token	[A-Za-z\d+/]{150,1190}={0,2}	#aws*sessiontoken|sessiontoken|aws*securitytoken
	-bedrock-key	ABSKQmVkcm9ja0FQSUtleS[A-Za-z\d+/]{80,140}={0,2}
	-bedrock-short	bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z\d+/]{80,4000}={0,2}
axiom	app.axiom.co
	-token	xa[ap]t-[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	=xaat-|xapt-
azure	portal.azure.com	entra.microsoft.com
	-storage-key	AccountKey=(?<value>[A-Za-z\d+/]{86}==)
	-storage-key-named	[A-Za-z\d+/]{86}==	#storage*key|account*key|azure*key|cosmos*key
	-shared-access-key	SharedAccessKey=(?<value>[A-Za-z\d+/]{43}=)
	-sas	(?<=[&;?]|%26|%3F)sig=(?<value>(?:[\w+/-]|%2[BFbf]){42,64}(?:%3[Dd]|=)?)(?![\w%])	=sig=	?sas
	-client-secret	(?<=(?<![.~]|[^\n]-)(?<before>[\w.~]{3}))\dQ~[\w.~-]{31,34}(?![\w~-])	=1Q~|2Q~|3Q~|4Q~|5Q~|6Q~|7Q~|8Q~|9Q~
	-devops-pat	(?<=(?<before>[A-Za-z\d]{76}))AZDO[A-Za-z\d]{4}	=AZDO	@dev.azure.com/*/_usersSettings	.c
	-ai-key	(?<=(?<before>[A-Za-z\d]{52}))JQQJ99[A-Za-z\d]{26}	=JQQJ99	.c
betterstack	telemetry.betterstack.com	uptime.betterstack.com	logs.betterstack.com
	-token	[A-Za-z\d]{24}	#logtail*token|betterstack*token|betteruptime*token
bigcommerce	login.bigcommerce.com
	-token	[a-z\d]{31,32}	#bigcommerce*token
box	app.box.com/developers
	-secret	[A-Za-z\d]{32}	#^box*secret|^box*token
braintree	www.braintreegateway.com
	-access-token	access_token\$(?:production|sandbox)\$[a-z\d]{16}\$[a-f\d]{32}	=access_token$production$|access_token$sandbox$
branch	dashboard.branch.io
	-secret	secret_(?:live|test)_[A-Za-z\d]{32,64}	=secret_live_|secret_test_
	-key	key_(?:live|test)_[A-Za-z\d]{32}	=key_live_|key_test_	.p
braze	dashboard-01.braze.com	dashboard-03.braze.com	dashboard.braze.eu
	-key	[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	#braze*key
brevo	app.brevo.com/settings
	-api-key	xkeysib-[a-f\d]{64}-[A-Za-z\d]{16}
	-smtp-key	xsmtpsib-[a-f\d]{64}-[A-Za-z\d]{16}
bugsnag	app.bugsnag.com
	-token	[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	#bugsnag*token
	-notifier-key	[a-f\d]{32}	#bugsnag*key	.p
buildkite	buildkite.com/user/api-access-tokens
	-token	bkua_[a-f\d]{40}
calcom	app.cal.com
	-key	cal_(?:live_)?[a-f\d]{32}	=cal_live_|cal_
canva	www.canva.com/developers
	-client-secret	cnvca[\w-]{51}(?![\w-])
censys	search.censys.io/account	accounts.censys.io
	-secret	[A-Za-z\d]{32}	#censys*secret
checkly	app.checklyhq.com
	-key	(?:cu|sv)_[a-f\d]{32}	=cu_|sv_
checkout	dashboard.checkout.com	dashboard.sandbox.checkout.com
	-secret-key	sk_[a-z2-7]{26}[a-z#$*2-7=]
	-sandbox-key	sk_sbox_[a-z2-7]{26}[a-z#$*2-7=]	.t
	-legacy-key	sk_[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}
circleci	app.circleci.com/settings
	-token	CCIPAT_[A-Za-z\d]{22}_[a-f\d]{40}
	-project-token	CCIPRJ_[A-Za-z\d]{22}_[a-f\d]{40}
clerk	dashboard.clerk.com
	-secret-key	sk_live_[A-Za-z\d]{40,50}	#clerk*key|clerk*secret	.l
	-test-key	sk_test_[A-Za-z\d]{40,50}	#clerk*key|clerk*secret	.t
clickhouse	console.clickhouse.cloud
	-secret	4b1d[A-Za-z\d]{38}
clickup	app.clickup.com/settings	app.clickup.com/*/settings
	-token	pk_\d{6,9}_[A-Z\d]{32}
clojars	clojars.org/tokens
	-token	CLOJARS_[a-f\d]{60}
close	app.close.com
	-key	api_[A-Za-z\d]{18,26}\.[A-Za-z\d]{18,26}	#^close*key|^close*token
cloudflare	dash.cloudflare.com
	-token	cf(?:ut|at|k)_[\w-]{40,64}(?![\w-])	=cfut_|cfat_|cfk_
	-legacy-token	[\w-]{40}	#cloudflare*token|cloudflare*key|cloudflare*secret|^cf*token|^cf*key|^cf*secret
	-global-key	[a-f\d]{37}	#cloudflare*key|^cf*key|^xauth*key
	-origin-ca-key	v1\.0-[a-f\d]{24}-[a-f\d]{146}
cockroach	cockroachlabs.cloud
	-key	CCDB1_[A-Za-z\d]{22}_[A-Za-z\d]{40}
coda	coda.io/account
	-token	[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	#^coda*token|^coda*key
cohere	dashboard.cohere.com
	-key	[A-Za-z\d]{40}	#cohere*apikey|cohere*token|coapikey
configcat	app.configcat.com
	-key	configcat-sdk-1\/[\w-]{22}\/[\w-]{22}(?![\w-])	.p
confluent	confluent.cloud
	-secret	cflt[A-Za-z\d+/]{60}
	-legacy-secret	[A-Za-z\d+/]{64}	#confluent*secret
contentful	app.contentful.com
	-management-token	CFPAT-[\w-]{43}(?![\w-])
	-delivery-token	[\w-]{43}	#contentful*token
convex	dashboard.convex.dev
	-deploy-key	(?<=(?<before>(?:prod|dev|preview|project):[a-z\d:-]{3,60}\|))eyJ2MiI6[A-Za-z\d+/]{30,300}={0,2}	=eyJ2MiI6
coralogix	dashboard.eu2.coralogix.com	coralogix.com/docs
	-key	cx[tu]p_[A-Za-z\d]{30}	=cxtp_|cxup_
courier	app.courier.com
	-key	[dp]k_(?:prod|test)_[A-Za-z\d]{24,28}	=pk_prod_|dk_prod_|dk_test_
crates	crates.io/settings
	-token	cio[A-Za-z\d]{32}
customerio	fly.customer.io
	-key	[a-f\d]{20}|[a-f\d]{32}	#customerio*key|customerio*token
databricks	accounts.cloud.databricks.com	*.cloud.databricks.com	*.azuredatabricks.net
	-token	dapi[a-f\d]{32}(?:-\d)?
	-oauth-secret	dose[a-f\d]{32}
datadog	app.datadoghq.com	app.datadoghq.eu
	-api-key	[a-f\d]{32}	#datadog*apikey|^dd*apikey
	-app-key	[a-f\d]{40}	#datadog*appkey|datadog*applicationkey|^dd*appkey|^dd*applicationkey
	-client-token	pub[a-f\d]{32}	#*token	.p
datastax	astra.datastax.com
	-token	AstraCS:[A-Za-z]{24}:[a-f\d]{64}
deepseek	platform.deepseek.com
	-key	sk-[a-f\d]{32}
devcycle	app.devcycle.com
	-server-key	dvc_server_[\w-]{24,64}(?![\w-])
	-client-key	dvc_(?:client|mobile)_[\w-]{24,64}(?![\w-])	=dvc_client_|dvc_mobile_	.p
digitalocean	cloud.digitalocean.com
	-pat	dop_v1_[a-f\d]{64}
	-oauth	doo_v1_[a-f\d]{64}
	-refresh	dor_v1_[a-f\d]{64}
dingtalk	open-dev.dingtalk.com
	-webhook	oapi\.dingtalk\.com\/robot\/send\?access_token=(?<value>[a-f\d]{64})
	-signing-secret	SEC[a-f\d]{64}
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
duo	admin.duosecurity.com
	-secret-key	[A-Za-z\d]{40}	#^duo*key|^duo*secret|^skey
dynatrace	*.live.dynatrace.com	*.apps.dynatrace.com
	-token	dt0[a-z]\d\d\.[A-Z\d]{24}\.[A-Z\d]{64}	=dt0c01.|dt0s01.|dt0s02.|dt0s03.
easypost	www.easypost.com/account
	-key	EZAK[A-Za-z\d]{54}	.l
	-test-key	EZTK[A-Za-z\d]{54}	.t
elastic	cloud.elastic.co
	-cloud-key	essu_[\w+/-]{60,200}={0,2}(?![\w-])
	-key	[A-Za-z\d+/]{56,80}={0,2}	#elastic*apikey|^es*apikey
elevenlabs	elevenlabs.io/app
	-key	sk_[a-f\d]{48}
facebook	developers.facebook.com
	-access-token	EAA[A-Za-z\d]{90,400}
	-app-secret	[a-f\d]{32}	#facebook*secret|^fb*secret|instagram*secret
fastly	manage.fastly.com
	-token	[\w-]{32}	#fastly*token|fastly*key
figma	www.figma.com/settings
	-token	fig[dou]r?_[\w-]{38,44}(?![\w-])	=figd_|figo_|figu_|figor_|figur_
finnhub	finnhub.io/dashboard
	-key	[a-z\d]{20}|[a-z\d]{40}	#finnhub*key|finnhub*token
flagsmith	app.flagsmith.com
	-key	ser\.[A-Za-z\d]{22}	#flagsmith*key|flagsmith*token
flutterwave	app.flutterwave.com
	-secret-key	FLWSECK(?:_TEST)?-[\da-h]{32}(?:-\w{3,12})?-X	=FLWSECK-|FLWSECK_TEST-
flyio	fly.io/dashboard
	-token	fo1_[\w-]{43}(?![\w-])
	-macaroon	fm(?:1[ar]|2)_[A-Za-z\d+/]{100,2000}={0,3}	=fm1a_|fm1r_|fm2_
frameio	developer.frame.io
	-token	fio-u-[\w=-]{64}(?![\w-])
freshdesk	*.freshdesk.com/a/profiles
	-key	[A-Za-z\d]{20}	#freshdesk*key|freshdesk*token
generic
	-password	(?:)	=	.g
	-secret	(?:)	=	.g
	jwt	eyJ[\w-]{10,1000}\.eyJ[\w-]{10,5000}\.[\w-]{0,1400}	?jwt
	url-password	(?<=[a-z\d+]):\/\/[^"'/:<>@\s\x60]{0,100}:(?<value>[^"'/:<>@\\\s\x60]{4,200})(?=@[\w$%.[{-])	=://	?urlPassword	.g
	bearer-token	(?:bearer(?: {1,4}|%20)|authorization\\?["']?[:=] ?\\?["']?(?!basic)(?:[a-z-]{3,12} {1,3})?)(?<value>[\w+./~-]{16,2000}={0,2})(?![\w+./~-])	=bearer |bearer%20|authorization	?bearer	.gf
	basic-auth	basic {1,4}(?<value>[A-Za-z\d+/]{8,400}={0,2})(?![\w+/])	=basic 	?basicCredentials	.gf
	curl-user	(?: -u|--user)(?: {1,4}|=)?["']?[^"'/:=\s\x60]{1,100}:(?<value>(?!\/\/)[^"'\\\s\x60]{6,200})(?=["'\\\s\x60]|$)	= -u|--user	?userPassword	.g
getstream	dashboard.getstream.io
	-secret	[a-z\d]{64}	#^stream*secret|getstream*secret
ghost
	-admin-key	[a-f\d]{24}:[a-f\d]{64}	#ghost*key
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
gocardless	manage.gocardless.com	manage-sandbox.gocardless.com
	-token	live_[\w-]{40}	#gocardless*token|gocardless*secret	.l
	-sandbox-token	sandbox_[\w-]{40}	#gocardless*token|gocardless*secret	.t
google	console.cloud.google.com	aistudio.google.com/app/apikey
	-api-key	AIza[\w-]{35}(?![\w-])
	gemini-auth-key	AQ\.Ab8[\w-]{40,80}(?![\w-])
	-oauth-secret	GOCSPX-[\w-]{28}
	-access-token	ya29\.[\w-]{60,2000}
	-refresh-token	1\/\/0[\w-]{60,200}
googlechat
	-webhook	chat\.googleapis\.com\/v1\/spaces\/[\w-]{8,20}\/messages\?key=(?<value>AIza[\w-]{35}&token=[\w-]{43})
grafana	grafana.com/orgs	*.grafana.net
	-service-token	glsa_[A-Za-z\d]{32}_[a-f\d]{8}
	-cloud-token	glc_eyJ[A-Za-z\d+/]{40,400}={0,2}
	-api-key	eyJrIjoi[A-Za-z\d+/]{60,400}={0,2}
groq	console.groq.com
	-key	gsk_[A-Za-z\d]{52}
hasura	cloud.hasura.io
	-admin-secret	[A-Za-z\d]{64}	#hasura*secret|hasura*accesskey
hcaptcha	dashboard.hcaptcha.com
	-secret	ES_[a-f\d]{32}
	-legacy-secret	0x[A-Fa-f\d]{40}	#hcaptcha*secret|hcaptcha*secretkey
here	platform.here.com
	-key	[\w-]{43}	#^here*apikey
heroku	dashboard.heroku.com
	-platform-key	HRKU-[\w-]{60}(?![\w-])
	-api-key	[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	#heroku*key|heroku*token
honeycomb	ui.honeycomb.io	ui.eu1.honeycomb.io
	-ingest-key	hcai[ck]_[a-z\d]{58}	=hcaik_|hcaic_
	-key	[a-f\d]{32}|[A-Za-z\d]{22}	#honeycomb*key
hubspot	app.hubspot.com/private-apps	app.hubspot.com/settings
	-token	pat-(?:na|eu|ap)\d-[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	=pat-na|pat-eu|pat-ap
huggingface	huggingface.co/settings
	-token	hf_[A-Za-z]{34}
	-org-token	api_org_[A-Za-z]{34}
influxdb	cloud2.influxdata.com
	-token	[\w-]{86}==	#influx*token
infracost	dashboard.infracost.io
	-key	ico-[A-Za-z\d]{32}
inngest	app.inngest.com
	-signing-key	signkey-(?:prod|branch)-[a-f\d]{64}	=signkey-prod-|signkey-branch-
intercom	app.intercom.com	developers.intercom.com
	-token	dG9rO[A-Za-z\d+/]{50,70}={0,2}
ipinfo	ipinfo.io/account	ipinfo.io/dashboard
	-token	[a-f\d]{14}	#ipinfo*token|ipinfo*key
klarna	portal.klarna.com	portal.playground.klarna.com
	-api-key	klarna_(?:live|test)_api_[\w-]{60,240}(?![\w-])	=klarna_live_api_|klarna_test_api_
klaviyo	www.klaviyo.com/settings	www.klaviyo.com/account
	-key	pk_[a-z\d]{34}
langchain	smith.langchain.com
	langsmith-key	lsv2_(?:pt|sk)_[a-f\d]{32}_[a-f\d]{10}	=lsv2_pt_|lsv2_sk_
lark	open.feishu.cn/app	open.larksuite.com/app
	-webhook	open\.(?:feishu\.cn|larksuite\.com)\/open-apis\/bot\/v2\/hook\/(?<value>[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12})	=open.feishu.cn/open-apis/bot/|open.larksuite.com/open-apis/bot/
	-app-secret	[A-Za-z\d]{32}	#feishu*secret|lark*secret
launchdarkly	app.launchdarkly.com/settings
	-sdk-key	sdk-[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}
	-api-token	api-[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	.o
line	developers.line.biz/console
	-token	[A-Za-z\d+/]{150,200}={0,2}	#^line*token|^channel*token
	-secret	[a-f\d]{32}	#^line*secret
linear	linear.app/*/settings
	-api-key	lin_api_[A-Za-z\d]{40}
	-oauth	lin_oauth_[a-f\d]{64}
linkedin	www.linkedin.com/developers
	-client-secret	WPL_AP\d\.[A-Za-z\d]{16}\.[A-Za-z\d+/]{6}==
	-legacy-secret	[A-Za-z\d]{16}	#linkedin*secret
liveblocks	liveblocks.io/dashboard
	-secret	sk_prod_[\w-]{64}(?![\w-])
	-dev-secret	sk_dev_[\w-]{64}(?![\w-])	.t
	-public-key	pk_(?:prod|dev)_[\w-]{64}(?![\w-])	=pk_prod_|pk_dev_	.p
lob	dashboard.lob.com
	-api-key	(?:live|test)_[a-f\d]{35}	=live_|test_
	-publishable-key	(?:live|test)_pub_[a-f\d]{31}	=live_pub_|test_pub_	.p
mailchimp	admin.mailchimp.com
	-key	(?<=(?<before>[a-f\d]{32}))-us\d{1,2}	=-us
	mandrill-key	md-[\w-]{22}(?![\w-])	@mandrillapp.com/settings
mailersend	app.mailersend.com
	-token	mlsn\.[A-Za-z\d]{30,100}
mailgun	app.mailgun.com
	-legacy-key	key-[a-f\d]{32}
	-key	[a-f\d]{32}-[a-f\d]{8}-[a-f\d]{8}	#mailgun*key|mailgun*token|mgapikey
mailjet	app.mailjet.com
	-secret	[a-f\d]{32}	#mailjet*secret|mailjet*secretkey|mailjet*key|^mj*private
mailtrap	mailtrap.io
	-token	[a-f\d]{32}	#mailtrap*token|mailtrap*key
mapbox	console.mapbox.com	account.mapbox.com
	-secret-token	sk\.eyJ[\w-]{40,200}\.[\w-]{22}(?![\w-])
	-public-token	pk\.eyJ[\w-]{40,200}\.[\w-]{22}(?![\w-])	.p
	-temporary-token	tk\.eyJ[\w-]{40,400}\.[\w-]{22}(?![\w-])
matrix	account.matrix.org
	-token	sy[rt]_[A-Za-z\d+/]{2,100}_[A-Za-z]{20}_[A-Za-z\d]{6}	=syt_|syr_
	-auth-token	m(?:at|ar|ct)_[A-Za-z\d]{30}_[A-Za-z\d]{6}	=mat_|mar_|mct_
mattermost
	-token	[a-z\d]{26}	#mattermost*token|^mm*token
maxmind	www.maxmind.com/en/accounts
	-license-key	(?<=(?<before>[A-Za-z\d]{6}_[A-Za-z\d]{29}))_mmk	=_mmk
mercadopago	www.mercadopago.com/developers/panel	www.mercadopago.com.br/developers/panel	www.mercadopago.com.ar/developers/panel	www.mercadopago.com.mx/developers/panel
	-access-token	APP_USR-\d{12,19}-\d{6}-[a-f\d]{32}-\d{6,12}
	-test-token	TEST-\d{12,19}-\d{6}-[a-f\d]{32}-\d{6,12}
	-public-key	APP_USR-[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	.p
mercury	app.mercury.com
	-token	mercury_production_[a-z]{3,6}_[A-Za-z\d]{40,50}_yrucrem
	-sandbox-token	mercury_sandbox_[a-z]{3,6}_[A-Za-z\d]{40,50}_yrucrem
messagebird	dashboard.messagebird.com	app.bird.com
	-key	[A-Za-z\d]{25}	#messagebird*key|messagebird*token
mezmo	app.mezmo.com	app.logdna.com
	-key	[a-f\d]{32}	#logdna*key|mezmo*key
midtrans	dashboard.midtrans.com	dashboard.sandbox.midtrans.com
	-server-key	Mid-server-[\w-]{16,24}(?![\w-])
	-sandbox-key	SB-Mid-server-[\w-]{16,24}(?![\w-])	.t
	-client-key	(?:SB-)?Mid-client-[\w-]{16,24}(?![\w-])	=Mid-client-|SB-Mid-client-	.p
miro	miro.com/app/settings
	-token	eyJtaXJvLm9yaWdpbiI6[A-Za-z\d]{6,24}_[\w-]{27}(?![\w-])
mistral	console.mistral.ai
	-key	[A-Za-z\d]{32}	#mistral*key
mixpanel	mixpanel.com/settings	mixpanel.com/project
	-secret	[a-f\d]{32}|[A-Za-z\d]{32}	#mixpanel*secret
	-token	[a-f\d]{32}	#mixpanel*token	.p
mollie	my.mollie.com/dashboard	www.mollie.com/dashboard
	-api-key	(?:live|test)_[A-Za-z\d]{30}	=live_|test_
	-access-token	access_[A-Za-z\d]{30}
mongodb	cloud.mongodb.com
	-service-secret	mdb_sa_sk_[\w-]{40}(?![\w-])
	-service-id	mdb_sa_id_[a-f\d]{24}	.i
	-private-key	[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	#mongodb*privatekey|atlas*privatekey|mcli*privateapikey
mux	dashboard.mux.com
	-secret	[A-Za-z\d+/]{75}	#^mux*secret
neon	console.neon.tech
	-key	napi_[a-z\d]{64}
	-password	npg_[A-Za-z\d]{12}
netlify	app.netlify.com
	-token	nf[bcopu]_[A-Za-z\d]{36,48}	=nfp_|nfc_|nfo_|nfu_|nfb_
	-legacy-token	[\w-]{43,45}	#netlify*token|netlify*key
newrelic	one.newrelic.com	one.eu.newrelic.com
	-user-key	NRAK-[A-Z\d]{27}
	-license-key	(?<=(?<before>[a-z]{2}\d\dxx[a-f\d]{30}|[a-f\d]{36}|[a-f\d]{32}FFFF))NRAL	=NRAL
	-insert-key	NRI[IQ]-[\w-]{32}(?![\w-])	=NRII-|NRIQ-
	-browser-key	NRJS-[a-f\d]{19}	.p
newsapi	newsapi.org/account
	-key	[a-f\d]{32}	#newsapi*key|^news*apikey
notion	www.notion.so/profile/integrations	www.notion.so/my-integrations
	-token	ntn_\d{11}[A-Za-z\d]{35}
	-legacy-token	secret_[A-Za-z\d]{43}
npm	www.npmjs.com/settings
	-token	npm_[A-Za-z\d]{36}	?base62Tail4	.v
ntfy	ntfy.sh/account
	-token	tk_[A-Za-z\d]{29}
nuget	www.nuget.org/account
	-key	oy2[a-z\d]{43}
nvidia	build.nvidia.com	org.ngc.nvidia.com
	-key	nvapi-[\w-]{60,70}(?![\w-])
nylas	dashboard-v3.nylas.com
	-key	nyk_(?:v\d_)?[A-Za-z\d]{60,67}
octopus
	-key	API-[A-Z\d]{26}
okta	*.okta.com/admin
	-token	00[\w-]{40}	#okta*token|okta*key
onelogin
	-secret	[a-f\d]{64}	#onelogin*secret
onesignal	dashboard.onesignal.com	app.onesignal.com
	-key	os_v2_(?:app|org)_[a-z2-7]{103}	=os_v2_app_|os_v2_org_
onfido	dashboard.onfido.com
	-token	api_(?:live|sandbox)(?:_[a-z]{2})?\.[\w-]{11}\.[\w-]{32}(?![\w-])	=api_live|api_sandbox
openai	platform.openai.com
	-key	sk-[A-Za-z\d]{20}T3BlbkFJ[A-Za-z\d]{20}	.c
	-project-key	sk-(?:proj|svcacct|None)-[\w-]{20,120}T3BlbkFJ[\w-]{20,120}	=sk-proj-|sk-svcacct-|sk-None-	.c
	-admin-key	sk-admin-[\w-]{20,120}T3BlbkFJ[\w-]{20,120}	.c
openrouter	openrouter.ai/settings
	-key	sk-or-v1-[a-f\d]{64}
openshift
	-token	sha256~[\w-]{43}(?![\w-])
openweather	home.openweathermap.org
	-key	[a-f\d]{32}	#openweather*key|^owm*key
opsgenie	app.opsgenie.com	app.eu.opsgenie.com
	-key	[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	#opsgenie*key|^genie*key|opsgenie*token
paddle	vendors.paddle.com	sandbox-vendors.paddle.com
	-api-key	pdl_live_apikey_[a-z\d]{26}_[A-Za-z\d]{22}_[A-Za-z\d]{3}
	-sandbox-key	pdl_sdbx_apikey_[a-z\d]{26}_[A-Za-z\d]{22}_[A-Za-z\d]{3}	.t
	-webhook-secret	pdl_ntfset_[a-z\d]{26}_[A-Za-z\d+/]{32}
pagerduty	app.pagerduty.com
	-token	[\w+-]{20}	#pagerduty*token|pagerduty*apikey
	-integration-key	[A-Za-z\d]{32}	#pagerduty*key
paypal	developer.paypal.com/dashboard
	-client-secret	[\w-]{80}	#paypal*secret
	-access-token	A21AA[\w-]{70,120}(?![\w-])
paystack	dashboard.paystack.com
	-secret-key	sk_(?:live|test)_[a-f\d]{40}	=sk_live_|sk_test_
	-public-key	pk_(?:live|test)_[a-f\d]{40}	=pk_live_|pk_test_	.p
perplexity	www.perplexity.ai/settings	console.perplexity.ai
	-key	pplx-[A-Za-z\d]{48,56}
persona	app.withpersona.com
	-key	persona_(?:production|sandbox)_[a-z\d-]{32,64}(?![\w-])	=persona_production_|persona_sandbox_
pinecone	app.pinecone.io
	-key	pcsk_[A-Za-z\d]{5,6}_[A-Za-z\d]{60,70}
pipedrive	app.pipedrive.com
	-token	[a-f\d]{40}	#pipedrive*token|pipedrive*key
plaid	dashboard.plaid.com
	-access-token	access-(?:sandbox|development|production)-[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	=access-sandbox-|access-development-|access-production-
	-secret	[a-f\d]{30}	#plaid*secret
planetscale	app.planetscale.com
	-token	pscale_tkn_[\w-]{32,64}(?![\w-])
	-oauth	pscale_oauth_[\w-]{32,64}(?![\w-])
	-password	pscale_pw_[\w-]{32,64}(?![\w-])
plivo	console.plivo.com	cx.plivo.com
	-token	[A-Za-z\d]{40}	#plivo*token
polar	polar.sh/dashboard	sandbox.polar.sh/dashboard
	-token	polar_(?:oat|pat|at)_[\w-]{32,100}(?![\w-])	=polar_oat_|polar_pat_|polar_at_
posthog	us.posthog.com/settings	eu.posthog.com/settings
	-personal-key	phx_[A-Za-z\d]{43,48}
	-project-key	phc_[A-Za-z\d]{43}	.p
postman	web.postman.co/settings	*.postman.co/settings
	-key	PMAK-[a-f\d]{24}-[a-f\d]{34}
	-collection-key	PMAT-[A-Z\d]{26}
postmark	account.postmarkapp.com
	-token	[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	#postmark*token|postmark*key
prefect	app.prefect.cloud
	-key	pn[bu]_[A-Za-z\d]{36}	=pnu_|pnb_
private-key
	private-key	(?<=-----BEGIN (?:[A-Z\d]{2,9} ){0,2})PRIVATE KEY-----(?:\\{1,2}[nr]|["#'*+,>\s|-]){0,40}(?<value>(?:[A-Z][A-Za-z-]{3,20}: [^\\\n]{1,200}(?:\\{1,2}[nr]|\s){1,12}){0,3}[A-Za-z\d+/]{16,14000}={0,2}(?:(?:\\{1,2}[nr]|["#'*,>\s|]|(?<=\n)[+-]){1,24}[A-Za-z\d+/]{40,1000}={0,2}){0,300}(?:(?:(?:\\{1,2}[nr]|["#'*,>\s|]|(?<=\n)[+-]){1,24}=?[A-Za-z\d+/]{2,76}={0,2}){1,2}(?=(?:\\{1,2}[nr]|["#'*+,>\s|]){0,24}-----END))?)	=PRIVATE KEY-----	?pemKey
	pgp-private-key	(?<=-----BEGIN PGP )PRIVATE KEY BLOCK-----(?:\\{1,2}[nr]|["#'*+,>\s|-]){0,40}(?<value>(?:[A-Z][A-Za-z-]{3,20}: [^\\\n]{1,200}(?:\\{1,2}[nr]|\s){1,12}){0,3}[A-Za-z\d+/]{16,14000}={0,2}(?:(?:\\{1,2}[nr]|["#'*,>\s|]|(?<=\n)[+-]){1,24}[A-Za-z\d+/]{40,1000}={0,2}){0,300}(?:(?:(?:\\{1,2}[nr]|["#'*,>\s|]|(?<=\n)[+-]){1,24}=?[A-Za-z\d+/]{2,76}={0,2}){1,2}(?=(?:\\{1,2}[nr]|["#'*+,>\s|]){0,24}-----END))?)	=PRIVATE KEY BLOCK-----	?pemKey
	putty-private-key	Private-Lines: \d{1,3}(?:\\{1,2}[nr]|\s){1,4}(?<value>[A-Za-z\d+/=]{16,80}(?:(?:\\{1,2}[nr]|\s){1,12}[A-Za-z\d+/=]{2,80}){0,200})(?=(?:\\{1,2}[nr]|\s){1,12}Private-(?:MAC|Hash))	=Private-Lines: 	?puttyKey
pulumi	app.pulumi.com
	-token	pul-[a-f\d]{40}
pusher	dashboard.pusher.com
	-secret	[a-f\d]{20}	#pusher*secret
pushover	pushover.net
	-token	[a-z\d]{30}	#pushover*token|pushover*key
pypi	pypi.org/manage	test.pypi.org/manage
	-token	pypi-AgEIcHlwaS5vcmc[\w-]{60,1000}	.c
	-test-token	pypi-AgENdGVzdC5weXBpLm9yZ[\w-]{60,1000}	.ct
ramp	app.ramp.com
	-client-secret	ramp_sec_[A-Za-z\d]{48}
	-client-id	ramp_id_[A-Za-z\d]{40}	.i
rapidapi	rapidapi.com/developer
	-key	(?<=(?<before>[a-f\d]{10}))msh[a-f\d]{15}p1[a-f\d]{5}jsn[a-f\d]{12}	=msh
razorpay	dashboard.razorpay.com
	-key-id	rzp_(?:live|test)_[A-Za-z\d]{14}	=rzp_live_|rzp_test_	.i
	-key-secret	[A-Za-z\d]{24}	#razorpay*secret
readme	dash.readme.com
	-key	rdme_[a-z\d]{70}
recaptcha	www.google.com/recaptcha/admin
	-secret	6L[\w-]{38}	#recaptcha*secret|recaptcha*secretkey|recaptcha*privatekey
	-site-key	6L[\w-]{38}	#recaptcha*sitekey|recaptcha*publickey	.p
recurly	app.recurly.com
	-key	[a-f\d]{32}	#recurly*key
reddit	www.reddit.com/prefs/apps	old.reddit.com/prefs/apps
	-secret	[\w-]{27}|[\w-]{30}	#reddit*secret
replicate	replicate.com/account
	-token	r8_[A-Za-z\d]{37}
resend	resend.com/api-keys
	-key	re_[A-Za-z\d]{8}_[A-Za-z\d]{24}
retool
	-workflow-key	retool_wk_[a-f\d]{32}
rocketchat
	-token	[\w-]{43}	#rocketchat*token
rollbar	rollbar.com	app.rollbar.com
	-token	[a-f\d]{32}|[a-f\d]{128}	#rollbar*token
rootly	rootly.com/account
	-key	rootly_[a-f\d]{64}
rubygems	rubygems.org/profile
	-key	rubygems_[a-f\d]{48}
salesforce	login.salesforce.com	*.lightning.force.com
	-access-token	00D[A-Za-z\d]{12}![\w.]{80,200}\w
	-refresh-token	5Aep861[\w.]{60,100}\w
	-client-secret	[A-F\d]{64}	#salesforce*secret|^sf*secret
samsara	cloud.samsara.com
	-token	samsara_api_[A-Za-z\d]{26,32}
sanity	www.sanity.io/manage	manage.sanity.io
	-token	sk[A-Za-z\d]{80,200}	#sanity*token
securitytrails	securitytrails.com/app
	-key	[A-Za-z\d]{32}	#securitytrails*key
segment	app.segment.com
	-token	sgp_[A-Za-z\d]{64}
semgrep	semgrep.dev/orgs
	-key	[a-f\d]{64}	#semgrep*token
sendbird	dashboard.sendbird.com
	-token	[a-f\d]{40}	#sendbird*token
sendgrid	app.sendgrid.com
	-key	SG\.[\w-]{22}\.[\w-]{43}(?![\w-])
sentry	*.sentry.io/settings	sentry.io/settings
	-user-token	sntryu_[a-f\d]{64}
	-org-token	sntrys_eyJ[A-Za-z\d+/]{40,500}={0,2}_[A-Za-z\d+/]{43}
	-dsn	(?<=https?):\/\/(?<value>[a-f\d]{32})(?=(?::[a-f\d]{32})?@o\d{1,9}\.ingest\.(?:\w\w\.)?sentry\.io\/\d)	=://	.p
serpapi	serpapi.com/manage-api-key
	-key	[a-f\d]{64}	#serpapi*key|^serp*apikey
shipengine	dashboard.shipengine.com
	-key	[A-Za-z\d+/]{43}	#shipengine*key
	-test-key	TEST_[A-Za-z\d+/]{43}	#shipengine*key	.t
shippo	apps.goshippo.com
	-token	shippo_(?:live|test)_[a-f\d]{40}	=shippo_live_|shippo_test_
shodan	account.shodan.io
	-key	[A-Za-z\d]{32}	#shodan*key
shopify	admin.shopify.com	partners.shopify.com
	-access-token	shpat_[A-Fa-f\d]{32}
	-custom-token	shpca_[A-Fa-f\d]{32}
	-private-token	shppa_[A-Fa-f\d]{32}
	-shared-secret	shpss_[A-Fa-f\d]{32}
	-partner-token	prtapi_[a-f\d]{32}
	-theme-token	shptka_[a-f\d]{32}
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
	-access-token	snyk_[su]at\.[a-f\d]{8}\.eyJ[\w-]{40,400}\.[\w-]{40,120}(?![\w-])	=snyk_uat.|snyk_sat.
sonar	sonarcloud.io/account
	-token	sq[apu]_[a-f\d]{40}	=squ_|sqp_|sqa_
sourcegraph	sourcegraph.com/user/settings
	-token	sgp_(?:(?:[a-f\d]{16}|local)_)?[a-f\d]{40}
sparkpost	app.sparkpost.com	app.eu.sparkpost.com
	-key	[a-f\d]{40}	#sparkpost*key
splunk
	-token	[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	#splunk*token|^hec*token
square	developer.squareup.com
	-access-token	EAAA[\w-]{60}(?![\w-])
	-legacy-token	sq0atp-[\w-]{22}(?![\w-])
	-oauth-secret	sq0csp-[\w-]{43}(?![\w-])
squarespace	account.squarespace.com
	-key	[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	#squarespace*key|squarespace*token
stackhawk	app.stackhawk.com
	-key	hawk\.[\w-]{20}\.[\w-]{20}(?![\w-])
statsig	console.statsig.com
	-secret	secret-[A-Za-z\d]{43,46}
	-console-key	console-[A-Za-z\d]{43,46}
	-client-key	client-[A-Za-z\d]{43,46}	.p
storyblok	app.storyblok.com
	-token	[A-Za-z\d]{22}tt	#storyblok*token
strapi
	-token	[a-f\d]{256}	#strapi*token
stripe	dashboard.stripe.com
	-secret-key	sk_(?:live|test)_[A-Za-z\d]{24,250}	=sk_live_|sk_test_
	-restricted-key	rk_(?:live|test)_[A-Za-z\d]{24,250}	=rk_live_|rk_test_
	-publishable-key	pk_(?:live|test)_[A-Za-z\d]{24,250}	=pk_live_|pk_test_	.p
	-webhook-secret	whsec_[A-Za-z\d+/]{32,64}={0,2}
stytch	stytch.com/dashboard
	-secret	secret-(?:live|test)-[\w-]{35}=	=secret-live-|secret-test-
sumologic	service.sumologic.com	service.us2.sumologic.com	service.eu.sumologic.com
	-access-key	[A-Za-z\d]{64}	#^sumo*accesskey|^sumo*secret|^sumo*token
	-collector	\.sumologic\.com\/receiver\/v1\/http\/(?<value>[\w+/-]{60,160}={0,2})
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
telnyx	portal.telnyx.com
	-key	KEY01[A-F\d]{30}_[A-Za-z\d]{22}	=KEY01
terraform	app.terraform.io/app/settings
	-token	(?<=(?<before>[A-Za-z\d]{14}))\.atlasv1\.[A-Za-z\d]{60,75}	=.atlasv1.
tiktok	developers.tiktok.com	business-api.tiktok.com/portal
	-secret	[A-Za-z\d]{32,40}	#tiktok*secret
tinybird	app.tinybird.co	cloud.tinybird.co
	-token	p\.eyJ[\w-]{40,250}\.[\w-]{43}(?![\w-])
todoist	app.todoist.com/app/settings	developer.todoist.com
	-token	[a-f\d]{40}	#todoist*token|todoist*key
tomtom	developer.tomtom.com/user
	-key	[A-Za-z\d]{32}	#tomtom*key
trello	trello.com/power-ups/admin
	-token	ATTA[a-f\d]{64}[A-F\d]{8}
turnstile	dash.cloudflare.com
	-secret	0x4AAAA[\w-]{28}(?![\w-])
	-site-key	0x4AAAA[\w-]{15,17}(?![\w-])	.p
twilio	console.twilio.com	www.twilio.com/console
	-account-sid	AC[a-f\d]{32}	=AC0|AC1|AC2|AC3|AC4|AC5|AC6|AC7|AC8|AC9|ACa|ACb|ACc|ACd|ACe|ACf	.i
	-api-key-sid	SK[a-f\d]{32}	=SK0|SK1|SK2|SK3|SK4|SK5|SK6|SK7|SK8|SK9|SKa|SKb|SKc|SKd|SKe|SKf	.i
	-auth-token	[a-f\d]{32}	#twilio*token
	-api-secret	[A-Za-z\d]{32}	#twilio*secret|twilio*apikey
twitch	dev.twitch.tv/console	dashboard.twitch.tv
	-chat-token	oauth:[a-z\d]{30}
	-stream-key	live_\d{6,12}_[A-Za-z\d]{28,34}
	-secret	[a-z\d]{30}	#twitch*secret|twitch*token
twitter	developer.x.com	developer.twitter.com	console.x.com
	-bearer-token	A{21}[A-Za-z\d]{2,8}A{5,10}(?<value>[A-Za-z\d%]{60,100})	=AAAAAAAAAAAAAAAAAAAAA
	-secret	[A-Za-z\d]{45}|[A-Za-z\d]{50}	#twitter*secret|^x*apikeysecret|^x*accesstokensecret|^x*apisecret
	-access-token	\d{8,20}-[A-Za-z\d]{40}	#twitter*token|^x*accesstoken
typeform	admin.typeform.com
	-token	tfp_[\w-]{40,64}(?![\w-])
unkey	app.unkey.com
	-root-key	unkey_[A-Za-z\d]{20,32}
unleash	app.unleash-hosted.com
	-token	:(?:development|production)\.(?<value>[a-f\d]{56,64})	=:development.|:production.
upstash	console.upstash.com
	-token	A[\w+/-]{40,120}={0,2}	#upstash*token|^kv*resttoken|^kv*apitoken
uptimerobot	dashboard.uptimerobot.com	uptimerobot.com/dashboard
	-key	(?:ur|u|m)\d{4,10}-[a-f\d]{24}	#uptimerobot*key
vault
	-service-token	hvs\.[\w-]{24,300}(?![\w-])
	-batch-token	hvb\.[\w-]{90,400}(?![\w-])
	-recovery-token	hvr\.[\w-]{24,300}(?![\w-])
	-legacy-token	s\.[A-Za-z\d]{24}	#vault*token
vercel	vercel.com/account	vercel.com/*/~/settings
	-token	vc[aipr]_[\w-]{50}[A-Za-z\d]{6}	=vcp_|vci_|vca_|vcr_	?base62Tail4	.v
	-ai-gateway-key	vck_[\w-]{50}[A-Za-z\d]{6}	?base62Tail4	.v
	-legacy-token	[A-Za-z\d]{24}	#vercel*token
viber	partners.viber.com
	-token	[a-f\d]{16}-[a-f\d]{16}-[a-f\d]{16}	#viber*token
virustotal	www.virustotal.com/gui/my-apikey	www.virustotal.com/gui/user
	-key	[a-f\d]{64}	#virustotal*key|^vt*apikey
vonage	dashboard.nexmo.com	dashboard.vonage.com
	-secret	[A-Za-z\d]{16}	#vonage*secret|nexmo*secret
wakatime	wakatime.com/settings	wakatime.com/api-key
	-key	waka_[a-z\d-]{36,40}(?![\w-])
webex	developer.webex.com
	-token	[A-Za-z\d]{64}_[A-Za-z\d]{4}_[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	#webex*token|^spark*token|^bot*token
wecom	work.weixin.qq.com/wework_admin
	-webhook	qyapi\.weixin\.qq\.com\/cgi-bin\/webhook\/send\?key=(?<value>[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12})
woocommerce
	-secret	cs_[a-f\d]{40}
	-key	ck_[a-f\d]{40}	.i
workato	app.workato.com	www.workato.com
	-token	wrka(?:[a-z]{2})?-eyJ[\w-]{8,300}\.eyJ[\w-]{16,700}\.[\w-]{64,700}(?![\w-])	=wrka
workos	dashboard.workos.com
	-key	sk_live_a2V5Xz[A-Za-z\d+/]{50,80}={0,2}	#workos*key|workos*secret	.l
	-test-key	sk_test_a2V5Xz[A-Za-z\d+/]{50,80}={0,2}	#workos*key|workos*secret	.t
xai	console.x.ai
	-key	xai-[A-Za-z\d]{80}
xata	app.xata.io	console.xata.io
	-key	xau_[A-Za-z\d]{32,34}
xendit	dashboard.xendit.co
	-secret-key	xnd_production_[A-Za-z\d+/]{40,80}={0,2}
	-test-key	xnd_development_[A-Za-z\d+/]{40,80}={0,2}	.t
	-public-key	xnd_public_(?:production|development)_[A-Za-z\d+/]{40,80}={0,2}	.p
yandex	console.yandex.cloud
	-api-key	AQVN[\w-]{35,38}(?![\w-])
zapier	zapier.com/app
	-webhook	hooks\.zapier\.com\/hooks\/catch\/(?<value>\d{4,10}\/[a-z\d]{5,12})(?!\w)
zendesk	*.zendesk.com/admin
	-token	[A-Za-z\d]{40}	#zendesk*token|zendesk*key
zoho	api-console.zoho.com	api-console.zoho.eu	api-console.zoho.in
	-token	1000\.[a-f\d]{32}\.[a-f\d]{32}
zoom	marketplace.zoom.us
	-secret	[A-Za-z\d]{32}	#^zoom*secret
zulip
	-key	[A-Za-z\d]{32}	#zulip*key`;
