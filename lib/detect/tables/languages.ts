// Written by `npm run rules` from the files in lib/detect/languages.
/** What secrets are called, and what links a name and its value. See `language.ts` and `compose.ts`. */
export const PASSWORD = `패스워드|암호|비번|비밀번호|暗号化キー|密碼|密码|口令|パスワード|パスフレーズ|รหัสผ่าน|पासवर्ड|كلمة مرور|كلمة سر|كلمة المرور|كلمة السر|رمز عبور|الرقم السري|סיסמה|סיסמא|пароль|парола|κωδικός πρόσβασης|κωδικός|κωδικόs|şifresi|şifre|wachtwoord|sifresi|sifre|senha|salasana|passordet|passord|parola d['’]ordine|parola|mật khẩu|lösenordet|lösenord|lozinku|lozinka|kodeord|kata sandi|jelszó|jelszo|jelszava|heslo|hasło|haslo|geslo|contraseñas|contraseña|contrasenya|contrasenas|contrasena|clave(?= secreta\\b)|clave(?= de\\b)|adgangskoden|adgangskode`;
export const SHORT = `pw|psk|mdp`;
export const PLAIN = `pwd|pw|passwort|password|passphrase|passe|passcode|pass|kennwort|clave`;
export const SECRET = `토큰|秘密鍵|私钥|密钥|密鑰|令牌|トークン|シークレットキー|シークレット|アクセスキー|токен|jeton|clave(?= de la api\\b)|clave(?= de api\\b)|api키|apiキー|api 키|api キー`;
export const KEY = `مفتاح|מפתח|ключ|κλειδί|sleutel|schlüssel|nøkkel|nøgle|nyckel|kulcs|klíč|klucz|khóa|clé|chiave|chave|anahtar`;
export const KIND = `segreta|secrète|secreta|privée|di api|de api|d['’]api|d['’]accès|api|accès`;
export const SECRETLY = `секретный|titkos|tajný|tajny|hemliga|hemlig|gizli|geheime`;
export const JOINED = `zugriffs|zugangs|netzwerk|lizenz`;
export const OPENS = `dostępu`;
export const OF = `от|за|для|zur|zum|zu|you|with|we|voor|von|van|used|to|till|til|pour|para|on|of|in|i|here|fürs|für|from|for|du|do|dla|di|del|de|da|below|at`;
export const VAGUE = `you|with|we|used|in|i|here|from|below|at`;
export const BARE = `от|для|zum|du|do`;
export const TEMPORARY = `tempor|provvis|provis|inizi|initi|inici`;
export const IS = `était|és|é|è|är|was updated to|was set to|was reset to|was changed to|was|war|updated to|to|should be set to|should be|set to|reset to|là|lautet|jest|je|ist jetzt|ist|is set to|is now|is|heißt|has been updated to|has been set to|has been reset to|has been changed to|este|est|es|era|er|changed to|c['’]est|adalah`;
export const PARTICLES = `은|는|為|是|改為|改成|改为|为|は|が|['’]s`;
export const CHANGED = `updat|set|reset|chang`;
export const TO = `to|back to`;
export const BEGINS = `adatbec'chc’dadedidldodueresfofrfühahei inisjelalàofonpapoprreseshtetitoupusvavowawewiyozuärè é ésétдлзаот`;
export const LITERALS = `adgangskode|anahtar|api キー|api 키|apiキー|api키|chave|chiave|clave|clé|contrase|geheimnis|geslo|haslo|hasło|heslo|jelsz|jeton|kata sandi|kennwort|khóa|klucz|klíč|kodeord|kulcs|lozink|lösenord|mdp|mật khẩu|nyckel|nøgle|nøkkel|parola|psk|salasana|schlüssel|senha|sifre|sleutel|wachtwoord|şifre|κλειδί|κωδικό|ключ|парол|токен|מפתח|סיסמא|סיסמה|الرقم السري|رمز عبور|كلمة |مفتاح|पासवर्ड|รหัสผ่าน|アクセスキー|シークレット|トークン|パスフレーズ|パスワード|暗号化キー|秘密鍵|비밀번호|패스워드`;
export const TINY = `pw :：= \t토큰|암호|비번 :：= "는은\t密钥|密鑰|令牌|私钥|密码|密碼|口令 :：= →"「【（(\n是改为為`;
