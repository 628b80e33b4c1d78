// Written by `npm run rules` from the files in lib/detect/rules.
/** Rules that the lean build lacks, see `beyond.ts`. */
export const TABLE_BEYOND = String.raw`ngrok
	-token	\d[A-Za-z\d]{26}_[A-Za-z\d]{20,24}	#;*token|;*key|authtoken
	-authtoken-command	(?:add-|; |--)authtoken (?<value>\d[A-Za-z\d]{26}_[A-Za-z\d]{20,24})(?!\w)	=add-authtoken |; authtoken |--authtoken 
deepgram
	-key	[a-f\d]{40}	#;*key|;*token
	-client-key	(?<=\w?)(?:eepgram = createClient|eepgramClient|Deepgram)\(["'](?<value>[a-f\d]{40})(?=["'])	=eepgram = createClient(|eepgramClient(|Deepgram(
postmark	account.;app.com
	-token	[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	#;*token|;*key
	-client-token	(?<=[Pp])ostmark\.(?:Server|Account)Client\(["'](?<value>[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12})(?=["'])	=ostmark.ServerClient(|ostmark.AccountClient(
consul
	-token	Secret ?ID\\?["']?[ \t]{0,12}[:=]?[ \t]{0,30}\\?["']?(?<value>[a-f\d]{8}(?:-[a-f\d]{4}){3}-[a-f\d]{12})(?![\w-])	=SecretID|Secret ID	?appRole
	-gossip-key	encrypt"? ?[:=] ?"(?<value>[A-Za-z\d+/]{43}=|[A-Za-z\d+/]{22}==)(?=")
zapier	;.com/app
	-webhook	hooks\.;\.com\/hooks\/catch\/(?<value>\d{4,10}\/[a-z\d]{5,12})(?!\w)
	-mcp-address	mcp\.;\.com\/api\/mcp\/s\/(?<value>[\w%+=-]{40,140})(?![\w%+=-])
definednetworking	admin.defined.net
	-key	dnkey-[\w=-]{26}-[\w=-]{52}(?![\w=-])
render
	-deploy-hook	api\.;\.com\/deploy\/srv-[a-z\d]{20}\?key=(?<value>[\w-]{11,40})(?![\w-])
okta	*.;.com/admin
	-header	SSWS (?<value>00[\w-]{40})(?![\w-])
ifttt	;.com/maker_webhooks
	-key	\/with\/key\/(?<value>[\w-]{22,50})(?![\w-])
buildkite	;.com/user/api-access-tokens
	-agent-token	bk(?:aa|aj|ar|at|ct|ps|pt|rt|tr|tx|ur|cqt|jat|pat)_(?:[\w-]{38,400}|[\w-]{2,60}(?:\.[\w-]{38,900}){1,2})(?![\w-])
alchemy
	-address	g\.;\.com\/(?:v2|nft\/v[23])\/(?<value>[\w-]{32})(?![\w-])
azure	portal.;.com	entra.microsoft.com
	-storage-key-listed	(?:"keyName": "key\d",\s{1,20}"permissions": "\w{4,8}",\s{1,20}"value": "|FULL {1,20})(?<value>[A-Za-z\d+/]{86}==)	="keyName": "key|FULL  	?identifiableKey
	-listed-key	[A-Za-z\d+/]{43}=|[A-Za-z\d+/]{86}==	#primarykey|secondarykey|primarymasterkey|secondarymasterkey
	-identifiable-key	(?<=(?<before>[\w+/-]{76}[+A]?|[\w+/-]{44}[+A]?|[\w+/-]{42}[+A]?|[\w+/-]{33}[+A]?))(?:(?:ASt|CDb|ABa|PIM|AMC|AzFu)[\w+/-]{5}[AQgw]==(?!=)|(?:ASb|AEh|ARm|IoT|AzCa)[A-P][\w+/-]{5}=(?!=)|(?:AzSe|ACR)[A-D][\w+/-]{5}(?![\w+/=-]))	=ASt|CDb|ABa|ASb|AEh|ARm|AzCa|AzFu|AzSe|ACR|IoT|PIM|AMC	?signedKey
	-access-key	(?<=["'\x3b])[Aa]ccess[Kk]ey=(?<value>[A-Za-z\d+/]{43}=|[A-Za-z\d+/]{86}==)	=AccessKey=|accesskey=	?identifiableKey
	-function-address	\.;websites\.net\/api\/[\w/-]{1,100}\?code=(?<value>[\w+/-]{52,54}(?:==|%3[Dd]%3[Dd]))
	-workflow-address	\/paths\/invoke\?[^"'<>?\s]{0,300}?sig=(?<value>[\w-]{43})(?![\w-])
ory
	-token	;_(?:pat|wak|apikey|st|at|rt)_[\w-]{32,64}(?:\.[\w-]{43})?(?![\w-])
vk	vk.com/apps	id.vk.com
	-token	vk1\.a\.[\w-]{80,300}(?![\w-])
huggingface	;.co/settings
	-oauth	hf_(?:oauth|jwt)_eyJ[\w-]{10,200}\.eyJ[\w-]{20,3000}\.[\w-]{40,400}(?![\w-])
gitlab	;.com/-/user_settings	;.com/**/-/settings
	-mail-token	glimt-[\w-]{25}
	-scim-token	glsoat-[\w-]{20}
	-feature-flags	glffct-[\w-]{20}
	-runner-refresh	gl(?:rtr|wt)-[\w-]{20,300}(?![\w-])
	-session	_;_session=(?<value>[a-f\d]{32})(?!\w)
	-instance-token	(?<=\w)-gl(?:pat|dt|rt|cbt)-[\w-]{20,300}(?:\.[a-z\d.]{9,12})?(?![\w-])	=-glpat-|-gldt-|-glrt-|-glcbt-
	-routable-token	gl(?:agent|cbt|dt|ffct|ft|imt|oas|ptt|rtr|soat|wt)-[\w-]{27,300}\.01\.[a-z\d]{9}	?base36Tail7
	-job-jwt	glcbt-eyJ[\w-]{10,300}\.eyJ[\w-]{20,3000}\.[\w-]{80,700}(?![\w-])
wix	manage.;.com/account
	-key	IST\.eyJ[\w-]{10,300}\.eyJ[\w-]{20,3000}\.[\w-]{80,700}(?![\w-])
stackhawk
	-key	hawk\.[\w-]{20}\.[\w-]{20}(?![\w-])
gcnotify	notification.canada.ca
	-key	gcntfy-[\w-]{75,330}(?![\w-])
browserbase	www.;.com/settings
	-key	bb_live_[\w-]{24,40}(?![\w-])
minimax
	-key	sk-(?:api|cp)-[\w-]{100,140}(?![\w-])
google	console.cloud.;.com	aistudio.;.com/app/apikey
	-fcm-key	AAAA[\w-]{7}:[\w-]{140}(?![\w-])
gocardless
	-token	(?:live|sandbox)_(?=[A-Za-z]{0,20}\d)(?=[a-z\d]{0,20}[A-Z])[\w-]{40}(?![\w-])
devin
	-key	apk_(?:user_dXNlci|b3JnL)[A-Za-z\d+/]{60,200}={0,2}
	-service-token	cog_[a-z2-7]{52}
	-windsurf-key	sk-ws-\d\d-[\w-]{60,160}(?![\w-])
canva	;.com/developers
	-client-secret	cnvca[\w-]{51}(?![\w-])
elastic
	-cloud-key	essu_[\w+/-]{60,200}={0,2}(?![\w-])
mapbox
	-public-token	pk\.eyJ[\w-]{40,200}\.[\w-]{22}(?![\w-])	.p
	-temporary-token	tk\.eyJ[\w-]{40,400}\.[\w-]{22}(?![\w-])
onfido
	-token	api_(?:live|sandbox)(?:_us|_ca)?\.[\w-]{11}\.[\w-]{32}(?![\w-])
duffel
	-token	;_(?:test|live)_[\w=-]{43}(?![\w-])
yookassa	;.ru/my
	-secret-key	(?:live|test)_(?=[A-Za-z]{0,20}\d)(?=[a-z\d]{0,20}[A-Z])[\w-]{43}(?![\w-])
voyage	dashboard.;ai.com
	-key	pa-(?=[A-Za-z_-]{0,20}\d)[\w-]{43}(?![\w-])
square	developer.;up.com
	-legacy-token	sq0atp-[\w-]{22}(?![\w-])
	-sandbox-secret	sandbox-sq0csb-[\w-]{43}(?![\w-])
tinybird
	-token	p\.eyJ[\w-]{40,250}\.[\w-]{43}(?![\w-])
openshift
	-token	sha256~[\w-]{43}(?![\w-])
chroma	try;.com
	-key	ck-[1-9A-HJ-NP-Za-km-z]{44}(?![\w-])
dbt	cloud.get;.com
	-token	;[cu]_[\w-]{30,64}(?![\w-])
typeform
	-token	tfp_[\w-]{40,64}(?![\w-])
tavily
	-key	tvly-(?:dev-|prod-)?(?=[a-z-]{0,30}[A-Z\d])[A-Za-z\d-]{32,64}(?![\w-])
planetscale
	-oauth	pscale_oauth_[\w-]{32,64}(?![\w-])
devcycle
	-key	dvc_server_[\w-]{36,64}(?![\w-])
frameio	developer.frame.io
	-token	fio-u-[\w=-]{64}(?![\w-])
headscale
	-key	hskey-(?:api|auth)-[\w-]{12}-[\w-]{64}(?![\w-])
liveblocks	;.io/dashboard
	-key	sk_(?:prod|dev)_[\w-]{64}(?![\w-])
discord	;.com/developers
	-user-token	mfa\.[\w-]{84}(?![\w-])
cloudflare
	-turnstile-secret	0x4AAAAAA[\w-]{26}(?![\w-])
zep	app.get;.com
	-key	z_1dWlkIjoi[A-Za-z\d]{48}In0\.[\w-]{86}(?![\w-])
miro	;.com/app/settings
	-token	eyJtaXJvLm9yaWdpbiI6[A-Za-z\d]{6,24}_[\w-]{27}(?![\w-])
jina	;.ai/api-dashboard
	-key	;_[a-f\d]{32}[\w-]{28}(?![\w-])
helicone
	-key	sk-;-[\w-]{28,48}(?![\w-])
scalingo
	-token	tk-us-[\w-]{48}(?![\w-])
teamcity
	-token	eyJ0eXAiOiAiVENWMiJ9\.[\w-]{36}\.[\w-]{48}(?![\w-])
aiven
	-password	AVNS_[\w-]{19}(?![\w-])
quicknode
	-address	\.quiknode\.pro\/(?<value>[a-f\d]{40})(?!\w)
wandb	;.ai/settings	;.ai/authorize
	-legacy-key	;[ .]login[ (](?:key=)?["']?(?<value>[a-f\d]{40})(?!\w)
fal
	-key	(?:FAL_KEY|;_key)\\?["']?[:=\s]{1,3}\\?["']?(?<value>[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}:[a-f\d]{32})(?!\w)
adobe	developer.;.com/console
	-client-secret	p8e-[\w-]{32}(?![\w-])
	magento-private-key	repo\.magento\.com[^{}]{1,9}\{[^{}]{1,90}password\W{3,9}(?<value>[a-f\d]{32})(?!\w)
ankr
	-key	rpc\.;\.com\/[\w/-]{2,40}?\/(?<value>[a-f\d]{64})(?!\w)
private-key
	-base64	LS0tLS1CRUdJTi(?:[A-Za-z\d+/]{86,20000}|[A-Za-z\d+/]{46,62}(?:(?:\\{1,2}[nr]|\s){1,12}[A-Za-z\d+/]{60,76}){1,300}(?:(?:\\{1,2}[nr]|\s){1,12}[A-Za-z\d+/]{2,76})?)={0,2}	?wrappedPem
	putty-;	Private-Lines: \d{1,3}(?:\\{1,2}[nr]|\s){1,4}(?<value>[A-Za-z\d+/=]{16,80}(?:(?:\\{1,2}[nr]|\s){1,12}[A-Za-z\d+/=]{2,80}){0,200})(?=(?:\\{1,2}[nr]|\s){1,12}Private-(?:MAC|Hash))	?puttyKey
	minisign-secret-key	(?:RWRTY0Iy|RWQAAEIy|RWRCSwAAA)[A-Za-z\d+/]{130}(?:[A-Za-z\d+/]{73})?=
	openvpn-static-key	OpenVPN Static key V1-----(?:\\{1,2}[nr]|\s){1,12}(?<value>[a-f\d]{32}(?:(?:\\{1,2}[nr]|\s){1,12}[a-f\d]{32}){15})(?!\w)
ceph
	-key	AQ[A-D][A-Za-z\d+/]{10}[BRhx]AA[A-Za-z\d+/]{22}==(?!\w)
sumologic
	-collector	\.;\.com\/receiver\/v1\/http\/(?<value>[\w+/-]{60,160}={0,2})
wecom	work.weixin.qq.com/wework_admin
	-webhook	qyapi\.weixin\.qq\.com\/cgi-bin\/webhook\/send\?key=(?<value>[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12})
proxmox
	-token	PVEAPIToken=[\w.-]{1,40}@[\w.-]{1,20}!\w[\w.-]{0,40}[:=](?<value>[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12})
pubnub
	-secret-key	sec-c-(?:[A-Za-z\d+/]{40,64}|[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12})
godaddy	developer.;.com/keys
	-sso-key	sso-key (?<value>[A-Za-z\d]{8,14}_[A-Za-z\d]{21,22}:[A-Za-z\d]{20,22})
infura	app.;.io	developer.metamask.io
	-endpoint-key	;\.io\/(?:ws\/)?v3\/(?<value>[a-f\d]{32})
nats
	-credentials	NKEY SEED-----\s{1,4}(?<value>S[ACNOUX]A[A-P][A-Z2-7]{54})
kubernetes
	-certificate-key	--certificate-key[ =](?<value>[a-f\d]{64})
truenas
	-key	login_with_api_key\\?["'](?:,\s{0,20}\\?"(?:jsonrpc|id)\\?":\s?[^,\s]{1,44}){0,2},\s{0,20}(?:\\?"params\\?"\s?:\s?)?(?:\[\s{0,20})?\\?["'](?<value>\d{1,5}-[A-Za-z\d]{64})
teams
	-webhook-outlook	outlook\.office(?:365)?\.com\/webhook\/[a-f\d-]{36}@[a-f\d-]{36}\/\w{3,20}\/(?<value>[a-f\d]{32}\/[a-f\d-]{36})
newrelic
	-license-key	(?<=(?<before>[a-z]{2}\d\dxx[a-f\d]{30}|[a-f\d]{36}|[a-f\d]{32}FFFF))NRAL	=NRAL
	-insert-key	NRI[IQ]-[\w-]{32}(?![\w-])
	-browser-key	NRJS-[a-f\d]{19}	.p
	-admin-key	NR(?:AA-[a-f\d]{27}|RA-[a-f\d]{42})	=NRAA-|NRRA-
jetbrains	hub.;.com	*.youtrack.cloud/users	*.my;.com/youtrack/users
	-permanent-token	perm[:-][A-Za-z\d+/]{2,120}={0,2}\.[A-Za-z\d+/]{4,24}={0,2}\.[A-Za-z\d]{30}	=perm:|perm-
dynatrace
	-token	dt0(?:c01|s0\d|s16)\.(?:[A-Z\d]{24}|[A-Z\d]{8})\.[A-Z\d]{64}	=dt0c01.|dt0s0|dt0s16.
make
	-webhook	(?<=hook\.[a-z\d]{2,5})\.;\.com\/(?<value>[a-z\d]{32})(?!\w)	=.;.com/
mattermost
	-token	[13-9a-km-uw-z]{26}	#;*token|;*key|^mm*token
	-webhook	(?<=https?:\/\/[\w./:-]{4,100})\/hooks\/(?<value>(?=[a-z]{0,20}\d)[13-9a-km-uw-z]{26})(?![\w/-])	=/hooks/
lark	open.feishu.cn/app	open.;suite.com/app
	-webhook	open\.(?:feishu\.cn|;suite\.com)\/open-apis\/bot\/v2\/hook\/(?<value>[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12})	=open.feishu.cn/open-apis/bot/|open.;suite.com/open-apis/bot/
lnd
	-macaroon	(?<=(?<![A-Fa-f\d])(?<before>020103))6[Cc]6[Ee]64[A-Fa-f\d]{120,2000}	=6c6e64|6C6E64
convex
	-deploy-key	(?<=(?<before>(?:prod|dev|preview|project):[a-z\d:-]{3,60}\|))eyJ2MiI6[A-Za-z\d+/]{30,300}={0,2}	=eyJ2MiI6
kaggle	www.;.com/settings
	-token	KGAT_[a-f\d]{32}
	-key	\{"username": ?"[\w-]{1,60}", ?"key": ?"(?<value>[a-f\d]{32})(?=")	={"username":
tableau
	-pat	(?<=(?<before>[A-Za-z\d+/]{22}))==:[A-Za-z\d]{32}(?!\w)	===:
k3s
	-token	(?<=(?<before>K10[a-f\d]{64}))::(?:server|node):[\w+.~-]{7,199}\w	=::server:|::node:
key-file
	-der	(?!)	=
	-pkcs12	(?!)	=
	-java	(?!)	=
	-keytab	(?!)	=
	-keepass	(?!)	=
	-wallet	(?!)	=
	-passwords	(?!)	=
	-cookies	(?!)	=
	-keychain	(?!)	=
linkedin	www.;.com/developers
	-client-secret	WPL_AP\d\.[A-Za-z\d]{16}\.[A-Za-z\d+/]{6}==
line
	-channel-token	(?<=(?<before>[A-Za-z\d+/]{150}))dB04t89\/1O\/w1cDnyilFU=	=dB04t89/1O/w1cDnyilFU=
adyen
	-api-key	AQE[a-z]hm[A-Za-z\d+/]{60,140}={0,2}-[A-Za-z\d+/]{43}=
metabase
	-key	mb_[A-Za-z\d+/]{43}=
portainer
	-token	ptr_[A-Za-z\d+/]{43}=
stytch	;.com/dashboard
	-secret	secret-(?:live|test)-[\w-]{35}=
imagekit	;.io/dashboard
	-key	private_[A-Za-z\d+/]{27}=
datadog	app.;hq.com	app.;hq.eu
	-token	dd(?:app|pat|sat)_[A-Za-z\d]{20,64}(?:_[A-Za-z\d]{20,64})?
sonar	;cloud.io/account
	-legacy-token	(?:D?;\.login=|SONAR_LOGIN["']?\s?[:=]\s?["']?)(?<value>[a-f\d]{40})(?!\w)	=;.login=|D;.login=|SONAR_LOGIN
roblox	www.;.com/my
	-cookie	WARNING:-DO-NOT-SHARE-THIS\.[^\n|]{40,160}\|_(?<value>[\w.-]{100,2000})	=WARNING:-DO-NOT-SHARE-THIS
nebius
	-key	(?<=(?<before>v1\.[A-Za-z\d]{3,5}))HHN0YXRpY2tleS[\w-]{60,300}(?:\.[\w-]{8,200}){0,2}	=HHN0YXRpY2tleS
flutterwave
	-secret-key	FLWSECK(?:_TEST-|-)[\da-h]{32}(?:-\w{3,12})?-X
mercury
	-token	secret-token:[\w.:~-]{20,200}[\w~]
pagerduty
	-oauth	pd(?:us|eu)\+_[01]XBPWQQ_[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	=pdus+_|pdeu+_
aikido
	-secret	AIK_(?:SECRET_[A-Za-z\d]{64}|CI_[A-Za-z\d]{20,44})	=AIK_SECRET_|AIK_CI_
toss	developers.;payments.com
	-secret-key	(?:live|test)_g?sk_[A-Za-z\d]{20,40}	=live_sk_|live_gsk_|test_sk_|test_gsk_
packagist	;.com/orgs	;.com/profile
	-secret	;_acs_[a-f\d]{64,96}
	-token	;_(?:o[ru]|uu|cu)t_[a-f\d]{68}	=;_o|;_uut_|;_cut_
workos
	-key	sk_(?:live|test)_a2V5XzAx[A-Za-z\d+/]{50,100}={0,2}	.c
generic
	sealed-token	v[1-4]\.(?:local|public)\.[\w-]{64,5000}(?:\.[\w-]{4,400})?(?![\w-])|eyJhbGciOiJkaXIi[\w-]{10,400}\.\.[\w-]{16,22}\.[\w-]{16,5000}\.[\w-]{22,43}(?![\w-])	=v1.local.|v2.local.|v3.local.|v4.local.|v1.public.|v2.public.|v3.public.|v4.public.|eyJhbGciOiJkaXIi	?sealedToken
	oracle-password	(?:jdbc:oracle:(?:thin|oci\d?):|sqlplus (?:-[LS] ){0,2}|(?:sqlldr|expdp|impdp|rman target) (?:userid=)?)["']?[\w#$.-]{1,60}\/(?<value>[^"'/<>@\s\x60]{4,100})(?=@|["']?\s)	=jdbc:oracle:|sqlplus|sqlldr |expdp |impdp |rman target 	?loginPassword	.g
	session-cookie	cookie: sid=(?<value>\w{16,200})	=cookie| -b "| -b '| -b ^"	?cookieValue	.gf
	login-link	(?<=[#&\x3b?](?:access_)?)(?:token|code|ticket|key|auth)=(?=[\w%.~-]{20})(?<=https?:\/\/[^"#'<>?\s]{0,100}(?:magic|reset|verif|confirm|invit|log-?in|sign-?in|callback|auth|activat|api[./])[^"'<>\s]{0,60})(?<value>[\w%.~-]{20,2000})(?=["#&')<>\]\s]|$)	=token=|code=|ticket=|key=|auth=	?linkToken	.g
	presigned-url	X-(?:Amz-Signature=[a-f\d]{64}|Goog-Signature=[a-f\d]{128,1024})|&Signature=[\w%+/~-]{20,700}={0,2}(?=["&')<>\s]|$)	=X-Amz-Signature=|X-Goog-Signature=|&Signature=	?presigned
cisco
	-password	(?<=-?)(?:password|key|secret|string|md5) 7 (?<value>(?:0\d|1[0-5])(?:[A-F\d]{2}){4,63})(?!\w)	=password 7 |key 7 |secret 7 |string 7 |md5 7 	?;Password
vault
	-recovery-token	hvr\.[\w-]{24,300}(?![\w-])
	-key-share	(?:Unseal|Recovery) Key \d{1,2}: (?<value>[A-Za-z\d+/]{43}[A-Za-z\d+/=]|[a-f\d]{66})
	-secret-id	(?<=\w?)(?:secret_id|SECRET_ID)\\?["']?(?:[ \t]{1,30}|\s?[:=]\s?)\\?["']?(?<value>[a-f\d]{8}(?:-[a-f\d]{4}){3}-[a-f\d]{12})(?![\w-])	=secret_id|SECRET_ID	?appRole
facebook
	-instagram-token	(?:IGQV|IGAA|THQV|THAA)[\w-]{100,400}(?![\w-])
	-app-token	access_token["']?\s?[:=]\s?["']?(?<value>\d{13,17}(?:\||%7C)[\w-]{27})(?![\w-])	.f
openweather	home.;map.org
	-key	;map\.org\/[^"'<>\s\x60]{0,200}?[&?]app_?id=(?<value>[a-f\d]{32})(?!\w)	.f
bitlocker	account.microsoft.com	entra.microsoft.com
	-recovery-key	(?<=\w?)(?:itlocker|ecovery ?(?:key|password)|umerical password|rungsschl)[\S\s]{0,200}?(?<![\d-])(?<value>\d{6}(?:[ -]\d{6}){7})(?![\d-])	=itlocker|ecovery key|ecovery password|ecoverypassword|umerical password|rungsschl	?;	.f
bip39
	-mnemonic	(?<=(?:seed|recovery|secret|lungs)[ _-]?|(?<![A-Za-z]))(?:mnemonic|phrase|seed|(?:12|24) words?|fra[sz][ae]|kurtarma|herstelzin)(?:[^\w\n]{1,3}\w{1,12}){0,6}?(?: (?:is )?|\W{0,4}["':=\n\x60][^\w\u00c0-\u0303]{0,12}(?:1[).:]? {0,2})?)(?<value>[a-z\u00e0-\u0303]{3,9}(?:(?:(?:[ ,\t]{1,3}|\s{1,4}\d{1,2}[).:]? {0,2})[a-z\u00e0-\u0303]{3,9}){11,23}|(?:["'],\s{0,12}["'][a-z\u00e0-\u0303]{3,9}){11,23}))(?![\w,])(?! ?[a-z])	=mnemonic|phrase|seed|12 word|24 word|frase|frasa|fraza|kurtarma|herstelzin	?mnemonic	.f
lorawan
	-session-key	[A-Fa-f\d]{32}	#nwkskey|appskey|lora*appkey|nwksenckey|nwksintkey
	-key-bytes	(?<=\w{0,9})(?:appkey|nwkskey|appskey|nwkkey)\[(?:16)?\] ?= ?\{\s{0,9}(?!0x2b, ?0x7e)(?<value>0x[a-f\d]{2}(?:,\s{0,4}0x[a-f\d]{2}){15})	=appkey[|nwkskey[|appskey[|nwkkey[	?passwordHash	.f
telegram
	-api-hash	api_?hash\\?["'\]\x60]{0,2} ?[:=] ?\\?["'\x60]?(?<value>[a-f\d]{32})(?!\w)	=api_hash|apihash	.f
honeycomb
	-ingest-key	hc[abx]i[ck]_[a-z\d]{58}
	-management-key	hc[abx]mk_[a-z\d]{26}:[A-Za-z\d]{32}
	-team-header	(?<=h)oneycomb-team\\?["']?(?:[,:=] {0,3}|%3D)\\?["']?(?<value>[a-f\d]{32}|[A-Za-z\d]{22})(?!\w)	=oneycomb-team	.f
solana
	-keypair	(?<=\w?)(?:id\.json|eypair|ecret_?key|rivate_?key|wallet)(?:[^[\n]{0,90}|[^[\n]{0,60}\n[^[\n]{0,30})\[\s{0,12}(?<value>\d{1,3}(?:,\s{0,12}\d{1,3}){63})(?=,?\s{0,12}\])	=id.json|eypair|ecret_key|ecretkey|rivate_key|rivatekey|wallet	?keypair	.f
bitcoin
	-extended-key	[xyz]prv[1-9A-HJ-NP-Za-km-z]{107}	?extendedKey	.v
	-test-extended-key	[tuv]prv[1-9A-HJ-NP-Za-km-z]{107}	?extendedKey	.tv
	-wif	[59KLc][1-9A-HJ-NP-Za-km-z]{50,51}	#*key|*wif	?wif
command
	-password	(?: -(?:pw|[AKPXackpstw])| \/r?p|"-[ap](?:", ?)?)[ :=]?["']?(?<value>eyJ[\w+/]{99,3000}={0,2}|[!#-%(-:=?-_a-{}~]{5,99}[\w!#$%*+=@^~?/-])	= -p| -P|"-p|"-a| -a| -w| /p:| /p | /rp | -A | -X | -c | -k | -K | -s | -t 	?optionPassword	.g
	sql-password	(?:identified (?:with [\w"']{3,40} (?:as|by)|by) {1,3}(?:password )?|encrypted password {1,3}|with password (?:= )?n?|set password for [^=\s]{1,60} ?= ?(?:password\()?)["']?(?<value>[^"'(),\x3b\s\x60{}]{6,100})(?=["'\x3b\s]|$)	=identified |encrypted password|set password for |with password 	?sqlPassword	.gf
	call-password	(?<=\w?)(?:ConvertTo-SecureString(?: -String)?|new PDO|mysqli|connect|Sequelize|__construct|onnection|Credentials?|ryEntry|PlainText|PasswordAuthentication|AuthenticationHeaderValue|OAuth(?:1User)?Handler|from_slice|createCipheriv|AES\.(?:(?:en|de)crypt|new)|[Aa]uth|HMAC256|hmacShaKeyFor|UTF8\.GetBytes|from_secret|ftp_login|ldap_bind|basic_auth|auth["'] =>|auth[:=]|credentials =|authenticate|create_superuser|jwt\.(?:sign|verify|encode)|createHmac|hmac\.new|signWith|Fernet|pw_set|FTP|WiFi\.begin|\.basic|asicAuth|imap_open|(?:\.bind|bind_s)(?=\(["'][^"'\n]{3,90}dc=)|login|(?:bot|client)\.run)[ ([]{1,2}(?:(?:[^"'(),\s\x60{}]{1,60}|\{[^\n{}]{0,80}\}|"[^"\n]{0,160}"|'[^'\n]{0,160}'), ?){0,3}(?:Some\()?[@b]?["'](?<value>(?!\w{2,20}:\/|(?![a-z]{16}["'])[a-z._-]{8,60}["']|[a-z]{1,20}(?:-[a-z\d]{1,20}){2,8}["'])[^"'\\\s\x60]{8,100})(?=["'])	=ConvertTo-SecureString|new PDO(|mysqli(|connect(|Sequelize(|__construct(|onnection(|Credential(|Credentials(|ryEntry(|PlainText(|PasswordAuthentication(|AuthenticationHeaderValue(|OAuthHandler(|OAuth1UserHandler(|from_slice(|createCipheriv(|AES.|Auth(|auth(|HMAC256(|hmacShaKeyFor(|UTF8.GetBytes(|from_secret(|ftp_login(|ldap_bind(|basic_auth|auth" => [|auth' => [|auth=(|auth: [|credentials = (|authenticate(|create_superuser(|jwt.|createHmac(|hmac.new(|signWith(|Fernet(|WiFi.begin(|pw_set(|FTP(|login(|bot.run(|client.run(|.basic(|asicAuth(|imap_open(|.bind(|bind_s(	?chosenPassword	.g
	piped-password	(?:echo|printf) (?:-\w{1,2} )?["']?(?:[\w.-]{1,32}:)?(?<value>[^"$':\\\s\x60|]{8,200})(?=(?:\\n)?["']? ?\| ?(?:sudo -S|(?:sudo )?(?:chpasswd|passwd|docker (?:login|secret)|podman login|cryptsetup|kinit|gpg|gcloud secrets|gh auth|vault|wrangler secret|helm registry)\b|[^\n|]{1,80}[_-]stdin))	?saidPassword	.g
	encoded-settings	(?<=\w?)(?:(?:echo|printf) (?:-n |'%s' )?["']?(?=[\w+/=]{40,4000}["']? ?\| ?(?:openssl )?(?:base64|enc) )|base64["']?\s?[:=]\s?["']?|_b64["']?\s?[:=]\s?["']?|b64decode\(b?["']|(?:atob|Base64String)\(["'])(?<value>[A-Za-z\d+/]{40,4000}={0,2})(?![\w+/=])	=echo |printf |base64|_b64|b64decode(|atob(|base64string(	?encodedSettings	.gf
	positional-password	(?<=-?)(?:rabbitmqctl (?:add_user|change_password) [\w.-]{1,40} |(?:htpasswd|mosquitto_passwd)(?: -\w{1,8}){1,3} (?:[\w./-]{1,60} )?[\w.-]{1,40} |(?<=--)from-literal[ =]["']?[\w.-]{1,60}=|gh secret set \w{1,60} (?:-[ARaeou] \S{1,60} )?(?:-b|--body)[ =]?|rclone obscure |net user \w[\w.-]{0,40} (?!\/)|net use [\w*:]{1,8} \\\\[\w$.\\-]{1,60} \/user:[\w.@\\-]{1,40} |lftp -u [\w.-]{1,40},|wpa_passphrase (?:"[^"\n]{1,32}"|[^"\s]{1,32}) |Key Content {1,20}: |<keyMaterial>|shodan init |codecov\.io\/bash\)? -t )["']?(?<value>[!#-&(-\x3b=?-[\]-_a-~]{7,99}[\w!#$%&*+=@^~?/-])	=rabbitmqctl |htpasswd |mosquitto_passwd |net use|lftp |from-literal|gh secret set|rclone obscure |wpa_passphrase |Key Content|<keyMaterial>|shodan init |codecov.io/bash	?saidPassword	.g
	tool-password	(?<=\w?)(?:net use (?:[\w*:]{1,8} )?\\\\[\w$.\\-]{1,60} |http-basic\.[\w-]{1,40} \S{1,60} |mc alias set [\w-]{1,40} \S{1,100} \S{1,60} | (?:l2tpd|pptpd) {1,3}|bundle config (?:--?\w{2,10} |set ){0,3}\S{4,60} [\w.-]{1,40}:|BUNDLE_[A-Z\d_]{4,60}["']?[:=] ?["']?[\w.-]{1,40}:|NEO4J_AUTH["']?[:=] ?["']?neo4j\/|set-initial-password |dns cloudflare |<auth-user-pass>\s{1,4}[^\n]{1,60}\n|(?<!AUTH) LOGIN "?[^"\s]{1,60}"? |> PASS |(?<=(?:^|\n)[ \t]{0,8}"[^"\n]{1,60})" \* (?=")|(?<!=)login (?!from )(?:\w{1,20} )?|\{PLAIN\}| IDENTIFY |encrypt_string |"jdbc:[^"\n]{5,160}", ?"[^"\n]{1,60}", ?|::add-mask::|ssecret=\w{4,5}\]|set (?:psksecret|passwd) |b2 a[a-z-]{6,16}(?: authorize)? \w{12,25} |asic(?:-auth \[|Auth )"[^"\n]{1,60}" |openssl passwd (?:-\w{1,6} ){1,3}|setcookie |wpa-psk ascii (?:0 )?|(?:upwd|user:password) [\w.@-]{1,40} |pre-shared-secret |authtok = |(?<=createUser [^\n]{9,120}) AES )["']?(?<value>[!#-&(-\x3b=?-[\]-_a-~]{7,99}[\w!#$%&*+=@^~?/-])	=net use |http-basic.|mc alias | l2tpd | pptpd |bundle config |BUNDLE_|NEO4J_AUTH|set-initial-password |dns cloudflare |<auth-user-pass>| LOGIN |> PASS |" * "|login | IDENTIFY |encrypt_string |{PLAIN}|"jdbc:|::add-mask::|ssecret=|set psksecret |set passwd |b2 authorize|b2 account |asic-auth [|asicAuth "|openssl passwd |setcookie |wpa-psk ascii |upwd |user:password |pre-shared-secret |authtok = | AES 	?chosenPassword	.g
	login-pair	(?:(?:log|sign) in|login|wifi|wlan|cred(?:ential)?s|zugang(?:sdaten)?|identifiants|http -a|chpasswd:\s{1,9}list)[^/:\n]{0,24}(?:: {1,3}(?:\|\s{1,12})?|:\s{1,4}| {1,3})[\w.@-]{2,40}(?: ?\/ ?|:| and |\r?\n {0,8})(?<value>[\d!#-&(-.\x3b=?-[\]-_a-~]{7,63}[\w!#$%&*+=@^~?-])(?!\.\w)	=log in |sign in |login|wifi: |wlan: |cred|zugang|identifiants|http -a|chpasswd:	?pairPassword	.gf
	production-key	sk_production_[A-Za-z\d]{24,200}	.g
	prefixed-secret-key	sk_[A-Za-z\d]{24,64}(?:\.[a-z]{2}(?!\w))?(?![\w/-])	?mixedToken	.g
	headed-pair	(?<=(?:\bid|user(?:name)?|login|account|\uacc4\uc815|\uc544\uc774\ub514))\/(?:pwd?|pass(?:w(?:or)?d)?)(?:\/\w{2,8})?[^\w/\n]{1,4}[\w.@-]{2,40} ?[(,/:]{1,2} ?(?<value>[\d!#-&(-.\x3b=?-_a-~]{7,63}[\w!#$%&*+=@^~?-])(?=[),/\x3b\s]|$)	=/pw|/pass	?pairPassword	.gf
	stock-user	(?<=(?:^|["'(,>\s\x60]))(?:admin|root)(?:[/:]| \/ )["'\x60]?(?<value>[\d!#-&(-.\x3b=?-[\]-_a-~]{7,63}[\w!#$%&*+=@^~?-])(?![\w/:@]|\.\w)	=admin/|admin:|admin / |root/|root:|root / 	?pairPassword	.gf
	parted-pair	(?<=(?:(?:[:>|]|\bas|\bwith) ?["'\x60]?[\w+.@-]{2,40}|["'\x60][\w+.@-]{2,40}|[\w.-]{1,30}@[\w.-]{3,40})["'\x60]?) \/ ["'\x60]?(?<value>[!#-&*+=?-[\--:\]-_a-{}~]{8,64})(?=["'),\x3b<\s\x60|]|$)	= / 	?pairPassword	.g
	encoded-pair	(?<=\w?)(?:btoa|Buffer\.from|64_?encode|ase64\.encode|strict_encode64)\(b?["'\x60][\w+.@-]{1,60}:(?<value>(?!\$)[^"'\s\x60{}]{8,100})(?=["'\x60])	=btoa(|Buffer.from(|64encode(|64_encode(|ase64.encode(|strict_encode64(	?saidPassword	.g
	client-token	(?<=(?<!Auth\d?)\w?)(?:Client(?:V\d|(?:\.|::)new)?|SDK|A(?:pi|PI)|Realtime|\.Rest|SecretKey(?:\(bs58\.decode)?)\(["'](?:LTAI\w{16,24}["'], ?["'])?(?<value>[\w~-]{24,100}|[\w-]{4,20}\.[\w-]{4,20}:[\w-]{20,60})(?=["'])	=Client(|Client.new(|Client::new(|ClientV|SDK(|Api(|API(|Realtime(|.Rest(|SecretKey(	?mixedToken	.g
	noted-token	PAT(?:: | is | = )["'\x60]?(?<value>[\w.~-]{20,100})(?=["'),.\s\x60]|$)	=PAT: |PAT is |PAT = 	?bearer	.g
	network-key	(?:(?:wireless|network|wpa\d?|wi-?fi) key(?: \([^()\n]{1,20}\))?|ssid[:=]? ?[\w.-]{2,32} ?[,/\x3b]? (?:pw|key|pass\w{0,6}))(?: is)?[:=]? {1,3}["'\x60]?(?<value>[!#-&(-.0-\x3b=?-_a-~]{7,63}[\w!#$%*+=@^~?-])	=wireless key|network key|wpa key|wpa2 key|wpa3 key|wifi key|wi-fi key|ssid	?chosenPassword	.gf
	tunnel-login	(?:trojan|vless|vmess|hysteria2|hy2|tuic|ss):\/\/(?<value>[\w!$%*+.~-]{8,120}(?=[:@])|[\w+/-]{24,2000}={0,2})(?=["#'):<?@\s\x60]|$)	?tunnelLogin	.g
	database-key	(?:PRAGMA (?:re|hex)?key ?= ?|ATTACH DATABASE [^\x3b\n]{1,120} KEY |pgp_sym_(?:en|de)crypt(?:_bytea)?\([^(),\n]{1,80}(?:\([^()\n]{0,60}\))?, ?|AES_(?:EN|DE)CRYPT\([^(),\n]{1,80}, ?)["'](?<value>[^"'\s]{8,128})(?=["'])	=pragma key|pragma rekey|pragma hexkey|pgp_sym_|aes_encrypt(|aes_decrypt(	?saidPassword	.gf
	sent-password	(?<=(?:["':>\x60] ?|\n)(?<!\[ ?))PASS (?<value>[!#-&(-.0-\x3b=?-[\]-_a-~]{7,63}[\w!#$%&*+=@^~?-])(?=\\[nr]|["'\x60]|\s{0,3}(?:\n|$))	=PASS 	?chosenPassword	.g
	dsn-password	(?<=(?:^|["'=\s\x60])[\w.-]{1,40}:(?<before>[^"'/@\s\x60]{4,100}))(?=@(?:tcp|unix)\()|(?<=\w)_(?:SOURCE_NAME|DSN)["']?[:=] ?["']?[\w.-]{1,40}:(?<value>[^"'/@\s\x60]{4,100})(?=@\()	=@tcp(|@unix(|_SOURCE_NAME|_DSN	?saidPassword	.g
	pgpass-password	(?::[56]432|\*:\*):[\w*-]{1,60}:[\w*.-]{1,60}:(?<value>[!#-&(-9\x3b-_a-~]{5,99}[\w!#$%&*+=@^~?/-])	=:5432:|:6432:|*:*:	?saidPassword	.g
	server-password	(?:requirepass|(?:master|primary)auth|rootpw(?: --plaintext)?|bindpw|auth_pass|server community|(?:password|secret) 0|root@localhost:|\]:587 {1,8}[^:\s]{1,60}(?=:)|PASSWORD \w{4,30} =)[ :]{1,4}["']?(?<value>[!#-&(-_a-~]{7,99}[\w!#$%&*+=@^~?/-])	=requirepass |masterauth |primaryauth |rootpw |bindpw |auth_pass |server community |password 0 |secret 0 |root@localhost: |]:587 |PASSWORD 	?chosenPassword	.g
	device-password	(?:(?:AUTH|auth(?="))"? "?(?!PLAIN|LOGIN |from )(?:[\w-]{1,20}"? "?)?|(?<=-?)hmac-sha\d{3}(?: |:[\w.-]{1,40}:)|(?<=(?:user|USER) [\w.-]{1,40}) on >|(?:radius|tacacs)-server (?:(?:host )?[\d.]{7,15} )?(?:key|secret) (?:0 )?|isakmp key (?:0 )?|IPSec secret |ascii-text |snmp community |SNMP community: |r[ow]community |insecure-password |message-digest-key \d{1,3} md5 |acct-port \d{1,5}\s{1,4}key (?:0 )?|: (?:EAP|XAUTH) |createUser [\w.-]{1,40} [A-Z\d-]{3,8} )["']?(?!:)(?<value>[!#-&(-\x3b=?-[\]-_a-~]{7,99}[\w!#$%&*+=@^~?/-])	=AUTH |AUTH" |auth" |hmac-sha|isakmp key |ascii-text |snmp community |rocommunity |rwcommunity |SNMP community: |insecure-password |acct-port |: EAP |: XAUTH |createUser |message-digest-key | on >|radius-server |tacacs-server |IPSec secret 	?chosenPassword	.g
	salt-of-cookies	(?<=\b(?:SECURE_)?)(?:AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)(?:["'], {1,12}|=)["'](?<value>[^"'\n]{60,70})(?=["'])	=AUTH_KEY|AUTH_SALT|LOGGED_IN_|NONCE_KEY|NONCE_SALT	?longRandom	.g
	application-key	(?<=[Kk][Ee][Yy]["']? ?(?:=>|=|:) ?["']?)base64:(?<value>[A-Za-z\d+/]{43}=)	=base64:	.g
	machine-key	[A-Fa-f\d]{32,128}|[\w-]{52,100}={0,2}	#validationkey|decryptionkey|*functionskey	.g
	framework-key	[\w+/-]{20,128}={0,2}	#*encryptionprimarykey|*deterministickey|*keyderivationsalt|passwordsalt|*tokensalt|*linksalt|avatarsalt|otpkeybase|dbkeybase	?bearer	.g
	generated-password	"result": "(?<value>[^"\s]{8,128})(?=")	="result": "	?generatedPassword	.g
	oauth-pair	omniauth :\w{2,30}, ["'][^"'\n]{4,100}["'], ["'](?<value>[\w.~-]{16,100})(?=["'])	?bearer	.g
	password-hash	(?<=\w):(?:aad3b435b51404eeaad3b435b51404ee:)?(?<value>(?<=404ee:)(?!31d6)[a-f\d]{32}(?=:::)|\$\$?(?:[156y]|apr1|2[aby])\$\$?(?:[\w./=]{1,24}\$\$?){0,2}[\w./]{22,86})(?=:\d{0,6}:|["'\s]|$)	=:$6$|:$5$|:$1$|:$y$|:$apr1$|:$$apr1$|:$$2y$|:$2y$|:$2a$|:$2b$|:aad3b435b51404ee	?passwordHash	.gf
	listed-authorization	authorization\\?["'], ?(?:\\?["']value\\?["']: ?)?\\?["'](?!basic |bearer )(?:[a-z-]{3,12} (?:token=)?)?(?<value>[\w+./~-]{16,2000}={0,2})(?=\\?["'])	?bearer	.gf
	authorization-pair	authorization\\?["']?[,:=] {0,3}(?:[bf]?\\?["'\x60])?(?!basic|bearer|aws|shared|hmac|digest|sign)[a-z-]{3,12} {1,3}(?<value>[\w.-]{6,80}:[\w+./~-]{16,200}={0,2})(?![\w+./:~-])	?bearer	.gf
	parted-bearer	(?<=["':\x3b])bearer ?(?:(?:["']|&quot\x3b)?, ?|["'] [+.] )(?:["']|&quot\x3b)(?<value>[\w+./~-]{16,2000}={0,2})(?=["']|&quot\x3b)	=bearer",|bearer',|bearer ",|bearer ',|bearer&quot|bearer, |bearer " |bearer ' 	?bearer	.gf
	workflow-output	::(?:set-output|save-state|set-env) name=[\w-]{0,40}(?:token|secret|passw(?:or)?d|api[_-]?key)::(?<value>[^"'\s\x60]{12,400})	?bearer	.gf
	listed-cookie	(?<=\w{0,12})(?:sess(?:ion)?_?id|session|connect\.sid)(?:\\?["'],\s{0,20}\\?["']value\\?["']:\s?\\?["']|\t)(?<value>[\w%+./:~-]{16,2000}={0,2})(?=\\?["']|\t[\w.-]{3,80}\t\/)	=sessionid|sessid|session_id|session"|connect.sid	?cookieValue	.gf
	cookie-file	(?:TRUE|FALSE)\t\d{1,16}\t[\w.-]{0,40}(?:[Ss]ess|[Ss]id|SID|SESS|[Aa]uth|jwt|[Tt]oken|LOGIN)[\w.-]{0,40}\t(?<value>[\w%+./:=~-]{16,2000})(?=\s|$)	?cookieValue	.g
	first-password	(?<=\w?)(?:proceed to installation:|(?<=successfully reset\.\r?\n)New value:|(?<=generat)ed security password:)[>\s]{1,8}(?<value>[\w*+=-]{20,36})(?!\w)	=proceed to installation:|New value: |ed security password:	.g
	wifi-code	WIFI:(?:[HST]:[^\x3b\n]{0,64}\x3b){0,3}P:"?(?<value>[^"\x3b\s]{8,63})(?="?\x3b)	?saidPassword	.g
	mail-login	(?:auth plain |UGFzc3dvcmQ6\s{1,3}(?:[^\n]{0,60} )?)(?<value>[A-Za-z\d+/]{8,300}={0,2})(?![\w+/])	=auth plain |ugfzc3dvcmq6	?plainLogin	.gf
	totp-seed	(?<=\w?)(?:totp(?:_?(?:secret|seed|key))?|etup key)\\?["']?\s?[:=]\s?\\?["']?(?<value>[A-Z2-7]{16,64})(?![\w+./=-])	=totp|etup key: 	?totpSeed	.gf
	grouped-seed	(?<=\w?)(?:etup key|ecret key|totp|[2m]fa|uthenticator|spaces don)[^\n]{0,40}?[ "':=\x60](?<value>[A-Z2-7]{4}(?: [A-Z2-7]{4}){3}(?:(?: [A-Z2-7]{4}){4}(?:(?: [A-Z2-7]{4}){8})?)?)(?![\w+/=-])	=etup key|ecret key|totp|2fa |mfa |uthenticator|spaces don	?totpSeed	.gf
	totp-address	otpauth:\/\/[ht]otp\/[^"'<>?\s\x60]{0,200}\?(?:[^"&'<>\s\x60]{1,100}&(?:amp\x3b)?){0,6}secret=(?<value>[A-Z2-7]{16,128})(?![\w+/-])	?totpAddress	.gf
	totp-export	otpauth-migration:\/\/offline\?data=(?<value>[\w%+/-]{24,4000}={0,2})	.g
	stream-key	rtmps?:\/\/[\w.:-]{4,80}(?:\/[\w-]{1,40}){1,2}\/(?<value>[\w-]{16,100}(?:\?[\w&=-]{1,200})?)(?![\w./-])	?randomPassword	.g
	url-token	(?<=https?):\/\/(?<value>[\w-]{20,200})(?=(?::x-oauth-basic)?@[\w-]{1,60}\.)	=://	?urlToken	.g
	app-password	(?<=[\w.-]?)(?:pass(?:w(?:or)?d)?(?:["'\]\x60]{0,2} ?[:=]>? ?|[^:\n]{0,30}(?:: | is )|[^\n]{0,40}\n{1,2} {0,8})|\.login\([^(),\n]{1,80}, ?)["'\x60]?(?<value>[a-z]{4}(?:(?: [a-z]{4}){3}(?! [a-z\d]{4}\b)|(?:-[a-z]{4}){3}(?!-))|[a-z\d]{4}(?: [a-z\d]{4}){5})(?!\w| [a-z]{4} )	=pass|.login(	?appPassword	.gf
	user-password	(?<=-?)(?: -U|(?<=\n)-u|--user|proxy-user|user=|https? -a|xhs? -a|--auth)[ =]?["']?(?:[\w.-]{1,20}\/)?[^"%'/:=\s\x60]{1,60}[%:](?<value>[!#-&(-.0-\x3b=?-_a-{}~]{7,99}[\w!#$%*+=@^~?/-])(?=["'\s]|$)	= -U|-u |--user|proxy-user|user=|http -a|https -a|xh -a|xhs -a|--auth	?chosenPassword	.g
	user-token	(?: -u |--user[ =])["']?(?<value>[\w.~-]{20,200})(?=:["']?(?:[)\s\x60]|$))	= -u |--user |--user=	?bearer	.g
	service-password	(?:nickserv (?:identify|register) (?:[\w[\]^-]{1,30} )?|stats auth [\w.-]{1,40}:|option key |uci set wireless\.[\w.@[\]-]{1,40}\.key=|(?:enable secret|key-string|pre-shared-key(?! ascii-| hexa)(?: address [\d.]{7,15} key)?|authentication-key \d{1,5} md5|(?<=username [\w.-]{1,40}(?: privilege \d\d?)?) secret) (?:0 )?)["']?(?<value>[!#-&(-_a-~]{7,99}[\w!#$%&*+=@^~?/-])	=nickserv identify |nickserv register |stats auth |option key |uci set wireless.|enable secret |key-string |pre-shared-key |authentication-key | secret 	?saidPassword	.gf
	noted-password	(?:(?<=\b[Uu]: ?[\w+.@-]{1,60}[,/\x3b\s|]{1,3})[Pp]: |p\/w:? {1,3})(?<value>[!#-&(-.0-~]{8,64})(?=[ "')\t]{0,4}(?:[,.\n\r]|$))	=p: |P: |p/w	?pairPassword	.g
	listed-password	(?<=(?:^|[^\w+./-])[\w+.-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){0,2})\.(?:com|net|org|io)(?::| \/ )(?<value>[!#-&(-.0-~]{8,64})(?=[ "')\t]{0,4}(?:[,.\n\r]|$))	=.com:|.net:|.org:|.com / |.net / |.org / |.io / 	?listedPassword	.g
	typed-password	send(?:line\(["']| (?:-- )?")(?<value>[^"'[\\\]\s]{8,64})(?=(?:\\[nr]){0,2}["'])(?<=assw[^\n]{0,40}\n?[^\n]{0,160})	=send "|send -|sendline(	?chosenPassword	.g
	network-key-bytes	network_?key["']?\s{0,3}[:=]\s{0,12}["'[{-]?\s{0,12}(?<value>(?:0x[a-f\d]{2}|\d{1,3})(?:[,\s-]{1,14}(?:0x[a-f\d]{2}|\d{1,3})){15})(?!\w)	=network_key|networkkey	?listedBytes	.gf
	recovery-codes	(?<=\w?)(?:(?:(?:ecovery|ackup(?: verification)?|rungs|cratch)[ -]?codes?|digos de (?:re\w{3,10}|backup)|odes de (?:secours|r\u00e9cup))[^\n]{0,80}(?:\r?\n){1,2}[ \t]{0,4}(?:[*-] )?|ecovery key[^\n]{0,60}?[:\s]{1,4})(?<value>(?:[A-Z\d]{4}-){5}[A-Z\d]{4}|(?![a-z]{4,8} )[a-z\d]{4,8}[ -][a-z\d]{4,8}(?:(?:\r?\n){1,2}[ \t]{0,4}(?:[*-] )?(?![a-z]{4,8} )[a-z\d]{4,8}[ -][a-z\d]{4,8}){2,19})(?![\w-])	=ecovery key|ecovery code|ecovery-code|ackup code|ackup-code|ackup verification code|rungscode|cratch code|digos de re|digos de backup|odes de secours|odes de r	?recoveryCodes	.gf
	secure-string	ConvertTo-SecureString(?: -(?:AsPlainText|Force|String|Key \S{1,40})){1,4} ["'](?<value>[^"$'\s\x60]{8,100})(?=["'])	?chosenPassword	.g
rapidapi	;.com/developer
	-key	(?<=(?<before>[a-f\d]{10}))msh[a-f\d]{15}p1[a-f\d]{5}jsn[a-f\d]{12}	=msh
akamai
	-token	akab-[a-z\d]{16}-[a-z\d]{16}(?![\w-]|\.luna)	.i
woocommerce
	-secret	cs_[a-f\d]{40}
	-key	ck_[a-f\d]{40}	.i
tencent	console.cloud.;.com	console.;cloud.com
	-secret-id	AKID[A-Za-z\d]{32}	.i
mongodb
	-service-secret	mdb_sa_sk_[\w-]{40}(?![\w-])
	-service-id	mdb_sa_id_[a-f\d]{24}	.i
porkbun	;.com/account
	-secret	sk1_[a-f\d]{64}
	-key	pk1_[a-f\d]{64}	.i
scaleway
	-access-key	SCW[A-Z\d]{17}	.i
volcengine
	-access-key	AKLT[\w-]{43,48}	.i
socket	;.dev/dashboard
	-key	sktsec_[\w-]{40,64}_api
maxmind	www.;.com/en/accounts
	-license-key	(?<=(?<before>[A-Za-z\d]{6}_[A-Za-z\d]{29}))_mmk	=_mmk
twilio	console.;.com	www.;.com/console
	-key-pair	AC[a-f\d]{32}(?:[^\w]{1,20}[A-Za-z_]{1,24}){0,3}?[^\w]{1,20}(?<value>[a-f\d]{32})(?!\w)	?pairedToken
contentful
	-management-token	CFPAT-[\w-]{43}(?![\w-])
	-delivery-token	[\w-]{43}	#;*token
deepl
	-free-key	(?<=(?<before>[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12})):fx	=:fx
	-key	[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	#;*key|;*token
clarifai
	-token	[a-f\d]{32}	#;*key|;*token
brave
	-search-key	BSA[\w-]{24,40}	#;*key|;*token|xsubscriptiontoken
sentry	*.;.io/settings	;.io/settings
	-dsn	(?<=https?):\/\/(?<value>[a-f\d]{32})(?=(?::[a-f\d]{32})?@o\d{1,9}\.ingest\.(?:\w\w\.)?;\.io\/\d)	=://	.p
algolia
	-docsearch-key	[a-f\d]{32}	#apikey	?searchKey	.p
pusher
	-app-key	[a-f\d]{20}	#;*key	.p
mercadopago	www.;.com/developers/panel	www.;.com.br/developers/panel	www.;.com.ar/developers/panel	www.;.com.mx/developers/panel
	-access-token	APP_USR-\d{12,19}-\d{6}-[a-f\d]{32}-\d{6,12}
	-test-token	TEST-\d{12,19}-\d{6}-[a-f\d]{32}-\d{6,12}
	-public-key	APP_USR-[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	.p
langfuse	cloud.;.com/project	us.cloud.;.com/project
	-public-key	pk-lf-[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	.p
jwk
	-private	(?:"|(?<=&quot\x3b))(?:d[pq]?|p|qi?|k)(?:\\?"|&quot\x3b):\s?(?:\\?"|&quot\x3b)(?<value>[\w-]{22,1400})(?=\\?"|&quot)	="d":|"d\":|d&quot|"p":|"p\":|p&quot|"q":|"q\":|q&quot|"dp":|"dp\":|dp&quot|"dq":|"dq\":|dq&quot|"qi":|"qi\":|qi&quot|"k":|"k\":|k&quot	?;Member
thingsboard	;.cloud/entities
	-token	(?<=\/api\/v1\/(?<before>[A-Za-z\d]{20}))(?=\/(?:telemetry|attributes)(?![\w-]))	=/telemetry|/attributes	?bearer
mailchimp
	mandrill-key	md-[\w-]{22}(?![\w-])	@mandrillapp.com/settings
midtrans
	-server-key	Mid-server-[\w-]{18,28}(?![\w-])
	-sandbox-key	SB-Mid-server-[\w-]{18,28}(?![\w-])	.t
clerk
	-secret-key	sk_live_[A-Za-z\d]{40,60}	#;*key
	-test-key	sk_test_[A-Za-z\d]{40,60}	#;*key	.t
xendit
	-key	xnd_production_[A-Za-z\d]{30,90}
	-test-key	xnd_development_[A-Za-z\d]{30,90}	.t
easypost	www.;.com/account
	-key	EZAK[A-Za-z\d]{54}	.l
	-test-key	EZTK[A-Za-z\d]{54}	.t
naver	console.ncloud.com	www.ncloud.com
	-secret-key	ncp_iam_BPK[A-Za-z\d]{31}
	-client-secret	[\w-]{10}	#;*secret
plaid
	-access-token	access-(?:sandbox|development|production)-[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}
	-secret	[a-f\d]{30}	#;*secret
auth0
	-client-secret	[\w-]{64}	#;*secret
dropbox	www.;.com/developers
	-app-secret	[a-z\d]{15}	#;*secret
jenkins
	-token	11[a-f\d]{32}	#;*token|;*key|;*password|;*passwd|;*pass|;*secret
sui
	-private-key	;privkey1[02-9ac-hj-np-z]{59}	?bech32	.v
ethereum
	-private-key	(?:0x)?[A-Fa-f\d]{64}	#*privatekey|*privkey|*privatekeyhex|eth*key|wallet*key|deployer*key	?privateKey
	-wallet-key	(?<=\w?)(?:Wallet\(|ToAccount\(|from_key\(|accounts: \[)\s{0,12}["'\x60]?(?:0x)?(?<value>[A-Fa-f\d]{64})(?!\w)	=Wallet(|ToAccount(|from_key(|accounts: [	?privateKey
mailgun
	-client-key	["']api["'], ["']?key["']?: ?["'](?<value>[a-f\d]{32}-[a-f\d]{8}-[a-f\d]{8})(?=["'])	='api', key|"api", key|"api", "key
steel
	-key	ste-[A-Za-z\d]{60,100}	#;*key
zhipu	open.bigmodel.cn	z.ai/manage-apikey
	-key	[a-f\d]{32}\.[A-Za-z\d]{16}	#;*key|^zai*key|^glm*key|bigmodel*key
alibaba	ram.console.aliyun.com
	-sts-token	CAIS[A-Za-z\d+/]{100,1200}={0,2}
	-model-key	sk-[a-f\d]{32}	#dashscope*key|bailian*key
launchdarkly	app.;.com/settings
	-api-token	api-[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	.o
	-named-token	api-[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}	#;*token|;*key|^ld*token|^ld*apikey
aws	console.;.amazon.com	*.console.;.amazon.com
	-mws-token	amzn\.mws\.[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}
	-login-secret	amzn1\.oa2-cs\.v1\.[a-f\d]{64}
	-appsync-key	da2-[a-z\d]{26}
	-ecr-password	eyJwYXlsb2FkIjoi[A-Za-z\d+/]{400,4000}={0,2}
	-eks-token	k8s-;-v1\.aHR0cHM6Ly9[\w-]{200,3000}
mailersend
	-token	mlsn\.[A-Za-z\d]{30,100}
pinterest
	-token	pin[acr]_[A-Za-z\d]{32,200}
authress
	-service-key	(?:sc|ext|scauth|;)_[a-z\d]{5,30}\.[a-z\d]{4,6}\.acc[_-][a-z\d-]{10,32}\.[\w+/=-]{30,120}
harness
	-token	[ps]at\.[\w-]{22}\.[A-Za-z\d]{24}\.[A-Za-z\d]{20}
ubidots
	-token	BB(?:FF|US)-[A-Za-z\d]{30}
pagarme	dash.pagar.me
	-key	ak_(?:live|test)_[A-Za-z\d]{30}
samsara
	-token	;_api_[A-Za-z\d]{30}
cartesia
	-key	sk_car_[A-Za-z\d]{20,40}
retool	*.;.com/settings
	-token	;_01[a-z\d]{20,40}
anyscale
	-key	esecret_[a-z\d]{24,40}
baidu
	-api-key	bce-v3\/ALTAK-[A-Za-z\d]{21}\/[a-f\d]{40}
shippo	apps.go;.com
	-token	;_(?:live|test)_[a-f\d]{40}
e2b	;.dev/dashboard
	-key	;_[a-f\d]{40}
	-access-token	sk_;_[a-f\d]{40}
mem0
	-key	m0-[A-Za-z\d]{40}
llm
	-key	sk-[A-Za-z\d]{48}
	-session	sess-[A-Za-z\d]{40}
cockroach	;labs.cloud
	-key	CCDB1_[A-Za-z\d]{22}_[A-Za-z\d]{40}
trigger
	-key	tr_(?:dev|prod|stg|preview)_[A-Za-z\d]{20,40}
	-pat	tr_pat_[a-z\d]{40}
posthog	us.;.com/settings	eu.;.com/settings
	-project-key	phc_[A-Za-z\d]{43}	.p
	-secret-key	ph[ars]_[A-Za-z\d]{39,50}
stripe
	-organization-key	sk_org_(?:live|test)_[A-Za-z\d]{24,250}
kong	cloud.;hq.com
	-token	[ks]pat_[A-Za-z\d]{40,60}
growthbook
	-secret	secret_(?:admin|readonly|user)_[\w+/=-]{32,60}
unkey
	-root-key	;_[1-9A-HJ-NP-Za-km-z]{16,60}
confluent
	-secret	cflt[A-Za-z\d+/]{60}
clojars	;.org/tokens
	-token	CLOJARS_[a-f\d]{60}
modrinth	;.com/settings
	-token	mr[aop]_[A-Za-z\d]{60}
nylas
	-key	nyk_(?:v\d_)?[A-Za-z\d]{60,70}
readme
	-key	rdme_[a-z\d]{70}
valtown	www.val.town/settings
	-token	vtwn_[A-Za-z\d]{20,80}
moonshot	platform.;.ai	platform.;.cn	www.kimi.com/code
	-kimi-key	sk-kimi-[A-Za-z\d]{40,80}
tiktok
	-token	act\.[A-Za-z\d]{50,80}
requesty
	-key	rqsty-sk-[A-Za-z\d+/]{40,200}={0,2}
upstash
	-qstash-token	eyJVc2VySUQiOi[A-Za-z\d+/]{60,200}={0,2}
asaas
	-key	aact_(?:prod|hmlg)_[A-Za-z\d+/]{60,300}={0,2}
uploadthing	;.com/dashboard
	-token	eyJhcGlLZXkiOiJza19[A-Za-z\d+/]{100,400}={0,2}
letta
	-key	sk-let-[A-Za-z\d+/]{90,110}={0,2}
kernel	dashboard.on;.com
	-key	sk_[a-f\d]{8}(?:-[a-f\d]{4}){3}-[a-f\d]{12}\.[A-Za-z\d+/]{40,60}={0,2}
context7	;.com/dashboard
	-key	ctx7sk-[a-f\d]{8}(?:-[a-f\d]{4}){3}-[a-f\d]{12}
luma	;labs.ai
	-key	;-[a-f\d]{8}(?:-[a-f\d]{4}){3}-[a-f\d]{12}-[a-f\d]{8}(?:-[a-f\d]{4}){3}-[a-f\d]{12}
blockprotocol
	-key	b10ck5\.[a-f\d]{32}\.[a-f\d]{8}(?:-[a-f\d]{4}){3}-[a-f\d]{12}
riot	developer.;games.com
	-key	RGAPI-[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}
axiom
	-token	xa[ap]t-[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}
persona	with;.com/dashboard
	-key	;_(?:production|sandbox)_[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}
wakatime	;.com/settings
	-key	waka_[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}
checkout
	-secret-key	sk_[a-z2-7]{26}[a-z#$*2-7=]
	-sandbox-key	sk_sbox_[a-z2-7]{26}[a-z#$*2-7=]	.t
	-legacy-key	sk_[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}
localstack
	-token	ls-[A-Za-z]{8}-[a-z\d]{4}-[a-z\d]{4}-[a-z\d]{4}-[A-Za-z\d]{12}
modal	;.com/settings
	-secret	as-(?=[A-Za-z]{0,20}\d)(?=[a-z\d]{0,20}[A-Z])[A-Za-z\d]{22}
close	app.;.com/settings
	-key	api_[A-Za-z\d]{22}\.[A-Za-z\d]{22}
telnyx
	-key	KEY01[A-F\d]{30}_[A-Za-z\d]{22}
lichess	;.org/account
	-token	li[op]_[A-Za-z\d]{20,32}
paddle
	-api-key	pdl_live_apikey_[a-z\d]{26}_[A-Za-z\d]{22}_[A-Za-z\d]{3}
	-sandbox-key	pdl_sdbx_apikey_[a-z\d]{26}_[A-Za-z\d]{22}_[A-Za-z\d]{3}	.t
	-client-token	(?:live|test)_[a-f\d]{27}	.p
	-webhook-secret	pdl_ntfset_[a-z\d]{26}_[A-Za-z\d+/]{32}
capsolver
	-key	CAP-[A-F\d]{32}
clickup	app.;.com/settings	app.;.com/*/settings
	-token	pk_\d{6,9}_[A-Z\d]{32}
shopify
	-partner-token	prtapi_[a-f\d]{32}
	-user-token	shp(?:ua|rt)_[A-Fa-f\d]{32}
braintree	www.;gateway.com
	-access-token	access_token\$(?:production|sandbox)\$[a-z\d]{16}\$[a-f\d]{32}
firecrawl	www.;.dev/app
	-key	fc-[a-f\d]{32}
builderio	builder.io
	-private-key	bpk-[a-f\d]{32}
zoho
	-token	1000\.[a-f\d]{32}\.[a-f\d]{32}
infisical
	-token	st\.[a-f\d]{24}\.[a-f\d]{32}\.[a-f\d]{32}
checkly	app.;hq.com
	-key	(?:cu|sv)_[a-f\d]{32}
langchain
	langsmith-legacy-key	ls__[a-f\d]{32}
clearbit
	-key	sk_[a-f\d]{32}
blockfrost	;.io/dashboard
	-id	(?:mainnet|preprod)(?=[A-Za-z]{0,30}(?:\d|[A-Z][a-z]?[A-Z]))[A-Za-z\d]{32}
chapa
	-key	CHASECK(?:_TEST)?-[A-Za-z\d]{32}
infracost
	-key	ico-[A-Za-z\d]{32}
chutes	;.ai/app
	-key	cpk_[a-f\d]{32}\.[a-f\d]{32}\.[A-Za-z\d]{32}
dependencytrack
	-key	odt_(?:[A-Za-z\d]{8}_)?[A-Za-z\d]{32}
sindri
	-key	;_[A-Za-z\d]{32}
dnsimple	;.com/a	;.com/user
	-token	;_[au]_[A-Za-z\d]{32}
calcom	app.cal.com
	-key	cal_live_[A-Za-z\d]{32}
turbopuffer	;.com/dashboard
	-key	tpuf_[A-Za-z\d]{32}
sumup
	-secret-key	sup_sk_[A-Za-z\d]{32}
ionic	dashboard.;framework.com
	-token	ion_[A-Za-z\d]{42}
runpod
	-key	rpa_[A-Za-z\d]{40,52}
gitea
	-token	[a-f\d]{40}	#;*token|;*key|forgejo*token|codeberg*token
	-oauth-secret	gto_[a-z2-7]{52}
onesignal
	-key	os_v2_(?:app|org)_[a-z2-7]{103}
docker	app.;.com	hub.;.com/settings
	-org-token	dckr_oat_[\w-]{27,32}(?![\w-])
	-config	e[wy][A-Za-z\d+/]{40,8000}={0,2}	=eyJhdXRocyI6|eyAiYXV0aHMi|ewoJImF1dGhzIj|ewogICJhdXRocyI6|ewogICAgImF1dGhzIj	?pullSecret
	-swarm-token	SWMTKN-1-[a-z\d]{49,50}-[a-z\d]{25}
	-swarm-unlock-key	SWMKEY-1-[A-Za-z\d+/]{43}
creem	;.io/dashboard
	-key	;_[A-Za-z\d]{20,24}
	-test-key	;_test_[A-Za-z\d]{20,24}
dify
	-key	(?:app|dataset)-(?=[A-Za-z]{0,20}\d)(?=[a-z\d]{0,20}[A-Z])[A-Za-z\d]{24}
dub
	-key	;_(?=[A-Za-z]{0,20}\d)[A-Za-z\d]{24}
twitch	dev.;.tv/console	dashboard.;.tv
	-chat-token	oauth:[a-z\d]{30}
	-stream-key	live_\d{6,12}_[A-Za-z\d]{28,34}
klaviyo	www.;.com/settings	www.;.com/account
	-key	pk_[a-z\d]{34}
heygen
	-key	sk_V2_hgu_\w{44}
rancher
	-token	token-[a-z\d]{5}:[a-z\d]{54}
	-kubeconfig-token	kubeconfig-u(?:ser)?-[a-z\d]{5,12}(?:\.c-[a-z\d-]{5,16})?:[a-z\d]{54}
lightspeed
	-token	lsxs_[ap]t_[A-Za-z\d]{20,64}
slack	api.;.com	app.;.com/app-settings
	-workflow-token	xwfp-(?:\d{6,15}-){1,4}[A-Za-z\d]{20,64}
plain
	-key	;ApiKey_[\w-]{40,64}
daytona
	-key	dtn_[a-f\d]{40,64}
ramp
	-secret	;_sec_[A-Za-z\d]{40,64}
polar	;.sh/dashboard
	-token	;_(?:[op]at|[ar]t_[ou]|cs)_[A-Za-z\d]{32,64}
jsr	;.io/account
	-token	;[dpw]_[A-Za-z\d]{32,64}
pyx
	-token	(?:sk|tp)-;-[A-Za-z\d]{46,64}
intra42	profile.intra.42.fr
	-secret	s-s4t2(?:ud|af)-[a-f\d]{64}
inngest
	-signing-key	signkey-(?:prod|branch)-[a-f\d]{64}
datastax
	-token	AstraCS:[A-Za-z]{24}:[a-f\d]{64}
agentmail
	-key	am_(?:[a-z]{2}_)?[a-f\d]{64}
dingtalk
	-webhook	oapi\.;\.com\/robot\/send\?access_token=(?<value>[a-f\d]{64})
	-signing-secret	SEC[a-f\d]{64}
depot	;.dev/orgs
	-token	;_(?:project|org|user)_[a-f\d]{64}
rootly	;.com/account
	-key	;_[a-f\d]{64}
cursor	;.com/dashboard
	-user-key	crsr_[a-f\d]{64}
	-team-key	key_[a-f\d]{64}
recharge
	-token	sk_\d{1,2}x\d{1,2}_[a-f\d]{64}
sourcegraph	;.com/user/settings
	-token	sgp_(?:(?:[a-f\d]{16}|local)_)?[a-f\d]{40}
	-amp-token	sgamp_user_[A-Z\d]{26}_[a-f\d]{64}
aptos
	-private-key	(?:ed25519|secp256k1)-priv-0x[a-f\d]{64}
segment
	-token	sgp_[A-Za-z\d]{64}
coze	www.;.com/open
	-pat	pat_[A-Za-z\d]{64}
ebay	developer.;.com/my
	-client-secret	PRD-[a-f\d]{12}(?:-[a-f\d]{4}){4}
saladcloud	portal.salad.com
	-key	salad_cloud_[A-Za-z\d]{1,16}_[A-Za-z\d]{7,235}
lob
	-key	(?:live|test)_[a-f\d]{35}
1password
	onepassword-secret-key	A3-[A-Z\d]{6}-(?:[A-Z\d]{11}|[A-Z\d]{6}-[A-Z\d]{5})-[A-Z\d]{5}-[A-Z\d]{5}-[A-Z\d]{5}
brevo	app.;.com/settings
	-smtp-key	xsmtpsib-[a-f\d]{64}-[A-Za-z\d]{16}
voiceflow
	-key	VF\.(?:DM|WS)\.[a-f\d]{24}\.[A-Za-z\d]{16}
settlemint
	-token	sm_(?:aat|pat|sat)_[A-Za-z\d]{16}
atlassian	id.;.com/manage-profile	admin.;.com
	bitbucket-app-password	ATBB[A-Za-z\d]{24}[A-F\d]{8}	?;	@bitbucket.org/account/settings
	-data-center-token	[MNO][A-Za-z\d+/]{15}O[g-v][A-Za-z\d+/]{26}	#jira*token|confluence*token|;*token|bitbucket*token
	bitbucket-data-center-token	BBDC-[MNO][A-Za-z\d+/]{15}O[g-v][A-Za-z\d+/]{26}
octopus
	-key	API-[A-Z\d]{26}
postman	web.;.co/settings	*.;.co/settings
	-collection-key	PMAT-[A-Z\d]{26}
upcloud
	-token	ucat_[A-Z\d]{26}
arcjet
	-key	ajkey_[\da-hjkmnp-tv-z]{26}
xata
	-key	xa[ou]_[A-Za-z\d]{32,36}
prefect
	-key	pn[bu]_[A-Za-z\d]{36}
deno
	-token	dd[opw]_[A-Za-z\d]{36}
jumpcloud
	-key	jca_[A-Za-z\d]{36}
honeybadger
	-key	hbp_[A-Za-z\d]{36}
netbird
	-token	nbp_[A-Za-z\d]{36}
apify
	-proxy-password	;_proxy_[A-Za-z\d]{36}
friendli	;.ai/suite
	-token	flp_[A-Za-z\d]{46}
arcade	api.;.dev/dashboard
	-key	arc_[A-Za-z\d]{50,56}
appwrite
	-key	standard_[a-f\d]{256}
n8n
	-key	;_api_[a-f\d]{64,96}
matrix
	-token	sy[rt]_[A-Za-z\d+/]{2,100}_[A-Za-z]{20}_[A-Za-z\d]{6}
	-auth-token	m(?:at|ar|ct)_[A-Za-z\d]{30}_[A-Za-z\d]{6}
cloudsmith
	-key	csa_[a-f\d]{30}[A-Za-z\d]{6}
lambdatest
	-key	LT_[A-Za-z\d]{47}
runway	dev.;ml.com
	-key	key_[a-f\d]{128}
courier
	-key	pk_prod_[A-Z\d]{28}
adafruit
	-key	aio_[A-Za-z\d]{28}
outline	app.get;.com/settings
	-key	ol_api_[A-Za-z\d]{38}
clickhouse
	-secret	4b1d[A-Za-z\d]{38}
vercel	;.com/account	;.com/*/~/settings
	-blob-token	;_blob_rw_[A-Za-z\d]{10,24}_[A-Za-z\d]{20,48}
venice	;.ai/settings
	-key	VENICE_(?:INFERENCE|ADMIN)_KEY_[\w-]{40,48}
statsig
	-secret	(?:secret|console)-(?=[A-Za-z]{0,20}\d)(?=[a-z\d]{0,20}[A-Z])[A-Za-z\d]{40,48}
logfire	;.pydantic.dev
	-token	pylf_v\d_[a-z]{2}_(?:[a-f\d]{8}-(?:[a-f\d]{4}-){3}[a-f\d]{12}_)?[A-Za-z\d]{40,48}
linear	;.app/*/settings
	-webhook-secret	lin_wh_[A-Za-z\d]{32,48}
autumn	app.use;.com
	-key	am_sk_(?:live|test)_[A-Za-z\d]{36,48}
thunderstore	;.io/settings
	-token	tss_[A-Za-z\d]{36,48}
chieftools	account.chief.app
	-token	ct[opr]_[A-Za-z\d]{36,248}
llamacloud	cloud.llamaindex.ai
	-key	llx-[A-Za-z\d]{48}
cerebras
	-key	csk-[a-z\d]{48}
near
	-secret-key	ed25519:[1-9A-HJ-NP-Za-km-z]{86,88}
cashfree
	-secret	cfsk_ma_(?:prod|test)_[a-f\d]{32}_[a-f\d]{8}
zuplo
	-key	zpka_[a-f\d]{32}_[a-f\d]{8}
castai	console.cast.ai
	-key	;_v1_[a-f\d]{64}_[a-f\d]{8}
yandex
	-static-key	YC[\w-]{38}	#;*secret|;*key|^yc*secret|^yc*key
	-captcha-key	ysc2_[A-Za-z\d]{40}[a-f\d]{8}
omise
	-key	skey_[a-z\d]{19}
	-test-key	skey_test_[a-z\d]{19}
databento	;.com/portal
	-key	db-(?=[A-Za-z]{0,20}\d)[A-Za-z\d]{29}
artifactory
	-reference-token	cmVmd[A-Za-z\d]{59}`;
