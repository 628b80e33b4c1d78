// Written by `npm run rules` from the files in lib/detect/rules.
/** Rules that the lean build lacks, see `beyond.ts`. */
export const TABLE_BEYOND = String.raw`azure	portal.;.com	entra.microsoft.com
	-identifiable-key	(?<=(?<before>[\w+/-]{76}[+A]?|[\w+/-]{44}[+A]?|[\w+/-]{42}[+A]?|[\w+/-]{33}[+A]?))[A-Z][\w+/-]{8,9}(?:={1,2}(?!=)|(?![\w+/=-]))	=ASt|CDb|ABa|ASb|AEh|ARm|AzCa|AzFu|AzSe|ACR|IoT|PIM|AMC	?signedKey
bip39
	-mnemonic	(?<=(?:seed|recovery|secret)[ _-]?|(?<![A-Za-z]))(?:mnemonic|phrase)(?:[^\w\n]{1,3}\w{1,10}){0,3}?(?: is |\W{0,4}["':=\n\x60]\W{0,12}(?:1[).:]? {0,2})?)(?<value>[a-z]{3,8}(?:(?:(?:[ ,\t]{1,3}|\s{1,4}\d{1,2}[).:]? {0,2})[a-z]{3,8}){11,23}|(?:["'],\s{0,12}["'][a-z]{3,8}){11,23}))(?![\w,])(?! ?[a-z])	=mnemonic|phrase	?mnemonic	.f
bitcoin
	-extended-key	[xyz]prv[1-9A-HJ-NP-Za-km-z]{107}	?extendedKey	.v
	-test-extended-key	[tuv]prv[1-9A-HJ-NP-Za-km-z]{107}	?extendedKey	.tv
	-wif	[59KLc][1-9A-HJ-NP-Za-km-z]{50,51}	#*key|*wif	?wif
command
	-password	(?: -[Papw]| \/p)[ :=]?["']?(?<value>[^"&'\x3b<>\s\x60|]{6,100})(?=["')\s\x60]|$)	= -p| -P| -a| -w| /p:	?optionPassword	.g
	sql-password	(?:identified (?:with [\w"']{3,40} )?(?:by|as) {1,3}(?:password )?|encrypted password {1,3})["'](?<value>[^"'\s\x60]{6,100})(?=["'])	=identified |encrypted password	?saidPassword	.gf
	call-password	(?:ConvertTo-SecureString(?: -String)?|new PDO|mysqli(?:_connect)?|getConnection|NetworkCredential|BasicAuth|auth=|jwt\.(?:sign|verify|encode)|createHmac)[ (]{1,2}(?:(?:[^"'(),\s\x60]{1,60}|"[^"\n]{0,160}"|'[^'\n]{0,160}'), ?){0,3}["'](?<value>[^"'\s\x60]{8,100})(?=["'])	=ConvertTo-SecureString|new PDO(|mysqli|getConnection(|NetworkCredential(|BasicAuth(|auth=(|jwt.sign(|jwt.verify(|jwt.encode(|createHmac(	?randomPassword	.g
	piped-password	echo (?:-\w{1,2} )?["']?(?:[\w.-]{1,32}:)?(?<value>[^"$':\s\x60|]{8,200})(?=["']? ?\| ?(?:sudo )?(?:chpasswd|passwd|docker login|podman login|gcloud secrets|gh auth|vault|wrangler secret|helm registry)\b)	?saidPassword	.g
	positional-password	(?:rabbitmqctl (?:add_user|change_password) [\w.-]{1,40} |htpasswd -\w{0,6} ?(?:[\w./-]{1,60} )?[\w.-]{1,40} |net use [^\n]{1,60}\/user:\S{1,40} |lftp -u [\w.-]{1,40},|smbclient [^\n]{1,60}%)["']?(?<value>[^"'\s\x60]{8,100})(?=["'\s]|$)	=rabbitmqctl |htpasswd |net use |lftp |smbclient 	?saidPassword	.g
	login-pair	(?:log in|login|cred(?:ential)?s|zugangsdaten|identifiants|http -a)[^/:\n]{0,24}(?:: {1,3}(?:\|\s{1,12})?| {1,3})[\w.@-]{2,40}(?: ?\/ ?|:)(?<value>[^"'/<>\s\x60]{8,64})(?=["'),\x3b\s\x60]|$)	=log in |login|cred|zugangsdaten|identifiants|http -a	?randomPassword	.gf
	dsn-password	(?<=["'=\s\x60][\w.-]{1,40}:(?<before>[^"'/@\s\x60]{4,100}))(?=@(?:tcp|unix)\()	=@tcp(|@unix(	?saidPassword	.g
	pgpass-password	:[56]432:[\w*-]{1,60}:[\w*.-]{1,60}:(?<value>[^"':\s\x60]{6,100})(?=\s|$)	?saidPassword	.g
	server-password	(?:requirepass|masterauth) {1,4}["']?(?<value>[^"'\s\x60]{8,200})(?=["'\s]|$)	=requirepass |masterauth 	?saidPassword	.g
	url-token	(?<=https?):\/\/(?<value>[\w-]{20,200})(?=@[\w-]{1,60}\.)	=://	?urlToken	.g
	app-password	pass(?:w(?:or)?d)?["'\]\x60]{0,2} ?[:=]>? ?["'\x60]?(?<value>[a-z]{4} [a-z]{4} [a-z]{4} [a-z]{4})(?![\w ])	?appPassword	.gf
ethereum
	-private-key	(?:0x)?[A-Fa-f\d]{64}	#*privatekey|*privkey|*privatekeyhex|eth*key|wallet*key|deployer*key	?privateKey
generic
	oracle-password	(?:jdbc:oracle:(?:thin|oci\d?):|sqlplus (?:-[LS] ){0,2})["']?[\w#$.-]{1,60}\/(?<value>[^"'/<>@\s\x60]{4,100})(?=@)	=jdbc:oracle:|sqlplus	?loginPassword	.g
	session-cookie	cookie\\?["']?[,:=]\s?(?:\\?"value\\?":\s?)?\\?["']?(?:[\w.-]{1,60}=[^"'\x3b\\\s\x60]{0,300}\x3b ?){0,20}?(?:[\w.-]{0,40}(?:session|sess|sid|auth|jwt|remember)[\w.-]{0,30})=(?<value>[\w%+./:~-]{16,2000}={0,2})(?=["'\x3b\\\s\x60]|$)	?cookieValue	.gf
	login-link	(?<=[#&\x3b?](?:access_)?)(?:token|code|ticket|key)=(?=[\w%.~-]{20})(?<=https?:\/\/[^"#'<>?\s]{0,100}(?:magic|reset|verif|confirm|invit|log-?in|sign-?in|callback|auth|activat)[^"'<>\s]{0,60})(?<value>[\w%.~-]{20,2000})(?=["#&')<>\]\s]|$)	=token=|code=|ticket=|key=	?linkToken	.g
	presigned-url	X-(?:Amz-Signature=[a-f\d]{64}|Goog-Signature=[a-f\d]{128,1024})	=X-Amz-Signature=|X-Goog-Signature=	?presigned
private-key
	-base64	LS0tLS1CRUdJTi(?:[A-Za-z\d+/]{86,20000}|[A-Za-z\d+/]{46,62}(?:(?:\\{1,2}[nr]|\s){1,12}[A-Za-z\d+/]{60,76}){1,300}(?:(?:\\{1,2}[nr]|\s){1,12}[A-Za-z\d+/]{2,76})?)={0,2}	?wrappedPem
twilio	console.;.com	www.;.com/console
	-key-pair	AC[a-f\d]{32}(?:[^\w]{1,20}[A-Za-z_]{1,24}){0,3}?[^\w]{1,20}(?<value>[a-f\d]{32})(?!\w)	?pairedToken`;
