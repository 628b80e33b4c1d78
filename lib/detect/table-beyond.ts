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
