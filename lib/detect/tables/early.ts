// Written by `npm run rules` from the files in lib/detect/rules.
/** How keys are recognised. See `format.ts`. */
export const TABLE = String.raw`telegram
	-bot-token	(?<=(?<before>\d{8,10})):AA[\w-]{33}(?![\w-])	=:AA
	-bot-address	\/bot(?<value>\d{8,10}:AA[\w-]{33})(?![\w-])
dropbox	www.;.com/developers
	-token	sl\.(?:u\.)?[\w-]{130,1400}(?![\w-])
snyk	app.;.io/account
	-token	[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	#;*token|;*key
	-access-token	;_[su]at\.[a-f\d]{8}\.eyJ[\w-]{40,400}\.[\w-]{40,120}(?![\w-])
paypal	developer.;.com/dashboard
	-access-token	A21AA[\w-]{70,120}(?![\w-])
nvidia
	-key	nvapi-[\w-]{60,70}(?![\w-])
mapbox
	-secret-token	sk\.eyJ[\w-]{40,200}\.[\w-]{22}(?![\w-])
square	developer.;up.com
	-access-token	EAAA[\w-]{60}(?![\w+/-])
	-oauth-secret	sq0csp-[\w-]{43}(?![\w-])
sendgrid
	-key	SG\.[\w-]{22}\.[\w-]{43}(?![\w-])
together	api.;.ai/settings
	-key	tgp_v1_[\w-]{43}(?![\w-])
figma	www.;.com/settings
	-token	fig(?:d|o|p|u|or|ur)_[\w-]{38,44}(?![\w-])
planetscale
	-token	pscale_tkn_[\w-]{32,64}(?![\w-])
	-password	pscale_pw_[\w-]{32,64}(?![\w-])
yandex
	-api-key	AQVN[\w-]{35,38}(?![\w-])
	-iam-token	t1\.[\w-]{20,400}={0,2}\.[\w-]{86}={0,2}(?![\w-])
	-oauth-token	y[0-3]_[\w-]{55,58}(?![\w-])
slack	api.;.com	app.;.com/app-settings
	-bot-token	xoxb-\d{8,14}-(?:\d{8,14}-)?[A-Za-z\d]{18,34}
	-user-token	xoxp-(?:\d{8,14}-){2,3}[A-Za-z\d]{6,40}
	-app-token	xapp-\d-[A-Z\d]{8,15}-\d{8,15}-[a-f\d]{32,80}
	-legacy-token	xox[aors]-(?:\d-)?(?:\d{6,15}-){1,4}[A-Za-z\d]{8,64}
	-session-token	xoxc-(?:\d{9,15}-){3}[a-f\d]{64}
	-session-cookie	xoxd-(?:[\w+/-]|%2[BFbf]){100,300}(?:={1,2}|(?:%3[Dd]){1,2})?
	-config-token	xoxe(?:\.xox[bp])?-\d-[A-Za-z\d]{140,180}	=xoxe-|xoxe.xox
	-webhook	hooks\.;\.com\/(?:services\/T|workflows\/T|triggers\/[ET])(?<value>[A-Z\d]{7,13}\/[A-Z\d]{8,22}\/[A-Za-z\d]{20,52}(?:\/[A-Za-z\d]{20,36})?)(?!\w)
googlechat
	-webhook	chat\.googleapis\.com\/v1\/spaces\/[\w-]{8,20}\/messages\?key=(?<value>AIza[\w-]{35}&token=[\w-]{43})
kubernetes
	-bootstrap-token	--token[ =](?<value>[a-z\d]{6}\.[a-z\d]{16})
teams
	-webhook	\.webhook\.office\.com\/webhookb2\/[a-f\d-]{36}@[a-f\d-]{36}\/\w{3,20}\/(?<value>[a-f\d]{32}\/[a-f\d-]{36})
terraform	app.;.io/app/settings
	-token	(?<=(?<before>[A-Za-z\d]{14}))\.atlasv1\.[\w-]{60,75}	=.atlasv1.
atlassian	id.;.com/manage-profile	admin.;.com
	-api-token	ATATT3[\w=-]{80,800}=[A-F\d]{8}	?;
	-admin-key	ATCTT3[\w=-]{80,800}=[A-F\d]{8}	?;
twitter	developer.x.com	developer.;.com	console.x.com
	-bearer-token	A{21}(?!A{19})\w{2,8}A{5,10}(?<value>[\w%]{25,45}%3D\w{40,60})	=AAAAAAAAAAAAAAAAAAAAA
azure	portal.;.com	entra.microsoft.com
	-storage-key	AccountKey=(?<value>[A-Za-z\d+/]{86}==)	?identifiableKey
	-storage-key-named	[A-Za-z\d+/]{86}==	#storage*key|account*key|;accountkey*windowsnet|;*key|cosmos*key	?identifiableKey
	-shared-access-key	SharedAccessKey=(?<value>[A-Za-z\d+/]{43}=)	?identifiableKey
	-sas	(?<=[&\x3b?]|%26|%3F)sig=(?<value>(?:[\w+/-]|%2[BFbf]){42,64}(?:%3[Dd]|=)?)(?![\w%])	=sig=	?sas
	-client-secret	(?<=(?<![.~]|[^\n]-)(?<before>[\w.~]{3}))\dQ~[\w.~-]{31,34}(?![\w~-])	=1Q~|2Q~|3Q~|4Q~|5Q~|6Q~|7Q~|8Q~|9Q~	?clientSecret
	-devops-pat	(?<=(?<before>[A-Za-z\d]{76}))AZDO[A-Za-z\d]{4}	=AZDO	@dev.;.com/*/_usersSettings	.c
	-ai-key	(?<=(?<before>[A-Za-z\d]{52}))JQQJ99[A-Za-z\d]{26}	=JQQJ99	.c
openai
	-key	sk-[A-Za-z\d]{20}T3BlbkFJ[A-Za-z\d]{20}	.c
	-project-key	sk-(?:proj|svcacct|None)-[\w-]{20,120}T3BlbkFJ[\w-]{20,120}	.c
	-admin-key	sk-admin-[\w-]{20,120}T3BlbkFJ[\w-]{20,120}	.c
generic
	-password	(?:)	=	.g
	-secret	(?:)	=	.g
	jwt	eyJ[\w-]{10,1000}\.eyJ[\w-]{10,5000}\.[\w-]{0,1400}	?jwt
	url-password	(?<=[a-z\d+]):\/\/(?:[^"'/:<>@\s\x60]{1,60}@)?[^"'/:<>@\s\x60]{0,100}:(?<value>[^"'/:<>@\\\s\x60]{4,200}(?:@[^"#&',/:\x3b<=>?@\\\s\x60]{1,80}){0,2})(?=@[\w$%.[{-])	=://	?urlPassword	.g
	bearer-token	(?:bearer(?: {1,4}|%20)|authorization\\?["']?[:=] {0,3}(?:[bf]?\\?["'\x60])?(?!basic)(?:[a-z-]{3,12} {1,3})?)(?<value>[\w+./~-]{16,2000}={0,2})(?![\w+./~-])	=bearer |bearer%20|authorization	?bearer	.gf
	basic-auth	basic {1,4}(?<value>[A-Za-z\d+/]{8,400}={0,2})(?![\w+/])	=basic 	?basicCredentials	.gf
	curl-user	(?: -u|--user)(?: {1,4}|=)?["']?[^"'/:=\s\x60]{0,100}:["']?(?<value>(?!\/\/|:)[^"'\\\s\x60]{6,200})(?=["'\\\s\x60]|$)	= -u|--user	?userPassword	.g
vercel	;.com/account	;.com/*/~/settings
	-token	vc[aipr]_[\w-]{50}[A-Za-z\d]{6}	?base62Tail4	.v
	-ai-gateway-key	vck_[\w-]{50}[A-Za-z\d]{6}	?base62Tail4	.v
	-legacy-token	[A-Za-z\d]{24}	#;*token
heroku
	-platform-key	HRKU-[\w-]{60}(?![\w-])
	-api-key	[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	#;*key|;*token
supabase	;.com/dashboard
	-access-token	sbp_(?:oauth_)?[a-f\d]{40}
	-secret-key	sb_secret_[\w-]{22}_[\w-]{8}(?![\w-])
	-publishable-key	sb_publishable_[\w-]{22}_[\w-]{8}(?![\w-])	.p
datadog	app.;hq.com	app.;hq.eu
	-api-key	[a-f\d]{32}	#;*apikey|^dd*apikey
	-app-key	[a-f\d]{40}	#;*appkey|;*applicationkey|^dd*appkey|^dd*applicationkey
	-client-token	pub[a-f\d]{32}	#*token	.p
algolia
	-admin-key	[a-f\d]{32}	#;*adminkey|;*adminapikey|;*writekey
	-search-key	[a-f\d]{32}	#;*searchkey|;*searchapikey|;*searchonlyapikey|;*searchonlykey	.p
paystack
	-secret-key	sk_(?:live|test)_[a-f\d]{40}
	-public-key	pk_(?:live|test)_[a-f\d]{40}	.p
docker	app.;.com	hub.;.com/settings
	-pat	dckr_pat_[\w-]{27}(?![\w-])
	-auth	[A-Za-z\d+/]{12,600}={0,2}	#auth	?basicCredentials
mailchimp
	-key	(?<=(?<before>[a-f\d]{32}))-us\d{1,2}	=-us
pypi	;.org/manage	test.;.org/manage
	-token	;-AgEIcHlwaS5vcmc[\w-]{50,1000}	?;
	-test-token	;-AgENdGVzdC5weXBpLm9yZ[\w-]{60,1000}	?;	.t
discord	;.com/developers
	-bot-token	(?:MT|Mj|Mz|ND|NT|Nj|Nz|OD|OT)[AEIMQUYcgk][\w-]{21,25}\.[\w-]{6}\.[\w-]{27,38}(?![\w-])	?botToken
	-webhook	\/api\/(?:v\d{1,2}\/)?webhooks\/\d{17,20}\/(?<value>[\w-]{60,80})(?![\w-])	=/api/webhooks/|/api/v6/webhooks/|/api/v7/webhooks/|/api/v8/webhooks/|/api/v9/webhooks/|/api/v10/webhooks/
	-client-secret	[\w-]{32}	#;*secret
razorpay
	-key-id	rzp_(?:live|test)_[A-Za-z\d]{14}	.i
	-key-secret	[A-Za-z\d]{24}	#;*secret
facebook
	-access-token	EAA[A-Za-z\d]{90,400}(?![\w+/])
	-app-secret	[a-f\d]{32}	#;*secret|^fb*secret|instagram*secret
alibaba	ram.console.aliyun.com
	-access-key-id	LTAI[A-Za-z\d]{16,24}	.i
	-access-key-secret	[A-Za-z\d]{30}	#*accesskeysecret
age
	-secret-key	AGE-SECRET-KEY-1[023456789ACDEFGHJKLMNPQRSTUVWXYZ]{58}	?bech32	.v
nostr
	-secret-key	nsec1[02-9ac-hj-np-z]{58}	?bech32	.v
npm	www.;js.com/settings
	-token	;_[A-Za-z\d]{36}	?base62Tail4	.v
github	;.com/settings	;.com/organizations/*/settings	;.com/*/*/settings/secrets
	-pat	ghp_[A-Za-z\d]{36}	?base62Tail4	.v
	-fine-grained-pat	;_pat_\d[A-Za-z\d]{21}_[A-Za-z\d]{59}	?fineGrained	.v
	-oauth	gho_[A-Za-z\d]{36}	?base62Tail4	.v
	-app-user	ghu_[A-Za-z\d]{36}	?base62Tail4	.v
	-app-installation	ghs_[A-Za-z\d]{36}	?base62Tail4	.v
	-app-jwt	ghs_\d{1,12}_eyJ[\w-]{10,500}\.eyJ[\w-]{20,4000}\.[\w-]{40,700}	?appToken
	-refresh	ghr_[A-Za-z\d]{76}	?base62Tail4	.v
salesforce	login.;.com	*.lightning.force.com
	-access-token	00D[A-Za-z\d]{12}![\w.]{80,200}\w
	-refresh-token	5Aep861[\w.]{60,100}\w
grafana	;.com/orgs	*.;.net
	-service-token	glsa_[A-Za-z\d]{32}_[a-f\d]{8}	?serviceToken	.v
	-cloud-token	glc_eyJ[A-Za-z\d+/]{40,400}={0,2}	?jsonKey
	-api-key	eyJrIjoi[A-Za-z\d+/]{60,400}={0,2}	?jsonKey
private-key
	;	(?<=-----BEGIN (?:[A-Z\d]{2,9} ){0,2})PRIVATE KEY-----(?:\\{1,2}[nr]|["#'*+,>\s|-]){0,40}(?<value>(?:[A-Z][A-Za-z-]{3,20}: [^\\\n\r]{1,200}(?:\\{1,2}[nr]|[\n\r])(?:\\{1,2}[nr]|\s){0,12}){0,3}[A-Za-z\d/][A-Za-z\d+/]{15,14000}={0,2}(?:(?:\\{1,2}[nr]|["#'*,>\s|]){1,24}(?:[+-]{1,3}[ "#'*,>\t|]{0,24})?[A-Za-z\d/][A-Za-z\d+/]{39,1000}={0,2}){0,300}(?:(?:(?:\\{1,2}[nr]|["#'*,>\s|]){1,24}(?:[+-]{1,3}[ "#'*,>\t|]{0,24})?(?:=[A-Za-z\d+/]|[A-Za-z\d/])[A-Za-z\d+/]{1,75}={0,2}){1,2}(?=(?:\\{1,2}[nr]|["#'*+,>\s|]){0,24}-----END))?)	=PRIVATE KEY-----	?pemKey
	pgp-;	(?<=-----BEGIN PGP )PRIVATE KEY BLOCK-----(?:\\{1,2}[nr]|["#'*+,>\s|-]){0,40}(?<value>(?:[A-Z][A-Za-z-]{3,20}: [^\\\n\r]{1,200}(?:\\{1,2}[nr]|[\n\r])(?:\\{1,2}[nr]|\s){0,12}){0,3}[A-Za-z\d/][A-Za-z\d+/]{15,14000}={0,2}(?:(?:\\{1,2}[nr]|["#'*,>\s|]){1,24}(?:[+-]{1,3}[ "#'*,>\t|]{0,24})?[A-Za-z\d/][A-Za-z\d+/]{39,1000}={0,2}){0,300}(?:(?:(?:\\{1,2}[nr]|["#'*,>\s|]){1,24}(?:[+-]{1,3}[ "#'*,>\t|]{0,24})?(?:=[A-Za-z\d+/]|[A-Za-z\d/])[A-Za-z\d+/]{1,75}={0,2}){1,2}(?=(?:\\{1,2}[nr]|["#'*+,>\s|]){0,24}-----END))?)	=PRIVATE KEY BLOCK-----	?pgpKey
mistral
	-key	[A-Za-z\d]{32}	#;*key
okta	*.;.com/admin
	-token	00[\w-]{40}	#;*token|;*key
fastly
	-token	[\w-]{32}	#;*token|;*key
netlify
	-token	nf[bcopu]_[A-Za-z\d]{36,48}
	-legacy-token	[\w-]{43,45}	#;*token|;*key
twilio	console.;.com	www.;.com/console
	-account-sid	AC[a-f\d]{32}	?aloneSid	.i
	-api-key-sid	SK[a-f\d]{32}	.i
	-auth-token	[a-f\d]{32}	#;*token
	-api-secret	[A-Za-z\d]{32}	#;*secret|;*apikey
mailgun
	-legacy-key	key-[a-f\d]{32}
	-key	[a-f\d]{32}-[a-f\d]{8}-[a-f\d]{8}	#;*key|;*token|mgapikey
cohere
	-key	[A-Za-z\d]{40}	#;*key|;*token|coapikey
vault
	-service-token	hvs\.[\w-]{24,300}(?![\w-])
	-batch-token	hvb\.[\w-]{90,400}(?![\w-])
	-legacy-token	s\.[A-Za-z\d]{24}	#;*token
	-unseal-key	[A-Za-z\d+/]{44}|[a-f\d]{66}	#*unsealkey
anthropic	console.;.com	platform.claude.com
	-api-key	sk-ant-api\d{2,4}-[\w-]{93}AA	.c
	-admin-key	sk-ant-admin\d{0,4}-[\w-]{93}AA	.c
	-oauth	sk-ant-o[ar]t\d{2}-[\w-]{40,200}
	-session	sk-ant-sid\d{2}-[\w-]{60,200}
google	console.cloud.;.com	aistudio.;.com/app/apikey
	-api-key	AIza[\w-]{35}(?![\w-])	?browserKey
	gemini-auth-key	AQ\.Ab8[\w-]{40,80}(?![\w-])
	-oauth-secret	GOCSPX-[\w-]{28}
	-access-token	ya29\.[\w-]{60,2000}
	-refresh-token	1\/\/0[\w-]{60,200}
langchain
	langsmith-key	lsv2_(?:pt|sk)_[a-f\d]{32}_[a-f\d]{10}
mollie	my.;.com/dashboard	www.;.com/dashboard
	-api-key	(?:live|test)_[A-Za-z\d]{30}
	-access-token	access_[A-Za-z\d]{30}
alchemy
	-key	alcht_[A-Za-z\d]{30}
fireworks	app.;.ai/settings	;.ai/account
	-key	fw_[A-Za-z\d]{22,40}
pulumi
	-token	pul-[a-f\d]{40}
sonar	;cloud.io/account
	-token	sq[apu]_[a-f\d]{40}
buildkite	;.com/user/api-access-tokens
	-token	bkua_[a-f\d]{40}
circleci	app.;.com/settings
	-token	CCIPAT_[A-Za-z\d]{22}_[a-f\d]{40}
	-project-token	CCIPRJ_[A-Za-z\d]{22}_[a-f\d]{40}
tailscale
	-key	tskey-(?:auth|api|client|scim|webhook)-[A-Za-z\d]{8,20}-[A-Za-z\d]{20,50}
gitlab	;.com/-/user_settings	;.com/**/-/settings
	-pat	glpat-[\w-]{20}(?![\w-]|\.\d\d\.)
	-pat-routable	glpat-[\w-]{27,300}\.(?:01\.)?[a-z\d]{9}	?base36Tail7
	-oauth-secret	gloas-[\w-]{64}
	-deploy-token	gldt-[\w-]{20}
	-runner-token	glrt-(?:t\d_)?[\w-]{20,300}(?:\.[a-z\d.]{9,12})?
	-runner-registration	GR1348941[\w-]{20}
	-job-token	glcbt-(?:[A-Za-z\d]{1,5}_)?[\w-]{20}
	-trigger-token	glptt-[a-f\d]{40}
	-feed-token	glft-(?:[a-f\d]{64}-\d{1,12}|[\w-]{20})(?![\w-])
	-agent-token	glagent-[\w-]{50}
pinecone
	-key	pcsk_[A-Za-z\d]{5,6}_[A-Za-z\d]{60,70}
artifactory
	-api-key	AKCp[A-Za-z\d]{68,70}
xai	console.x.ai
	-key	;-[A-Za-z\d]{80}
aws	console.;.amazon.com	*.console.;.amazon.com
	-access-key-id	(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}	?accessKeyId	.i
	-secret-access-key	[A-Za-z\d+/]{40}	#*secretaccesskey|*;secretkey|*;secret	?secretAccessKey
	-key-pair	(?:AKIA|ASIA)[A-Z2-7]{16}(?:[^A-Za-z\d/]{1,20}[A-Za-z\d]{1,16}){0,8}?[^A-Za-z\d+/]{1,20}(?<value>[A-Za-z\d+/]{40})(?![\w+/=])	?pairedSecret
	-session-token	[A-Za-z\d+/]{150,1190}={0,2}	#;*sessiontoken|sessiontoken|*securitytoken	?sessionToken
	-bedrock-key	ABSKQmVkcm9ja0FQSUtleS[A-Za-z\d+/]{80,140}={0,2}
	-bedrock-short	bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z\d+/]{80,4000}={0,2}
intercom
	-token	dG9rO[A-Za-z\d+/]{50,70}={0,2}
cloudflare
	-token	cf(?:ut|at|k|ast)_[\w-]{40,64}(?![\w-])
	-legacy-token	[\w-]{40}	#;*token|;*key|;*secret|^cf*token|^cf*key|^cf*secret
	-global-key	[a-f\d]{37}	#;*key|^cf*key|^xauth*key
	-origin-ca-key	v1\.0-[a-f\d]{24}-[a-f\d]{146}
	-tunnel-token	eyJhIjoi(?:[MNOYZ]\w{3}){9}[\w+/]{94,224}={0,2}
stripe
	-secret-key	sk_(?:live|test)_[A-Za-z\d]{24,250}
	-restricted-key	rk_(?:live|test)_[A-Za-z\d]{24,250}
	-publishable-key	pk_(?:live|test)_[A-Za-z\d]{24,250}	.p
	-webhook-secret	whsec_[A-Za-z\d+/]{32,64}={0,2}
hubspot	app.;.com/private-apps	app.;.com/settings
	-token	pat-(?:na|eu|ap)\d-[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}
langfuse	cloud.;.com/project	us.cloud.;.com/project
	-secret-key	sk-lf-[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}
launchdarkly	app.;.com/settings
	-sdk-key	sdk-[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}
neon
	-key	napi_[a-z\d]{64}
	-password	npg_[A-Za-z\d]{12}
render
	-key	rnd_[A-Za-z\d]{28,32}
deepseek
	-key	sk-[a-f\d]{32}
asana	app.;.com/0/my-apps
	-pat	2\/\d{15,17}\/\d{15,17}:[a-f\d]{32}
shopify
	-access-token	shpat_[A-Fa-f\d]{32}
	-custom-token	shpca_[A-Fa-f\d]{32}
	-private-token	shppa_[A-Fa-f\d]{32}
	-shared-secret	shpss_[A-Fa-f\d]{32}
	-theme-token	shptka_[a-f\d]{32}
databricks	accounts.cloud.;.com	*.cloud.;.com	*.azure;.net
	-token	dapi[a-f\d]{32}(?:-\d)?
	-oauth-secret	dose[a-f\d]{32}
crates	;.io/settings
	-token	cio(?:_tp_)?[A-Za-z\d]{32}
groq
	-key	gsk_[A-Za-z\d]{52}
flyio	fly.io/dashboard
	-token	fo1_[\w-]{43}(?![\w-])
	-macaroon	fm(?:1a|1r|2)_[A-Za-z\d+/]{100,2000}={0,3}
1password
	onepassword-service-token	ops_eyJ[A-Za-z\d+/]{250,2000}={0,3}
sentry	*.;.io/settings	;.io/settings
	-user-token	sntry[aiu]_[a-f\d]{64}
	-org-token	sntrys_eyJ[A-Za-z\d+/]{40,500}={0,2}_[A-Za-z\d+/]{43}
notion	www.;.so/profile/integrations	www.;.so/my-integrations
	-token	ntn_\d{11}[A-Za-z\d]{35}
	-legacy-token	secret_[A-Za-z\d]{43}
nuget	www.;.org/account
	-key	oy2[a-z\d]{43}
resend	;.com/api-keys
	-key	re_[A-Za-z\d]{8}_[A-Za-z\d]{24}
postman	web.;.co/settings	*.;.co/settings
	-key	PMAK-[a-f\d]{24}-[a-f\d]{34}
huggingface	;.co/settings
	-token	hf_[A-Za-z]{34}
	-org-token	api_org_[A-Za-z]{34}
doppler
	-token	dp\.(?:pt|st|ct|sa|scim|audit)\.(?:[\w-]{2,35}\.)?[A-Za-z\d]{40,44}
openrouter	;.ai/settings
	-key	sk-or-v1-[a-f\d]{64}
airtable	;.com/create/tokens
	-pat	pat[A-Za-z\d]{14}\.[a-f\d]{64}
digitalocean
	-pat	dop_v1_[a-f\d]{64}
	-oauth	doo_v1_[a-f\d]{64}
	-refresh	dor_v1_[a-f\d]{64}
linear	;.app/*/settings
	-api-key	lin_api_[A-Za-z\d]{40}
	-oauth	lin_oauth_[a-f\d]{64}
brevo	app.;.com/settings
	-api-key	xkeysib-[a-f\d]{64}-[A-Za-z\d]{16}
apify
	-token	;_api_[A-Za-z\d]{36}
perplexity	www.;.ai/settings	console.;.ai
	-key	pplx-[A-Za-z\d]{48,56}
newrelic
	-user-key	NRAK-[A-Z\d]{27}
replicate	;.com/account
	-token	r8_[A-Za-z\d]{37}
wandb	;.ai/settings	;.ai/authorize
	-key	;_v1_\w{77}
posthog	us.;.com/settings	eu.;.com/settings
	-personal-key	phx_[A-Za-z\d]{43,48}
rubygems	;.org/profile
	-key	;_[a-f\d]{48}
elevenlabs	;.io/app
	-key	sk_[a-f\d]{48}
trello	;.com/power-ups/admin
	-token	ATTA[a-f\d]{64}[A-F\d]{8}`;
