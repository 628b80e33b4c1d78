// Written by `npm run rules` from the files in lib/detect/languages.
/** What secrets are called, and what links a name and its value. See `language.ts` and `compose.ts`. */
export const PASSWORD = `패스워드|암호|비번|비밀번호|暗号化キー|密碼|密码|口令|パスワード|パスフレーズ|პაროლი|รหัสผ่าน|পাসওয়ার্ড|पासवर्ड|گذرواژه|پاس ورڈ|كلمة مرور|كلمة سر|كلمة المرور|كلمة السر|رمز عبور|باسورد|الرقم السري|الباسورد|סיסמה|סיסמא|пароль|парола|лозинку|лозинката|лозинка|κωδικός πρόσβασης|κωδικός|κωδικόs|şifresi|şifre|wachtwoord|slaptažodis|slaptazodis|sifresi|sifre|senha|sandi(?= wifi\\b)|sandi(?= akun\\b)|salasõna|salasana|paswoord|passwordnya|passordet|passord|parool|parola d’ordine|parola d'ordine|parola|mật khẩu|lösenordet|lösenord|lykilorðið|lykilorð|lozinku|lozinka|kodeord|kata sandi|kata laluan|jelszó|jelszo|jelszava|heslo|hasło|haslo|geslo|contrasinal|contraseñas|contraseña|contrasenya|contrasenas|contrasena|clave(?= secreta\\b)|clave(?= de\\b)|aðgangsorðið|aðgangsorð|adgangskoden|adgangskode`;
export const SHORT = `ww|pw|psw|psk|mk|mdp`;
export const PLAIN = `pwd|pw|passwort|password|passphrase|passe|passcode|pass|kennwort|clave`;
export const SECRET = `토큰|시크릿 키|비밀 키|秘钥|秘鑰|秘密鍵|私钥|私鑰|密钥|密鑰|令牌|トークン|シークレットキー|シークレット|アクセスキー|टोकन|رمز الوصول|токен|setup key|sekret|recovery code|otp seed|jeton|clave(?= de la api\\b)|clave(?= de api\\b)|backup code|api키|apiキー|api 키|api キー`;
export const KEY = `مفتاح|מפתח|кључ|ключ|клуч|κλειδί|sleutel|schlüssel|nøkkel|nøgle|nyckel|kľúč|kunci|kulcs|klíč|klucz|ključ|khóa|clé|chiave|cheie|chave|avain|anahtar`;
export const KIND = `segreta|secrète|secreta|privée|d’api|d’accès|di api|de api|d'api|d'accès|bí mật|api|accès`;
export const SECRETLY = `секретный|секретний|titkos|tajný|tajny|hemliga|hemlig|gizli|geheime`;
export const JOINED = `zugriffs|zugangs|netzwerk|lizenz`;
export const OPENS = `dostępu`;
export const OF = `от|за|до|для|да|від|ад|zur|zum|zu|you|with|we|voor|von|van|used|to|till|til|pour|para|on|of|od|na|in|i|here|fürs|für|fyrir|from|for|du|do|dla|di|del|de|da|between|below|at`;
export const VAGUE = `you|with|we|used|in|i|here|from|below|at`;
export const BARE = `от|до|для|від|zum|du|do`;
export const TEMPORARY = `tempor|provvis|provis|inizi|initi|inici`;
export const IS = `है|је|е|était|és|é agora|é|è ora|è|är nu|är|yra|wurde geändert zu|wurde geändert auf|was updated to|was set to|was reset to|was changed to|was|war|updated to|to teraz|to|should be set to|should be|set to|reset to|ora è|là|lautet|jest|je|ist nun|ist jetzt|ist|is veranderd in|is set to|is nu|is now|is gewijzigd naar|is|ialah|heißt|has been updated to|has been set to|has been reset to|has been changed to|este|est maintenant|est désormais|est|es ahora|es|era|er|c’est|changed to|c'est|ahora es|agora é|adalah`;
export const PARTICLES = `은|는|设置为|设为|設為|為|是|改為|改成|改为|为|は|が|’s(?= )|'s(?= )`;
export const CHANGED = `updat|set|reset|chang`;
export const TO = `to|back to`;
export const AS = `é|è|som|sebagai|làm|jako|ist|is|est|es|en tant que|como|comme|come|as|als`;
export const LITERALS = `kennwort|clave|geheimnis`;
/** Names of two letters, and the signs behind them. */
export const TINY = [
  [`pw`, `:：= "'?\n\t,<`],
  [`토큰|암호|비번`, `:：= "(\n\t,<는은`],
  [`ww|mk`, `:：= `],
  [`密钥|密鑰|秘钥|秘鑰|令牌|私钥|私鑰|密码|密碼|口令`, `:：= →"「【（(\n\t,<是改为為设設`],
  [`密码|密碼|口令`, `abcdefghijklmnopqrstuvwxyz0123456789`],
] as const;
